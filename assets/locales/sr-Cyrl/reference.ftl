# reference

# Вредности које се не могу прочитати
error-value-missing = Овде ништа није написано.
error-not-a-number = Ово није број.
    .hint = Напишите га цифрама, на пример 1234,50.
error-amount-negative = Износ је мањи од нуле.
error-too-many-decimals = Износ има више од две децимале.
error-amount-too-large = Износ је превелик.
error-other-currency = Износ је у другој валути.
    .hint = Напишите га у EUR.
error-not-a-day = Ово није написано као датум.
    .hint = Напишите дан, месец и годину, на пример 23.11.2026.
error-no-such-day = Тај дан не постоји у календару.

# Заједнице
community-SRB = Српска
community-TUR = Турска
community-BOS = Бошњачка
community-GOR = Горанска
community-ROM = Ромска
community-ASH = Ашкалијска
community-EGY = Египћанска
community-CRO = Хрватска
community-MNE = Црногорска
community-ALB = Албанска
community-OTH = Друга
community-NDS = Не изјашњава се

# Делатности
sector-agriculture = Пољопривреда
sector-food_processing = Прерада хране
sector-textile = Текстил и одећа
sector-wood = Прерада дрвета
sector-furniture = Намештај
sector-metal = Прерада метала
sector-construction = Грађевинарство
sector-repair = Поправке
sector-retail = Трговина на мало
sector-transport = Превоз
sector-tourism = Туризам и угоститељство
sector-ict = Информационе технологије
sector-hairdressing = Фризерске и козметичке услуге
sector-handicraft = Занатство
sector-services = Услуге
sector-other = Друго

# Компоненте
component-new_enterprise = Ново предузеће
component-existing_enterprise = Постојеће предузеће
component-association = Удружење
component-community_project = Пројекат заједнице
component-social_inclusion = Иницијатива социјалне укључености

# Подешавања
setting-programme = Програм
    .hint = Назив, фаза, број уговора, донатор, спроводилац и датуми.
setting-components = Компоненте
    .hint = Горња граница и најмање сопствено учешће за сваку компоненту.
setting-budget_lines = Буџетске линије
    .hint = Линије буџета и њихови износи.
setting-age_bands = Старосне групе
    .hint = Године у којима почињу старосне групе у извештајима.
setting-paper = Документа
    .hint = Фуснота, изјава о финансирању, одобрење текста, потписник и рокови у документима.
setting-reporting = Извештавање
    .hint = Приватност извештаја изван канцеларије.
setting-field-title = Назив
setting-field-short_name = Кратак назив
setting-field-phase = Фаза
setting-field-code = Почетак бројева
setting-field-contract_number = Број уговора
setting-field-donor_office = Канцеларија донатора
setting-field-implementer = Спроводилац
setting-field-starts_on = Први дан
setting-field-ends_on = Последњи дан
setting-field-budget = Буџет
setting-field-earlier_phases = Раније фазе
setting-field-rules = Правила
setting-field-lines = Линије
setting-field-starts = Прве године старости
setting-field-footnotes = Фусноте о Косову
setting-field-visibility = Изјава о финансирању
setting-field-clearance = Ознака одобрења
setting-field-prevailing_language = Меродавни језик
setting-field-logo = Лого
setting-field-signatory = Потписник
setting-field-signatory_title = Звање потписника
setting-field-business_months = Месеци које предузеће мора да ради
setting-field-ownership_months = Месеци до слободног власништва
setting-field-record_years = Године чувања докумената
setting-field-loss_report_days = Дани за пријаву губитка или штете
setting-field-remedy_days = Дани за отклањање повреде
setting-field-privacy_threshold = Најмањи број лица у приказаној групи
setting-field-secondary_suppression = Сакриј оно што се може израчунати из збирова
footnote-eu = Европска унија
footnote-un = Уједињене нације
footnote-none = Без фусноте
error-setting-unknown = Нема таквог подешавања.
error-setting-field-unknown = Подешавање нема поље „{ $field }“.
error-setting-field = Вредност поља „{ $field }“ овде није дозвољена.
error-setting-reason-missing = Промена подешавања тражи свој разлог.
    .hint = Наведите измену уговора или одлуку.
error-setting-unchanged = Подешавање то већ каже.
