# Një disk që është plot ose që dështon.

error-disk-full = Disku është plot. Asgjë nuk u ndryshua.
    .hint = Lironi vend në disk, pastaj provoni përsëri.
error-disk-fault = Disku nuk mund të lexohej ose të shkruhej. Asgjë nuk u ndryshua.
    .hint = Kontrolloni që disku ose USB-ja të jetë e lidhur, pastaj provoni përsëri. Nëse përsëritet, bëni një kopje rezervë në një disk tjetër dhe zëvendësoni këtë.
