# selecting.ftl: what stands on the screens of selection: calls, the checklist, funds.

window-call = Позив
window-calls = Позиви
window-calls-none = Још нема позива
window-calls-none-words = Позив каже коме је намењен, докле траје, шта има да да, шта захтев чини прихватљивим и како се бодује. Захтеви се стављају под њега.
window-call-new = Нови позив
window-call-amend = Измени
window-call-amend-of = Измена позива { $number }
window-call-open = Отвори позив
window-call-saved = Позив { $number } је забележен.
window-call-parts = Делови позива
window-call-says = Шта каже
window-call-versions = Верзије
window-call-version = Верзија
window-call-version-new = Нова верзија
window-call-changed = Измењено
window-call-opened = Позив је отворен
window-call-in-force = На снази
window-call-applications = Захтеви
window-call-late = Са закашњењем
window-call-came-late = Стигао са закашњењем
window-call-late-because = Са закашњењем: { $reason }
window-call-balance = Стање
window-call-stands-ahead = Још није отворен
window-call-stands-open = Отворен
window-call-stands-closed = Затворен
window-call-part-title = Назив и рокови
window-call-title = Назив
window-call-summary = Сажетак
window-call-opens_on = Отвара се
window-call-closes_on = Затвара се
window-call-area = Подручје
window-call-area-all = Све општине
window-call-area-hint = Ако ниједна није означена, важи за све.
window-call-money = Новац
window-call-budget_line = Буџетска линија
window-call-budget_line-hint = Линија која плаћа оно што се додељује.
window-call-line-of-component = Линија компоненте
window-call-available = На располагању
window-call-ceiling = Највише по захтеву
window-call-ceiling_refuses = Шта бива изнад највише по захтеву
window-call-ceiling-refuses = Изнад тога се одбија
window-call-ceiling-flags = Изнад тога се означава
window-call-own_share_min_percent = Најмањи сопствени удео, посто
window-call-quotas = Квоте
window-call-quota-add = Додај квоту
window-call-quota-of = Квота за
window-call-quota-value = Која
window-call-least = Најмање
window-call-at-most = Највише
window-call-criteria = Критеријуми прихватљивости
window-call-criterion = Критеријум
window-call-criterion-add = Додај критеријум
window-call-evidence = Доказ мора бити наведен
window-call-documents = Потребна документа
window-call-document = Документ
window-call-document-add = Додај документ
window-call-document-required = Без њега захтев отпада
window-call-noted = Само се бележи ако недостаје
window-call-grid = Табела за бодовање
window-call-grid-total = Укупно бодова: { $points }
window-call-grid-rules = Пролази са { $pass } бодова. Процењивача: { $assessors }. Разлика већа од { $gap } тражи још једног.
window-call-total = Укупно
window-call-most = Највише бодова
window-call-vulnerability = Бодови потврђене рањивости
window-call-pass = Пролазни бодови
window-call-assessors = Процењивача по захтеву
window-call-gap = Разлика која тражи још једног
window-call-ties = Шта одлучује међу једнакима, овим редом
window-call-ties-are = Међу једнакима: { $ties }.
window-call-steps = Обавезни кораци
window-call-days-are = Дана за разјашњење: { $clarification }. Дана за жалбу: { $complaint }.
window-call-clarification_days = Дана за разјашњење
window-call-complaint_days = Дана за жалбу
window-call-nothing = Ништа се не захтева.
window-call-questions = Питања самог позива
window-call-questions-none = Само заједнички образац.
window-call-question = Питање
window-call-question-add = Додај питање
window-call-question-kind = Одговор
window-call-choice = Понуђени одговор
window-call-choice-add = Додај понуђени одговор
window-call-when = Пита се када
window-call-always = Увек
window-call-is = има одговор
window-call-only-when = само када је „{ $question }“: { $answer }
window-call-must-answer = Одговор је обавезан
window-call-file-hint = Напишите где је датотека.
window-call-row-up = Ред { $row } навише
window-call-row-down = Ред { $row } наниже
window-call-row-remove = Уклони ред { $row }
window-call-for = За коју компоненту
window-call-for-hint = Почиње оним што позиви те компоненте обично кажу. Избор друге почиње изнова.
window-call-messages = Питања и исправке
window-call-messages-none = Још ништа није питано нити исправљено.
window-call-message-add = Додај питање или исправку
window-call-message-kind = Које од тога
window-call-message-words = Шта је питано или објављено
window-call-message-hint = Не записује се ко је питао.
window-call-answer = Одговори
window-call-answer-words = Одговор
window-call-answered = Одговорено { $day }
window-call-unanswered = Чека одговор
window-call-put = Стави захтеве под овај позив
window-call-put-words = Примљени захтеви компоненте и подручја позива. Стављају се сви означени или ниједан.
window-call-put-none = Ниједан примљени захтев не одговара овом позиву.
window-call-put-search = Број или име
window-call-under-none = Још нема захтева под овим позивом.
window-call-no-call = Без позива
window-call-closed-option = { $number } · { $title } (затворен)
window-call-answers = Одговори на питања позива
window-call-answers-change = Измени одговоре
window-call-wrong-title = Дајте позиву назив, бар на енглеском.
window-call-wrong-area = Изаберите општине са списка.
window-call-wrong-opens_on = Напишите дан као 23.11.2026.
window-call-wrong-closes_on = Напишите дан као 23.11.2026, не пре отварања позива.
window-call-wrong-available = Напишите износ као 150.000,00.
window-call-wrong-ceiling = Напишите износ као 6.000,00.
window-call-wrong-own_share_min_percent = Напишите цео број од 0 до 100.
window-call-wrong-quotas = Свака квота наводи општину или заједницу, а најмање није веће од највише.
window-call-wrong-criteria = Сваком критеријуму треба текст, бар на енглеском.
window-call-wrong-documents = Сваком документу треба текст, бар на енглеском.
window-call-wrong-grid = Сваком критеријуму табеле треба текст на енглеском и бодови изнад 0; пролазни бодови нису већи од збира; највише 9 процењивача.
window-call-wrong-questions = Сваком питању треба текст на енглеском; избору требају бар два одговора; услов наводи одговор ранијег питања.
window-call-wrong-clarification_days = Напишите цео број дана.
window-call-wrong-complaint_days = Напишите цео број дана.
window-funds = Средства
window-funds-none = Још нема буџета
window-funds-none-words = Буџетске линије су у Подешавањима; овде се види шта је обећано и потрошено.
window-funds-lines = Буџетске линије на дан { $day }
window-funds-calls = Позиви на дан { $day }
window-funds-no-line = Ни под једном буџетском линијом
window-funds-budget = Буџет
window-funds-committed = Обећано
window-funds-spent = Потрошено
window-funds-of = Обећано { $committed } од { $limit }
window-funds-left = Остаје { $amount }
window-funds-over = { $amount } превише
window-funds-promised = Обећано { $amount }, без границе
window-funds-spend = Забележи трошак
window-funds-amount = Износ
window-funds-amount-hint = Са минусом за повраћај.
window-funds-reference = Број плаћања у ИОМ-у
window-funds-what = За шта је било
window-funds-application = Захтев за чији је споразум
window-funds-recorded = Трошак је забележен.
window-tab-checklist = Контролна листа
window-not-yet = Још не: { $steps }
window-check-missing = Недостаје да би био прихватљив
window-check-whole = Све је испуњено
window-check-found = Шта је утврђено
window-check-rest = Све остало је испуњено
window-check-keys = Када је ред изабран, тастери P, F и C кажу испуњено, није испуњено, за разјашњење.
window-check-document = Документ
window-check-document-noted = Документ, само се бележи
window-check-evidence = Где је доказ
window-check-open = Још није прегледано
window-check-by = { $day }, { $officer }, верзија { $version } позива
window-check-version = Позив { $number }, верзија { $version }.
window-check-record = Забележи налазе
window-clarify = За разјашњење
window-clarify-none = Од подносиоца ништа није тражено.
window-clarify-ask = Питај подносиоца
window-clarify-answer = Одговор подносиоца
window-clarify-about = О ком реду
window-clarify-whole = Цео захтев
window-clarify-words = Шта треба разјаснити
window-clarify-until = Одговор до
window-clarify-asked = Тражено { $day }, { $officer }
window-clarify-due = Одговор до { $day }
window-clarify-overdue = Рок је истекао { $day }
field-call = Позив на који одговара
    .hint = Само позиви те компоненте. Затворен прима захтев уз разлог зашто је закаснио.
field-late_reason = Зашто је стигао са закашњењем
    .hint = Позив је био затворен када је примљен.
window-calls-count =
    { $count ->
        [one] { $calls } позив
        [few] { $calls } позива
       *[other] { $calls } позива
    } · захтева: { $applications }
window-call-put-count =
    { $count ->
        [one] Стави { $shown } захтев
        [few] Стави { $shown } захтева
       *[other] Стави { $shown } захтева
    }
window-check-unsaved =
    { $count ->
        [one] { $count } ред још није забележен.
        [few] { $count } реда још нису забележена.
       *[other] { $count } редова још није забележено.
    }
window-clarify-until-hint =
    { $count ->
        [one] Празно значи { $days } дан, како каже позив.
        [few] Празно значи { $days } дана, како каже позив.
       *[other] Празно значи { $days } дана, како каже позив.
    }
