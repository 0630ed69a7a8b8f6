window-papers-call = For a call
window-papers-call-print-hint = The call's own questions are printed after the common ones.
window-papers-call-enter-hint = Only for the columns shown: a form printed for a call knows its call by its number.
window-papers-no-call = No call
