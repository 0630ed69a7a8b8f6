# Të dhënat personale

# Si u dha pëlqimi
consent-method-signature = Nënshkrim
consent-method-thumb = Gjurmë gishti
consent-method-witnessed = Shenjë, e nënshkruar nga dëshmitari
consent-method-oral = Me gojë, para dëshmitarit
consent-method-proxy = Nga personi i autorizuar

# Si u tërhoq
withdrawal-method-written = Me shkrim
withdrawal-method-oral = Me gojë
withdrawal-method-proxy = Nga personi i autorizuar

# Gjendja e një qëllimi
consent-state-given = Dhënë
consent-state-withdrawn = Tërhequr
consent-state-not-recorded = E pashënuar

# Çfarë pason nga tërheqja
consent-effect-restricts = Të dhënat ruhen, por nuk përdoren më: nuk dalin në lista, kërkim dhe dokumente.
consent-effect-stops_sharing = Të dhënat nuk i jepen më askujt tjetër. Ajo që u dha më parë nuk mund të kthehet.
consent-effect-stops_using = Fotografitë dhe rrëfimi nuk përdoren më. Ajo që është shtypur nuk mund të kthehet.

# Kufizimi dhe fshirja
restriction-reason-consent-withdrawn = Pëlqimi u tërhoq
restriction-reason-request = E kërkoi personi
restriction-reason-disputed = Personi thotë se të dhënat janë të gabuara
restriction-reason-unlawful = Regjistruar pa bazë ligjore
erasure-reason-term-ended = Afati i ruajtjes ka përfunduar
erasure-reason-request = E kërkoi personi
erasure-reason-consent-withdrawn = Pëlqimi u tërhoq
erasure-reason-unlawful = Regjistruar pa bazë ligjore
erasure-ground-no-support = Nuk u dha mbështetje, asnjë llogari nuk ka nevojë për to
erasure-ground-no-basis = Regjistruar pa bazë ligjore
erasure-ground-order = Me urdhër të autoritetit për mbrojtjen e të dhënave ose të gjykatës
erasure-kind-restricted = Kufizuar
erasure-kind-lifted = Përdoret përsëri
erasure-kind-erased = Fshirë

# Klasat e të dhënave
retention-class-beneficiary = Përfitues, me llogaritë
retention-class-rejected = I papranueshëm ose i refuzuar
retention-class-not-pursued = I pavazhduar

# Çfarë u dha
disclosure-what-month-report = Raporti mujor
disclosure-what-agreement = Marrëveshja
disclosure-what-subject-report = Të dhënat e vetë personit
disclosure-what-list = Listë personash
disclosure-what-unmasking = Numrat dhe komunitetet të shfaqura në lista

recipient-office = Zyra e programit
recipient-beneficiary = Përfituesi
recipient-person = Vetë personi
recipient-eu-office = Zyra e Bashkimit Evropian
recipient-public = Kushdo

# Cilësimet
setting-consents = Pëlqimet
    .hint = Për çfarë kërkohet pëlqimi dhe me cilat fjalë. Pëlqimi e ruan versionin me të cilin u dha.
setting-disclosures = Qëllimet
    .hint = Për çfarë mund të jepen të dhënat personale.
setting-retention = Ruajtja e të dhënave
    .hint = Sa muaj ruhen cilat të dhëna.
setting-field-purposes = Qëllimet
setting-field-final_payment_on = Dita e pagesës përfundimtare
setting-field-beneficiary_months = Muaj ruajtjeje për përfituesit dhe llogaritë pas pagesës përfundimtare
setting-field-rejected_months = Muaj pas refuzimit
setting-field-not_pursued_months = Muaj pas hapit të fundit të asaj që nuk u vazhdua
setting-field-catch_reapplication = Të njihet përsëri rreshti i importuar i personit të fshirë

error-consent-none = Nuk ka pëlqim në fuqi për këtë qëllim.
error-consent-stands = Pëlqimi për këtë qëllim është regjistruar tashmë.
    .hint = Tërhiqeni më parë nëse jepet sërish.
error-consent-withdrawn-before = Kjo është para ditës kur u dha pëlqimi.
error-person-restricted = Përdorimi i të dhënave të këtij personi është i kufizuar.
    .hint = Menaxheri i programit mund ta lejojë përsëri te "Të dhënat personale".
error-person-erased = Të dhënat e këtij personi janë fshirë.
error-person-not-restricted = Përdorimi i të dhënave të këtij personi nuk është i kufizuar.
error-erasure-term-open = Këto të dhëna duhet të ruhen dhe ende nuk dihet deri kur.
    .hint = Afati fillon me pagesën përfundimtare. Kufizojini tani të dhënat, ose jepni bazën mbi të cilën mund të fshihen.
error-erasure-within-term = Këto të dhëna duhet të ruhen deri më { $until }.
    .hint = Kufizojini tani të dhënat, ose jepni bazën mbi të cilën mund të fshihen.
error-erasure-confirm = Ky nuk është numri i personit.
error-retention-not-ahead = Dita duhet të jetë në të ardhmen.
error-person-field-unknown = Nuk ka fushë "{ $field }".

# Rreshti i komandave
cli-purpose = Qëllimi
cli-consent-method = Si
cli-recipient = Kujt
cli-persons = Persona
cli-given = Çfarë
cli-class = Klasa
cli-term-ended = Përfundoi
cli-corrected = Të dhënat e { $number } u ndreqën.
cli-erased = Të dhënat e { $number } u fshinë. Certifikata { $certificate }.
cli-retention-decided = U vendos për { $number }.
cli-terms-ended = { $count ->
    [one] { $shown } afat ka përfunduar
   *[other] { $shown } afate kanë përfunduar
}
cli-given-out = { $count ->
    [one] { $shown } shënim
   *[other] { $shown } shënime
}

# Të dhënat e vetë personit në letër
subject-title = Të dhënat tuaja personale
subject-lead = Kjo është gjithçka që programi ruan për ju, ashtu siç ishte më { $day }.
subject-lead-rights = Keni të drejtë t’i shihni, të kërkoni ndreqjen e tyre dhe ta kundërshtoni përdorimin. Si bëhet kjo shkruan në faqen e fundit.
subject-dated = Përgatitur më { $day }
subject-page = faqja { $page } nga { $pages }
subject-sample = Program shembull: gjithçka këtu është e sajuar
subject-not-recorded = e pashënuar
subject-none = Asnjë.
subject-yes = Po
subject-no = Jo
subject-person = Kush jeni
subject-number = Numri
subject-name = Emri dhe mbiemri
subject-organisation-name = Emri
subject-given-name = Emri
subject-family-name = Mbiemri
subject-sex = Gjinia
subject-birth-date = Data e lindjes
subject-community = Komuniteti, siç e keni deklaruar
subject-community-note = Me fjalët tuaja
subject-displacement = Zhvendosja dhe kthimi
subject-disability = Aftësi e kufizuar
subject-phone = Telefoni
subject-municipality = Komuna
subject-settlement = Qyteti ose fshati
subject-address = Rruga
subject-house-number = Numri i shtëpisë
subject-postcode = Kodi postar
subject-language = Gjuha e letrave
subject-language-en = Anglisht
subject-language-sq = Shqip
subject-language-sr-Latn = Serbisht, alfabeti latin
subject-language-sr-Cyrl = Serbisht, alfabeti cirilik
subject-proofs = Si e vërtetuat identitetin
subject-document = Dokumenti
subject-document-number = Numri i dokumentit
subject-document-issuer = Lëshuar nga
subject-organisation = Organizata që përfaqësoni
subject-kind = Lloji
subject-nui = Numri i biznesit
subject-application = Aplikimi { $number }
subject-component = Komponenti
subject-sector = Sektori
subject-activity-municipality = Komuna e veprimtarisë
subject-requested = Kërkuar
subject-own-share = Pjesa juaj
subject-household = Anëtarë të familjes
subject-notes = Shënime
subject-doubts = Çfarë u duk e çuditshme gjatë leximit
subject-origin = Si erdhi te ne
subject-imported = Nga një regjistër, rreshti { $row }
subject-entered = U regjistrua nga formulari juaj
subject-day = Dita
subject-state = Gjendja
subject-reason = Pse
subject-agreement = Marrëveshja { $number }
subject-granted = Jepet nga programi
subject-own-cash = Shtoni në para
subject-own-kind = Shtoni në natyrë
subject-item = Artikulli
subject-quantity = Sasia
subject-price = Çmimi, EUR
subject-total = Gjithsej, EUR
subject-consents = Për çfarë jeni pajtuar
subject-purpose = Qëllimi
subject-how = Si
subject-withdrawn-on = Tërhequr më { $day }
subject-given = Kujt iu dhanë të dhënat tuaja dhe pse
subject-what = Çfarë
subject-recipient = Kujt
subject-corrections = Çfarë u ndreq
subject-field = Fusha
subject-before = Më parë
subject-after = Më pas
subject-kept = Sa gjatë ruhen
subject-class = Klasa e të dhënave
subject-kept-until = Të dhënat tuaja ruhen deri më { $day }. Pastaj vendoset nëse fshihen.
subject-restricted = Përdorimi i të dhënave tuaja është kufizuar: ruhen, por nuk përdoren.
subject-rights = Të drejtat tuaja
subject-right-correct = Nëse diçka këtu është e gabuar, tregojini cilitdo zyrtari të programit. Ndreqet dhe ndreqja shënohet.
subject-right-withdraw = Pëlqimin mund ta tërhiqni në çdo kohë, me shkrim ose me gojë. Ajo që u bë më parë mbetet e ligjshme.
subject-right-erase = Mund të kërkoni që të dhënat tuaja të mos përdoren më ose të fshihen. Ajo që u duhet llogarive ruhet deri në fund të afatit.
subject-right-complain = Nëse mendoni se të dhënat tuaja nuk trajtohen drejt, mund të ankoheni te menaxheri i programit, te zyra e IOM-it për mbrojtjen e të dhënave ose te Agjencia për Informim dhe Privatësi.
subject-kept-after-payment = { $count ->
    [one] Të dhënat tuaja ruhen { $shown } muaj pas pagesës përfundimtare të kontratës së programit. Ajo ditë ende nuk dihet.
   *[other] Të dhënat tuaja ruhen { $shown } muaj pas pagesës përfundimtare të kontratës së programit. Ajo ditë ende nuk dihet.
}
