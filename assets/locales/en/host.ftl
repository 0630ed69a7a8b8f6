# host.ftl: what the window's own process says: its refusals, the computer's dialogs, the steps of long work.

error-locked = The vault is locked.
error-unexpected = Something went wrong inside the program. Nothing was changed.
    .hint = Try again. If it happens again, tell whoever looks after the program what you did.
error-cancelled = Cancelled. Nothing was changed.
error-folder-not-chosen = Choose the folder with the button beside it.
error-no-documents-folder = No folder has been chosen for documents.
error-file-not-in-hand = The file is no longer open here.
    .hint = Choose it again.
error-file-not-written = The file could not be written ({ $why }).
    .hint = Check that the folder is there, that it is not full, and that the file is not open in another program.
error-role-sees-no-personal-numbers = Your role has no access to personal numbers and communities.

dialog-new-vault = Folder for the new vault
dialog-existing-vault = Folder of the vault
dialog-documents = Folder for agreements and reports
dialog-register = Register to import
dialog-register-kinds = Workbooks and text tables

progress-begin = Beginning
progress-sample = Making the sample programme
progress-reading = Reading the file
progress-checking = Checking rows
progress-comparing = Comparing
progress-writing = Writing
progress-agreement = Setting the agreement
progress-report = Counting the month
progress-workbook = Writing the workbook
progress-subject-report = Setting the personal data
