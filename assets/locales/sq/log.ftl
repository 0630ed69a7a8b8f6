# Ditari i ndryshimeve: çfarë mund të gjejë kontrolli, fundi i tij në letër, ditari i leximeve.
error-verify-role = Ndryshimi { $sequence } (“{ $action }”) u bë nga një zyrtar, roli i të cilit, { $role }, nuk e lejonte.
error-verify-disabled = Ndryshimi { $sequence } u bë nga një zyrtar që ishte çaktivizuar.
error-verify-action = Ndryshimi { $sequence } është i një lloji që ky version i programit nuk e njeh (“{ $action }”).
    .hint = Kontrollojeni kasafortën me versionin që e shkroi.
error-verify-undo = Ndryshimi { $sequence } kthen prapa diçka që nuk ekziston ose nuk mund të kthehet prapa.
error-verify-certificate = Në ndryshimin { $sequence } një zyrtar mori një rol që askush i autorizuar nuk e kishte vërtetuar.
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
