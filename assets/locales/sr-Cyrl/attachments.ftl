# Датотеке које се чувају уз записе.
error-attachment-not-found = Ниједна приложена датотека нема ову ознаку.
error-attachment-no-record = Ниједан подносилац, пријава или уговор нема овај број.
error-attachment-not-kept = Чувају се само датотеке PDF, JPEG и PNG.
    .hint = Важи шта датотека јесте, а не како јој се име завршава. Скенирајте папир или га сачувајте као PDF.
error-attachment-too-big = Датотека је већа од { $megabytes } MB.
    .hint = Скенирајте је поново у сивом са 200 тачака по инчу. Ограничење је подешавање под Папир.
error-attachment-erased = Датотека је избрисана са подацима лица.
error-attachment-gone = Датотеке нема у фасцикли прилога овог сефа.
    .hint = Вратите резервну копију, или вратите фасциклу из које је сеф копиран.
error-attachment-broken = Датотека у сефу је оштећена.
    .hint = Вратите резервну копију у другу фасциклу и узмите датотеку одатле.
error-verify-attachments-gone = { $count ->
        [one] Недостаје { $count } приложена датотека.
        [few] Недостају { $count } приложене датотеке.
       *[other] Недостаје { $count } приложених датотека.
    }
error-verify-attachments-broken = { $count ->
        [one] { $count } приложена датотека није оно што је приложено.
        [few] { $count } приложене датотеке нису оно што је приложено.
       *[other] { $count } приложених датотека није оно што је приложено.
    }
action-attachment-added = Датотека приложена
action-attachment-removed = Приложена датотека уклоњена
access-file-read = Копија приложене датотеке изнета
record-attachment = Приложена датотека
column-title = Наслов
column-media_type = Врста
column-bytes = Величина у бајтовима
column-pages = Страница
column-dated_on = Дан папира
attachment-kind-identity_document = Доказ идентитета
attachment-kind-application_form = Образац пријаве
attachment-kind-receipt = Потврда о пријему
attachment-kind-consent = Пристанак
attachment-kind-certificate = Уверење
attachment-kind-business_plan = Пословни план или сопствена понуда
attachment-kind-photograph = Фотографија
attachment-kind-quotation = Понуда добављача
attachment-kind-invoice = Рачун
attachment-kind-handover = Записник о примопредаји
attachment-kind-signed_agreement = Потписан уговор
attachment-kind-letter = Писмо
attachment-kind-signed_minutes = Потписани записник
attachment-kind-other = Друго
subject-attachments = Датотеке које се о вама чувају
subject-file-kind = Шта је то
subject-file-title = Наслов
cli-checked-attachments = Приложене датотеке
cli-attached = Приложено: { $title }
cli-attachment-removed = Уклоњено. Датотека остаје у сефу, тако да се то може вратити.
cli-attachment-kind = Врста
cli-attachment-title = Наслов
cli-attachment-bytes = Бајтова
cli-attachment-day = Дан
cli-attachment-id = Ознака
setting-field-attachment_megabytes = Највећа приложена датотека, MB
setting-field-answer_days = За колико дана подносиоци сазнају
setting-field-contact = Где се пита и доноси папир
setting-field-complaints = Како се жали
window-setting-field-attachment_megabytes = Највећа приложена датотека, MB
window-setting-field-answer_days = За колико дана подносиоци сазнају
window-setting-field-contact = Где се пита и доноси папир
window-setting-field-complaints = Како се жали
window-attachments = Приложене датотеке
window-attachments-none = Још ниједна датотека није приложена.
window-attach = Приложи датотеку
window-attach-kind = Шта је то
window-attach-title = Наслов
window-attach-title-hint = Име датотеке ако је празно
window-attach-day = Дан папира
window-attach-choose = Изабери датотеку
window-attachment-save = Сачувај копију
window-attachment-remove = Уклони
window-attachment-of = уз { $number }
window-attached = Приложено: { $title }.
dialog-attachment = Изаберите датотеку за прилагање
dialog-attachment-kinds = PDF, JPEG и PNG
