# Ditari i ndryshimeve: çfarë mund të gjejë kontrolli, fundi i tij në letër, ditari i leximeve.
error-verify-role = Ndryshimi { $sequence } (“{ $action }”) u bë nga një zyrtar, roli i të cilit, { $role }, nuk e lejonte.
error-verify-disabled = Ndryshimi { $sequence } u bë nga një zyrtar që ishte çaktivizuar.
error-verify-action = Ndryshimi { $sequence } është i një lloji që ky version i programit nuk e njeh (“{ $action }”).
    .hint = Kontrollojeni kasafortën me versionin që e shkroi.
error-verify-undo = Ndryshimi { $sequence } kthen prapa diçka që nuk ekziston ose nuk mund të kthehet prapa.
error-verify-certificate = Në ndryshimin { $sequence } një zyrtar mori një rol që askush i autorizuar nuk e kishte vërtetuar.
error-verify-exception = Ndryshimi { $sequence } krijon ose ndryshon një përjashtim nga detyrat e ndara, të cilin asnjë menaxher i programit nuk e ka nënshkruar ashtu siç është.
error-verify-unsealing = Ndryshimi { $sequence } krijon ose ndryshon një hapje të të dhënave për auditor, të cilën asnjë menaxher i programit nuk e ka nënshkruar ashtu siç është.
error-verify-exceptions = { $count ->
        [one] Një përjashtim nga detyrat e ndara nuk është ashtu siç e nënshkroi një menaxher i programit.
       *[other] { $count } përjashtime nga detyrat e ndara nuk janë ashtu siç i nënshkroi një menaxher i programit.
    }
error-verify-unsealings = { $count ->
        [one] Një hapje e të dhënave për auditor nuk është ashtu siç e nënshkroi një menaxher i programit.
       *[other] { $count } hapje të të dhënave për auditorë nuk janë ashtu siç i nënshkroi një menaxher i programit.
    }
error-verify-under = Ndryshimi { $sequence } ndryshon zyrtarë ose cilësime nën emrin “{ $action }”.
error-verify-founder = Kasaforta nuk u themelua siç thotë ndryshimi i saj i parë, ose çelësi i rikuperimit është tjetër.
error-verify-head = Historia nuk e përmban ndryshimin { $sequence } me hash-in e njohur nga letra: është prerë ose është shkruar rishtas.
error-verify-order = Ndryshimet e shënimeve në ndryshimin { $sequence } nuk janë sipas radhës në të cilën u shkruan.
error-verify-unreadable = Pjesë të kasafortës nuk mund të lexohen.
error-head-mistyped = Ky nuk është fund i një historie.
    .hint = Shkruani numrin e ndryshimit dhe 64 shenjat e hash-it të tij, siç janë të shtypura: "1042 3f9a…".
error-not-for-role = Këtë mund ta bëjë vetëm një menaxher programi ose një auditor.
error-purpose-needed = Tregoni për çfarë nevojitet.
    .hint = Çdo gjë që del nga kasaforta shënohet bashkë me qëllimin.
access-unmasked = U shfaqën numrat personalë dhe komunitetet
access-printed = U shtyp
access-audit-package = U krijua paketa e auditimit

# Komandat.
cli-head = Ndryshimi { $head }, { $moment } UTC. Gjurma e menaxherit të parë: { $founder }
cli-verified-head = Fundi i historisë: { $head }
cli-checked = U kontrollua
cli-checked-count = Numri
cli-checked-changes = Ndryshimet, sipas radhës dhe siç u shkruan
cli-checked-signatures = Nënshkrimet, me të drejtën e rolit të nënshkruesit
cli-checked-records = Ndryshimet e shënimeve
cli-checked-values = Të dhënat personale siç u shkruan
cli-checked-erased = Të dhënat personale të fshira
cli-checked-officers = Vërtetimet e zyrtarëve
cli-checked-reads = Leximet e shënuara
cli-audit-package = U shkrua: { $file }, { $changes } ndryshime pa të dhëna personale. Kontrollohet kudo me csp-audit.

# Çfarë tregon historia: llojet e shënimeve dhe fushat e tyre.
record-officer = Zyrtari
record-setting = Cilësimi
record-person = Personi
record-identification = Dëshmia e identitetit
record-organisation = Organizata
record-applicant = Aplikuesi
record-application = Aplikimi
record-import = Importi
record-import_row = Rreshti i importit
record-event = Hapi
record-agreement = Marrëveshja
record-agreement_item = Artikulli
record-agreement_block = Blloku i numrave të marrëveshjeve
record-consent = Pëlqimi
record-approval = Miratimi
record-pair_decision = Vendimi për një çift
record-person_merge = Bashkimi
record-erasure = Kufizimi ose fshirja
record-remainder = Çfarë mbetet për shifrat
record-retention_review = Rishikimi në fund të afatit
record-disclosure = Dhënë jashtë
record-device = Kompjuteri
column-name = Emri
column-role = Roli
column-disabled_on = Çaktivizuar më
column-key = Cilësimi
column-valid_from = Vlen nga
column-value = Vlera
column-reason = Arsyeja
column-name_written = Emri si në dokument
column-removed_at = Hequr
column-restricted_at = I kufizuar që nga
column-erased_at = Fshirë
column-kind = Lloji
column-event-kind = Hapi
column-number = Numri
column-issuer = Lëshuar nga
column-person_id = Personi
column-organisation_id = Organizata
column-applicant_id = Aplikuesi
column-application_id = Aplikimi
column-agreement_id = Marrëveshja
column-import_id = Importi
column-officer_id = Zyrtari
column-requested_cents = Kërkuar
column-own_share_cents = Pjesa vetanake
column-granted_cents = Dhënë
column-own_cash_cents = Pjesa vetanake në para
column-own_kind_cents = Pjesa vetanake në natyrë
column-unit_price_cents = Çmimi për njësi
column-quantity_milli = Sasia
column-business_date = Dita
column-corrects = Përmirëson
column-file_name = Skedari
column-read = Rreshta të lexuar
column-imported = Rreshta të importuar
column-unchanged = Rreshta të njohur tashmë
column-sheet = Fleta
column-row = Rreshti
column-settings_on = Cilësimet e datës
column-purpose = Qëllimi
column-given_on = Dhënë më
column-method = Mënyra
column-collected_by = Marrë nga
column-withdrawn_on = Tërhequr më
column-decided_on = Vendosur më
column-recipient = Dhënë kujt
cli-field = Fusha
cli-from = Ishte
cli-to = U bë
error-reads-not-shown = Vetëm një menaxher programi ose një auditor sheh kush ka lexuar çfarë.
