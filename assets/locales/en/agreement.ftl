# What the printed agreement says around its template.
agreement-logo-place = Place for IOM's logo
agreement-sample-wording = SAMPLE: wording not cleared
agreement-cleared = Wording cleared: { $reference }
agreement-sample-vault = SAMPLE DATA: nobody here exists
agreement-dated = Prepared on { $day }
agreement-page = Page { $page } of { $pages }
agreement-annex-items = Annex 1: Assets
agreement-annex-shares = Annex 2: Co-financing
agreement-amounts-in-eur = Amounts in EUR
agreement-col-number = No.
agreement-col-item = Item
agreement-col-quantity = Quantity
agreement-col-price = Unit price
agreement-col-total = Total
agreement-col-programme = IOM
agreement-col-own-cash = Own, in money
agreement-col-own-kind = Own, in kind
agreement-row-total = Total
agreement-row-not-itemised = Own contribution not listed by item
agreement-origin = origin: { $origin }
agreement-unit-piece = pcs
agreement-default-item = Business assets, { $sector }, as approved under application { $application }
agreement-default-item-plain = Business assets as approved under application { $application }
agreement-for-iom = For IOM
agreement-for-grantee = For the Grantee
agreement-sign-name = Name
agreement-sign-place = Place
agreement-sign-date = Date
agreement-sign-signature = Signature
agreement-witness = Witness, where the Grantee cannot write
agreement-grantee-organisation = { $organisation }, represented by { $name }
agreement-grantee-registered = { $organisation }, business number { $nui }, represented by { $name }
agreement-id-personal_number = personal number { $number }
agreement-id-identity_card = identity card no. { $number }
agreement-id-passport = passport no. { $number }
agreement-id-other_document = identity document no. { $number }
agreement-id-issued = { $document }, issued by { $issuer }
agreement-id-certified = identity certified by { $by } for the following reason: { $reason }
agreement-municipality = municipality of { $municipality }
agreement-phone = telephone { $phone }
agreement-component-new_enterprise = starting a new enterprise
agreement-component-existing_enterprise = developing an existing enterprise
agreement-component-association = the work of an association
agreement-component-community_project = a community project
agreement-component-social_inclusion = a social inclusion initiative
agreement-sector-agriculture = agriculture
agreement-sector-food_processing = food processing
agreement-sector-textile = textiles and clothing
agreement-sector-wood = wood processing
agreement-sector-furniture = furniture making
agreement-sector-metal = metal processing
agreement-sector-construction = construction
agreement-sector-repair = repairs
agreement-sector-retail = retail
agreement-sector-transport = transport
agreement-sector-tourism = tourism and catering
agreement-sector-ict = information technology
agreement-sector-hairdressing = hairdressing and beauty
agreement-sector-handicraft = handicraft
agreement-sector-services = services
agreement-sector-other = other activity
agreement-months = { $count ->
        [one] { $shown } month
       *[other] { $shown } months
    }
agreement-years = { $count ->
        [one] { $shown } year
       *[other] { $shown } years
    }
agreement-days = { $count ->
        [one] { $shown } day
       *[other] { $shown } days
    }
agreement-prevailing-en = English
agreement-prevailing-sq = Albanian
agreement-prevailing-sr = Serbian
agreement-representative = its { $title }
