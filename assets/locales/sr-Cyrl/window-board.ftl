# board.ftl: ток пријава, сачувани прикази, померање многих, рокови, писма одједном, све жалбе.

# сачувани прикази
window-views = Сачувани прикази
window-view-all = Све
window-view-save = Сачувај приказ
window-view-save-words = Филтери какви јесу, под именом које сами дате. Приказ истог имена добија ове филтере.
window-view-name = Име приказа
window-view-rename = Преименуј
window-view-remove = Уклони
window-view-removed = Приказ „{ $name }“ је уклоњен.
window-view-put-back = Врати га
window-view-update = Сачувај измену

# ток
pipeline-waits-answer = Одговор подносиоца
pipeline-waits-check = Провера услова
pipeline-waits-visit = Посета
pipeline-waits-scores = Бодови оцењивача
pipeline-waits-session = Отворена седница
pipeline-waits-decision = Одлука
pipeline-waits-money = Новац
pipeline-waits-agreement = Уговор
pipeline-waits-letter = Писмо
window-pipe = Ток
window-pipe-board = Табла
window-pipe-table = Списак
window-pipe-search = Број, име или место
window-pipe-call = Позив
window-pipe-any-call = Сваки позив
window-pipe-no-call = Без позива
window-pipe-officer = Ко оцењује или посећује
window-pipe-any-officer = Сваки службеник
window-pipe-answer = Одговор на позив
window-pipe-any-answer = Сваки одговор
window-pipe-answered = { $question }: { $answer }
window-pipe-no-officer = Нико
window-pipe-waits = Чека
window-pipe-any-wait = Чека било шта
window-pipe-no-wait = Не чека ништа
window-pipe-days = Дана
window-pipe-any-days = Било колико
window-pipe-days-from = { $days } дана и више
window-pipe-days-to = До { $days } дана
window-pipe-more = Још { $shown } у списку
window-pipe-empty = Ниједна
window-pipe-keys = Стрелице воде од картице до картице, Enter отвара, размакница бира, M помера.
window-pipe-choose = Изабери { $number }
window-pipe-chosen =
    { $n ->
        [one] Изабрана { $shown } пријава
        [few] Изабране { $shown } пријаве
       *[other] Изабрано { $shown } пријава
    }
window-pipe-choose-all = Изабери свих { $shown } које одговарају
window-pipe-choose-none = Не бирај ниједну
window-pipe-move = Помери
window-pipe-letters = Писма

# померање многих
window-many-title =
    { $n ->
        [one] Померање { $shown } пријаве
        [few] Померање { $shown } пријаве
       *[other] Померање { $shown } пријава
    }
window-many-step = У стање
window-many-can = Може да се помери { $shown } од { $total }.
window-many-cannot =
    { $n ->
        [one] { $shown } не може:
        [few] { $shown } не могу:
       *[other] { $shown } не може:
    }
window-many-all = Не помери ниједну ако се једна не може померити
window-many-none = Док се једна не може померити, не помера се ниједна.
window-many-some = Померају се оне које могу; остале остају где јесу.
window-many-do = Помери { $shown } од { $total }
window-many-stands = Одлука се потписује и не враћа се.
window-many-back = То је једна измена, која се може вратити као једна.
window-many-done = Померено у стање „{ $state }“: { $shown }. Није померено: { $left }.
window-many-undo = Врати (Ctrl+Z)
window-many-undone = Враћено: стоје тамо где су стајали.
window-many-nothing = Одатле где стоје ниједан корак не води даље.

# рокови
window-deadlines = Рокови
window-deadlines-none = Ништа не доспева
window-deadlines-none-words = Овде стоје одговори на разјашњења, седнице, посете и позиви који се затварају, када је њихов дан близу или је прошао.
window-deadlines-ahead = Дана унапред
window-deadlines-usual = Како кажу подешавања ({ $days })
window-deadlines-day = Дан
window-deadlines-left = Колико
window-deadlines-what = Шта
window-deadlines-late =
    { $days ->
        [one] касни { $shown } дан
        [few] касни { $shown } дана
       *[other] касни { $shown } дана
    }
window-deadlines-in =
    { $days ->
        [one] за { $shown } дан
        [few] за { $shown } дана
       *[other] за { $shown } дана
    }
window-deadlines-today = данас
window-deadlines-oldest = најстарији { $day }

# писма одједном
letter-batch-decision = Шта је одбор одлучио
letter-batch-ineligible = Не испуњава услове
letter-batch-clarification = Захтеви за разјашњење
letter-lack-address = нема адресе
letter-lack-language = језик није забележен: албански, ако се горе не изабере други
progress-letters = Писма се пишу
progress-letter-files = Слажу се странице
window-batch-title = Писма
window-batch-which = Која писма
window-batch-whom = За кога
window-batch-chosen = Изабране ({ $shown })
window-batch-of-call = Све по позиву { $call }
window-batch-one-file = Један PDF са свима, за штампу
window-batch-again = Напиши поново и она која су раније издата
window-batch-count =
    { $n ->
        [one] Написало би се { $shown } писмо.
        [few] Написала би се { $shown } писма.
       *[other] Написало би се { $shown } писама.
    }
window-batch-given = Раније издата и изостављена: { $shown }.
window-batch-nothing = Немају ништа такво да им се јави: { $shown }.
window-batch-lacking = Пишу се, иако нешто недостаје:
window-batch-refused = Без писма:
window-batch-do =
    { $n ->
        [one] Напиши { $shown } писмо
        [few] Напиши { $shown } писма
       *[other] Напиши { $shown } писама
    }
window-batch-done = Написано писама: { $shown }. Датотека: { $files }.
window-batch-and-more = и још { $shown }

# све жалбе
window-grievances-none-words = Жалбе се бележе на страници подносиоца, под одлуком на коју се односе.
window-grievances-all = Све
window-grievances-open = Отворене
window-grievances-overdue = Прекорачене
window-grievances-outcome = Исход
window-grievances-open-one = Отворена
window-grievances-count = Приказано { $shown } од { $total } · отворених { $open } · прекорачених { $overdue }
