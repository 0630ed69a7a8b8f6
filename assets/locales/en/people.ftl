# people

# Sex
sex-female = Female
sex-male = Male

# Displacement
displacement-returnee = Returnee
displacement-repatriated = Repatriated
displacement-idp = Internally displaced
displacement-refugee = Refugee
displacement-receiving_community = Receiving community
displacement-none = None of these

# Proofs of identity
identification-personal_number = Personal number
identification-identity_card = Identity card
identification-passport = Passport
identification-other_document = Other document
identification-certified = Identification certified by witnesses

# Organisations
organisation-enterprise = Enterprise
organisation-association = Association
organisation-municipality = Municipality
organisation-other = Other organisation

# Why names are alike
name-reason-identical = the same letters
name-reason-script = another script
name-reason-order = another order
name-reason-spelling = another language's spelling
name-reason-marks = lost marks
name-reason-sound-alike = letters that sound alike
name-reason-extra-word = a word more
name-reason-close-word = a word differs by a letter or two
name-reason-other-word = a word differs
name-reason-doubled-letter = a doubled letter
name-reason-variant = a variant of the name
name-reason-initial = an initial
name-reason-patronymic = the father's name
name-reason-second-surname = a second surname
name-reason-hyphen = a hyphen
name-reason-typing-mistake = a typing mistake

# Doubts about numbers
flag-phone-unusual = Unusual telephone number
flag-phone-several = Several telephone numbers, the first is kept
flag-personal-number-unusual = Personal number of unknown shape
flag-personal-number-check-digit = Check digit of the personal number does not fit
flag-personal-number-zero-restored = A lost zero was put back before the personal number
flag-personal-number-birth-date = Personal number says another day of birth
flag-personal-number-sex = Personal number says another sex
