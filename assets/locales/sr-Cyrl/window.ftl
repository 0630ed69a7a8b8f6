# window.ftl: шта пише на екранима и називи поља у обрасцима и регистрима.

## Оквир

window-nav = Области
window-nav-home = Почетак
window-nav-applicants = Подносиоци
window-nav-import = Увоз
window-nav-report = Месец
window-nav-changes = Измене
window-nav-settings = Подешавања
window-skip = На садржај
window-search = Претражите све
window-search-everything = Име, број, телефон, место, белешка или предузеће
window-search-found = Нађено
window-search-group-people = Особе
window-search-group-numbers = Бројеви и телефони
window-search-group-enterprises = Предузећа
window-search-group-places = Места
window-search-group-notes = Белешке
window-search-field-name = Име
window-search-field-number = Број
window-search-field-phone = Телефон
window-search-field-document = Матични број
window-search-field-enterprise = Предузеће
window-search-field-place = Место
window-search-field-note = Белешка
window-search-how-other-script = другим писмом
window-search-how-nearly = уз разлику у једном слову
window-search-hint = Укуцајте део имена, броја, телефона, места или белешке, било којим редом и писмом. Грешка у куцању се опрашта.
window-search-nothing = Ништа није нађено
window-search-nothing-words = Пробајте са мање речи или само са почетком речи. Од броја су довољне четири цифре.
window-search-all = Нађено: { $count }
window-search-first = Најбољих { $count }; има их још
window-search-table = Прикажите као табелу
window-language = Језик
window-theme-system = Светло или тамно, као на овом рачунару
window-theme-light = Светло
window-theme-dark = Тамно
window-lock = Закључај
window-sample = Огледни сеф.
window-sample-words = Људи и бројеви овде су измишљени.

## Речи за сваки екран

window-back = Назад
window-next = Следећи на списку
window-previous = Претходни на списку
window-close = Затвори
window-cancel = Одустани
window-save = Сачувај
window-record = Забележи
window-show = Прикажи
window-more = Прикажи још
window-choose = Изабери
window-copy = Копирај
window-copy-path = Копирај путању
window-copied = Копирано
window-optional = није обавезно
window-required = обавезно
window-yes = Да
window-no = Не
window-not-recorded = Није забележено
window-not-set = Није одређено
window-reason = Разлог
window-total = Укупно
window-working = У току
window-of = { $done } од { $total }
window-date-pattern = дд.мм.гггг
window-unknown-problem = Ово је одбијено. Код: { $code }
window-unexpected = Догодило се нешто неочекивано
window-unexpected-words = Оно што сте сачували је безбедно. Затворите ову поруку и покушајте поново; ако се понови, пошаљите редове испод ономе ко се стара о програму.
window-unexpected-impersonal = Пре слања проверите да овде нема имена ни броја неке особе.

## Месеци

window-month-1 = јануар
window-month-2 = фебруар
window-month-3 = март
window-month-4 = април
window-month-5 = мај
window-month-6 = јун
window-month-7 = јул
window-month-8 = август
window-month-9 = септембар
window-month-10 = октобар
window-month-11 = новембар
window-month-12 = децембар
window-month-of-year = { $month } { $year }.

## Прво покретање

window-welcome = Почните од сефа
window-welcome-words = Све што програм зна лежи у једном шифрованом сефу на овом рачунару. Из њега не излази ништа осим датотека које сами направите.
window-first-make = Направите сеф
window-first-make-words = За прави рад. Ви бирате лозинку и добијате кључ за опоравак.
window-first-sample = Отворите огледни програм
window-first-sample-words = Измишљени људи и шест месеци рада, за упознавање.
window-first-open = Отворите постојећи сеф
window-first-open-words = Онај који је већ на овом рачунару или је враћен из резервне копије.
window-make-words = Ви сте његов први службеник. Остали се уписују касније.
window-your-name = Ваше име
window-your-role = Ваша улога
window-passphrase = Лозинка
window-passphrase-again = Лозинка још једном
window-passphrase-hint = Неколико речи које само вама иду заједно.
window-show-passphrase = Прикажи лозинку
window-caps-lock = Caps Lock је укључен.
window-strength-1 = Лако се погађа
window-strength-2 = Могла би бити дужа
window-strength-3 = Добра
window-strength-4 = Јака
window-vault-folder = Фасцикла сефа
window-vault-folder-hint = На овом рачунару, не у дељеној или синхронизованој фасцикли.
window-make-vault = Направи сеф
window-making-vault = Сеф се прави
window-recovery-key = Кључ за опоравак
window-recovery-key-words = Отвара сеф када се нико не сећа лозинке. Приказује се само сада и нигде се не чува.
window-recovery-key-keep = Запишите га или одштампајте и закључајте даље од овог рачунара. Ко га има, може све да прочита.
window-recovery-key-kept = Записан је на сигурно
window-sample-ready = Огледни програм је отворен
window-sample-ready-words = Да бисте га поново отворили, лозинка је: { $passphrase }

## Откључавање

window-unlock = Откључајте сеф
window-unlock-officer = Службеник
window-unlock-now = Откључај
window-unlocking = Откључава се
window-other-vault = Други сеф

## Почетак

window-waits = Шта чека
window-waits-received = на проверу услова
window-waits-eligible = на одлуку комисије
window-waits-returned = на разјашњење за комисију
window-waits-reserve = док се други не повуче
window-waits-approved = на потписивање уговора
window-attention-flagged = Сумњиво
window-attention-flagged-words = нешто прочитано или унето изгледа необично
window-attention-missing = Непотпуно
window-attention-missing-words = за уговор ће требати још података
window-attention-consent = Без сагласности
window-attention-consent-words = нико није забележио да су пристали да учествују
window-since = од { $day }.
window-month-so-far = { $month } до сада
window-to-report = На извештај
window-granted = додељено уговорима
window-where = Одакле долазе пријаве
window-map = Пријаве по општинама
window-map-tile = { $place }: { $count }

## Подносиоци

window-new-application = Нова пријава
window-import = Увоз
window-import-register = Увезите регистар
window-applicants-search = Име или број
window-applicants-none = Још нема подносилаца
window-applicants-none-words = Овде стоје људи и организације који од програма траже подршку, по један ред за сваку пријаву. Почните од регистра који теренска канцеларија већ води или унесите једну пријаву.
window-nobody-matches = Нико не одговара
window-nobody-matches-words = Претрази не смета правопис ни писмо; можда смета неки филтер.
window-any-state = Свако стање
window-any-component = Свака компонента
window-any-municipality = Свака општина
window-only-attention = Треба погледати
window-show-all = Прикажи све
window-column-number = Број
window-column-name = Име
window-column-municipality = Општина
window-column-component = Компонента
window-column-state = Стање
window-column-received = Примљено
window-column-requested = Тражено
window-column-look = За увид
window-shown-of = приказано { $matching } од { $total }
window-requested-sum = тражено { $amount }

## Један подносилац

window-another-application = Још једна пријава
window-represented-by = заступа { $name }
window-age = Старост
window-missing = Недостаје за уговор
window-doubtful = Сумњиво
window-unmask = Прикажи скривене податке
window-unmask-words = Док не закључате. Бележи се ко је гледао.
window-move-eligible = Испуњава услове
window-move-ineligible = Не испуњава
window-move-approved = Одобри
window-move-rejected = Одбиј
window-move-agreed = Уговор потписан
window-move-received = Поново примљена
window-move-returned = Врати
window-move-reserve = Резервна листа
window-move-withdrawn = Повучена
window-on-day = Којег дана
window-story = Шта се догодило
window-story-of = Пријава { $number }
window-recorded-at = Забележено { $moment }
window-corrected = касније исправљено
window-terms-await = Услови су промењени и чекају одобрење
    .who = Руководилац програма их одобрава пре штампања или потписивања споразума.
window-terms-approve = Одобри ове услове
window-approvals = Одобрења
window-approval-superseded = замењено
window-correct-step = Поништи овај корак …
window-correct-title = Поништавање: { $state }
window-correct-explain = Корак остаје у историји, прецртан, с вашим разлогом и потписом. Пријава је опет тамо где је била пре њега.
window-correct-agreement = Споразум { $number } одлази са одлуком; његов број се не додељује поново.
window-correct-confirm = Поништи корак
window-parts = Делови пријаве
window-tab-form = Образац
window-tab-documents = Документи
window-tab-history = Историја
window-part-request = Захтев
window-part-person = Особа
window-part-identity = Идентитет
window-part-address = Адреса
window-part-organisation = Организација, ако она подноси
window-from-file = Из { $file }, ред { $row }
window-from-file-sheet = Из { $file }, лист { $sheet }, ред { $row }
window-no-application = Није унета ниједна пријава.
window-no-agreement = Уговор се прави кад пријава буде одобрена.
window-items = Ставке
window-items-none = Без ставки, један ред стоји за цео грант.
window-item-add = Додај ставку
window-item-remove = Уклони
window-terms-change = Промени износе и ставке
window-agreement-lacks = Уговор се још не може штампати. Недостаје:
window-agreement-languages = Уговор { $number } на
window-languages-en-sq = енглеском и албанском
window-languages-en-sr-Latn = енглеском и српском, латиницом
window-languages-en-sr-Cyrl = енглеском и српском, ћирилицом
window-languages-en-sq-sr = енглеском, албанском и српском
window-make-agreement = Направи уговор

## Нова пријава

window-new-application-of = Нова пријава: { $name }
window-save-application = Сачувај пријаву
window-draft-kept = Нацрт је сачуван у сефу
window-resumed = Оно што сте унели { $moment } још је овде.
window-begin-anew = Почни изнова

## Увоз

window-import-step-1 = Избор
window-import-step-2 = Провера
window-import-step-3 = Готово
window-import-title = Увезите регистар
window-import-words = Excel или CSV датотека онаква какву води теренска канцеларија. Видећете како је прочитана пре него што се ишта упише.
window-import-choose = Изаберите датотеку
window-import-other = Друга датотека
window-rejected-workbook = Одбијени редови као радна свеска
window-rejected-workbook-words = Исправите обојене ћелије; белешка уз сваку каже шта није у реду. Затим увезите ову датотеку као сваки регистар.
window-imported-before = Ова датотека је већ увезена { $day }. Редови који су већ овде не додају се поново.
window-count-read = прочитано
window-count-imported = за увоз
window-count-done = увезено
window-count-unchanged = већ овде
window-count-rejected = изостављено
window-count-doubtful = означених сумњи
window-file-as-it-is = Датотека каква јесте
window-sheets = Листови
window-sheet = Лист
window-sheet-left-out = не чита се
window-sheet-leave-out = Изостави овај лист
window-sheet-read = Прочитај овај лист
window-row = Ред
window-column = Колона
window-our-reading = Како га читамо
window-headings-row = Наслови су у реду
window-no-heading = Без наслова
window-not-read = Не чита се
window-column-read-as = { $column } се чита као
window-problems = Шта смо уочили
window-problems-none = Сваки ред се може прочитати.
window-left-out = Изостављени редови
window-marked = Увезено и означено
window-means = Реците шта значи
window-means-what = Шта значи { $written }
window-answers = Ваши одговори
window-take-back = Поништи
window-import-undone = Увоз је у целини поништен.
window-import-nothing = Ништа ново није увезено.
window-to-applicants = На подносиоце
window-rows-left-out = Изостављени редови, са разлозима

## Месец

window-report = Месечни извештај
window-report-words = Excel датотека чији су бројеви живе формуле над листом са подацима.
window-month = Месец
window-month-running = { $month }, још траје
window-month-running-words = Овај месец још траје. Његови бројеви ће се мењати.
window-months-none = Још нема шта да се извести
window-months-none-words = Када пријаве буду примљене, овде се може извештавати за сваки месец.
window-audience = За кога
window-audience-internal = Наша канцеларија
window-audience-eu_office = Канцеларија ЕУ
window-audience-public = Јавност
window-audience-internal-words = Сваки ред, без имена. Остаје у канцеларији.
window-audience-eu_office-words = Без имена; мале групе су скривене да се нико не би препознао.
window-audience-public-words = Без имена; изостављено је све што би могло указати на особу.
window-report-language = Језик датотеке
window-make-report = Направи датотеку
window-report-holds = Шта садржи
window-sheet-cover = Насловна
window-sheet-cover-words = Уговор, период и датум стања.
window-sheet-summary = Сажетак
window-sheet-summary-words = Месец и програм до сада.
window-sheet-pipeline = Ток пријава
window-sheet-pipeline-words = Пријаве по компоненти, стању и општини.
window-sheet-beneficiaries = Корисници
window-sheet-beneficiaries-words = Један ред за сваку пријаву, без имена.

## Измене

window-changes-words = Све што је уписано, најновије прво. Оно што је потписано, одобрено или штампано исправља се новим догађајем; остало се може поништити док се ништа не ослања на то.
window-tab-changes = Измене
window-tab-reads = Ко је гледао
window-reads-words = Ко је чији картон отворио, приказао скривене податке, штампао или извезао, најновије прво. Бележи се само од себе, у дневник са сопственим ланцем.
window-record-number = Број предмета
window-reads-officer = Службеник
window-reads-anybody = било ко
window-reads-none = Нема таквих увида.
window-duplicates = Дупликати
window-duplicates-words = Записи који су вероватно о једној особи, највероватнији прво, како год да су имена написана. Ништа се не спаја само: погледајте шта се слаже а шта не, и одлучите.
window-duplicates-same = Вероватно једна особа
window-duplicates-relatives = Особе из једне куће
window-duplicates-none = Нема парова за преглед.
window-duplicates-count = { $count ->
        [one] { $shown } од { $all } пара
        [few] { $shown } од { $all } пара
       *[other] { $shown } од { $all } парова
    }
window-percent = { $percent } %
window-pair-merge = Једна особа …
window-pair-different = Две особе
window-pair-relatives = Две особе из једне куће
window-told-apart = Забележено. Пар се више не приказује.
window-merged = Два записа су сада један. Могу се опет раздвојити на страници подносиоца.
window-merge-title = Спојите два записа у један
window-merge-words = Пријаве, докази идентитета и сагласности иду заједно. Где се записи разликују, изаберите шта важи. Други број од сада води на овај запис.
window-merge-field = Поље
window-merge-stays = Број који остаје
window-merge-confirm = Споји
window-merges = Спојено у овај запис
window-merge-apart = Раздвоји
window-twins = Неко овакав је већ познат
window-changes-none = Још ништа није измењено.
window-when = Када
window-what = Шта
window-who = Ко
window-records = Записа
window-undo = Поништи
window-undo-question = Поништити ово?
window-undone = Поништено је.
fact-read = прочитано: { $value }
fact-imported = увезено: { $value }
fact-unchanged = већ овде: { $value }
fact-rejected = изостављено: { $value }

## Подешавања

window-setting-programme = Програм и уговор
window-setting-components = Компоненте
window-setting-budget_lines = Буџетске линије
window-setting-age_bands = Старосне групе у извештајима
window-setting-paper = На папиру
window-setting-duties = Раздвојене дужности
window-setting-reporting = Приватност извештаја
window-setting-change = Промени
window-setting-changed = Нова верзија је забележена.
window-setting-reason-hint = На пример, анекс из којег следи.
window-valid-from = Важи од
window-valid-from-hint = Ранији записи задржавају верзију свог дана.
window-save-version = Забележи нову верзију
window-versions = Верзије
window-setting-default = Како је програм испоручен
window-in-force = на снази
window-line-add = Додај ред
window-line-remove = Уклони ред
window-setup-programme = Програм
window-officers = Службеници
window-this-computer = На овом рачунару
window-documents-folder = Фасцикла докумената
window-choose-documents = Изаберите фасциклу за документе
window-version = Верзија
window-look = Изглед
window-look-words = Све од чега се састоје екрани, на једној страници. Узорци су остављени на својим језицима.
window-setting-field-title = Назив
window-setting-field-short_name = Кратак назив
window-setting-field-phase = Фаза
window-setting-field-code = Ознака
window-setting-field-contract_number = Број уговора
window-setting-field-starts_on = Први дан
window-setting-field-ends_on = Последњи дан
window-setting-field-budget = Буџет
window-setting-field-donor_office = Канцеларија донатора
window-setting-field-implementer = Спроводилац
window-setting-field-earlier_phases = Раније фазе
window-setting-field-period = Период
window-setting-field-rules = Правила сваке компоненте
window-setting-field-component = Компонента
window-setting-field-ceiling = Горња граница
window-setting-field-ceiling_refuses = Одбиј изнад ње
window-setting-field-own_share_min_percent = Најмање сопствено учешће, %
window-setting-field-lines = Линије
window-setting-field-amount = Износ
window-setting-field-starts = Свака група почиње са годинама
window-setting-field-clearance = Ознака одобрења текста
window-setting-field-prevailing_language = Меродаван језик
window-setting-field-signatory = Ко потписује уговоре
window-setting-field-signatory_title = Функција потписника
window-setting-field-visibility = Изјава о финансирању
window-setting-field-business_months = Месеци колико посао мора да ради
window-setting-field-ownership_months = Месеци без продаје, закупа или залоге
window-setting-field-record_years = Године чувања папира
window-setting-field-loss_report_days = Дани за пријаву губитка
window-setting-field-remedy_days = Дани за отклањање повреде
window-setting-field-footnotes = Фуснота о Косову
window-setting-field-agreement = На уговорима
window-setting-field-report = На месечном извештају
window-setting-field-letter = На дописима и обрасцима
window-setting-field-eu = Текст Европске уније
window-setting-field-un = Текст Уједињених нација
window-setting-field-intake_assessment = Пријем и провера подобности
window-setting-field-assessment_decision = Провера подобности и одлука
window-setting-field-terms_approval = Писање услова споразума и њихово одобравање
window-setting-field-request_purchase = Захтев и набавка
window-setting-field-purchase_receipt = Набавка и пријем робе
window-setting-field-selection_monitoring = Избор и праћење
window-setting-field-clearance_clearance = Оба потписа под одобрењем
window-setting-field-privacy_threshold = Особа које морају делити комбинацију
window-setting-field-secondary_suppression = Сакриј што се може израчунати
window-footnote-eu = Европска унија
window-footnote-un = Уједињене нације
window-footnote-none = Ниједна

## Поља образаца и регистара

field-full_name = Име као у документу
field-given_name = Име
field-family_name = Презиме
field-sex = Пол
field-birth_date = Датум рођења
field-personal_number = Лични број
field-community = Заједница
field-community_note = Речима саме особе
field-displacement = Расељеност
field-returnee = Повратник
field-disability = Инвалидитет
field-language = Језик дописа
field-municipality = Општина
field-settlement = Насеље
field-address = Улица
field-house_number = Кућни број
field-postcode = Поштански број
field-phone = Телефон
field-identification = Доказ идентитета
field-identification_kind = Врста документа
field-identification_number = Број документа
field-identification_issuer = Издао
field-certified_by = Потврдио
field-certified_reason = Зашто је потврђено
field-organisation_name = Назив организације
field-organisation_kind = Врста организације
field-enterprise_name = Назив предузећа
field-nui = Јединствени број (NUI)
field-component = Компонента
field-sector = Сектор
field-household_size = Чланова домаћинства
field-requested_eur = Тражено
field-own_share_eur = Сопствено учешће
field-received_on = Примљено дана
field-notes = Напомене
field-amount = Додељено
field-own_cash = Сопствено учешће у новцу
field-own_kind = Сопствено учешће у натури
field-description = Шта
field-specification = Спецификација
field-quantity = Количина
field-unit = Јединица
field-unit_price = Јединична цена
field-payer = Плаћа
field-origin = Земља или територија порекла
payer-programme = Програм
payer-own_cash = Подносилац, у новцу
payer-own_kind = Подносилац, у натури
disability-yes = Да
disability-no = Не

## Бројано

window-days =
    { $days ->
        [one] { $shown } дан
        [few] { $shown } дана
       *[other] { $shown } дана
    }
window-years =
    { $years ->
        [one] { $years } година
        [few] { $years } године
       *[other] { $years } година
    }
window-counts =
    { $applications ->
        [one] { $shown } пријава
        [few] { $shown } пријаве
       *[other] { $shown } пријава
    } · подносилаца: { $people }
window-returnees =
    { $count ->
        [one] { $shown } повратник
        [few] { $shown } повратника
       *[other] { $shown } повратника
    }
window-saved =
    Пријава { $number } је сачувана.{ $flags ->
        [0] {""}
        [one] {" "}{ $flags } ствар у њој изгледа необично.
        [few] {" "}{ $flags } ствари у њој изгледају необично.
       *[other] {" "}{ $flags } ствари у њој изгледа необично.
    }
window-to-correct =
    { $count ->
        [one] { $count } ствар за исправку
        [few] { $count } ствари за исправку
       *[other] { $count } ствари за исправку
    }
window-import-run =
    { $count ->
        [0] Нема шта да се увезе
        [one] Увези { $shown } пријаву
        [few] Увези { $shown } пријаве
       *[other] Увези { $shown } пријава
    }
window-import-done =
    { $count ->
        [one] Увезена је { $shown } пријава.
        [few] Увезене су { $shown } пријаве.
       *[other] Увезено је { $shown } пријава.
    }
window-rows-count =
    { $count ->
        [one] { $shown } ред
        [few] { $shown } реда
       *[other] { $shown } редова
    }
window-undo-words =
    { $records ->
        [one] { $shown } запис се враћа на пређашње стање.
        [few] { $shown } записа се враћају на пређашње стање.
       *[other] { $shown } записа се враћа на пређашње стање.
    } Ако се нешто касније ослања на њих, поништавање се одбија и ништа се не мења.

# Лични подаци
window-tab-privacy = Лични подаци
window-setup-privacy = Лични подаци
window-standing-restricted = Употреба података овог лица је ограничена
window-standing-erased = Подаци овог лица су избрисани
window-consents = Сагласности
window-consent-give = Забележи сагласност
window-consent-withdraw = Забележи повлачење
window-consent-collected = примио/ла { $officer }
window-consent-withdrawn-on = Повучена { $day }
window-consent-language = Језик текста
window-consent-how = Како
window-consent-witness = Сведок
window-consent-proxy = Ко је пристао уместо лица
window-own-data = Подаци самог лица
window-own-data-words = Све што сеф чува о овом лицу, на папиру и на његовом језику. Давање се бележи.
window-own-data-make = Направи PDF
window-corrections = Исправке
window-corrections-none = Ништа није исправљано.
window-correct = Исправи податке
window-correct-masked = Број и заједница су скривени. Што оставите празно, остаје како јесте.
window-correction-field = Податак
window-correction-from = Пре
window-correction-to = После
window-given-out = Шта је коме дато
window-given-out-none = Ништа није дато.
window-given-what = Шта
window-given-recipient = Коме
window-given-purpose = Сврха
window-given-persons = Лица
window-given-approver = Одобрио/ла
window-given-note = Напомена
window-kept = Колико се чува
window-kept-until = до { $day }
window-kept-open = дан се још не зна; зависи од коначне исплате
window-restrict-or-erase = Ограничи или избриши
window-erase-what = Шта треба учинити
window-erase-restrict = Ограничи употребу
window-erase-restrict-words = Подаци се чувају, али их нема на списковима, у претрази ни у документима док руководилац поново не допусти употребу.
window-erase-lift = Поново допусти употребу
window-erase-lift-words = Лице је поново на списковима, у претрази и у документима.
window-erase-erase = Избриши заувек
window-erase-erase-words = Име, бројеви, адреса, белешке и сваки њихов траг у историји заувек се бришу. Износи, дани и бројке извештаја остају. Нико не може да врати податке.
window-erase-ground = Основ, док подаци морају да се чувају
window-erase-confirm = Упишите { $number } за потврду
window-erased = Подаци за { $number } су избрисани. Потврда { $certificate }.
window-restricted-done = Употреба података за { $number } је ограничена.
window-lifted-done = Подаци за { $number } могу поново да се користе.
window-terms-ended = Записи којима је истекао рок
window-terms-ended-none = Ниједан рок није истекао.
window-decide = Одлучи
window-term-erase = Избриши заувек
window-term-keep = Чувај дуже
window-keep-until = До
window-restricted-list = Ограничени подаци
window-restricted-none = Ничији подаци нису ограничени.
window-setting-consents = Сагласности
window-setting-disclosures = За шта се подаци могу дати
window-setting-retention = Чување података
window-setting-field-purposes = Сврхе
window-setting-field-wording = Шта се лице пита
window-setting-field-expected = Означи ко је није дао
window-setting-field-needs_approver = Навести ко је одобрио
window-setting-field-final_payment_on = Дан коначне исплате
window-setting-field-beneficiary_months = Месеци после коначне исплате за кориснике и рачуне
window-setting-field-rejected_months = Месеци после одбијања
window-setting-field-not_pursued_months = Месеци после последњег корака онога што није настављено
window-setting-field-catch_reapplication = Препознај увезени ред избрисаног лица
window-all-kinds = Све врсте
window-kind-of-change = Врста
window-from-day = Од
window-to-day = До
window-what-changed = Шта је измењено
window-field = Поље
window-was = Било је
window-became = Постало је
window-record-insert = Ново
window-record-update = Измењено
window-record-delete = Уклоњено
window-values-erased = Лични подаци су избрисани.
window-head = Крај историје
window-head-words = Сачувајте га на папиру: помоћу њега свако касније може да види да ли је историја одсечена или написана изнова.
window-founder = Отисак првог руководиоца

# Duties apart.
window-setup-duties = Раздвојене дужности
window-duties-exceptions = Изузеци
window-duties-lead = Ко на истом предмету сме да обави две раздвојене дужности и ко је то потписао. Месечни извештај их наводи.
window-duties-sign = Потпиши изузетак
window-duties-none = Ниједан изузетак још није потписан.
window-duties-pair = Дужности
window-duties-officer = Службеник
window-duties-for = За
window-duties-every = сваки предмет
window-duties-one = један предмет
window-duties-until = До
window-duties-open = до повлачења
window-duties-steps = Кораци
window-duties-signed = Потписано
window-duties-state = Стање
window-duties-in-force = На снази
window-duties-over = Истекао
window-duties-withdrawn = Повучен { $day }
window-duties-withdraw = Повуци
window-duties-withdraw-ask = Повући овај изузетак?
window-duties-withdraw-words = { $officer } више неће моћи да обавља обе дужности. Што је по њему урађено, остаје.
window-duties-alone = Без другог службеника
window-duties-reason-erased = Разлог је обрисан.
window-duties-application = Број пријаве
window-duties-application-hint = Празно: сваки предмет.
window-duties-until-hint = Празно: до повлачења.
window-duties-reason-hint = Стоји у месечном извештају за Канцеларију ЕУ. Не наводите подносиоца.
window-unsealed = Подаци откривени ревизорима
window-unsealed-lead = Ревизори виде псеудониме. Руководилац програма једном ревизору открива подносиоце из узорка, до одређеног дана.
window-unsealed-none = Ништа још није откривено.
window-unsealed-do = Откриј узорак
window-unsealed-auditor = Ревизор
window-unsealed-applicant = Подносилац
window-unsealed-applicants = Подносиоци
window-unsealed-applicants-hint = Њихови бројеви, раздвојени размаком или зарезом.
window-unsealed-from = Од
window-unsealed-until = До
window-unsealed-clear = Види се по имену
window-duty-refused = Други корак сте { $day } обавили ви, па ће овај бити одбијен. Може га обавити други службеник, или руководилац програма може да потпише изузетак.
window-duty-covered = Други корак сте { $day } обавили ви. Овај покрива потписани изузетак.
window-duty-signs = Други корак сте { $day } обавили ви. Овим кораком потписујете изузетак, који месечни извештај наводи.
