# window
window-nav-home = Home
window-nav-applicants = Applicants
window-nav-import = Import
window-nav-report = Month
window-nav-changes = Changes
window-nav-settings = Setup
window-search = Search applicants
window-lock = Lock
window-sample = Sample vault.
window-sample-words = The people here are invented.
window-look = The look
