# people

# Gjinia
sex-female = Femër
sex-male = Mashkull

# Zhvendosja
displacement-returnee = I kthyer
displacement-repatriated = I riatdhesuar
displacement-idp = I zhvendosur brenda vendit
displacement-refugee = Refugjat
displacement-receiving_community = Komunitet pranues
displacement-none = Asnjëra nga këto

# Dëshmitë e identitetit
identification-personal_number = Numër personal
identification-identity_card = Letërnjoftim
identification-passport = Pasaportë
identification-other_document = Dokument tjetër
identification-certified = Identifikim i dëshmuar nga dëshmitarë

# Organizatat
organisation-enterprise = Ndërmarrje
organisation-association = Shoqatë
organisation-municipality = Komunë
organisation-other = Organizatë tjetër

# Pse emrat ngjajnë
name-reason-identical = të njëjtat shkronja
name-reason-script = alfabet tjetër
name-reason-order = radhë tjetër
name-reason-spelling = drejtshkrim i gjuhës tjetër
name-reason-marks = shenja të humbura
name-reason-sound-alike = shkronja që tingëllojnë njësoj
name-reason-extra-word = një fjalë më shumë
name-reason-close-word = një fjalë dallon për një a dy shkronja
name-reason-other-word = një fjalë dallon
name-reason-doubled-letter = shkronjë e dyfishuar
name-reason-variant = variant i emrit
name-reason-initial = inicial
name-reason-patronymic = emri i babait
name-reason-second-surname = mbiemër i dytë
name-reason-hyphen = vizë lidhëse
name-reason-typing-mistake = gabim shtypi

# Dyshime për numrat
flag-phone-unusual = Numër i pazakontë telefoni
flag-phone-several = Disa numra telefoni, është ruajtur i pari
flag-personal-number-unusual = Numër personal i formës së panjohur
flag-personal-number-check-digit = Shifra e kontrollit e numrit personal nuk përputhet
flag-personal-number-zero-restored = Para numrit personal u kthye një zero e humbur
flag-personal-number-birth-date = Numri personal tregon datëlindje tjetër
flag-personal-number-sex = Numri personal tregon gjini tjetër
