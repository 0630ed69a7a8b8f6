# people

# Пол
sex-female = Женски
sex-male = Мушки

# Расељење
displacement-returnee = Повратник
displacement-repatriated = Враћен по основу реадмисије
displacement-idp = Интерно расељено лице
displacement-refugee = Избеглица
displacement-receiving_community = Прихватна заједница
displacement-none = Ништа од наведеног

# Докази идентитета
identification-personal_number = Лични број
identification-identity_card = Лична карта
identification-passport = Пасош
identification-other_document = Други документ
identification-certified = Идентитет потврђен сведоцима

# Организације
organisation-enterprise = Предузеће
organisation-association = Удружење
organisation-municipality = Општина
organisation-other = Друга организација

# Зашто имена личе
name-reason-identical = иста слова
name-reason-script = друго писмо
name-reason-order = други редослед
name-reason-spelling = правопис другог језика
name-reason-marks = изгубљени знаци
name-reason-sound-alike = слова која слично звуче
name-reason-extra-word = реч више
name-reason-close-word = једна реч се разликује у слову или два
name-reason-other-word = једна реч се разликује
name-reason-doubled-letter = удвојено слово
name-reason-variant = варијанта имена
name-reason-initial = иницијал
name-reason-patronymic = име оца
name-reason-second-surname = друго презиме
name-reason-hyphen = цртица
name-reason-typing-mistake = словна грешка

# Недоумице о бројевима
flag-phone-unusual = Необичан број телефона
flag-phone-several = Више бројева телефона, сачуван је први
flag-personal-number-unusual = Лични број непознатог облика
flag-personal-number-check-digit = Контролна цифра личног броја се не слаже
flag-personal-number-zero-restored = Испред личног броја враћена је изгубљена нула
flag-personal-number-birth-date = Лични број показује други датум рођења
flag-personal-number-sex = Лични број показује други пол
