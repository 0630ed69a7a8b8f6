# Keys: rekeying, passphrases, the recovery key
error-recovery-key-unknown = Këtë kasafortë e ka krijuar një version i hershëm dhe ajo nuk e njeh gjysmën publike të çelësit të rikthimit.
    .hint = Së pari zëvendësoni çelësin e rikthimit, ose hapeni kasafortën një herë me atë të shtypurin.
cli-rekeyed = Baza e të dhënave ka çelës të ri. Të gjithë e hapin kasafortën si më parë. Kopjet rezervë të bëra më herët e ruajnë çelësin e vjetër: kush mund t'i hapte, ende mundet.
cli-passphrase-changed = { $officer } ka frazë të re kyçe. Kopjet rezervë të bëra më herët ende hapen me të vjetrën.
cli-recovery-key-typed = Çelësi i rikthimit
cli-recovery-key-replaced = Çelësi i vjetër i rikthimit nuk hap më asgjë, përveç kopjeve rezervë të bëra më herët. Ky është i riu:
cli-recovered = { $officer } tani e hap kasafortën me frazën e re kyçe. Roli: { $role }.
cli-recovery-page = Faqja me çelësin e rikthimit u shkrua. Shtypeni, pastaj fshijeni skedarin: kush e ka, e hap kasafortën.
cli-passphrase-weak = Kujdes: këtë frazë kyçe e gjen lehtë kush e ka dosjen e kasafortës. Më të mira janë katër ose pesë fjalë që s'kanë lidhje me njëra-tjetrën.
error-unlock-too-soon =
    { $seconds ->
        [1] Pas disa frazave të gabuara, prova e radhës duhet të presë 1 sekondë.
       *[other] Pas disa frazave të gabuara, prova e radhës duhet të presë { $seconds } sekonda.
    }
    .hint = Ndërkohë kontrolloni gjuhën e tastierës dhe tastin Caps Lock.
error-passphrase-weak =
    { $why ->
        [short] Kjo frazë kyçe është tepër e shkurtër: duhen së paku dhjetë shenja dhe më shumë fjalë.
        [known] Kjo frazë kyçe përbëhet nga ajo që provohet e para: fjalë të zakonshme, vende të Kosovës, emri juaj ose viti.
       *[pattern] Kjo frazë kyçe ndjek një model që provohet i pari: përsëritje, numërim, datë ose radhë të tastierës.
    }
    .hint = Merrni katër ose pesë fjalë që s'kanë lidhje me njëra-tjetrën.
error-key-file-cost = Skedari i çelësave kërkon një sasi pune që ky program nuk e vendos kurrë. Ndoshta dikush e ka ndryshuar.
    .hint = Kthejeni keys.json nga një kopje rezervë e kësaj kasaforte dhe jepeni laptopin për kontroll.
error-key-file-twice = Skedari i çelësave ka dy vende për të njëjtin zyrtar. Ndoshta dikush e ka ndryshuar.
    .hint = Kthejeni keys.json nga një kopje rezervë e kësaj kasaforte dhe jepeni laptopin për kontroll.
recovery-page-title = Çelësi i rikthimit
recovery-page-lead = Ky çelës e hap kasafortën pa asnjë frazë kyçe. Kush e mban këtë faqe mund të lexojë gjithçka që është në të.
recovery-page-groups = Tetë grupe me nga pesë shenja. Shenja e fundit e çdo grupi e kontrollon atë, prandaj grupi i shkruar gabim tregohet. Shkronjat e mëdha apo të vogla, hapësirat dhe vizat nuk kanë rëndësi; O vlen si 0, I dhe L si 1.
recovery-page-vault = Kasaforta
recovery-page-id = Identiteti
recovery-page-made = Shtypur më
recovery-page-founder = Themeluar nga
recovery-page-fingerprint = Gjurma e themeluesit
recovery-page-use = Kur nevojitet
recovery-page-use-1 = Kur harrohet një frazë kyçe: në ekranin e hapjes zgjidhni «Keni harruar frazën kyçe?», ose përdorni csp recover. Ai e lejon një zyrtar të hyjë me frazë të re.
recovery-page-use-2 = Kur humbet laptopi: ai e hap një kopje rezervë të kasafortës në një laptop tjetër.
recovery-page-use-3 = Gjurma tregon nëse kasaforta është ende ajo që u themelua: csp verify e shfaq atë.
recovery-page-keep = Si ruhet
recovery-page-keep-1 = Në një zarf të mbyllur e të nënshkruar, në kasafortën e zyrës, larg laptopit. Jo në sirtar, jo si fotografi, jo me e-mail.
recovery-page-keep-2 = Shënoni kush e hap zarfin, kur dhe pse.
recovery-page-keep-3 = Kur është përdorur ose e ka parë dikush tjetër, zëvendësojeni: Cilësimet, Çelësat dhe mbyllja, ose csp recovery-key replace. Faqja e vjetër pastaj hap vetëm kopjet rezervë të mëhershme.
recovery-page-print = Pas shtypjes
recovery-page-print-1 = Fshijeni skedarin nga i cili u shtyp kjo faqe dhe zbrazni koshin.
recovery-page-print-2 = Një printer i përbashkët mund të ruajë kopje: përdorni një në dhomë dhe qëndroni pranë tij.
recovery-page-print-3 = Krahasojeni çelësin e shtypur me ekranin, grup pas grupi, para se të mbyllet ekrani.
recovery-page-foot = CSP Desk · çelësi i rikthimit · konfidenciale
recovery-page-sample = Shembull: gjithçka në këtë kasafortë është e sajuar.
dialog-recovery-page = Dosja për faqen me çelësin e rikthimit
window-setup-keys = Çelësat dhe mbyllja
window-new-passphrase = Fraza e re kyçe
window-old-passphrase = Fraza e tanishme kyçe
window-weakness-short = Më së shumti do të ndihmonin më shumë fjalë.
window-weakness-known = Fjalët e zakonshme, vendet e Kosovës dhe emri juaj provohen të parat.
window-weakness-pattern = Shenjat e përsëritura, datat dhe radhët e tastierës provohen të parat.
window-passphrase-changed = Fraza kyçe u ndryshua. Kopjet rezervë të bëra më herët ende hapen me të vjetrën.
window-keys-passphrase-words = E dini vetëm ju. Askush nuk mund ta rivendosë, as menaxheri, as autorët e programit; kush e harron, hyn me çelësin e rikthimit.
window-keys-change = Ndrysho frazën kyçe
window-keys-lock = Mbyllja
window-keys-lock-words = Ctrl+L e mbyll nga kudo. Kasaforta mbyllet edhe kur askush nuk është te tastiera dhe kur kompjuteri fle.
window-keys-lock-after = Kur s'ka njeri, mbylle pas
window-keys-minutes = { $count ->
    [one] { $shown } minute
   *[other] { $shown } minutash
 }
window-keys-recovery-words = Kur faqja e shtypur është përdorur, ka humbur ose e ka parë dikush tjetër, zëvendësojeni.
window-keys-replace = Zëvendëso çelësin e rikthimit
window-keys-replace-words = Faqja e vjetër nuk hap më asgjë. Çelësi i ri shfaqet vetëm një herë.
window-keys-database = Çelësi i bazës së të dhënave
window-keys-database-words = Një çelës i ri kur dyshoni se dikush e ka kopjuar të vjetrin. Të gjithë e mbajnë frazën e tyre kyçe. Kur çaktivizohet një zyrtar, kjo bëhet vetvetiu.
window-keys-rekey = Jepi bazës çelës të ri
window-keys-rekey-words = E gjithë baza kodohet nga e para. Zgjat disa sekonda; asgjë nuk humbet edhe nëse ndalet rryma.
window-keys-rekeyed = Baza e të dhënave ka çelës të ri. Të gjithë e hapin kasafortën si më parë.
window-keys-backups = Kopjet rezervë të bëra më herët hapen me atë që i hapte atëherë.
window-recovery-page = Faqja për shtypje (PDF)
window-recovery-page-delete = Shtypeni tani, krahasojeni me ekranin, pastaj fshijeni skedarin dhe zbrazni koshin. Kush e ka skedarin, e hap kasafortën.
window-forgotten = Keni harruar frazën kyçe?
window-recover-words = Çelësi i shtypur i rikthimit ju lejon të hyni me frazë të re, si menaxher i programit. Kjo shënohet në regjistrin e ndryshimeve.
window-recovery-key-typed-hint = Tetë grupe me nga pesë shenja; të mëdha ose të vogla, me ose pa hapësira.
window-recover-name-hint = Zyrtari me këtë emër merr çelësa të rinj; një emër i ri regjistrohet.
window-recover-now = Hape kasafortën
window-idle = A ka njeri?
window-idle-seconds = { $count ->
    [one] Kasaforta mbyllet pas { $shown } sekonde. Çdo tast e mban hapur.
   *[other] Kasaforta mbyllet pas { $shown } sekondash. Çdo tast e mban hapur.
 }
window-pause = { $count ->
    [one] Pas disa frazave të gabuara, prova e radhës duhet të presë { $shown } sekondë.
   *[other] Pas disa frazave të gabuara, prova e radhës duhet të presë { $shown } sekonda.
 }
