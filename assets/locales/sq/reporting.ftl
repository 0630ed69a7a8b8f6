# reporting
error-report-too-large = Shumat e këtij muaji janë tepër të mëdha për të qenë të sakta.
    .hint = Kërko ndër aplikimet një shumë me tepër shifra.
error-report-unreadable = Kasaforta përmban një të dhënë që ky version nuk mund ta lexojë.
    .hint = Nise kontrollin te Cilësimet.
