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
window-backups-restore-words = Kopja rezervë rikthehet me “csp restore”, në të njëjtin vend ose në një laptop të ri, me frazë kyçe ose me çelësin e rikthimit. Më parë tregohet çfarë do të humbte; hapat janë në doracak.

error-vault-read-only = Kjo kasafortë gjendet në një disk ose dosje ku nuk mund të shkruhet, prandaj nuk hapet.
    .hint = Kopjojeni dosjen e saj në këtë kompjuter dhe hapeni atje, ose hiqni mbrojtjen nga shkrimi.
