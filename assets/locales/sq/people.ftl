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
