# window.ftl: çka shkruan në ekrane dhe emrat e fushave në formularë dhe regjistra.

## Korniza

window-nav = Fushat
window-nav-home = Fillimi
window-nav-applicants = Aplikuesit
window-nav-import = Importi
window-nav-report = Muaji
window-nav-changes = Ndryshimet
window-nav-settings = Cilësimet
window-skip = Te përmbajtja
window-search = Kërkoni gjithçka
window-search-everything = Emër, numër, telefon, vend, shënim ose ndërmarrje
window-search-found = U gjetën
window-search-group-people = Persona
window-search-group-numbers = Numra dhe telefona
window-search-group-enterprises = Ndërmarrje
window-search-group-places = Vende
window-search-group-notes = Shënime
window-search-field-name = Emri
window-search-field-number = Numri
window-search-field-phone = Telefoni
window-search-field-document = Numri i identitetit
window-search-field-enterprise = Ndërmarrja
window-search-field-place = Vendi
window-search-field-note = Shënimi
window-search-how-other-script = në shkrimin tjetër
window-search-how-nearly = me një shkronjë ndryshim
window-search-hint = Shkruani një pjesë të emrit, numrit, telefonit, vendit ose shënimit, në çfarëdo radhe dhe shkrimi. Një gabim shtypi falet.
window-search-nothing = Nuk u gjet asgjë
window-search-nothing-words = Provoni më pak fjalë ose vetëm fillimin e njërës. Nga një numër mjaftojnë katër shifra.
window-search-all = U gjetën { $count }
window-search-first = { $count } më të mirat; ka edhe të tjera
window-search-table = Shfaqni si tabelë
window-language = Gjuha
window-theme-system = E ndritshme ose e errët, si në këtë kompjuter
window-theme-light = E ndritshme
window-theme-dark = E errët
window-lock = Mbyll
window-sample = Kasafortë shembull.
window-sample-words = Personat dhe shifrat këtu janë të trilluara.

## Fjalë për çdo ekran

window-back = Prapa
window-next = Tjetri në listë
window-previous = I mëparshmi në listë
window-close = Mbylle
window-cancel = Anulo
window-save = Ruaj
window-record = Regjistro
window-show = Shfaq
window-more = Shfaq më shumë
window-choose = Zgjidh
window-copy = Kopjo
window-copy-path = Kopjo shtegun
window-copied = U kopjua
window-optional = jo e detyrueshme
window-required = e detyrueshme
window-yes = Po
window-no = Jo
window-not-recorded = Nuk është regjistruar
window-not-set = Nuk është caktuar
window-reason = Arsyeja
window-total = Gjithsej
window-working = Duke punuar
window-of = { $done } nga { $total }
window-date-pattern = dd.mm.vvvv
window-unknown-problem = Kjo u refuzua. Kodi: { $code }
window-unexpected = Ndodhi diçka e papritur
window-unexpected-words = Ajo që keni ruajtur është e sigurt. Mbylleni këtë mesazh dhe provoni përsëri; nëse përsëritet, dërgojini rreshtat më poshtë atij që kujdeset për programin.
window-unexpected-impersonal = Para se ta dërgoni, shikoni që këtu të mos ketë emër ose numër të ndonjë personi.

## Muajt

window-month-1 = janar
window-month-2 = shkurt
window-month-3 = mars
window-month-4 = prill
window-month-5 = maj
window-month-6 = qershor
window-month-7 = korrik
window-month-8 = gusht
window-month-9 = shtator
window-month-10 = tetor
window-month-11 = nëntor
window-month-12 = dhjetor
window-month-of-year = { $month } { $year }

## Nisja e parë

window-welcome = Filloni me një kasafortë
window-welcome-words = Gjithçka që di programi gjendet në një kasafortë të koduar në këtë kompjuter. Prej saj nuk del asgjë, përveç skedarëve që i bëni vetë.
window-first-make = Bëni një kasafortë
window-first-make-words = Për punë të vërtetë. Ju zgjidhni frazën kyçe dhe merrni një çelës rikthimi.
window-first-sample = Hapeni programin shembull
window-first-sample-words = Persona të trilluar dhe gjashtë muaj pune, për t’u njohur me programin.
window-first-open = Hapni një kasafortë ekzistuese
window-first-open-words = Një që gjendet tashmë në këtë kompjuter ose është kthyer nga një kopje rezervë.
window-make-words = Ju jeni zyrtari i parë i saj. Të tjerët regjistrohen më vonë.
window-your-name = Emri juaj
window-your-role = Roli juaj
window-passphrase = Fraza kyçe
window-passphrase-again = Fraza kyçe edhe një herë
window-passphrase-hint = Disa fjalë që kanë lidhje vetëm për ju.
window-show-passphrase = Shfaqe frazën kyçe
window-caps-lock = Caps Lock është i ndezur.
window-strength-1 = Gjendet lehtë
window-strength-2 = Mund të jetë më e gjatë
window-strength-3 = E mirë
window-strength-4 = E fortë
window-vault-folder = Dosja e kasafortës
window-vault-folder-hint = Në këtë kompjuter, jo në një dosje të përbashkët ose të sinkronizuar.
window-make-vault = Bëje kasafortën
window-making-vault = Duke e bërë kasafortën
window-recovery-key = Çelësi i rikthimit
window-recovery-key-words = Ai e hap kasafortën kur askush nuk e mban mend frazën kyçe. Shfaqet vetëm kësaj here dhe nuk ruhet askund.
window-recovery-key-keep = Shkruajeni ose shtypeni dhe mbylleni larg këtij kompjuteri. Kush e ka atë, mund të lexojë gjithçka.
window-recovery-key-kept = E kam shkruar
window-sample-ready = Programi shembull është i hapur
window-sample-ready-words = Për ta hapur përsëri, fraza kyçe është: { $passphrase }

## Hapja

window-unlock = Hapeni kasafortën
window-unlock-officer = Zyrtari
window-unlock-now = Hape
window-unlocking = Duke u hapur
window-other-vault = Kasafortë tjetër

## Fillimi

window-waits = Çfarë pret
window-waits-received = për shqyrtim të kushteve
window-waits-eligible = për vendimin e komisionit
window-waits-returned = për sqarim para komisionit
window-waits-reserve = derisa të tërhiqet një tjetër
window-waits-approved = për nënshkrimin e marrëveshjes
window-attention-flagged = Me dyshime
window-attention-flagged-words = diçka e lexuar ose e shkruar duket e çuditshme
window-attention-missing = Të paplota
window-attention-missing-words = marrëveshja do të kërkojë më shumë
window-attention-consent = Pa pëlqim
window-attention-consent-words = askush nuk shënoi se pranuan të marrin pjesë
window-since = që nga { $day }
window-month-so-far = { $month } deri tani
window-to-report = Te raporti
window-granted = dhënë me marrëveshje
window-where = Nga vijnë aplikimet
window-map = Aplikimet sipas komunave
window-map-tile = { $place }: { $count }

## Aplikuesit

window-new-application = Aplikim i ri
window-import = Importi
window-import-register = Importoni një regjistër
window-applicants-search = Emri ose numri
window-applicants-none = Ende nuk ka aplikues
window-applicants-none-words = Këtu qëndrojnë personat dhe organizatat që kërkojnë mbështetje nga programi, një rresht për çdo aplikim. Filloni me regjistrin që zyra në terren e mban tashmë, ose shënoni një aplikim.
window-nobody-matches = Askush nuk përputhet
window-nobody-matches-words = Kërkimit nuk i pengon drejtshkrimi as shkrimi; mund të pengojë ndonjë filtër.
window-any-state = Çdo gjendje
window-any-component = Çdo komponent
window-any-municipality = Çdo komunë
window-only-attention = Duhet parë
window-show-all = Shfaqi të gjitha
window-column-number = Numri
window-column-name = Emri
window-column-municipality = Komuna
window-column-component = Komponenti
window-column-state = Gjendja
window-column-received = Pranuar më
window-column-requested = Kërkuar
window-column-look = Për t’u parë
window-shown-of = { $matching } të shfaqura nga { $total }
window-requested-sum = { $amount } të kërkuara

## Një aplikues

window-another-application = Aplikim tjetër
window-represented-by = e përfaqëson { $name }
window-age = Mosha
window-missing = Mungon për marrëveshje
window-doubtful = Me dyshime
window-unmask = Shfaqi të dhënat e fshehura
window-unmask-words = Deri sa ta mbyllni. Shënohet kush i ka parë.
window-move-eligible = Plotëson kushtet
window-move-ineligible = Nuk i plotëson
window-move-approved = Mirato
window-move-rejected = Refuzo
window-move-agreed = Marrëveshja u nënshkrua
window-move-received = E pranuar përsëri
window-move-returned = Ktheje
window-move-reserve = Lista rezervë
window-move-withdrawn = E tërhequr
window-on-day = Në cilën ditë
window-story = Çfarë ka ndodhur
window-story-of = Aplikimi { $number }
window-recorded-at = Shënuar më { $moment }
window-corrected = e korrigjuar më vonë
window-terms-await = Kushtet janë ndryshuar dhe presin miratimin
    .who = Menaxheri i programit i miraton para se marrëveshja të shtypet ose të nënshkruhet.
window-terms-approve = Mirato këto kushte
window-approvals = Miratimet
window-approval-superseded = i zëvendësuar
window-correct-step = Hiqe këtë hap …
window-correct-title = Heqja e hapit: { $state }
window-correct-explain = Hapi mbetet në histori, i vijëzuar, me arsyen dhe nënshkrimin tuaj. Aplikacioni kthehet aty ku ishte më parë.
window-correct-agreement = Marrëveshja { $number } hiqet bashkë me vendimin; numri i saj nuk jepet më.
window-correct-confirm = Hiqe hapin
window-parts = Pjesët e aplikimit
window-tab-form = Formulari
window-tab-documents = Dokumentet
window-tab-history = Historia
window-part-request = Kërkesa
window-part-person = Personi
window-part-identity = Identiteti
window-part-address = Adresa
window-part-organisation = Organizata, kur aplikon ajo
window-from-file = Nga { $file }, rreshti { $row }
window-from-file-sheet = Nga { $file }, fleta { $sheet }, rreshti { $row }
window-no-application = Nuk është shënuar asnjë aplikim.
window-no-agreement = Marrëveshja bëhet pasi të miratohet aplikimi.
window-items = Artikujt
window-items-none = Pa artikuj, një rresht qëndron për tërë grantin.
window-item-add = Shto artikull
window-item-remove = Hiqe
window-terms-change = Ndrysho shumat dhe artikujt
window-agreement-lacks = Marrëveshja ende nuk mund të shtypet. Mungon:
window-agreement-languages = Marrëveshja { $number } në
window-languages-en-sq = anglisht dhe shqip
window-languages-en-sr-Latn = anglisht dhe serbisht, me latinicë
window-languages-en-sr-Cyrl = anglisht dhe serbisht, me cirilicë
window-languages-en-sq-sr = anglisht, shqip dhe serbisht
window-make-agreement = Bëje marrëveshjen

## Aplikim i ri

window-new-application-of = Aplikim i ri: { $name }
window-save-application = Ruaje aplikimin
window-draft-kept = Drafti u ruajt në kasafortë
window-resumed = Ajo që shkruat më { $moment } është ende këtu.
window-begin-anew = Fillo nga e para

## Importi

window-import-step-1 = Zgjedhja
window-import-step-2 = Kontrolli
window-import-step-3 = U krye
window-import-title = Importoni një regjistër
window-import-words = Një skedar Excel ose CSV, siç e mban zyra në terren. Shihni si lexohet para se të shkruhet ndonjë gjë.
window-import-choose = Zgjidhni skedarin
window-import-other = Skedar tjetër
window-rejected-workbook = Rreshtat e refuzuar si tabelë
window-rejected-workbook-words = Ndreqni qelizat me ngjyrë; shënimi te secila thotë çfarë nuk shkon. Pastaj importojeni këtë skedar si çdo regjistër.
window-imported-before = Ky skedar është importuar tashmë më { $day }. Rreshtat që janë këtu nuk shtohen përsëri.
window-count-read = të lexuara
window-count-imported = për import
window-count-done = të importuara
window-count-unchanged = janë tashmë këtu
window-count-rejected = të lëna jashtë
window-count-doubtful = dyshime të shënuara
window-file-as-it-is = Skedari siç është
window-sheets = Fletët
window-sheet = Fleta
window-sheet-left-out = nuk lexohet
window-sheet-leave-out = Lëre jashtë këtë fletë
window-sheet-read = Lexoje këtë fletë
window-row = Rreshti
window-column = Kolona
window-our-reading = Si e lexojmë ne
window-headings-row = Titujt janë në rreshtin
window-no-heading = Pa titull
window-not-read = Nuk lexohet
window-column-read-as = { $column } lexohet si
window-problems = Çfarë vërejtëm
window-problems-none = Çdo rresht mund të lexohet.
window-left-out = Rreshta të lënë jashtë
window-marked = Të importuara dhe të shënuara
window-means = Tregoni çfarë do të thotë
window-means-what = Çfarë do të thotë { $written }
window-answers = Përgjigjet tuaja
window-take-back = Ktheje
window-import-undone = Importi u kthye i tëri.
window-import-nothing = Nuk u importua asgjë e re.
window-to-applicants = Te aplikuesit
window-rows-left-out = Rreshtat e lënë jashtë, me arsyet

## Muaji

window-report = Raporti mujor
window-report-words = Një skedar Excel, shifrat e të cilit janë formula të gjalla mbi fletën e të dhënave.
window-month = Muaji
window-month-running = { $month }, ende nuk ka përfunduar
window-month-running-words = Ky muaj nuk ka përfunduar. Shifrat e tij do të ndryshojnë ende.
window-months-none = Ende nuk ka çfarë të raportohet
window-months-none-words = Pasi të pranohen aplikime, këtu mund të raportohet çdo muaj.
window-audience = Për kë
window-audience-internal = Zyra jonë
window-audience-eu_office = Zyra e BE-së
window-audience-public = Publiku
window-audience-internal-words = Çdo rresht, pa emra. Mbetet në zyrë.
window-audience-eu_office-words = Pa emra; grupet e vogla fshihen që askush të mos njihet.
window-audience-public-words = Pa emra; lihet jashtë ajo që mund të tregojë një person.
window-report-language = Gjuha e skedarit
window-make-report = Bëje skedarin
window-report-holds = Çfarë përmban
window-sheet-cover = Kopertina
window-sheet-cover-words = Kontrata, periudha dhe data e gjendjes.
window-sheet-summary = Përmbledhja
window-sheet-summary-words = Muaji dhe programi deri tani.
window-sheet-pipeline = Rrjedha
window-sheet-pipeline-words = Aplikimet sipas komponentit, gjendjes dhe komunës.
window-sheet-beneficiaries = Përfituesit
window-sheet-beneficiaries-words = Një rresht për çdo aplikim, pa emra.

## Ndryshimet

window-changes-words = Gjithçka që është shkruar, më e reja e para. Ajo që është nënshkruar, miratuar ose shtypur korrigjohet me një ngjarje të re; pjesa tjetër mund të kthehet përderisa asgjë nuk mbështetet në të.
window-tab-changes = Ndryshimet
window-tab-reads = Kush ka parë
window-reads-words = Kush e ka hapur kartelën e cilit person, ka shfaqur të dhëna të fshehura, ka shtypur ose eksportuar; më e reja e para. Shënohet vetvetiu, në një regjistër me zinxhirin e vet.
window-record-number = Numri i lëndës
window-reads-officer = Zyrtari
window-reads-anybody = kushdo
window-reads-none = Nuk ka shikime të tilla.
window-duplicates = Dyfishimet
window-duplicates-words = Kartela që ka gjasa të jenë të një personi, më të mundshmet të parat, sido që të jenë shkruar emrat. Asgjë nuk bashkohet vetvetiu: shihni çfarë përputhet e çfarë jo, dhe vendosni.
window-duplicates-same = Ndoshta një person
window-duplicates-relatives = Persona të një shtëpie
window-duplicates-none = Nuk ka çifte për t'u parë.
window-duplicates-count = { $count ->
        [one] Një çift
       *[other] { $shown } nga { $all } çifte
    }
window-percent = { $percent } %
window-pair-merge = Një person …
window-pair-different = Dy persona
window-pair-relatives = Dy persona të një shtëpie
window-told-apart = U shënua. Çifti nuk shfaqet më.
window-merged = Të dy kartelat janë një. Mund të ndahen përsëri në faqen e aplikuesit.
window-merge-title = Bëni një nga dy kartelat
window-merge-words = Aplikacionet, dëshmitë e identitetit dhe pëlqimet bashkohen. Ku kartelat ndryshojnë, zgjidhni çfarë vlen. Numri tjetër çon që tani te kjo kartelë.
window-merge-field = Fusha
window-merge-stays = Numri që mbetet
window-merge-confirm = Bëji një
window-merges = Të bashkuara në këtë kartelë
window-merge-apart = Ndaje
window-twins = Dikush i tillë njihet tashmë
window-changes-none = Ende nuk është ndryshuar asgjë.
window-when = Kur
window-what = Çfarë
window-who = Kush
window-records = Regjistrime
window-undo = Ktheje
window-undo-question = Ta kthejmë këtë?
window-undone = U kthye.
fact-read = të lexuara: { $value }
fact-imported = të importuara: { $value }
fact-unchanged = tashmë këtu: { $value }
fact-rejected = të lëna jashtë: { $value }

## Cilësimet

window-setting-programme = Programi dhe kontrata
window-setting-components = Komponentët
window-setting-budget_lines = Linjat buxhetore
window-setting-age_bands = Grupmoshat në raporte
window-setting-paper = Në letër
window-setting-duties = Detyrat e ndara
window-setting-reporting = Privatësia e raporteve
window-setting-change = Ndrysho
window-setting-changed = Versioni i ri u regjistrua.
window-setting-reason-hint = Për shembull, amendamenti nga i cili rrjedh.
window-valid-from = Vlen nga
window-valid-from-hint = Regjistrimet e mëparshme e mbajnë versionin e ditës së tyre.
window-save-version = Regjistroje versionin e ri
window-versions = Versionet
window-setting-default = Siç erdhi programi
window-in-force = në fuqi
window-line-add = Shto rresht
window-line-remove = Hiqe rreshtin
window-setup-programme = Programi
window-officers = Zyrtarët
window-this-computer = Në këtë kompjuter
window-documents-folder = Dosja e dokumenteve
window-choose-documents = Zgjidhni dosjen e dokumenteve
window-version = Versioni
window-look = Pamja
window-look-words = Gjithçka nga e cila përbëhen ekranet, në një faqe. Shembujt janë lënë në gjuhët e tyre.
window-setting-field-title = Titulli
window-setting-field-short_name = Emri i shkurtër
window-setting-field-phase = Faza
window-setting-field-code = Kodi
window-setting-field-contract_number = Numri i kontratës
window-setting-field-starts_on = Dita e parë
window-setting-field-ends_on = Dita e fundit
window-setting-field-budget = Buxheti
window-setting-field-donor_office = Zyra e donatorit
window-setting-field-implementer = Zbatuesi
window-setting-field-earlier_phases = Fazat e mëparshme
window-setting-field-period = Periudha
window-setting-field-rules = Rregullat e çdo komponenti
window-setting-field-component = Komponenti
window-setting-field-ceiling = Kufiri i sipërm
window-setting-field-ceiling_refuses = Refuzo mbi të
window-setting-field-own_share_min_percent = Pjesa vetanake më e vogël, %
window-setting-field-lines = Linjat
window-setting-field-amount = Shuma
window-setting-field-starts = Çdo grupmoshë fillon në moshën
window-setting-field-clearance = Referenca e miratimit të tekstit
window-setting-field-prevailing_language = Gjuha mbizotëruese
window-setting-field-signatory = Kush i nënshkruan marrëveshjet
window-setting-field-signatory_title = Titulli i nënshkruesit
window-setting-field-visibility = Deklarata e financimit
window-setting-field-business_months = Muaj sa duhet të punojë biznesi
window-setting-field-ownership_months = Muaj pa shitje, qira ose peng
window-setting-field-record_years = Vite sa ruhen dokumentet
window-setting-field-loss_report_days = Ditë për të lajmëruar humbjen
window-setting-field-remedy_days = Ditë për të ndrequr shkeljen
window-setting-field-footnotes = Fusnota për Kosovën
window-setting-field-agreement = Në marrëveshje
window-setting-field-report = Në raportin mujor
window-setting-field-letter = Në letra dhe formularë
window-setting-field-eu = Teksti i Bashkimit Evropian
window-setting-field-un = Teksti i Kombeve të Bashkuara
window-setting-field-intake_assessment = Pranimi dhe kontrolli i përshtatshmërisë
window-setting-field-assessment_decision = Kontrolli i përshtatshmërisë dhe vendimi
window-setting-field-terms_approval = Shkrimi i kushteve të marrëveshjes dhe miratimi i tyre
window-setting-field-request_purchase = Kërkesa dhe blerja
window-setting-field-purchase_receipt = Blerja dhe marrja në dorëzim
window-setting-field-selection_monitoring = Përzgjedhja dhe monitorimi
window-setting-field-clearance_clearance = Të dy nënshkrimet nën një lirim
window-setting-field-privacy_threshold = Persona që duhet ta ndajnë një kombinim
window-setting-field-secondary_suppression = Fshihe atë që mund të llogaritet
window-footnote-eu = Bashkimi Evropian
window-footnote-un = Kombet e Bashkuara
window-footnote-none = Asnjë

## Fushat e formularëve dhe regjistrave

field-full_name = Emri si në dokument
field-given_name = Emri
field-family_name = Mbiemri
field-sex = Gjinia
field-birth_date = Data e lindjes
field-personal_number = Numri personal
field-community = Komuniteti
field-community_note = Me fjalët e vetë personit
field-displacement = Zhvendosja
field-returnee = I kthyer
field-disability = Aftësia e kufizuar
field-language = Gjuha e letrave
field-municipality = Komuna
field-settlement = Vendbanimi
field-address = Rruga
field-house_number = Numri i shtëpisë
field-postcode = Kodi postar
field-phone = Telefoni
field-identification = Dëshmia e identitetit
field-identification_kind = Lloji i dokumentit
field-identification_number = Numri i dokumentit
field-identification_issuer = Lëshuar nga
field-certified_by = Vërtetuar nga
field-certified_reason = Pse u vërtetua
field-organisation_name = Emri i organizatës
field-organisation_kind = Lloji i organizatës
field-enterprise_name = Emri i ndërmarrjes
field-nui = Numri unik identifikues (NUI)
field-component = Komponenti
field-sector = Sektori
field-household_size = Anëtarë të familjes
field-requested_eur = Kërkuar
field-own_share_eur = Pjesa vetanake
field-received_on = Pranuar më
field-notes = Shënime
field-amount = Dhënë
field-own_cash = Pjesa vetanake në para
field-own_kind = Pjesa vetanake në natyrë
field-description = Çfarë
field-specification = Specifikimi
field-quantity = Sasia
field-unit = Njësia
field-unit_price = Çmimi për njësi
field-payer = E paguan
field-origin = Vendi ose territori i origjinës
payer-programme = Programi
payer-own_cash = Aplikuesi, në para
payer-own_kind = Aplikuesi, në natyrë
disability-yes = Po
disability-no = Jo

## Të numëruara

window-days =
    { $days ->
        [one] { $shown } ditë
       *[other] { $shown } ditë
    }
window-years = { $years } vjeç
window-counts =
    { $applications ->
        [one] { $shown } aplikim
       *[other] { $shown } aplikime
    } · aplikues: { $people }
window-returnees =
    { $count ->
        [one] { $shown } i kthyer
       *[other] { $shown } të kthyer
    }
window-saved =
    Aplikimi { $number } u ruajt.{ $flags ->
        [0] {""}
        [one] {" "}Një gjë në të duket e çuditshme.
       *[other] {" "}{ $flags } gjëra në të duken të çuditshme.
    }
window-to-correct =
    { $count ->
        [one] Një gjë për të korrigjuar
       *[other] { $count } gjëra për të korrigjuar
    }
window-import-run =
    { $count ->
        [0] Asgjë për import
        [one] Importo { $shown } aplikim
       *[other] Importo { $shown } aplikime
    }
window-import-done =
    { $count ->
        [one] U importua { $shown } aplikim.
       *[other] U importuan { $shown } aplikime.
    }
window-rows-count =
    { $count ->
        [one] { $shown } rresht
       *[other] { $shown } rreshta
    }
window-undo-words =
    { $records ->
        [one] Një regjistrim kthehet siç ishte më parë.
       *[other] { $shown } regjistrime kthehen siç ishin më parë.
    } Nëse diçka e mëvonshme mbështetet në to, kjo refuzohet dhe nuk ndryshon asgjë.

# Të dhënat personale
window-tab-privacy = Të dhënat personale
window-setup-privacy = Të dhënat personale
window-standing-restricted = Përdorimi i të dhënave të këtij personi është i kufizuar
window-standing-erased = Të dhënat e këtij personi janë fshirë
window-consents = Pëlqimet
window-consent-give = Shëno pëlqimin
window-consent-withdraw = Shëno tërheqjen
window-consent-collected = marrë nga { $officer }
window-consent-withdrawn-on = Tërhequr më { $day }.
window-consent-language = Gjuha e tekstit
window-consent-how = Si
window-consent-witness = Dëshmitari
window-consent-proxy = Kush dha pëlqimin për personin
window-own-data = Të dhënat e vetë personit
window-own-data-words = Gjithçka që kasaforta ruan për këtë person, në letër dhe në gjuhën e tij. Dhënia shënohet.
window-own-data-make = Krijo PDF-në
window-corrections = Ndreqjet
window-corrections-none = Asgjë nuk u ndreq.
window-correct = Ndreq të dhënat
window-correct-masked = Numri dhe komuniteti janë të fshehur. Ajo që lini bosh mbetet siç është.
window-correction-field = Fusha
window-correction-from = Më parë
window-correction-to = Më pas
window-given-out = Çfarë iu dha kujt
window-given-out-none = Nuk u dha asgjë.
window-given-what = Çfarë
window-given-recipient = Kujt
window-given-purpose = Qëllimi
window-given-persons = Persona
window-given-approver = Miratuar nga
window-given-note = Vërejtje
window-kept = Sa gjatë ruhen
window-kept-until = deri më { $day }
window-kept-open = dita ende nuk dihet; varet nga pagesa përfundimtare
window-restrict-or-erase = Kufizo ose fshi
window-erase-what = Çfarë duhet bërë
window-erase-restrict = Kufizo përdorimin
window-erase-restrict-words = Të dhënat ruhen, por nuk dalin në lista, kërkim dhe dokumente derisa menaxheri ta lejojë përsëri përdorimin.
window-erase-lift = Lejo përsëri përdorimin
window-erase-lift-words = Personi del përsëri në lista, kërkim dhe dokumente.
window-erase-erase = Fshi përgjithmonë
window-erase-erase-words = Emri, numrat, adresa, shënimet dhe çdo gjurmë e tyre në histori zbrazen përgjithmonë. Shumat, datat dhe shifrat e raporteve mbeten. Askush nuk mund t’i kthejë të dhënat.
window-erase-ground = Baza, përderisa të dhënat duhet të ruhen
window-erase-confirm = Shkruani { $number } për ta vërtetuar
window-erased = Të dhënat e { $number } u fshinë. Certifikata { $certificate }.
window-restricted-done = Përdorimi i të dhënave të { $number } u kufizua.
window-lifted-done = Të dhënat e { $number } mund të përdoren përsëri.
window-terms-ended = Të dhënat, afati i të cilave ka përfunduar
window-terms-ended-none = Asnjë afat nuk ka përfunduar.
window-decide = Vendos
window-term-erase = Fshi përgjithmonë
window-term-keep = Ruaj më gjatë
window-keep-until = Deri më
window-restricted-list = Të dhëna të kufizuara
window-restricted-none = Të dhënat e askujt nuk janë të kufizuara.
window-setting-consents = Pëlqimet
window-setting-disclosures = Për çfarë mund të jepen të dhënat
window-setting-retention = Ruajtja e të dhënave
window-setting-field-purposes = Qëllimet
window-setting-field-wording = Çfarë pyetet personi
window-setting-field-expected = Shëno kush nuk e ka dhënë
window-setting-field-needs_approver = Emërto kush e miratoi
window-setting-field-final_payment_on = Dita e pagesës përfundimtare
window-setting-field-beneficiary_months = Muaj pas pagesës përfundimtare për përfituesit dhe llogaritë
window-setting-field-rejected_months = Muaj pas refuzimit
window-setting-field-not_pursued_months = Muaj pas hapit të fundit të asaj që nuk u vazhdua
window-setting-field-catch_reapplication = Njih përsëri rreshtin e importuar të personit të fshirë
window-all-kinds = Të gjitha llojet
window-kind-of-change = Lloji
window-from-day = Nga
window-to-day = Deri më
window-what-changed = Çfarë ndryshoi
window-field = Fusha
window-was = Ishte
window-became = U bë
window-record-insert = I ri
window-record-update = U ndryshua
window-record-delete = U hoq
window-values-erased = Të dhënat personale janë fshirë.
window-head = Fundi i historisë
window-head-words = Ruajeni në letër: me të kushdo mund të shohë më vonë nëse historia është prerë ose shkruar rishtas.
window-founder = Gjurma e menaxherit të parë

# Duties apart.
window-setup-duties = Detyrat e ndara
window-duties-exceptions = Përjashtimet
window-duties-lead = Kush mund të bëjë te e njëjta lëndë dy detyra që mbahen të ndara, dhe kush nënshkroi për të. Raporti mujor i rendit.
window-duties-sign = Nënshkruaj një përjashtim
window-duties-none = Asnjë përjashtim nuk është nënshkruar ndonjëherë.
window-duties-pair = Detyrat
window-duties-officer = Zyrtari
window-duties-for = Për
window-duties-every = çdo lëndë
window-duties-one = një lëndë
window-duties-until = Deri më
window-duties-open = deri në tërheqje
window-duties-steps = Hapa
window-duties-signed = Nënshkruar
window-duties-state = Gjendja
window-duties-in-force = Në fuqi
window-duties-over = Ka mbaruar
window-duties-withdrawn = Tërhequr më { $day }
window-duties-withdraw = Tërhiqe
window-duties-withdraw-ask = Të tërhiqet ky përjashtim?
window-duties-withdraw-words = { $officer } më nuk mund t’i bëjë të dyja detyrat. Çfarë është bërë sipas tij mbetet.
window-duties-alone = Veproi vetëm
window-duties-reason-erased = Arsyeja u fshi.
window-duties-application = Numri i aplikimit
window-duties-application-hint = Bosh: çdo lëndë.
window-duties-until-hint = Bosh: deri në tërheqje.
window-duties-reason-hint = Shfaqet në raportin mujor për Zyrën e BE-së. Mos përmendni asnjë aplikues.
window-unsealed = Të dhënat e hapura për auditorët
window-unsealed-lead = Auditorët shohin pseudonime. Një menaxher i programit i hap një auditori aplikuesit e një mostre, deri në një ditë.
window-unsealed-none = Asgjë nuk është hapur ndonjëherë.
window-unsealed-do = Hap një mostër
window-unsealed-auditor = Auditori
window-unsealed-applicant = Aplikuesi
window-unsealed-applicants = Aplikuesit
window-unsealed-applicants-hint = Numrat e tyre, të ndarë me hapësirë ose presje.
window-unsealed-from = Nga
window-unsealed-until = Deri më
window-unsealed-clear = Duket me emër
window-duty-refused = Hapin tjetër e keni bërë vetë më { $day }, prandaj ky do të refuzohet. Mund ta bëjë një zyrtar tjetër, ose një menaxher i programit mund të nënshkruajë një përjashtim.
window-duty-covered = Hapin tjetër e keni bërë vetë më { $day }. Këtë e mbulon një përjashtim i nënshkruar.
window-duty-signs = Hapin tjetër e keni bërë vetë më { $day }. Me këtë hap nënshkruani një përjashtim, të cilin e rendit raporti mujor.
