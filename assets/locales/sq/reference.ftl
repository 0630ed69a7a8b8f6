# reference

# Vlera që nuk lexohen
error-value-missing = Këtu nuk është shkruar asgjë.
error-not-a-number = Kjo nuk është numër.
    .hint = Shkruaje me shifra, për shembull 1234,50.
error-amount-negative = Shuma është nën zero.
error-too-many-decimals = Shuma ka më shumë se dy shifra pas presjes.
error-amount-too-large = Shuma është tepër e madhe.
error-other-currency = Shuma është në valutë tjetër.
    .hint = Shkruaje në EUR.
error-not-a-day = Kjo nuk është shkruar si datë.
    .hint = Shkruaj ditën, muajin dhe vitin, për shembull 23.11.2026.
error-no-such-day = Kalendari nuk e ka këtë ditë.

# Komunitetet
community-SRB = Serb
community-TUR = Turk
community-BOS = Boshnjak
community-GOR = Goran
community-ROM = Rom
community-ASH = Ashkali
community-EGY = Egjiptian
community-CRO = Kroat
community-MNE = Malazez
community-ALB = Shqiptar
community-OTH = Tjetër
community-NDS = Nuk deklarohet

# Sektorët
sector-agriculture = Bujqësi
sector-food_processing = Përpunim i ushqimit
sector-textile = Tekstil dhe veshje
sector-wood = Përpunim i drurit
sector-furniture = Mobile
sector-metal = Përpunim i metalit
sector-construction = Ndërtimtari
sector-repair = Riparime
sector-retail = Tregti me pakicë
sector-transport = Transport
sector-tourism = Turizëm dhe hoteleri
sector-ict = Teknologji e informacionit
sector-hairdressing = Floktari dhe kozmetikë
sector-handicraft = Zejtari
sector-services = Shërbime
sector-other = Tjetër

# Komponentët
component-new_enterprise = Ndërmarrje e re
component-existing_enterprise = Ndërmarrje ekzistuese
component-association = Shoqatë
component-community_project = Projekt i komunitetit
component-social_inclusion = Nismë e përfshirjes sociale

# Cilësimet
setting-programme = Programi
    .hint = Titulli, faza, numri i kontratës, donatori, zbatuesi dhe datat.
setting-components = Komponentët
    .hint = Tavani dhe pjesëmarrja më e vogël vetanake për çdo komponent.
setting-budget_lines = Vijat buxhetore
    .hint = Vijat e buxhetit dhe shumat e tyre.
setting-age_bands = Grupmoshat
    .hint = Moshat në të cilat fillojnë grupmoshat e raporteve.
setting-paper = Dokumentet
    .hint = Fusnota, shënimi i financimit, miratimi i tekstit, nënshkruesi dhe afatet në dokumente.
setting-reporting = Raportimi
    .hint = Privatësia e raporteve jashtë zyrës.
setting-field-title = Titulli
setting-field-short_name = Emri i shkurtër
setting-field-phase = Faza
setting-field-code = Fillimi i numrave
setting-field-contract_number = Numri i kontratës
setting-field-donor_office = Zyra e donatorit
setting-field-implementer = Zbatuesi
setting-field-starts_on = Dita e parë
setting-field-ends_on = Dita e fundit
setting-field-budget = Buxheti
setting-field-earlier_phases = Fazat e mëparshme
setting-field-rules = Rregullat
setting-field-lines = Vijat
setting-field-starts = Moshat e para
setting-field-footnotes = Fusnotat për Kosovën
setting-field-visibility = Shënimi i financimit
setting-field-clearance = Referenca e miratimit
setting-field-prevailing_language = Gjuha mbizotëruese
setting-field-logo = Logoja
setting-field-signatory = Nënshkruesi
setting-field-signatory_title = Titulli i nënshkruesit
setting-field-business_months = Muaj që biznesi duhet të punojë
setting-field-ownership_months = Muaj deri në pronësi të lirë
setting-field-record_years = Vite që ruhen dokumentet
setting-field-loss_report_days = Ditë për të raportuar humbjen ose dëmin
setting-field-remedy_days = Ditë për të ndrequr shkeljen
setting-field-privacy_threshold = Numri më i vogël i personave në një grup të shfaqur
setting-field-secondary_suppression = Fshih çka mund të nxirret nga totalet
footnote-eu = Bashkimi Evropian
footnote-un = Kombet e Bashkuara
footnote-none = Pa fusnotë
error-setting-unknown = Nuk ka cilësim të tillë.
error-setting-field-unknown = Cilësimi nuk e ka fushën "{ $field }".
error-setting-field = Vlera e fushës "{ $field }" nuk lejohet këtu.
error-setting-reason-missing = Ndryshimi i një cilësimi kërkon arsyen e vet.
    .hint = Shëno amendamentin ose vendimin.
error-setting-unchanged = Cilësimi tashmë e thotë këtë.
