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
