# Лични подаци

# Како је дата сагласност
consent-method-signature = Потпис
consent-method-thumb = Отисак прста
consent-method-witnessed = Знак, уз потпис сведока
consent-method-oral = Усмено, пред сведоком
consent-method-proxy = Преко овлашћеног лица

# Како је повучена
withdrawal-method-written = Писмено
withdrawal-method-oral = Усмено
withdrawal-method-proxy = Преко овлашћеног лица

# Стање сврхе
consent-state-given = Дата
consent-state-withdrawn = Повучена
consent-state-not-recorded = Није забележена

# Шта следи после повлачења
consent-effect-restricts = Подаци се чувају, али се више не користе: нема их на списковима, у претрази ни у документима.
consent-effect-stops_sharing = Подаци се више ником не дају. Оно што је раније дато не може да се врати.
consent-effect-stops_using = Фотографије и прича се више не користе. Оно што је одштампано не може да се врати.

# Ограничење и брисање
restriction-reason-consent-withdrawn = Сагласност је повучена
restriction-reason-request = Лице је то тражило
restriction-reason-disputed = Лице каже да су подаци нетачни
restriction-reason-unlawful = Забележено без правног основа
erasure-reason-term-ended = Истекао је рок чувања
erasure-reason-request = Лице је то тражило
erasure-reason-consent-withdrawn = Сагласност је повучена
erasure-reason-unlawful = Забележено без правног основа
erasure-ground-no-support = Подршка није дата, ниједном рачуну нису потребни
erasure-ground-no-basis = Забележено без правног основа
erasure-ground-order = По налогу органа за заштиту података или суда
erasure-kind-restricted = Ограничено
erasure-kind-lifted = Поново се користи
erasure-kind-erased = Избрисано

# Врсте записа
retention-class-beneficiary = Корисник, са рачунима
retention-class-rejected = Неподобан или одбијен
retention-class-not-pursued = Без наставка

# Шта је дато
disclosure-what-month-report = Месечни извештај
disclosure-what-agreement = Уговор
disclosure-what-subject-report = Подаци самог лица
disclosure-what-list = Списак лица
disclosure-what-unmasking = Бројеви и заједнице приказани на списковима

recipient-office = Канцеларија програма
recipient-beneficiary = Корисник
recipient-person = Само лице
recipient-eu-office = Канцеларија Европске уније
recipient-public = Јавност

# Поставке
setting-consents = Сагласности
    .hint = За шта се тражи сагласност и којим речима. Сагласност чува верзију под којом је дата.
setting-disclosures = Сврхе
    .hint = За шта се лични подаци могу дати.
setting-retention = Чување података
    .hint = Колико се месеци који подаци чувају.
setting-field-purposes = Сврхе
setting-field-final_payment_on = Дан коначне исплате
setting-field-beneficiary_months = Месеци чувања корисника и рачуна после коначне исплате
setting-field-rejected_months = Месеци после одбијања
setting-field-not_pursued_months = Месеци после последњег корака онога што није настављено
setting-field-catch_reapplication = Препознај увезени ред избрисаног лица

error-consent-none = Нема важеће сагласности за ову сврху.
error-consent-stands = Сагласност за ову сврху је већ забележена.
    .hint = Прво је повуците ако се даје изнова.
error-consent-withdrawn-before = То је пре дана када је сагласност дата.
error-person-restricted = Употреба података овог лица је ограничена.
    .hint = Руководилац програма може поново да је допусти под „Лични подаци“.
error-person-erased = Подаци овог лица су избрисани.
error-person-not-restricted = Употреба података овог лица није ограничена.
error-erasure-term-open = Ови подаци морају да се чувају, а још се не зна до када.
    .hint = Рок почиње коначном исплатом. Ограничите податке сада или наведите основ по коме могу да се избришу.
error-erasure-within-term = Ови подаци морају да се чувају до { $until }.
    .hint = Ограничите податке сада или наведите основ по коме могу да се избришу.
error-erasure-confirm = То није број овог лица.
error-retention-not-ahead = Дан мора бити у будућности.
error-person-field-unknown = Нема поља „{ $field }“.

# Командна линија
cli-purpose = Сврха
cli-consent-method = Како
cli-recipient = Коме
cli-persons = Лица
cli-given = Шта
cli-class = Врста
cli-term-ended = Истекло
cli-corrected = Подаци за { $number } су исправљени.
cli-erased = Подаци за { $number } су избрисани. Потврда { $certificate }.
cli-retention-decided = Одлучено за { $number }.
cli-terms-ended = { $count ->
    [one] Истекао је { $shown } рок
    [few] Истекла су { $shown } рока
   *[other] Истекло је { $shown } рокова
}
cli-given-out = { $count ->
    [one] { $shown } запис
    [few] { $shown } записа
   *[other] { $shown } записа
}

# Подаци самог лица на папиру
subject-title = Ваши лични подаци
subject-lead = Ово је све што програм чува о вама, како је стајало { $day }
subject-lead-rights = Имате право да их видите, да тражите исправку и да се успротивите њиховој употреби. Како, пише на последњој страни.
subject-dated = Урађено { $day }
subject-page = страна { $page } од { $pages }
subject-sample = Пример програма: све овде је измишљено
subject-not-recorded = није забележено
subject-none = Нема.
subject-yes = Да
subject-no = Не
subject-person = Ко сте ви
subject-number = Број
subject-name = Име и презиме
subject-organisation-name = Назив
subject-given-name = Име
subject-family-name = Презиме
subject-sex = Пол
subject-birth-date = Датум рођења
subject-community = Заједница, како сте се изјаснили
subject-community-note = Вашим речима
subject-displacement = Расељење и повратак
subject-disability = Инвалидитет
subject-phone = Телефон
subject-municipality = Општина
subject-settlement = Град или село
subject-address = Улица
subject-house-number = Кућни број
subject-postcode = Поштански број
subject-language = Језик писама
subject-language-en = Енглески
subject-language-sq = Албански
subject-language-sr-Latn = Српски, латиница
subject-language-sr-Cyrl = Српски, ћирилица
subject-proofs = Како сте доказали идентитет
subject-document = Исправа
subject-document-number = Број исправе
subject-document-issuer = Издао
subject-organisation = Организација коју заступате
subject-kind = Врста
subject-nui = Број предузећа
subject-application = Пријава { $number }
subject-component = Компонента
subject-sector = Делатност
subject-activity-municipality = Општина делатности
subject-requested = Тражено
subject-own-share = Сопствено учешће
subject-household = Чланова домаћинства
subject-notes = Белешке
subject-doubts = Шта је при читању деловало необично
subject-origin = Како је стигла до нас
subject-imported = Из регистра, ред { $row }
subject-entered = Унета из вашег обрасца
subject-day = Дан
subject-state = Стање
subject-reason = Зашто
subject-agreement = Уговор { $number }
subject-granted = Даје програм
subject-own-cash = Додајете у новцу
subject-own-kind = Додајете у натури
subject-item = Ставка
subject-quantity = Количина
subject-price = Цена, EUR
subject-total = Укупно, EUR
subject-consents = На шта сте пристали
subject-purpose = Сврха
subject-how = Како
subject-withdrawn-on = Повучена { $day }
subject-given = Коме су ваши подаци дати и зашто
subject-what = Шта
subject-recipient = Коме
subject-corrections = Шта је исправљено
subject-field = Податак
subject-before = Пре
subject-after = После
subject-kept = Колико се чувају
subject-class = Врста записа
subject-kept-until = Ваши подаци се чувају до { $day } Затим се одлучује да ли се бришу.
subject-restricted = Употреба ваших података је ограничена: чувају се, али се не користе.
subject-rights = Ваша права
subject-right-correct = Ако је нешто овде нетачно, реците било ком службенику програма. Исправиће се, а исправка се бележи.
subject-right-withdraw = Сагласност можете повући у сваком тренутку, писмено или усмено. Оно што је пре тога урађено остаје законито.
subject-right-erase = Можете тражити да се ваши подаци више не користе или да се избришу. Оно што је потребно рачунима чува се до истека рока.
subject-right-complain = Ако сматрате да се са вашим подацима поступа погрешно, можете се жалити руководиоцу програма, служби IOM-а за заштиту података или Агенцији за информације и приватност.
subject-kept-after-payment = { $count ->
    [one] Ваши подаци се чувају { $shown } месец после коначне исплате по уговору програма. Тај дан се још не зна.
    [few] Ваши подаци се чувају { $shown } месеца после коначне исплате по уговору програма. Тај дан се још не зна.
   *[other] Ваши подаци се чувају { $shown } месеци после коначне исплате по уговору програма. Тај дан се још не зна.
}
