# Fjalët që i përdor çdo fushë.
error-not-found = Këtu asgjë nuk e ka këtë numër.
error-database = Baza e të dhënave të kasafortës u përgjigj me gabim.
    .hint = Mbylle kasafortën dhe hape përsëri. Nëse përsëritet, nise kontrollin te Cilësimet.

# Paper
error-paper-not-set = Dokumenti nuk mund të përgatitej në këtë instalim.
    .hint = Instalojeni programin përsëri.
