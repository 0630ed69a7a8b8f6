# Çfarë thotë marrëveshja e shtypur përreth tekstit të saj.
agreement-logo-place = Vendi për logon e IOM-it
agreement-sample-wording = MOSTËR: teksti nuk është miratuar
agreement-cleared = Teksti i miratuar: { $reference }
agreement-sample-vault = TË DHËNA MOSTËR: askush këtu nuk ekziston
agreement-dated = Përgatitur më { $day }
agreement-page = Faqja { $page } nga { $pages }
agreement-annex-items = Shtojca 1: Asetet
agreement-annex-shares = Shtojca 2: Bashkëfinancimi
agreement-amounts-in-eur = Shumat në EUR
agreement-col-number = Nr.
agreement-col-item = Artikulli
agreement-col-quantity = Sasia
agreement-col-price = Çmimi për njësi
agreement-col-total = Gjithsej
agreement-col-programme = IOM
agreement-col-own-cash = Vetë, në para
agreement-col-own-kind = Vetë, në natyrë
agreement-row-total = Gjithsej
agreement-row-not-itemised = Kontribut i vet i parenditur sipas artikujve
agreement-origin = prejardhja: { $origin }
agreement-unit-piece = copë
agreement-default-item = Asete për biznes, { $sector }, siç janë miratuar me kërkesën { $application }
agreement-default-item-plain = Asete për biznes, siç janë miratuar me kërkesën { $application }
agreement-for-iom = Për IOM-in
agreement-for-grantee = Për Përfituesin
agreement-sign-name = Emri
agreement-sign-place = Vendi
agreement-sign-date = Data
agreement-sign-signature = Nënshkrimi
agreement-witness = Dëshmitari, kur Përfituesi nuk mund të shkruajë
agreement-grantee-organisation = { $organisation }, e përfaqësuar nga { $name }
agreement-grantee-registered = { $organisation }, numri i biznesit { $nui }, e përfaqësuar nga { $name }
agreement-id-personal_number = numri personal { $number }
agreement-id-identity_card = letërnjoftimi nr. { $number }
agreement-id-passport = pasaporta nr. { $number }
agreement-id-other_document = dokumenti i identitetit nr. { $number }
agreement-id-issued = { $document }, lëshuar nga { $issuer }
agreement-id-certified = identiteti i vërtetuar nga { $by } për arsyen vijuese: { $reason }
agreement-municipality = komuna { $municipality }
agreement-phone = telefoni { $phone }
agreement-component-new_enterprise = themelimin e një ndërmarrjeje të re
agreement-component-existing_enterprise = zhvillimin e një ndërmarrjeje ekzistuese
agreement-component-association = punën e një shoqate
agreement-component-community_project = një projekt të komunitetit
agreement-component-social_inclusion = një nismë të përfshirjes sociale
agreement-sector-agriculture = bujqësi
agreement-sector-food_processing = përpunim i ushqimit
agreement-sector-textile = tekstil dhe veshje
agreement-sector-wood = përpunim i drurit
agreement-sector-furniture = prodhim i mobileve
agreement-sector-metal = përpunim i metalit
agreement-sector-construction = ndërtimtari
agreement-sector-repair = riparime
agreement-sector-retail = tregti me pakicë
agreement-sector-transport = transport
agreement-sector-tourism = turizëm dhe hoteleri
agreement-sector-ict = teknologji e informacionit
agreement-sector-hairdressing = floktari dhe kozmetikë
agreement-sector-handicraft = zejtari
agreement-sector-services = shërbime
agreement-sector-other = veprimtari tjetër
agreement-months = { $count ->
        [one] { $shown } muaj
       *[other] { $shown } muaj
    }
agreement-years = { $count ->
        [one] { $shown } vit
       *[other] { $shown } vjet
    }
agreement-days = { $count ->
        [one] { $shown } dite
       *[other] { $shown } ditësh
    }
agreement-prevailing-en = angleze
agreement-prevailing-sq = shqipe
agreement-prevailing-sr = serbe
agreement-representative = { $title }
