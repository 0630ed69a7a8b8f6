# The vault: opening it, its officers, its history, its check.
# Отварање сефа.
error-no-vault = У овој фасцикли нема сефа.
    .hint = Изаберите другу фасциклу или овде направите сеф.
error-vault-exists = У овој фасцикли већ постоји сеф.
    .hint = Откључајте га или изаберите празну фасциклу.
error-vault-in-use = Сеф је отворен у другом прозору или програму на овом рачунару.
    .hint = Прво га тамо затворите.
error-wrong-passphrase = Ова лозинка не отвара сеф.
    .hint = Проверите распоред тастатуре и тастер Caps Lock. Лозинку нико не може да поништи; одштампани кључ за опоравак и даље отвара сеф.
error-passphrase-empty = Потребна је лозинка.
error-officer-needed = Овај сеф користи више службеника. Наведите ко сте: { $names }.
error-officer-unknown = Ниједан службеник овог сефа нема то име. Уписани су: { $names }.
error-officer-exists = Службеник с тим именом је већ уписан.
error-officer-name-empty = Недостаје име службеника.
error-officer-disabled = Овај службеник више не може да користи сеф.
    .hint = Руководилац програма може поново да га упише под другим именом.
error-officer-is-oneself = Нико не може да искључи самог себе ни да промени сопствену улогу.
    .hint = Обратите се другом руководиоцу програма.
error-not-allowed = Ваша улога то не дозвољава.
    .hint = Руководилац програма може то да уради или да каже ко сме.
error-certificate-broken = Сеф не препознаје овог службеника.
    .hint = Покрените проверу сефа и упоредите отисак оснивача с одштампаним.
error-vault-newer = Овај сеф је користила новија верзија програма (његов распоред је { $found }, ова верзија познаје { $known }).
    .hint = Инсталирајте новију верзију и на овом рачунару.
error-key-file-newer = Датотеку с кључевима је записала новија верзија програма.
    .hint = Инсталирајте новију верзију и на овом рачунару.
error-key-file-broken = Датотека с кључевима сефа је оштећена.
    .hint = Вратите сеф из његове резервне копије.
error-key-file-missing = Недостаје датотека с кључевима сефа.
    .hint = Вратите сеф из његове резервне копије, у којој је и датотека кључева. Без датотеке кључева база података се не може отворити.
error-vault-database-missing = Недостаје база података сефа.
    .hint = Вратите сеф из његове резервне копије.
error-vault-database-key = Датотека с кључевима не отвара ову базу података.
    .hint = Припадају различитим сефовима или је једна од њих оштећена. Вратите сеф из његове резервне копије.
error-recovery-key-mistyped = { $group ->
        [0] Кључ за опоравак има осам група од по пет знакова.
       *[other] У кључу за опоравак погрешно је откуцана група { $group }.
    }
error-recovery-key-wrong = Овај кључ за опоравак не отвара овај сеф.
error-vault-busy = Неки извештај или списак се још припрема.
    .hint = Сачекајте да се заврши, па покушајте поново.
error-vault-files = Датотеке сефа се не могу читати или записати.
    .hint = Проверите да диск није пун и да је фасцикла ваша.

# Поништавање.
error-not-undoable = Оваква измена се не може поништити.
    .hint = Исправите је новим уносом; обе остају у историји.
error-already-undone = Ова измена је већ поништена.
error-changed-since = Ово се не може поништити: на то се ослања „{ $later }“ од { $on }.
    .hint = Прво поништите каснију измену.
error-undo-conflict = Ово се не може поништити: записи више нису онакви какве их је измена оставила.
error-undo-erased = Ово се не може поништити: лични подаци су избрисани.
error-log-broken = Историја сефа се не може прочитати.
    .hint = Покрените проверу сефа.

# Шта провера сефа може да нађе.
error-verify-cipher = { $count ->
        [one] { $count } страница базе података је оштећена или измењена.
        [few] { $count } странице базе података су оштећене или измењене.
       *[other] { $count } страница базе података је оштећено или измењено.
    }
error-verify-database = { $count ->
        [one] База података има { $count } грешку у структури.
        [few] База података има { $count } грешке у структури.
       *[other] База података има { $count } грешака у структури.
    }
error-verify-references = { $count ->
        [one] { $count } запис упућује на други којег нема.
        [few] { $count } записа упућују на друге којих нема.
       *[other] { $count } записа упућује на друге којих нема.
    }
error-verify-chain = Измена { $sequence } се не наставља на претходну: нека измена недостаје или није на свом месту.
error-verify-hash = Измена { $sequence } није онаква каква је записана.
error-verify-signature = Измену { $sequence } није потписао службеник који је у њој наведен.
error-verify-values = Лични подаци измене { $sequence } нису онакви какви су записани.
error-verify-end = Историја се не завршава где треба: последње измене недостају.
error-verify-device = Измена { $sequence } долази са уређаја који историја не познаје.
error-verify-certificates = { $count ->
        [one] Улога { $count } службеника није исправно потврђена.
        [few] Улоге { $count } службеника нису исправно потврђене.
       *[other] Улоге { $count } службеника нису исправно потврђене.
    }
error-verify-approvals = { $count ->
        [one] { $count } одобрење није оно што је потписник потписао.
        [few] { $count } одобрења нису оно што су потписници потписали.
       *[other] { $count } одобрења није оно што су потписници потписали.
    }
error-verify-unapproved-terms = { $count ->
        [one] { $count } потписан споразум почива на условима које нико није одобрио.
        [few] { $count } потписана споразума почивају на условима које нико није одобрио.
       *[other] { $count } потписаних споразума почива на условима које нико није одобрио.
    }
error-verify-access = Дневник читања није потпун.
error-verify-records = { $count ->
        [one] { $count } запис у „{ $table }“ није онакав како каже историја.
        [few] { $count } записа у „{ $table }“ нису онакви како каже историја.
       *[other] { $count } записа у „{ $table }“ није онако како каже историја.
    }

# Улоге.
role-field-officer = Теренски службеник
role-me-officer = Службеник за праћење и вредновање
role-procurement-officer = Службеник за набавке
role-programme-manager = Руководилац програма
role-auditor = Ревизор

# Шта је урађено.
action-vault-created = Направљен је сеф
action-officer-enrolled = Уписан је службеник
action-officer-disabled = Искључен је службеник
action-vault-rekeyed = База података је добила нови кључ
action-recovery-key-replaced = Замењен је кључ за опоравак
action-passphrase-changed = Промењена је лозинка
action-officer-role-changed = Промењена је улога
action-exception-signed = Потписан је изузетак
action-exception-withdrawn = Повучен је изузетак
action-records-unsealed = Подносиоци су откривени ревизору
action-setting-changed = Измењена је поставка
action-applications-imported = Увезене су пријаве
action-application-entered = Унета је пријава
action-details-changed = Измењени су подаци
action-application-moved = Пријава је прешла у друго стање
action-application-decided = Одлучено о пријави
action-application-corrected = Корак је поништен
action-terms-approved = Услови су одобрени
action-agreement-changed = Измењен је уговор
action-agreement-printed = Одштампан је уговор
action-month-reported = Урађен је месечни извештај
action-consent-given = Забележена је сагласност
action-consent-withdrawn = Сагласност је повучена
action-data-given-out = Дати су подаци
action-person-restricted = Ограничена или поново допуштена употреба података лица
action-person-erased = Избрисани су подаци лица
action-erasures-applied = Пренета су брисања
action-retention-decided = Одлучено о чувању података
action-change-undone = Измена је поништена
action-backup-restored = Враћено из резервне копије
action-vault-copied = Копирано у другу фасциклу или на други рачунар
action-sample-made = Направљен је пример програма

# Читања која се бележе.
access-record-read = Отворен је запис
access-history-read = Отворена је историја
access-exported = Извезен је списак
