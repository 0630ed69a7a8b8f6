# Keys: rekeying, passphrases, the recovery key
error-recovery-key-unknown = Këtë kasafortë e ka krijuar një version i hershëm dhe ajo nuk e njeh gjysmën publike të çelësit të rikthimit.
    .hint = Së pari zëvendësoni çelësin e rikthimit, ose hapeni kasafortën një herë me atë të shtypurin.
cli-rekeyed = Baza e të dhënave ka çelës të ri. Të gjithë e hapin kasafortën si më parë. Kopjet rezervë të bëra më herët e ruajnë çelësin e vjetër: kush mund t'i hapte, ende mundet.
cli-passphrase-changed = { $officer } ka frazë të re kyçe. Kopjet rezervë të bëra më herët ende hapen me të vjetrën.
cli-recovery-key-typed = Çelësi i rikthimit
cli-recovery-key-replaced = Çelësi i vjetër i rikthimit nuk hap më asgjë, përveç kopjeve rezervë të bëra më herët. Ky është i riu:
cli-recovered = { $officer } tani e hap kasafortën me frazën e re kyçe. Roli: { $role }.
