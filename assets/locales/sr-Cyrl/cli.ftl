# cli
cli-passphrase = Лозинка
cli-passphrase-new = Нова лозинка
cli-passphrase-again = Иста лозинка још једном
cli-vault-made = Сеф је у { $vault }, његов први службеник је { $officer }. Ово је његов кључ за опоравак:
cli-recovery-key = Запишите га на папир и чувајте закључаног, даље од овог рачунара. Он отвара сеф без иједне лозинке и више се не приказује.
cli-sample-made = Пример програма је у { $vault }: { $people } подносилаца, { $applications } пријава, { $agreements } уговора. Подразумевани службеник је { $officer }.
cli-sample-passphrase = Лозинка је: { $passphrase }
cli-applicants-found =
    { $count ->
        [0] Нема подносилаца.
        [one] { $shown } подносилац
        [few] { $shown } подносиоца
       *[other] { $shown } подносилаца
    }
cli-number = Број
cli-name = Име
cli-organisation = Организација
cli-municipality = Општина
cli-application = Пријава
cli-component = Компонента
cli-state = Стање
cli-requested = Тражено, EUR
cli-own-share = Сопствено учешће, EUR
cli-agreement = Уговор
cli-granted = Додељено, EUR
cli-source = Извор
cli-day = Дан
cli-moment = Време, UTC
cli-officer = Службеник
cli-reason = Разлог
cli-action = Радња
cli-records = Записа
cli-batch = Ознака
cli-taken-back = враћено
cli-sheet = Лист
cli-row = Ред
cli-column = Колона
cli-why = Зашто
cli-import-done = Прочитано редова: { $read }; увезено { $imported }, непромењено { $unchanged }, одбијено { $rejected }.
cli-import-would = Прочитано редова: { $read }; било би увезено { $imported }, непромењено { $unchanged }, одбијено { $rejected }. Ништа није уписано.
cli-import-batch = За враћање: csp undo { $batch }
cli-undone =
    { $count ->
        [one] Враћено; промењен је { $shown } запис.
        [few] Враћено; промењена су { $shown } записа.
       *[other] Враћено; промењено је { $shown } записа.
    }
cli-file-written = Записано: { $file }
cli-verified = Сеф је исправан: { $changes } измена, { $records } измена записа. Отисак првог руководиоца: { $founder }
cli-setting-from = Важи од
cli-setting-set = { $key } има нову верзију, која важи од { $day }.
error-passphrase-needed = За сеф је потребна лозинка.
    .hint = Задајте је кроз CSP_PASSPHRASE, датотеком уз --passphrase-file, или покрените наредбу у терминалу.
error-passphrase-file = Датотека с лозинком не може да се прочита.
error-passphrases-differ = Две лозинке се разликују.
error-vault-holds-people = У овом сефу већ има људи, а људи из примера се с њима не мешају.
    .hint = Направите пример у засебној фасцикли.
error-vault-not-whole =
    { $findings ->
        [one] Провера је нашла { $findings } грешку.
        [few] Провера је нашла { $findings } грешке.
       *[other] Провера је нашла { $findings } грешака.
    }
    .hint = Не мењајте ову фасциклу и вратите последњу резервну копију на друго место.
error-file-unwritable = Датотека не може да се упише на то место.
error-item-unreadable = Ово није ставка.
    .hint = Напишите је као „ОПИС;КОЛИЧИНА;ЈЕДИНИЧНА ЦЕНА“, по жељи са „;СПЕЦИФИКАЦИЈА“.
error-not-json = Вредност није JSON.
