# The vault: opening it, its officers, its history, its check.
# Hapja e kasafortës.
error-no-vault = Në këtë dosje nuk ka kasafortë.
    .hint = Zgjidhni një dosje tjetër ose krijoni një kasafortë këtu.
error-vault-exists = Në këtë dosje ka tashmë një kasafortë.
    .hint = Hapeni ose zgjidhni një dosje të zbrazët.
error-vault-in-use = Kasaforta është e hapur në një dritare ose program tjetër në këtë kompjuter.
    .hint = Së pari mbylleni atje.
error-wrong-passphrase = Kjo frazë kyçe nuk e hap kasafortën.
    .hint = Kontrolloni gjuhën e tastierës dhe tastin Caps Lock. Askush nuk mund ta rivendosë frazën kyçe; çelësi i shtypur i rikthimit ende e hap kasafortën.
error-passphrase-empty = Duhet një frazë kyçe.
error-officer-needed = Këtë kasafortë e përdorin disa zyrtarë. Tregoni kush jeni: { $names }.
error-officer-unknown = Asnjë zyrtar i kësaj kasaforte nuk e ka këtë emër. Të regjistruar janë: { $names }.
error-officer-exists = Një zyrtar me këtë emër është regjistruar tashmë.
error-officer-name-empty = Mungon emri i zyrtarit.
error-officer-disabled = Ky zyrtar nuk mund ta përdorë më kasafortën.
    .hint = Menaxheri i programit mund ta regjistrojë përsëri me një emër tjetër.
error-officer-is-oneself = Askush nuk mund ta çaktivizojë vetveten ose ta ndryshojë rolin e vet.
    .hint = Kërkojani një menaxheri tjetër të programit.
error-not-allowed = Roli juaj nuk e lejon këtë.
    .hint = Menaxheri i programit mund ta bëjë ose të tregojë kush ka të drejtë.
error-certificate-broken = Kasaforta nuk e njeh këtë zyrtar.
    .hint = Kryeni kontrollin e kasafortës dhe krahasoni gjurmën e themeluesit me atë të shtypur.
error-vault-newer = Këtë kasafortë e ka përdorur një version më i ri i programit (struktura e tij është { $found }, ky version njeh { $known }).
    .hint = Instaloni versionin më të ri edhe në këtë kompjuter.
error-key-file-newer = Skedarin e çelësave e ka shkruar një version më i ri i programit.
    .hint = Instaloni versionin më të ri edhe në këtë kompjuter.
error-key-file-broken = Skedari i çelësave të kasafortës është i dëmtuar.
    .hint = Rikthejeni kasafortën nga një kopje rezervë e saj.
error-key-file-missing = Mungon skedari i çelësave të kasafortës.
    .hint = Rikthejeni kasafortën nga një kopje rezervë e saj, e cila përmban edhe skedarin e çelësave. Pa skedarin e çelësave baza e të dhënave nuk mund të hapet.
error-vault-database-missing = Mungon baza e të dhënave të kasafortës.
    .hint = Rikthejeni kasafortën nga një kopje rezervë e saj.
error-vault-database-key = Skedari i çelësave nuk e hap këtë bazë të dhënash.
    .hint = Ata u përkasin kasafortave të ndryshme, ose njëri është i dëmtuar. Rikthejeni kasafortën nga një kopje rezervë e saj.
error-recovery-key-mistyped = { $group ->
        [0] Çelësi i rikthimit ka tetë grupe me nga pesë shenja.
       *[other] Çelësi i rikthimit është shkruar gabim në grupin { $group }.
    }
error-recovery-key-wrong = Ky çelës rikthimi nuk e hap këtë kasafortë.
error-vault-busy = Një raport ose listë ende po përgatitet.
    .hint = Prisni të përfundojë, pastaj provoni përsëri.
error-vault-files = Skedarët e kasafortës nuk mund të lexohen ose të shkruhen.
    .hint = Kontrolloni që disku të mos jetë plot dhe që dosja të jetë e juaja.

# Kthimi prapa.
error-not-undoable = Një ndryshim i këtij lloji nuk mund të kthehet prapa.
    .hint = Përmirësojeni me një shënim të ri; të dy mbeten në histori.
error-already-undone = Ky ndryshim është kthyer prapa tashmë.
error-changed-since = Kjo nuk mund të kthehet prapa: në të mbështetet “{ $later }” e datës { $on }.
    .hint = Së pari ktheni prapa ndryshimin e mëvonshëm.
error-undo-conflict = Kjo nuk mund të kthehet prapa: të dhënat nuk janë më ashtu siç i la ndryshimi.
error-undo-erased = Kjo nuk mund të kthehet prapa: të dhënat personale janë fshirë.
error-log-broken = Historia e kasafortës nuk mund të lexohet.
    .hint = Kryeni kontrollin e kasafortës.

# Çfarë mund të gjejë kontrolli i kasafortës.
error-verify-cipher = { $count ->
        [one] Një faqe e bazës së të dhënave është dëmtuar ose ndryshuar.
       *[other] { $count } faqe të bazës së të dhënave janë dëmtuar ose ndryshuar.
    }
error-verify-database = { $count ->
        [one] Baza e të dhënave ka një gabim në strukturë.
       *[other] Baza e të dhënave ka { $count } gabime në strukturë.
    }
error-verify-references = { $count ->
        [one] Një shënim i referohet një tjetri që nuk ekziston.
       *[other] { $count } shënime u referohen të tjerëve që nuk ekzistojnë.
    }
error-verify-chain = Ndryshimi { $sequence } nuk pason atë para tij: një ndryshim mungon ose nuk është sipas radhës.
error-verify-hash = Ndryshimi { $sequence } nuk është ashtu siç u shkrua.
error-verify-signature = Ndryshimi { $sequence } nuk është nënshkruar nga zyrtari që emërton.
error-verify-values = Të dhënat personale të ndryshimit { $sequence } nuk janë ashtu siç u shkruan.
error-verify-end = Historia nuk përfundon aty ku duhet: mungojnë ndryshimet e fundit.
error-verify-device = Ndryshimi { $sequence } vjen nga një pajisje që historia nuk e njeh.
error-verify-certificates = { $count ->
        [one] Roli i një zyrtari nuk është vërtetuar si duhet.
       *[other] Rolet e { $count } zyrtarëve nuk janë vërtetuar si duhet.
    }
error-verify-approvals = { $count ->
        [one] Një miratim nuk është ai që ka nënshkruar nënshkruesi i tij.
       *[other] { $count } miratime nuk janë ato që kanë nënshkruar nënshkruesit e tyre.
    }
error-verify-unapproved-terms = { $count ->
        [one] Një marrëveshje e nënshkruar mbështetet në kushte që askush nuk i ka miratuar.
       *[other] { $count } marrëveshje të nënshkruara mbështeten në kushte që askush nuk i ka miratuar.
    }
error-verify-access = Ditari i leximeve nuk është i plotë.
error-verify-records = { $count ->
        [one] Një shënim në “{ $table }” nuk është ashtu siç thotë historia.
       *[other] { $count } shënime në “{ $table }” nuk janë ashtu siç thotë historia.
    }

# Rolet.
role-field-officer = Zyrtar në terren
role-me-officer = Zyrtar për monitorim dhe vlerësim
role-procurement-officer = Zyrtar i prokurimit
role-programme-manager = Menaxher i programit
role-auditor = Auditor

# Çfarë u bë.
action-vault-created = Kasaforta u krijua
action-officer-enrolled = Zyrtari u regjistrua
action-officer-disabled = Zyrtari u çaktivizua
action-vault-rekeyed = Baza e të dhënave mori çelës të ri
action-recovery-key-replaced = Çelësi i rikthimit u zëvendësua
action-passphrase-changed = Fraza kyçe u ndryshua
action-officer-role-changed = Roli u ndryshua
action-exception-signed = Përjashtimi u nënshkrua
action-exception-withdrawn = Përjashtimi u tërhoq
action-records-unsealed = Aplikuesit u hapën për një auditor
action-setting-changed = Cilësimi u ndryshua
action-applications-imported = Aplikimet u importuan
action-application-entered = Aplikimi u regjistrua
action-details-changed = Të dhënat u ndryshuan
action-application-moved = Aplikimi kaloi në një gjendje tjetër
action-application-decided = Aplikimi u vendos
action-application-corrected = Hapi u hoq
action-terms-approved = Kushtet u miratuan
action-agreement-changed = Marrëveshja u ndryshua
action-agreement-printed = Marrëveshja u shtyp
action-month-reported = Muaji u raportua
action-consent-given = Pëlqimi u regjistrua
action-consent-withdrawn = Pëlqimi u tërhoq
action-data-given-out = U dhanë të dhëna
action-person-restricted = Përdorimi i të dhënave të një personi u kufizua ose u lejua prapë
action-person-erased = Të dhënat e personit u fshinë
action-erasures-applied = Fshirjet u bartën
action-retention-decided = U vendos për ruajtjen e të dhënave
action-change-undone = Ndryshimi u kthye prapa
action-backup-restored = U rikthye nga një kopje rezervë
action-vault-copied = U kopjua në një dosje ose kompjuter tjetër
action-sample-made = U krijua programi shembull

# Leximet që shënohen.
access-record-read = Shënimi u hap
access-history-read = Historia u hap
access-exported = Lista u eksportua
