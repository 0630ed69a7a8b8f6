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
setting-field-consent_months = Muaj ruajtjeje për dëshminë e pëlqimit të tërhequr
setting-field-access_log_months = Muaj ruajtjeje për regjistrin e leximeve
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
