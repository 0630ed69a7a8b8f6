# Читање датотека и увоз регистара.

error-no-register = Ниједан лист ове датотеке нема табелу са колоном имена.
    .hint = Проверите да ли табела има ред са насловима колона, или реците која колона садржи имена.
error-unknown-column = Ниједан лист нема колону „{ $column }“.
error-value-for-all = Вредност дата за све редове не може да се прочита ({ $value }).
error-import-stopped = Увоз је заустављен. Ништа није уписано.

error-no-name = У реду нема имена.
error-unknown-municipality = Ово није општина на Косову.
    .hint = Исправите место у датотеци, или реците о којој општини је реч.
error-ambiguous-municipality = Ово може бити више општина: { $choices }.
    .hint = Реците на коју се мисли.

error-file-not-there = Таква датотека не постоји.
error-file-is-folder = Ово је фасцикла, а не датотека.
error-file-not-opened = Датотека не може да се отвори.
    .hint = Затворите је у другим програмима и проверите да ли смете да је читате.
error-file-empty = Датотека је празна.
error-file-too-big = Датотека је већа од { $megabytes } MB.
    .hint = Избаците слике и листове који се не користе, или је поделите.
error-file-too-many-cells = Датотека има више од { $rows } редова, { $columns } колона у листу или { $cells } ћелија.
    .hint = Поделите датотеку, или обришите ћелије ван табеле.
error-file-cell-too-long = Једна ћелија има више од { $characters } знакова, што ниједан програм за табеле не чува. Ово није регистар.
error-file-bomb = Датотека је спакована како то не ради ниједан програм за табеле. Није отворена.
error-file-macros = Радна свеска садржи макрое. Није отворена.
    .hint = Сачувајте је као .xlsx без макроа.
error-file-protected = Радна свеска је заштићена лозинком.
    .hint = Сачувајте је без лозинке, или то затражите од пошиљаоца.
error-file-old-excel = Радна свеска је у старом или бинарном формату Excel-а.
    .hint = Сачувајте је као .xlsx.
error-file-not-a-table = Ова датотека није ни радна свеска ни текстуална табела.
    .hint = Изаберите датотеку .xlsx, .ods или .csv.
error-file-damaged = Радна свеска је оштећена и не може да се прочита.
    .hint = Отворите је у програму за табеле и поново сачувајте.
error-file-declarations = Радна свеска садржи декларације које не пише ниједан програм за табеле. Није отворена.
error-file-too-slow = Читање датотеке је трајало дуже од { $seconds } секунди и заустављено је.
error-file-unreadable = Читање датотеке није успело.
    .hint = Отворите је у програму за табеле и поново сачувајте.
error-file-no-reader = Програм који чита датотеке није могао да се покрене.
    .hint = Поново инсталирајте CSP Desk.

flag-missing = Недостаје
flag-century-assumed = Година је написана са две цифре
flag-year-only = Написана је само година
flag-received-in-future = Примљено дана који је у будућности
flag-received-long-ago = Примљено пре почетка програма
flag-amount-zero = Износ је нула
flag-amount-large = Неуобичајено велики износ
flag-amount-rounded = Заокружено на центе
flag-amount-negative = Износ испод нуле је изостављен
flag-amount-unusual = Износ који не може да се сачува је изостављен
flag-other-currency = Валута која није евро
flag-own-share-larger = Сопствено учешће је веће од траженог износа
flag-household-size-unusual = Неуобичајен број чланова домаћинства
flag-personal-number-rounded = Програм за табеле је заокружио лични број
flag-postcode-unusual = Неуобичајен поштански број
flag-name-unusual = Неуобичајено име
flag-name-part-missing = Недостаје део имена
flag-unknown-sex = Непозната реч за пол
flag-unknown-community = Непозната реч за заједницу
flag-unknown-returnee = Непозната реч за повратак
flag-unknown-disability = Непозната реч за инвалидитет
flag-unknown-component = Непозната реч за компоненту
flag-unknown-sector = Непозната реч за делатност
flag-community-term = Израз који многи одбацују; питајте особу како се изјашњава

skipped-no-table = Нема табеле подносилаца
skipped-hidden = Скривен у радној свесци
skipped-empty = Празан
skipped-chosen = Изостављен по избору

row-kind-blank = Празни редови
row-kind-total = Збирови
row-kind-heading = Поновљени наслови колона
row-kind-note = Напомене и наслови

how-heading = По наслову
how-values = По вредностима
how-chosen = Изабрано
how-unread = Не чита се

import-phase-checking = Провера редова
import-phase-writing = Упис редова

rejected-sheet = Одбијени редови
rejected-origin = Ред у датотеци

heading-full_name = Име и презиме
heading-given_name = Лично име
heading-family_name = Презиме
heading-sex = Пол
heading-birth_date = Датум рођења
heading-personal_number = Лични број
heading-community = Заједница
heading-municipality = Општина
heading-settlement = Село
heading-address = Адреса
heading-house_number = Кућни број
heading-postcode = Поштански број
heading-phone = Телефон
heading-returnee = Повратник
heading-household_size = Број чланова домаћинства
heading-component = Компонента
heading-sector = Сектор
heading-requested_eur = Тражени износ ЕУР
heading-own_share_eur = Сопствено учешће ЕУР
heading-received_on = Датум пријема
heading-disability = Инвалидитет
heading-enterprise_name = Назив предузећа
heading-notes = Напомена
