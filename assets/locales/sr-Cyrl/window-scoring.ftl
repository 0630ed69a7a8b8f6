# scoring and committees in the window
window-nav-selection = Избор
window-score-title = Бодовање
window-score-call = Позив
window-score-none = Ниједан позив се не бодује
window-score-none-words = Позив са табелом за бодовање доноси овде свој списак пријава.
window-score-mine = Моје оцене
window-score-interests = Интереси
window-score-progress = Ток
window-score-ranking = Ранг-листа
window-score-declare-title = Списак позива
window-score-declare = Изјава о интересима
window-score-declare-lead = Означите сваку пријаву у којој имате интерес, наведите који и потпишите једном за цео списак. За оно што није означено изјављујете да интереса немате.
window-score-fresh =
    { $n ->
        [one] За { $shown } пријаву још нема изјаве.
        [few] За { $shown } пријаве још нема изјаве.
       *[other] За { $shown } пријава још нема изјаве.
    }
window-score-declare-none = Ниједна пријава овог позива није у поступку.
window-score-number = Број
window-score-name = Име
window-score-interest = Интерес
window-score-ground = Основ
window-score-have = Имам интерес
window-score-have-none = Изјављено: нема
window-score-choose = Изаберите
window-score-declare-says = Потписујете за укупно { $all }: без интереса { $none }, са интересом { $some }.
window-score-declare-follows = Оне са интересом не бодујете ви; што вам је од њих додељено прелази другоме.
window-score-sign = Потпиши
window-score-to-do = За рад
window-score-done = Завршено
window-score-nothing = Ништа вас не чека.
window-score-none-done = Још ништа није предато.
window-score-undeclared = Прво изјава
window-score-waits = Чека вас
window-score-first =
    { $n ->
        [one] Прво изјавите интересе: на то чека { $shown } оцена.
        [few] Прво изјавите интересе: на то чекају { $shown } оцене.
       *[other] Прво изјавите интересе: на то чека { $shown } оцена.
    }
window-score-waiting = Оцене
window-score-waiting-words = Ваше за бодовање
window-score-read = Прочитај пријаву
window-score-remark = Напомена о целини
window-score-total = Укупно
window-score-pass = Праг: { $pass }.
window-score-open =
    { $n ->
        [one] { $shown } критеријум нема бодове.
        [few] { $shown } критеријума немају бодове.
       *[other] { $shown } критеријума нема бодове.
    }
window-score-kept = Сачувано у сефу; није предато.
window-score-submit = Предај
window-score-keys = Укуцајте бодове или користите стрелице горе и доле.
window-score-submit-says = Предајете { $total } од { $most } бодова за { $number }, потписано вашим кључем.
window-score-submit-final = Ово је коначно: бодове после тога нико не мења.
window-score-is-final = Предато и потписано; коначно.
window-score-vulnerability = Бодови потврђене рањивости, исти за све оцењиваче.
window-score-points = Бодови, 0 до { $most }
window-score-range = Цео број од 0 до { $most }.
window-score-why = Зашто
window-score-why-demanded = Без бодова или са свим бодовима: наведите зашто.
window-score-why-missing = Наведите зашто.
window-score-assign = Одреди оцењиваче
window-score-assign-words =
    { $n ->
        [one] Свака подобна пријава добија { $shown } оцењивача,
        [few] Свака подобна пријава добија { $shown } оцењивача,
       *[other] Свака подобна пријава добија { $shown } оцењивача,
    } и још једног где су двојица предалеко. Посао се дели равномерно; нико не добија оно што је сам унео или у чему има интерес.
window-score-given-out =
    { $n ->
        [0] Нема шта да се додели.
        [one] Додељена је { $shown } оцена.
        [few] Додељене су { $shown } оцене.
       *[other] Додељено је { $shown } оцена.
    }
window-score-short = Још недостаје оцењивача: { $numbers }. Одредите још службеника.
window-score-opened = Бодови су отворени за { $open } од { $all } пријава.
window-score-blind = Нико не види туђе бодове пре него што преда последњи оцењивач.
window-score-stage = Фаза
window-score-submitted = Предато
window-score-average = Просек
window-score-spread = Распон
window-score-wide = велик
window-score-passes = Пролази
window-score-fails = Испод прага
window-score-yes = Да
window-score-no = Не
window-score-beside = Оцењивачи један поред другог
window-score-assessor = Оцењивач
window-score-scored = Оцењено
window-score-against = Изнад осталих
window-score-outlier = Далеко од осталих
window-score-tie-rules = Исти просек: { $rules }.
window-score-tied = исто
window-score-rank = Ранг
window-score-ranking-none = Још нема отворених бодова.
window-score-asked = Тражено
window-score-state = Стање
window-score-was = било { $rank }
window-score-what-if = Шта ако
window-score-what-if-words = Друге тежине у процентима бодова критеријума и други праг. Ништа се не мења; бележи се да је питано.
window-score-whole = Цео број.
window-score-pass-mark = Праг
window-score-ask = Прикажи
window-score-supposed = Ово је само претпоставка: ранг-листа са другим тежинама.
window-score-as-it-is = Ранг-листа каква јесте
window-seat-title = Одбори
window-seat-open = Сазови седницу
window-seat-papers = Потписани записник и документи
window-seat-add-paper = Приложи документ
window-seat-minutes-missing = Седница је закључена, а потписани записник још није приложен. Он је доказ о томе шта је одлучено.
window-seat-open-words = Дневни ред је оно што чека одбор, по ранг-листи.
window-seat-none = Још нема седница
window-seat-none-words = Овде заседају одбори: општински саветује, одбор за одобравање одлучује.
window-seat-number = Седница
window-seat-committee = Одбор
window-seat-position = Бр.
window-seat-day = Дан
window-seat-last-day = Последњи дан за одговор
window-seat-said = Речено
window-seat-closed = Закључена { $day }
window-seat-closed-by = Закључено и потписано { $day }, { $who }. Што је речено остаје.
window-seat-under-way = У току
window-seat-municipality = Општина
window-seat-mode = Како заседа
window-seat-place = Место
window-seat-close = Закључи и потпиши
window-seat-agenda = Дневни ред
window-seat-agenda-none = Ништа не чека овај одбор. Додајте пријаву по броју.
window-seat-add = Додај на дневни ред
window-seat-members = Чланови
window-seat-members-none = Још нема чланова. Додајте ко заседа, у чије име и шта сме.
window-seat-member = Члан
window-seat-member-add = Додај члана
window-seat-body = У име
window-seat-capacity = Може
window-seat-present = Присутан
window-seat-there = Присутан
window-seat-absent = Одсутан
window-seat-answered = Одговорио на време
window-seat-recused = Изузет од
window-seat-recuse = Изузми
window-seat-recuse-words = Ко има интерес у предмету изузима се и о њему не гласа.
window-seat-case = Предмет
window-seat-change = Измени
window-seat-balance = Шта остаје од новца
window-seat-line = Линија { $code } { $title }
window-seat-of-call = Позив { $number }
window-seat-quota = Квота: { $name }
window-seat-left = Остаје { $left } од { $most }
window-seat-promised = Обећано { $sum }
window-seat-adds = ова седница { $sum }
window-seat-over = { $over } више него што има
window-seat-least = Намењено је најмање { $least }.
window-seat-room = Место се прави повлачењем: { $numbers }
window-seat-opinion = Општински одбор: { $said }
window-seat-vulnerability = Рањивост: { $points } бодова
window-seat-amount = Одобрени износ
window-seat-amount-hint = Празно: колико је тражено, { $sum }.
window-seat-reason = Разлог
window-seat-reason-demanded = Наведите зашто: подносилац има право на разлог.
window-seat-conditions = Услови
window-seat-votes =
    { $n ->
        [one] Гласови (сме да гласа { $shown })
        [few] Гласови (смеју да гласају { $shown })
       *[other] Гласови (сме да гласа { $shown })
    }
window-seat-for = За
window-seat-against = Против
window-seat-abstained = Уздржани
window-seat-keep = Сачувај
window-seat-unsay = Повуци
window-seat-remove = Скини са реда
window-seat-grants = Одобрено укупно
window-seat-voted = Присутни чланови са гласом
window-seat-close-decides = Ваш потпис спроводи све одједном: свака пријава прелази даље, уговори добијају бројеве. То се не повлачи.
window-seat-close-advises = Ваш потпис ово чини мишљењем одбора. Ниједна пријава се тиме не помера. То се не повлачи.
window-seat-unsaid =
    { $n ->
        [one] О { $shown } предмету још ништа није речено.
        [few] О { $shown } предмета још ништа није речено.
       *[other] О { $shown } предмета још ништа није речено.
    }
window-seat-exceeds = Зашто сме да се обећа више него што има
window-seat-exceeds-hint = { $over } више него што има. Напишите ко је пристао и када.
