window-papers-call = За позив
window-papers-call-print-hint = Питања самог позива штампају се после заједничких.
window-papers-call-enter-hint = Само за приказане колоне: образац одштампан за позив зна свој позив по броју.
window-papers-no-call = Ниједан позив
