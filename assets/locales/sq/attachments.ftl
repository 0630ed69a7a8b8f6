# Dosje të ruajtura me shënimet.
error-attachment-not-found = Asnjë dosje e bashkëngjitur nuk e ka këtë identitet.
error-attachment-no-record = Asnjë aplikues, aplikim apo marrëveshje nuk e ka këtë numër.
error-attachment-not-kept = Ruhen vetëm dosje PDF, JPEG dhe PNG.
    .hint = Vlen çfarë është dosja, jo si mbaron emri i saj. Skanoni letrën ose ruajeni si PDF.
error-attachment-too-big = Dosja është më e madhe se { $megabytes } MB.
    .hint = Skanojeni sërish në të përhimtë me 200 pika për inç. Kufiri është parametër te Letra.
error-attachment-erased = Dosja u fshi bashkë me të dhënat e personit.
error-attachment-gone = Dosja nuk gjendet në dosjen e bashkëngjitjeve të kasafortës.
    .hint = Riktheni një kopje rezervë, ose ktheni dosjen nga e cila u kopjua kasaforta.
error-attachment-broken = Dosja në kasafortë është e dëmtuar.
    .hint = Riktheni një kopje rezervë në një dosje tjetër dhe merreni prej andej.
error-verify-attachments-gone = { $count ->
        [one] Një dosje e bashkëngjitur mungon.
       *[other] { $count } dosje të bashkëngjitura mungojnë.
    }
error-verify-attachments-broken = { $count ->
        [one] Një dosje e bashkëngjitur nuk është ajo që u bashkëngjit.
       *[other] { $count } dosje të bashkëngjitura nuk janë ato që u bashkëngjitën.
    }
action-attachment-added = Dosje e bashkëngjitur
action-attachment-removed = Dosja e bashkëngjitur u hoq
access-file-read = Kopje e një dosjeje u nxor
record-attachment = Dosje e bashkëngjitur
column-title = Titulli
column-media_type = Lloji
column-bytes = Madhësia në bajt
column-pages = Faqe
column-dated_on = Dita e letrës
attachment-kind-identity_document = Dëshmi e identitetit
attachment-kind-application_form = Formular aplikimi
attachment-kind-receipt = Vërtetim pranimi
attachment-kind-consent = Pëlqim
attachment-kind-certificate = Certifikatë
attachment-kind-business_plan = Plan biznesi ose ofertë e vetë aplikuesit
attachment-kind-photograph = Fotografi
attachment-kind-quotation = Ofertë e furnitorit
attachment-kind-invoice = Faturë
attachment-kind-handover = Procesverbal dorëzimi
attachment-kind-signed_agreement = Marrëveshje e nënshkruar
attachment-kind-letter = Letër
attachment-kind-signed_minutes = Procesverbal i nënshkruar
attachment-kind-other = Tjetër
subject-attachments = Dosje të ruajtura për ju
subject-file-kind = Çfarë është
subject-file-title = Titulli
cli-checked-attachments = Dosje të bashkëngjitura
cli-attached = U bashkëngjit: { $title }
cli-attachment-removed = U hoq. Dosja mbetet në kasafortë, që kjo të mund të kthehet prapa.
cli-attachment-kind = Lloji
cli-attachment-title = Titulli
cli-attachment-bytes = Bajt
cli-attachment-day = Dita
cli-attachment-id = Identiteti
setting-field-attachment_megabytes = Dosja më e madhe e bashkëngjitur, MB
setting-field-answer_days = Ditë deri kur njoftohen aplikuesit
setting-field-contact = Ku pyetet dhe ku sillen letrat
setting-field-complaints = Si bëhet ankesa
window-setting-field-attachment_megabytes = Dosja më e madhe e bashkëngjitur, MB
window-setting-field-answer_days = Ditë deri kur njoftohen aplikuesit
window-setting-field-contact = Ku pyetet dhe ku sillen letrat
window-setting-field-complaints = Si bëhet ankesa
window-attachments = Dosje të bashkëngjitura
window-attachments-none = Ende nuk është bashkëngjitur asnjë dosje.
window-attach = Bashkëngjit një dosje
window-attach-kind = Çfarë është
window-attach-title = Titulli
window-attach-title-hint = Emri i dosjes nëse është bosh
window-attach-day = Dita e letrës
window-attach-choose = Zgjidh dosjen
window-attachment-save = Ruaj një kopje
window-attachment-remove = Hiqe
window-attachment-of = te { $number }
window-attached = U bashkëngjit: { $title }.
dialog-attachment = Zgjidhni një dosje për bashkëngjitje
dialog-attachment-kinds = PDF, JPEG dhe PNG
