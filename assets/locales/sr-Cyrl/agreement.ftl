# Шта одштампани споразум каже око свог текста.
agreement-logo-place = Место за лого ИОМ-а
agreement-sample-wording = УЗОРАК: текст није одобрен
agreement-cleared = Текст одобрен: { $reference }
agreement-sample-vault = ОГЛЕДНИ ПОДАЦИ: нико овде не постоји
agreement-dated = Припремљено { $day }
agreement-page = Страна { $page } од { $pages }
agreement-annex-items = Прилог 1: Средства
agreement-annex-shares = Прилог 2: Суфинансирање
agreement-amounts-in-eur = Износи у EUR
agreement-col-number = Бр.
agreement-col-item = Ставка
agreement-col-quantity = Количина
agreement-col-price = Јединична цена
agreement-col-total = Укупно
agreement-col-programme = ИОМ
agreement-col-own-cash = Сопствено, новац
agreement-col-own-kind = Сопствено, у натури
agreement-row-total = Укупно
agreement-row-not-itemised = Сопствени допринос који није наведен по ставкама
agreement-origin = порекло: { $origin }
agreement-unit-piece = ком.
agreement-default-item = Пословна средства, { $sector }, како је одобрено по пријави { $application }
agreement-default-item-plain = Пословна средства, како је одобрено по пријави { $application }
agreement-for-iom = За ИОМ
agreement-for-grantee = За Примаоца
agreement-sign-name = Име
agreement-sign-place = Место
agreement-sign-date = Датум
agreement-sign-signature = Потпис
agreement-witness = Сведок, када Прималац не може да пише
agreement-grantee-organisation = { $organisation }, заступник { $name }
agreement-grantee-registered = { $organisation }, пословни број { $nui }, заступник { $name }
agreement-id-personal_number = лични број { $number }
agreement-id-identity_card = лична карта бр. { $number }
agreement-id-passport = пасош бр. { $number }
agreement-id-other_document = лични документ бр. { $number }
agreement-id-issued = { $document }, издавалац { $issuer }
agreement-id-certified = идентитет потврђује { $by } из следећег разлога: { $reason }
agreement-municipality = општина { $municipality }
agreement-phone = телефон { $phone }
agreement-component-new_enterprise = покретање новог предузећа
agreement-component-existing_enterprise = развој постојећег предузећа
agreement-component-association = рад удружења
agreement-component-community_project = пројекат заједнице
agreement-component-social_inclusion = иницијативу социјалне укључености
agreement-sector-agriculture = пољопривреда
agreement-sector-food_processing = прерада хране
agreement-sector-textile = текстил и одећа
agreement-sector-wood = прерада дрвета
agreement-sector-furniture = израда намештаја
agreement-sector-metal = прерада метала
agreement-sector-construction = грађевинарство
agreement-sector-repair = поправке
agreement-sector-retail = трговина на мало
agreement-sector-transport = превоз
agreement-sector-tourism = туризам и угоститељство
agreement-sector-ict = информационе технологије
agreement-sector-hairdressing = фризерске и козметичке услуге
agreement-sector-handicraft = занатство
agreement-sector-services = услуге
agreement-sector-other = друга делатност
agreement-months = { $count ->
        [one] { $shown } месец
        [few] { $shown } месеца
       *[other] { $shown } месеци
    }
agreement-years = { $count ->
        [one] { $shown } годину
        [few] { $shown } године
       *[other] { $shown } година
    }
agreement-days = { $count ->
        [one] { $shown } дана
       *[other] { $shown } дана
    }
agreement-prevailing-en = енглески
agreement-prevailing-sq = албански
agreement-prevailing-sr = српски
agreement-representative = { $title }
