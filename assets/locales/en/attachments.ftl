# Files kept with records.
error-attachment-not-found = No attached file has this identity.
error-attachment-no-record = No applicant, application or agreement has this number.
error-attachment-not-kept = Only PDF, JPEG and PNG files are kept.
    .hint = What counts is what the file is, not how its name ends. Scan the paper, or save it as a PDF.
error-attachment-too-big = The file is larger than { $megabytes } MB.
    .hint = Scan it again in grey at 200 dots per inch. The limit is a setting under Paper.
error-attachment-erased = The file was erased with the person's data.
error-attachment-gone = The file is not in the vault's folder of attachments.
    .hint = Restore a backup, or bring back the folder the vault was copied from.
error-attachment-broken = The file in the vault is damaged.
    .hint = Restore a backup into another folder and take the file from there.
error-verify-attachments-gone = { $count ->
        [one] One attached file is not there.
       *[other] { $count } attached files are not there.
    }
error-verify-attachments-broken = { $count ->
        [one] One attached file is not what was attached.
       *[other] { $count } attached files are not what was attached.
    }
action-attachment-added = File attached
action-attachment-removed = Attached file taken away
access-file-read = Attached file copied out
record-attachment = Attached file
column-title = Title
column-media_type = Type
column-bytes = Size in bytes
column-pages = Pages
column-dated_on = Day of the paper
attachment-kind-identity_document = Proof of identity
attachment-kind-application_form = Application form
attachment-kind-receipt = Receipt
attachment-kind-consent = Consent
attachment-kind-certificate = Certificate
attachment-kind-business_plan = Business plan or own quotation
attachment-kind-photograph = Photograph
attachment-kind-quotation = Supplier's quotation
attachment-kind-invoice = Invoice
attachment-kind-handover = Record of handover
attachment-kind-signed_agreement = Signed agreement
attachment-kind-letter = Letter
attachment-kind-signed_minutes = Signed minutes
attachment-kind-other = Other
subject-attachments = Files kept about you
subject-file-kind = What it is
subject-file-title = Title
cli-checked-attachments = Attached files
cli-attached = Attached: { $title }
cli-attachment-removed = Taken away. Its file stays in the vault, so that this can be taken back.
cli-attachment-kind = Kind
cli-attachment-title = Title
cli-attachment-bytes = Bytes
cli-attachment-day = Day
cli-attachment-id = Identity
setting-field-attachment_megabytes = Largest attached file, MB
setting-field-answer_days = Days until applicants hear
setting-field-contact = Where to ask and bring papers
setting-field-complaints = How to complain
window-setting-field-attachment_megabytes = Largest attached file, MB
window-setting-field-answer_days = Days until applicants hear
window-setting-field-contact = Where to ask and bring papers
window-setting-field-complaints = How to complain
window-attachments = Attached files
window-attachments-none = No file is attached yet.
window-attach = Attach a file
window-attach-kind = What is it
window-attach-title = Title
window-attach-title-hint = The name of the file when empty
window-attach-day = Day of the paper
window-attach-choose = Choose the file
window-attachment-save = Save a copy
window-attachment-remove = Take away
window-attachment-of = with { $number }
window-attached = Attached: { $title }.
dialog-attachment = Choose a file to attach
dialog-attachment-kinds = PDF, JPEG and PNG
