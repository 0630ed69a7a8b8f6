# host.ftl: çfarë thotë vetë procesi i dritares.

error-locked = Kasaforta është e mbyllur.
error-unexpected = Diçka shkoi keq brenda programit. Asgjë nuk u ndryshua.
    .hint = Provoni përsëri. Nëse ndodh sërish, tregojini atij që kujdeset për programin çfarë keni bërë.
error-cancelled = U anulua. Asgjë nuk u ndryshua.
error-folder-not-chosen = Zgjidheni dosjen me butonin pranë saj.
error-no-documents-folder = Nuk është zgjedhur dosje për dokumentet.
error-file-not-in-hand = Skedari nuk është më i hapur këtu.
    .hint = Zgjidheni përsëri.
error-file-not-written = Skedari nuk mund të shkruhej ({ $why }).
    .hint = Shikoni nëse dosja ekziston, nëse ka vend dhe nëse skedari nuk është i hapur në një program tjetër.
error-role-sees-no-personal-numbers = Roli juaj nuk ka qasje te numrat personalë dhe komunitetet.

dialog-new-vault = Dosja për kasafortën e re
dialog-existing-vault = Dosja e kasafortës
dialog-documents = Dosja për marrëveshje dhe raporte
dialog-register = Regjistri për import
dialog-register-kinds = Fletë llogaritëse dhe tabela teksti

progress-begin = Po fillon
progress-sample = Po krijohet programi shembull
progress-reading = Po lexohet skedari
progress-checking = Po kontrollohen rreshtat
progress-comparing = Po krahasohet
progress-writing = Po shkruhet
progress-agreement = Po përgatitet marrëveshja
progress-report = Po numërohet muaji
progress-workbook = Po shkruhet fleta llogaritëse
progress-subject-report = Po përgatiten të dhënat personale
