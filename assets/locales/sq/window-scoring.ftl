# scoring and committees in the window
window-nav-selection = Përzgjedhja
window-score-title = Vlerësimi
window-score-call = Thirrja
window-score-none = Asnjë thirrje nuk vlerësohet
window-score-none-words = Një thirrje me tabelë vlerësimi sjell këtu listën e aplikimeve të saj.
window-score-mine = Vlerësimet e mia
window-score-interests = Interesat
window-score-progress = Ecuria
window-score-ranking = Renditja
window-score-declare-title = Lista e thirrjes
window-score-declare = Deklaroni interesat
window-score-declare-lead = Shënoni çdo aplikim ku keni interes, thoni cilin dhe nënshkruani një herë për tërë listën. Çka nuk shënohet deklarohet pa interes.
window-score-fresh =
    { $n ->
        [one] Për një aplikim ende nuk është deklaruar.
       *[other] Për { $shown } aplikime ende nuk është deklaruar.
    }
window-score-declare-none = Asnjë aplikim i kësaj thirrjeje nuk është në shqyrtim.
window-score-number = Numri
window-score-name = Emri
window-score-interest = Interesi
window-score-ground = Arsyeja
window-score-have = Kam interes
window-score-have-none = Deklaruar: pa interes
window-score-choose = Zgjidhni
window-score-declare-says = Nënshkruani për { $all } aplikime: pa interes në { $none }, me interes në { $some }.
window-score-declare-follows = Ato me interes nuk i vlerësoni ju; çka ju ishte dhënë prej tyre i kalon dikujt tjetër.
window-score-sign = Nënshkruani
window-score-to-do = Për të bërë
window-score-done = Të kryera
window-score-nothing = Asgjë nuk ju pret.
window-score-none-done = Ende asgjë e dorëzuar.
window-score-undeclared = Deklaroni së pari
window-score-waits = Ju pret
window-score-first =
    { $n ->
        [one] Deklaroni së pari interesat: një vlerësim pret për këtë.
       *[other] Deklaroni së pari interesat: { $shown } vlerësime presin për këtë.
    }
window-score-waiting = Vlerësime
window-score-waiting-words = Janë për t'i vlerësuar ju
window-score-read = Lexoni aplikimin
window-score-remark = Vërejtje e përgjithshme
window-score-total = Gjithsej
window-score-pass = Pragu: { $pass }.
window-score-open =
    { $n ->
        [one] Një kriter nuk ka pikë.
       *[other] { $shown } kritere nuk kanë pikë.
    }
window-score-kept = Ruhet në kasafortë; nuk është dorëzuar.
window-score-submit = Dorëzoni
window-score-keys = Shkruani pikët, ose përdorni shigjetat lart e poshtë.
window-score-submit-says = Dorëzoni { $total } nga { $most } pikë për { $number }, të nënshkruara me çelësin tuaj.
window-score-submit-final = Kjo është përfundimtare: pikët nuk i ndryshon askush më vonë.
window-score-is-final = Dorëzuar dhe nënshkruar; përfundimtare.
window-score-vulnerability = Pikët e cenueshmërisë së vërtetuar, të njëjta për çdo vlerësues.
window-score-points = Pikë, 0 deri { $most }
window-score-range = Numër i plotë nga 0 deri { $most }.
window-score-why = Pse
window-score-why-demanded = Zero pikë, ose të gjitha: thoni pse.
window-score-why-missing = Thoni pse.
window-score-assign = Caktoni vlerësuesit
window-score-assign-words =
    { $n ->
        [one] Çdo aplikim i pranueshëm merr një vlerësues,
       *[other] Çdo aplikim i pranueshëm merr { $shown } vlerësues,
    } dhe një më tepër ku dy janë shumë larg. Puna ndahet barabar; askush nuk merr çka ka regjistruar vetë ose ku ka interes.
window-score-given-out =
    { $n ->
        [0] Asgjë për t'u ndarë.
        [one] U nda një vlerësim.
       *[other] U ndanë { $shown } vlerësime.
    }
window-score-short = Ende pa mjaft vlerësues: { $numbers }. Caktoni më shumë zyrtarë.
window-score-opened = Pikët janë të hapura për { $open } nga { $all } aplikime.
window-score-blind = Askush nuk sheh pikët e të tjerëve para se të dorëzojë vlerësuesi i fundit.
window-score-stage = Faza
window-score-submitted = Dorëzuar
window-score-average = Mesatarja
window-score-spread = Dallimi
window-score-wide = i madh
window-score-passes = Kalon
window-score-fails = Nën prag
window-score-yes = Po
window-score-no = Jo
window-score-beside = Vlerësuesit krahas njëri-tjetrit
window-score-assessor = Vlerësuesi
window-score-scored = Të vlerësuara
window-score-against = Mbi të tjerët
window-score-outlier = Larg të tjerëve
window-score-tie-rules = Mesatare të barabarta: { $rules }.
window-score-tied = e barabartë
window-score-rank = Vendi
window-score-ranking-none = Ende nuk ka pikë të hapura.
window-score-asked = Kërkuar
window-score-state = Gjendja
window-score-was = ishte { $rank }
window-score-what-if = Po sikur
window-score-what-if-words = Pesha të tjera në përqind të pikëve të një kriteri dhe një prag tjetër. Asgjë nuk ndryshon; shënohet se u pyet.
window-score-whole = Numër i plotë.
window-score-pass-mark = Pragu
window-score-ask = Shfaqni
window-score-supposed = Kjo është vetëm supozim: renditja me pesha të tjera.
window-score-as-it-is = Renditja siç është
window-seat-title = Komisionet
window-seat-open = Thirrni mbledhje
window-seat-papers = Procesverbali i nënshkruar dhe dokumentet
window-seat-add-paper = Bashkëngjit një dokument
window-seat-minutes-missing = Mbledhja është mbyllur, por procesverbali i nënshkruar ende nuk është bashkëngjitur. Ai është dëshmia e asaj që u vendos.
window-seat-open-words = Rendi i ditës është çka e pret komisionin, sipas renditjes.
window-seat-none = Ende asnjë mbledhje
window-seat-none-words = Komisionet mblidhen këtu: komunali këshillon, komisioni i miratimit vendos.
window-seat-number = Mbledhja
window-seat-committee = Komisioni
window-seat-position = Nr
window-seat-day = Dita
window-seat-last-day = Dita e fundit për përgjigje
window-seat-said = Thënë
window-seat-closed = Mbyllur më { $day }
window-seat-closed-by = Mbyllur dhe nënshkruar më { $day } nga { $who }. Çka u tha mbetet.
window-seat-under-way = Në vazhdim
window-seat-municipality = Komuna
window-seat-mode = Si mblidhet
window-seat-place = Vendi
window-seat-close = Mbyllni dhe nënshkruani
window-seat-agenda = Rendi i ditës
window-seat-agenda-none = Asgjë nuk e pret këtë komision. Shtoni një aplikim sipas numrit.
window-seat-add = Shtoni në rendin e ditës
window-seat-members = Anëtarët
window-seat-members-none = Ende pa anëtarë. Shtoni kush merr pjesë, në emër të kujt dhe çka mund të bëjë.
window-seat-member = Anëtari
window-seat-member-add = Shtoni anëtar
window-seat-body = Flet për
window-seat-capacity = Mund
window-seat-present = I pranishëm
window-seat-there = I pranishëm
window-seat-absent = Mungon
window-seat-answered = Përgjigjur me kohë
window-seat-recused = Nuk merr pjesë në
window-seat-recuse = Përjashtoni
window-seat-recuse-words = Kush ka interes në një rast nuk merr pjesë dhe nuk voton për të.
window-seat-case = Rasti
window-seat-change = Ndryshoni
window-seat-balance = Çka mbetet nga paratë
window-seat-line = Zëri { $code } { $title }
window-seat-of-call = Thirrja { $number }
window-seat-quota = Kuota: { $name }
window-seat-left = { $left } të mbetura nga { $most }
window-seat-promised = { $sum } të premtuara
window-seat-adds = kjo mbledhje { $sum }
window-seat-over = { $over } më shumë se sa ka
window-seat-least = Të paktën { $least } janë të destinuara.
window-seat-room = Vend bëhet duke tërhequr: { $numbers }
window-seat-opinion = Komisioni komunal: { $said }
window-seat-vulnerability = Cenueshmëria: { $points } pikë
window-seat-amount = Shuma e dhënë
window-seat-amount-hint = Bosh: sa është kërkuar, { $sum }.
window-seat-reason = Arsyeja
window-seat-reason-demanded = Thoni pse: aplikuesi ka të drejtë ta dijë arsyen.
window-seat-conditions = Kushtet
window-seat-votes =
    { $n ->
        [one] Votat (mund të votojë një)
       *[other] Votat (mund të votojnë { $shown })
    }
window-seat-for = Për
window-seat-against = Kundër
window-seat-abstained = Abstenim
window-seat-keep = Ruani
window-seat-unsay = Tërhiqni
window-seat-remove = Hiqeni nga rendi
window-seat-grants = Dhënë gjithsej
window-seat-voted = Anëtarë të pranishëm me votë
window-seat-close-decides = Nënshkrimi juaj i zbaton të gjitha përnjëherë: çdo aplikim kalon më tej, marrëveshjet marrin numrat. Kjo nuk kthehet mbrapsht.
window-seat-close-advises = Nënshkrimi juaj e bën këtë mendim të komisionit. Asnjë aplikim nuk lëviz prej tij. Kjo nuk kthehet mbrapsht.
window-seat-unsaid =
    { $n ->
        [one] Për një rast ende s'është thënë asgjë.
       *[other] Për { $shown } raste ende s'është thënë asgjë.
    }
window-seat-exceeds = Pse mund të premtohet më shumë se sa ka
window-seat-exceeds-hint = { $over } më shumë se sa ka. Shkruani kush u pajtua dhe kur.
