window-papers-call = Për një thirrje
window-papers-call-print-hint = Pyetjet e vetë thirrjes shtypen pas atyre të përbashkëta.
window-papers-call-enter-hint = Vetëm për shtyllat e shfaqura: formulari i shtypur për një thirrje e njeh thirrjen nga numri i tij.
window-papers-no-call = Asnjë thirrje
