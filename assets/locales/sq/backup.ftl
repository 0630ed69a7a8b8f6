# Kopjet rezervë të kasafortës: bërja, ruajtja, rikthimi.
error-backup-none = Ky skedar nuk është kopje rezervë e një kasaforte.
    .hint = Zgjidhni një skedar që mbaron me .cspbackup.
error-backup-broken = Kjo kopje rezervë është e dëmtuar ose nuk është kopjuar deri në fund.
    .hint = Merrni një kopje tjetër rezervë, ose kopjojeni skedarin përsëri nga vendi i saj.
error-backup-newer = Këtë kopje rezervë e ka bërë një version më i ri i programit.
    .hint = Instalojeni versionin më të ri edhe në këtë kompjuter.
error-backup-not-genuine = Ajo që kopja rezervë thotë për veten është ndryshuar pasi u bë.
    .hint = Merrni një kopje tjetër rezervë dhe njoftoni zyrën e TIK-ut.
error-backup-other-vault = Kjo është kopje rezervë e një kasaforte tjetër.
    .hint = Rikthejeni në një dosje më vete.
error-backup-other-key = Kjo kopje rezervë është bërë me një çelës të mëparshëm të kasafortës.
    .hint = Jepni frazën kyçe që kishte një zyrtar në atë kohë, ose çelësin e rikthimit.
error-restore-vault-there = Në këtë dosje ka tashmë një kasafortë.
    .hint = Zgjidhni një dosje të zbrazët. Nëse kopja duhet të zërë vendin e saj, thojeni; kasaforta që gjendet aty ruhet më parë në një kopje rezervë.
error-backup-not-verified = Kopja nuk e kaloi kontrollin dhe u hodh.
    .hint = Kontrolloni kasafortën. Kopjet e mëparshme janë të paprekura.
error-backup-disk-full = Disku është plot. Asgjë nuk u ndryshua.
    .hint = Lironi vend dhe provoni përsëri. Kopjet e mëparshme janë të paprekura.
error-backup-folder-gone = Dosja për kopjen rezervë nuk gjendet.
    .hint = Futeni USB-në, ose zgjidhni një dosje tjetër.
error-backup-folder-read-only = Në dosjen për kopjen rezervë nuk mund të shkruhet.
    .hint = Zgjidhni një dosje tjetër, ose një USB që nuk është e mbrojtur nga shkrimi.
error-backup-files = Kopja rezervë nuk mund të lexohej ose të shkruhej.
    .hint = Kontrolloni diskun ose USB-në, pastaj provoni përsëri. Kopjet e mëparshme janë të paprekura.
error-backup-before-migration =
    { $why ->
        [disk-full] Ky version i programit duhet ta ndryshojë strukturën e kasafortës dhe më parë bën një kopje rezervë. Për të disku është tepër plot. Asgjë nuk u ndryshua.
        [disk-fault] Ky version i programit duhet ta ndryshojë strukturën e kasafortës dhe më parë bën një kopje rezervë. Disku nuk lexoi ose nuk shkroi si duhet. Asgjë nuk u ndryshua.
        [read-only] Ky version i programit duhet ta ndryshojë strukturën e kasafortës dhe më parë bën një kopje rezervë. Në dosjen e kasafortës nuk mund të shkruhet. Asgjë nuk u ndryshua.
       *[other] Ky version i programit duhet ta ndryshojë strukturën e kasafortës, por më parë nuk mund të bëhej kopje rezervë ({ $why }). Asgjë nuk u ndryshua.
    }
    .hint =
        { $why ->
            [disk-full] Lironi vend në disk dhe hapeni kasafortën përsëri. Versioni i mëparshëm i programit e hap ende.
            [disk-fault] Hapeni kasafortën përsëri. Nëse dështon prapë, kopjojeni dosjen e kasafortës në një disk tjetër dhe jepeni këtë disk për kontroll. Versioni i mëparshëm i programit e hap ende.
            [read-only] Hiqni mbrojtjen nga shkrimi, ose kopjojeni dosjen e kasafortës aty ku mund të shkruani, dhe hapeni përsëri.
           *[other] Hapeni kasafortën përsëri. Versioni i mëparshëm i programit e hap ende.
        }

cli-backup-made = Kopja rezervë është në { $file }: { $size }, { $applicants } aplikues, { $applications } aplikime, { $agreements } marrëveshje, deri te ndryshimi { $sequence }.
cli-backups-none = Në { $folder } nuk ka kopje rezervë.
cli-backup-moment = Bërë, UTC
cli-backup-size = Madhësia
cli-backup-why = Pse
cli-backup-applicants = Aplikues
cli-backup-applications = Aplikime
cli-backup-agreements = Marrëveshje
cli-backup-change = Deri te ndryshimi
cli-backup-file = Skedari
cli-backup-says = Bërë më { $moment } nga versioni { $program }, nga pajisja { $device }: { $applicants } aplikues, { $applications } aplikime, { $agreements } marrëveshje, deri te ndryshimi { $sequence } i { $last }.
cli-restore-nothing-there = Në { $folder } nuk ka kasafortë: asgjë nuk do të humbte.
cli-restore-nothing-lost = Kasaforta në { $folder } nuk ka asgjë që mungon në këtë kopje rezervë.
cli-restore-unknown = Kasaforta në { $folder } nuk hapet me këtë çelës: nuk dihet çfarë do të humbte. Skedarët e saj do të vihen mënjanë.
cli-restore-lost = { $count ->
        [one] Një ndryshim i kasafortës në { $folder } nuk është në këtë kopje rezervë:
       *[other] { $shown } ndryshime të kasafortës në { $folder } nuk janë në këtë kopje rezervë:
    }
cli-restored = U rikthye në { $folder }. Numrat e saj mbajnë tani { $device }.
cli-restored-replaced = Kasaforta që gjendej aty është në kopjen rezervë { $file }.
cli-restored-aside = Skedarët që gjendeshin aty janë në { $folder }.
cli-restored-recovery = Këtë ende nuk e ka nënshkruar askush: e bën zyrtari i parë që e hap kasafortën dhe ndryshon diçka.

backup-why-locked = Në mbyllje
backup-why-asked = Me kërkesë
backup-why-migration = Para strukturës së re
backup-why-replaced = Para rikthimit

dialog-second-copy = Dosja ose USB-ja për kopjen e dytë rezervë
progress-backup = Po bëhet kopja rezervë

window-backups = Kopjet rezervë
window-backups-now = Bëj kopje rezervë tani
window-backups-made = Kopja rezervë u bë dhe u provua duke e hapur.
window-backups-words = Kopja rezervë bëhet sa herë që kasaforta mbyllet dhe diçka ka ndryshuar. Secila është një skedar i koduar. Ruhen të fundit e 12 ditëve, 10 javëve dhe 9 muajve.
window-backups-none = Ende nuk ka kopje rezervë. E para bëhet kur mbyllet kasaforta.
window-backups-when = Bërë
window-backups-why = Pse
window-backups-applicants = Aplikues
window-backups-applications = Aplikime
window-backups-agreements = Marrëveshje
window-backups-size = Madhësia
window-backups-second = Kopja e dytë
window-backups-second-words = Një USB ose dosje larg këtij kompjuteri. Çdo kopje rezervë kopjohet edhe aty dhe krahasohet. Kur nuk gjendet, mbyllja nuk e pret.
window-backups-second-last = Kopjuar së fundi më { $moment }
window-backups-second-never = Aty ende nuk është kopjuar asgjë
window-backups-second-choose = Zgjidhni një dosje ose USB
window-backups-second-none = Pa kopje të dytë
window-backups-restore = Rikthimi
window-backups-restore-words = Kopja rezervë vihet në vend të kësaj kasaforte, ose pranë saj. Më parë shihni çfarë ka në të dhe çfarë do të humbte.

error-vault-read-only = Në këtë dosje, ose në diskun ku gjendet ajo, nuk mund të shkruhet.
    .hint = Zgjidhni një dosje tjetër, ose hiqni mbrojtjen nga shkrimi.
error-vault-reading-only = Kjo kasafortë gjendet aty ku nuk mund të shkruhet dhe është hapur vetëm për lexim. Asgjë nuk u ndryshua.
    .hint = Për të punuar në të, mbylleni, kopjojeni dosjen e saj në këtë kompjuter dhe hapeni atje.
error-vault-unfinished = Diçka ishte duke u bërë në këtë kasafortë kur erdhi në këtë vend, dhe nuk mund të përfundohet aty ku nuk mund të shkruhet.
    .hint = Kopjojeni dosjen e saj në këtë kompjuter dhe hapeni atje: ndryshimet e fundit do të jenë të plota.
error-vault-old-layout = Këtë kasafortë e ka bërë një version i mëparshëm i programit. Struktura e saj duhet përditësuar, gjë që nuk mundet aty ku nuk mund të shkruhet.
    .hint = Kopjojeni dosjen e saj në këtë kompjuter dhe hapeni atje.
error-place-synced = Kjo dosje i përket { $service }, që i kopjon skedarët ndërsa shkruhen. Kjo mund ta dëmtojë kasafortën.
    .hint = Mbajeni kasafortën në një dosje vetëm të këtij kompjuteri; kopjet rezervë mund të gjenden atje.
error-place-network = Kjo dosje gjendet në një kompjuter tjetër. Kasaforta mund të dëmtohet kur lidhja këputet.
    .hint = Mbajeni kasafortën në një dosje të këtij kompjuteri; kopjet rezervë mund të gjenden atje.
error-restore-confirm = Numri nuk është { $number }: asgjë nuk u zëvendësua.
    .hint = Shkruani numrin e ndryshimit të fundit të kopjes rezervë.
cli-reading-only = Kjo kasafortë gjendet aty ku nuk mund të shkruhet: është hapur vetëm për lexim dhe nuk shënohet kush lexon çfarë.

dialog-backup = Kopja rezervë për rikthim
dialog-backup-kinds = Kopjet rezervë të CSP Desk
dialog-restored = Dosja për kasafortën e rikthyer
progress-restore = Po hapet kopja rezervë
progress-second-copy = Po kopjohet në vendin e dytë

window-first-restore = Riktheni një kopje rezervë
window-first-restore-words = Në një laptop të ri, nga një USB ose një dosje me kopje rezervë.
window-unlock-restore = Rikthe një kopje rezervë
window-reading-only = Vetëm për lexim.
window-reading-only-words = Kjo kasafortë gjendet aty ku nuk mund të shkruhet. Asgjë nuk mund të ndryshohet dhe nuk shënohet kush lexon çfarë.
window-second-late = { $days ->
        [one] Kopja e dytë rezervë është bërë së fundi para një dite.
       *[other] Kopja e dytë rezervë është bërë së fundi para { $shown } ditësh.
    }
window-second-late-words = Vendoseni USB-në para se ta mbyllni kasafortën: { $folder }
window-restore = Riktheni një kopje rezervë
window-restore-words = Kopja rezervë hapet me frazën kyçe që një zyrtar kishte kur u bë, ose me çelësin e shtypur të rikthimit. Para se të ndryshohet diçka, shihni çfarë ka në të.
window-restore-choose = Zgjidhni një kopje rezervë
window-restore-other = Kopje tjetër
window-restore-made = Bërë
window-restore-last = Ndryshimi i fundit
window-restore-device = Pajisja
window-restore-holds = Përmban
window-restore-counts = { $applicants } aplikues, { $applications } aplikime, { $agreements } marrëveshje
window-restore-officers = Zyrtarë
window-restore-opened-by = Hapet me
window-restore-passphrase = Frazë kyçe
window-restore-recovery = Çelës rikthimi
window-restore-passphrase-hint = Ajo e kohës kur u bë kopja rezervë.
window-restore-to = Dosja e kasafortës së rikthyer
window-restore-look = Shihni çfarë ka në të
window-restore-looking = Po kontrollohet kopja
window-restore-whole = Kopja rezervë është e plotë dhe hapet.
window-restore-empty = Në dosje nuk ka kasafortë: asgjë nuk humbet.
window-restore-nothing-lost = Kasaforta që gjendet në dosje nuk ka asgjë që mungon në këtë kopje rezervë.
window-restore-unknown = Kasaforta që gjendet në dosje nuk hapet me këtë çelës: nuk dihet çfarë do të humbte. Skedarët e saj vihen mënjanë, nuk fshihen.
window-restore-lost = { $count ->
        [one] Një ndryshim i kasafortës që gjendet në dosje nuk është në këtë kopje rezervë dhe do të humbë prej saj:
       *[other] { $shown } ndryshime të kasafortës që gjendet në dosje nuk janë në këtë kopje rezervë dhe do të humbin prej saj:
    }
window-restore-kept = Më parë asaj kasaforte i bëhet kopje rezervë, prandaj ky hap mund të kthehet.
window-restore-confirm = Për ta zëvendësuar, shkruani { $number }
window-restore-confirm-hint = Numri i ndryshimit të fundit të kopjes rezervë.
window-restore-now = Riktheje
window-restore-replace = Zëvendëso kasafortën
window-restored = Kopja rezervë u rikthye
window-restored-words = Numrat e rinj mbajnë tani { $device }. Hapeni me frazën kyçe të kohës kur u bë kopja rezervë.
window-restored-replaced = Kasaforta që gjendej aty është në kopjen rezervë { $file }
window-restored-aside = Skedarët që gjendeshin aty janë në { $folder }
window-restored-unsigned = Këtë ende nuk e ka nënshkruar askush: e bën zyrtari i parë që ndryshon diçka.
window-restored-unlock = Te hapja
