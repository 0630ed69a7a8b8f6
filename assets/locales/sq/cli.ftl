# cli
cli-passphrase = Fraza kyçe
cli-passphrase-new = Fraza e re kyçe
cli-passphrase-again = E njëjta frazë kyçe edhe një herë
cli-vault-made = Kasaforta gjendet në { $vault }, zyrtari i saj i parë është { $officer }. Ky është çelësi i saj i rikthimit:
cli-recovery-key = Shkruajeni në letër dhe ruajeni të mbyllur, larg këtij kompjuteri. Ai e hap kasafortën pa asnjë frazë kyçe dhe nuk shfaqet më.
cli-sample-made = Programi shembull gjendet në { $vault }: { $people } aplikues, { $applications } aplikime, { $agreements } marrëveshje. Zyrtari i parazgjedhur është { $officer }.
cli-sample-passphrase = Fraza e tij kyçe është: { $passphrase }
cli-applicants-found =
    { $count ->
        [0] Asnjë aplikues.
        [one] { $shown } aplikues
       *[other] { $shown } aplikues
    }
cli-number = Numri
cli-name = Emri
cli-organisation = Organizata
cli-municipality = Komuna
cli-application = Aplikimi
cli-component = Komponenti
cli-state = Gjendja
cli-requested = Kërkuar, EUR
cli-own-share = Pjesa vetanake, EUR
cli-agreement = Marrëveshja
cli-granted = Dhënë, EUR
cli-source = Burimi
cli-day = Dita
cli-moment = Çasti, UTC
cli-officer = Zyrtari
cli-reason = Arsyeja
cli-action = Veprimi
cli-records = Regjistrime
cli-batch = Grumbulli
cli-taken-back = i kthyer mbrapsht
cli-sheet = Fleta
cli-row = Rreshti
cli-column = Kolona
cli-why = Pse
cli-import-done = U lexuan { $read } rreshta: { $imported } u importuan, { $unchanged } pa ndryshim, { $rejected } u refuzuan.
cli-import-would = U lexuan { $read } rreshta: { $imported } do të importoheshin, { $unchanged } janë pa ndryshim, { $rejected } do të refuzoheshin. Asgjë nuk u shkrua.
cli-import-batch = Për ta kthyer mbrapsht: csp undo { $batch }
cli-undone =
    { $count ->
        [one] U kthye mbrapsht; ndryshoi { $shown } regjistrim.
       *[other] U kthye mbrapsht; ndryshuan { $shown } regjistrime.
    }
cli-file-written = U shkrua: { $file }
cli-verified = Kasaforta është e plotë: { $changes } ndryshime, { $records } ndryshime regjistrimesh. Gjurma e menaxherit të parë: { $founder }
cli-setting-from = Vlen nga
cli-setting-set = { $key } ka version të ri, që vlen nga { $day }.
error-passphrase-needed = Kasaforta kërkon frazën e saj kyçe.
    .hint = Jepeni me CSP_PASSPHRASE, me një skedar te --passphrase-file, ose ekzekutoni komandën në terminal.
error-passphrase-file = Skedari i frazës kyçe nuk lexohet.
error-passphrases-differ = Dy frazat kyçe nuk përputhen.
error-vault-holds-people = Kjo kasafortë ka tashmë njerëz dhe njerëzit e shembullit nuk përzihen me ta.
    .hint = Krijojeni shembullin në një dosje më vete.
error-vault-not-whole =
    { $findings ->
        [one] Kontrolli gjeti një gabim.
       *[other] Kontrolli gjeti { $findings } gabime.
    }
    .hint = Mos e ndryshoni këtë dosje dhe rikthejeni kopjen e fundit rezervë në një vend tjetër.
error-file-unwritable = Skedari nuk mund të shkruhet aty.
error-item-unreadable = Ky nuk është artikull.
    .hint = Shkruajeni si "PËRSHKRIMI;SASIA;ÇMIMI PËR NJËSI", sipas dëshirës me ";SPECIFIKIMI".
error-not-json = Vlera nuk është JSON.
