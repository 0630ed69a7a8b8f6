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
