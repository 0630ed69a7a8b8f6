# board.ftl: rrjedha e aplikimeve, pamjet e ruajtura, lëvizja e shumë aplikimeve, afatet, letrat me grumbull, të gjitha ankesat.

# pamjet e ruajtura
window-views = Pamjet e ruajtura
window-view-all = Të gjitha
window-view-save = Ruaj pamjen
window-view-save-words = Filtrat ashtu si janë, nën një emër tuajin. Pamja me të njëjtin emër i merr këta filtra.
window-view-name = Emri i pamjes
window-view-rename = Riemërto
window-view-remove = Hiqe
window-view-removed = Pamja “{ $name }” u hoq.
window-view-put-back = Ktheje prapë
window-view-update = Ruaj ndryshimin

# rrjedha
pipeline-waits-answer = Përgjigjen e kërkuesit
pipeline-waits-check = Kontrollin e kushteve
pipeline-waits-visit = Vizitën
pipeline-waits-scores = Pikët e një vlerësuesi
pipeline-waits-session = Seancën e hapur
pipeline-waits-decision = Vendimin
pipeline-waits-money = Paratë
pipeline-waits-agreement = Marrëveshjen
pipeline-waits-letter = Letrën
window-pipe = Rrjedha
window-pipe-board = Tabela me kolona
window-pipe-table = Lista
window-pipe-search = Numri, emri ose vendi
window-pipe-call = Thirrja
window-pipe-any-call = Çdo thirrje
window-pipe-no-call = Pa thirrje
window-pipe-officer = Vlerësuesi ose vizituesi
window-pipe-any-officer = Çdo zyrtar
window-pipe-answer = Përgjigjja ndaj thirrjes
window-pipe-any-answer = Çdo përgjigje
window-pipe-answered = { $question }: { $answer }
window-pipe-no-officer = Askush
window-pipe-waits = Pret
window-pipe-any-wait = Pret çfarëdo
window-pipe-no-wait = Nuk pret asgjë
window-pipe-days = Ditë
window-pipe-any-days = Çfarëdo kohe
window-pipe-days-from = { $days } ditë e më shumë
window-pipe-days-to = Deri në { $days } ditë
window-pipe-more = Edhe { $shown } te lista
window-pipe-empty = Asnjë
window-pipe-keys = Shigjetat çojnë nga kartela në kartelë, Enter e hap, hapësira e zgjedh, M e lëviz.
window-pipe-choose = Zgjidh { $number }
window-pipe-chosen =
    { $n ->
        [one] { $shown } aplikim i zgjedhur
       *[other] { $shown } aplikime të zgjedhura
    }
window-pipe-choose-all = Zgjidh të gjitha { $shown } që përputhen
window-pipe-choose-none = Mos zgjidh asnjë
window-pipe-move = Lëvizi
window-pipe-letters = Letrat

# lëvizja e shumë aplikimeve
window-many-title =
    { $n ->
        [one] Lëviz { $shown } aplikim
       *[other] Lëviz { $shown } aplikime
    }
window-many-step = Në
window-many-can = { $shown } nga { $total } mund të lëvizen atje.
window-many-cannot =
    { $n ->
        [one] { $shown } nuk mundet:
       *[other] { $shown } nuk munden:
    }
window-many-all = Mos lëviz asnjë nëse njëri nuk mund të lëvizet
window-many-none = Derisa njëri nuk mund të lëvizet, nuk lëviz asnjë.
window-many-some = Lëvizen ata që munden; të tjerët mbeten ku janë.
window-many-do = Lëviz { $shown } nga { $total }
window-many-stands = Vendimi nënshkruhet dhe nuk kthehet.
window-many-back = Është një ndryshim i vetëm, që mund të kthehet si një.
window-many-done = Të lëvizura në “{ $state }”: { $shown }. Të palëvizura: { $left }.
window-many-undo = Ktheje (Ctrl+Z)
window-many-undone = U kthye: janë aty ku ishin më parë.
window-many-nothing = Nga aty ku janë, asnjë hap nuk çon më tej.

# afatet
window-deadlines = Afatet
window-deadlines-none = Asgjë nuk pritet
window-deadlines-none-words = Këtu qëndrojnë përgjigjet për sqarime, seancat, vizitat dhe thirrjet që mbyllen, kur dita e tyre është afër ose ka kaluar.
window-deadlines-ahead = Ditë përpara
window-deadlines-usual = Si thonë cilësimet ({ $days })
window-deadlines-day = Dita
window-deadlines-left = Sa larg
window-deadlines-what = Çfarë
window-deadlines-late =
    { $days ->
        [one] { $shown } ditë me vonesë
       *[other] { $shown } ditë me vonesë
    }
window-deadlines-in =
    { $days ->
        [one] pas { $shown } dite
       *[other] pas { $shown } ditësh
    }
window-deadlines-today = sot
window-deadlines-oldest = më i vjetri { $day }

# letrat me grumbull
letter-batch-decision = Çfarë vendosi komisioni
letter-batch-ineligible = Nuk i plotëson kushtet
letter-batch-clarification = Kërkesat për sqarim
letter-lack-address = pa adresë
letter-lack-language = gjuha nuk është shënuar: shqip, nëse më sipër nuk zgjidhet një
progress-letters = Po shkruhen letrat
progress-letter-files = Po renditen faqet
window-batch-title = Letrat
window-batch-which = Cilat letra
window-batch-whom = Për kë
window-batch-chosen = Të zgjedhurat ({ $shown })
window-batch-of-call = Të gjitha të thirrjes { $call }
window-batch-one-file = Një PDF me të gjitha, për shtyp
window-batch-again = Shkruaj rishtas ato që janë dhënë më parë
window-batch-count =
    { $n ->
        [one] Do të shkruhej { $shown } letër.
       *[other] Do të shkruheshin { $shown } letra.
    }
window-batch-given = Të dhëna më parë dhe të lëna jashtë: { $shown }.
window-batch-nothing = Pa asgjë të këtij lloji për të thënë: { $shown }.
window-batch-lacking = Shkruhen gjithsesi, megjithëse mungon diçka:
window-batch-refused = Pa letër për:
window-batch-do =
    { $n ->
        [one] Shkruaj { $shown } letër
       *[other] Shkruaj { $shown } letra
    }
window-batch-done = Letra të shkruara: { $shown }. Skedarë: { $files }.
window-batch-and-more = dhe edhe { $shown }

# të gjitha ankesat
window-grievances-none-words = Ankesat regjistrohen në faqen e kërkuesit, nën vendimin për të cilin janë.
window-grievances-all = Të gjitha
window-grievances-open = Të hapura
window-grievances-overdue = Me vonesë
window-grievances-outcome = Përfundimi
window-grievances-open-one = E hapur
window-grievances-count = { $shown } të shfaqura nga { $total } · { $open } të hapura · { $overdue } me vonesë
