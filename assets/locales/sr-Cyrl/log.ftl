# Дневник измена: шта провера може да нађе, крај дневника на папиру, дневник читања.
error-verify-role = Измену { $sequence } („{ $action }“) направио је службеник чија је улога { $role }, а она то није дозвољавала.
error-verify-disabled = Измену { $sequence } направио је службеник који је већ био искључен.
error-verify-action = Измена { $sequence } је врсте коју ова верзија програма не познаје („{ $action }“).
    .hint = Проверите сеф верзијом која ју је записала.
error-verify-undo = Измена { $sequence } поништава нешто чега нема или што се не може поништити.
error-verify-certificate = У измени { $sequence } службеник је добио улогу коју нико овлашћен није потврдио.
error-verify-exception = Измена { $sequence } уводи или мења изузетак од раздвојених дужности који ниједан руководилац програма није потписао у том облику.
error-verify-unsealing = Измена { $sequence } уводи или мења откривање података ревизору које ниједан руководилац програма није потписао у том облику.
error-verify-exceptions = { $count ->
        [one] { $count } изузетак од раздвојених дужности није онакав какав је потписао руководилац програма.
        [few] { $count } изузетка од раздвојених дужности нису онаква каква је потписао руководилац програма.
       *[other] { $count } изузетака од раздвојених дужности није онако како је потписао руководилац програма.
    }
error-verify-unsealings = { $count ->
        [one] { $count } откривање података ревизору није онакво какво је потписао руководилац програма.
        [few] { $count } откривања података ревизорима нису онаква каква је потписао руководилац програма.
       *[other] { $count } откривања података ревизорима није онако како је потписао руководилац програма.
    }
error-verify-under = Измена { $sequence } мења службенике или поставке под именом „{ $action }“.
error-verify-founder = Сеф није основан онако како каже његова прва измена, или је кључ за опоравак други.
error-verify-head = Историја не садржи измену { $sequence } са отиском познатим са папира: одсечена је или је написана изнова.
error-verify-order = Измене записа у измени { $sequence } нису оним редом којим су записане.
error-verify-unreadable = Делови сефа се не могу прочитати.
error-head-mistyped = Ово није крај неке историје.
    .hint = Укуцајте број измене и 64 знака њеног отиска, како је одштампано: "1042 3f9a…".
error-not-for-role = Ово може само руководилац програма или ревизор.
error-purpose-needed = Наведите чему ово служи.
    .hint = Све што излази из сефа бележи се заједно са сврхом.
access-unmasked = Приказани су лични бројеви и заједнице
access-printed = Одштампано
access-audit-package = Направљен је пакет за ревизију

# Наредбе.
cli-head = Измена { $head }, { $moment } UTC. Отисак првог руководиоца: { $founder }
cli-verified-head = Крај историје: { $head }
cli-checked = Проверено
cli-checked-count = Број
cli-checked-changes = Измене, по реду и онакве какве су записане
cli-checked-signatures = Потписи, са правом улоге потписника
cli-checked-records = Измене записа
cli-checked-values = Лични подаци онакви какви су записани
cli-checked-erased = Избрисани лични подаци
cli-checked-officers = Потврде службеника
cli-checked-reads = Забележена читања
cli-audit-package = Записано: { $file }, { $changes } измена без личних података. Проверава се било где програмом csp-audit.

# Шта историја казује: врсте записа и њихова поља.
record-officer = Службеник
record-setting = Поставка
record-person = Лице
record-identification = Доказ идентитета
record-organisation = Организација
record-applicant = Подносилац
record-application = Пријава
record-import = Увоз
record-import_row = Ред увоза
record-event = Корак
record-agreement = Уговор
record-agreement_item = Ставка
record-agreement_block = Блок бројева уговора
record-consent = Сагласност
record-approval = Одобрење
record-pair_decision = Одлука о пару
record-person_merge = Спајање
record-erasure = Ограничење или брисање
record-remainder = Шта остаје за бројке
record-retention_review = Преглед на крају рока
record-disclosure = Дато другоме
record-device = Рачунар
column-name = Назив
column-role = Улога
column-disabled_on = Искључен дана
column-key = Поставка
column-valid_from = Важи од
column-value = Вредност
column-reason = Разлог
column-name_written = Име као у документу
column-removed_at = Уклоњено
column-restricted_at = Ограничено од
column-erased_at = Избрисано
column-kind = Врста
column-event-kind = Корак
column-number = Број
column-issuer = Издао
column-person_id = Лице
column-organisation_id = Организација
column-applicant_id = Подносилац
column-application_id = Пријава
column-agreement_id = Уговор
column-import_id = Увоз
column-officer_id = Службеник
column-requested_cents = Тражено
column-own_share_cents = Сопствено учешће
column-granted_cents = Одобрено
column-own_cash_cents = Сопствено учешће у новцу
column-own_kind_cents = Сопствено учешће у натури
column-unit_price_cents = Јединична цена
column-quantity_milli = Количина
column-business_date = Дан
column-corrects = Исправља
column-file_name = Датотека
column-read = Прочитано редова
column-imported = Увезено редова
column-unchanged = Већ познатих редова
column-sheet = Лист
column-row = Ред
column-settings_on = Поставке од
column-purpose = Сврха
column-given_on = Дато дана
column-method = Начин
column-collected_by = Примио
column-withdrawn_on = Повучено дана
column-decided_on = Одлучено дана
column-recipient = Дато коме
cli-field = Поље
cli-from = Било је
cli-to = Постало је
error-reads-not-shown = Само руководилац програма или ревизор види ко је шта читао.
