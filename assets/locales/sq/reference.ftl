# reference

# Vlera që nuk lexohen
error-value-missing = Këtu nuk është shkruar asgjë.
error-not-a-number = Kjo nuk është numër.
    .hint = Shkruaje me shifra, për shembull 1234,50.
error-amount-negative = Shuma është nën zero.
error-too-many-decimals = Shuma ka më shumë se dy shifra pas presjes.
error-amount-too-large = Shuma është tepër e madhe.
error-other-currency = Shuma është në valutë tjetër.
    .hint = Shkruaje në EUR.
error-not-a-day = Kjo nuk është shkruar si datë.
    .hint = Shkruaj ditën, muajin dhe vitin, për shembull 23.11.2026.
error-no-such-day = Kalendari nuk e ka këtë ditë.
