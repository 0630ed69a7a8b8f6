# selection
application-state-received = E pranuar
application-state-eligible = I plotëson kushtet
application-state-ineligible = Nuk i plotëson kushtet
application-state-approved = E miratuar
application-state-rejected = E refuzuar
application-state-agreed = Marrëveshja e nënshkruar
application-state-returned = E kthyer
application-state-reserve = Në listën rezervë
application-state-withdrawn = E tërhequr
application-state-corrected = Hapi u hoq
error-applicant-not-found = Asnjë aplikues nuk e ka këtë numër.
error-application-not-found = Asnjë aplikim nuk e ka këtë numër.
error-number-twice = Dy regjistrime e kanë këtë numër.
    .hint = Tregojeni regjistrimin me identitetin e tij.
error-application-out-of-order =
    Ky aplikim është në gjendjen „{ $from ->
        [received] e pranuar
        [eligible] i plotëson kushtet
        [ineligible] nuk i plotëson kushtet
        [approved] e miratuar
        [rejected] e refuzuar
        [returned] e kthyer
        [reserve] në listën rezervë
        [withdrawn] e tërhequr
        [agreed] marrëveshja e nënshkruar
        [new] i ri
       *[other] { $from }
    }“ dhe prej saj nuk mund të kalojë në gjendjen „{ $to ->
        [received] e pranuar
        [eligible] i plotëson kushtet
        [ineligible] nuk i plotëson kushtet
        [approved] e miratuar
        [rejected] e refuzuar
        [returned] e kthyer
        [reserve] në listën rezervë
        [withdrawn] e tërhequr
       *[agreed] marrëveshja e nënshkruar
    }“.
    .hint = Aplikimi i pranuar shqyrtohet për kushtet; ai që i plotëson miratohet, vihet në listën rezervë, kthehet ose refuzohet; për të miratuarin nënshkruhet marrëveshja. Aplikuesi mund të tërhiqet derisa të nënshkruhet marrëveshja.
error-reason-missing = Shkruani arsyen: aplikuesi ka të drejtë ta dijë.
error-correction-reason-missing = Tregoni pse hapi ishte i gabuar.
error-nothing-to-correct = Nuk ka hap për t'u hequr: aplikacioni është aty ku filloi.
    .hint = Çfarë është importuar ose futur gabimisht kthehet mbrapsht me zhbërjen.
error-day-in-future = Kjo ditë është në të ardhmen.
error-day-before-previous = Kjo ditë është para hapit të mëparshëm, i cili ishte më { $day }.
error-money-outside-approval = Shumat dhe artikujt jepen vetëm te miratimi.
error-amount-missing = Aplikimi nuk kërkon asnjë shumë. Shkruani shumën e miratuar.
error-amount-not-positive = Shuma duhet të jetë më e madhe se zero.
error-amount-above-ceiling = Shuma e kalon kufirin prej { $ceiling } EUR.
    .hint = Kufiri gjendet te cilësimet e programit.
flag-amount-above-ceiling = Mbi kufirin e komponentit
error-form-problems =
    { $count ->
        [one] Një fushë duhet parë edhe një herë.
       *[other] { $count } fusha duhen parë edhe një herë.
    }
error-name-missing = Shkruani emrin ashtu siç është në dokument.
error-not-on-list = Kjo nuk është asnjë nga vlerat e mundshme.
error-place-ambiguous = Mund të jetë cilado nga këto: { $names }. Zgjidhni njërën.
error-place-unknown = Asnjë komunë nuk shkruhet kështu.
error-birth-in-future = Data e lindjes është në të ardhmen.
error-community-note-missing = Shkruani komunitetin me fjalët e vetë personit.
error-community-ask = Shumë njerëz e kundërshtojnë këtë emërtim. Pyeteni personin se si deklarohet.
error-organisation-name-missing = Shkruani emrin e organizatës.
error-household-size = Një familje ka nga 1 deri në 50 anëtarë.
flag-age-odd = Moshë pak e besueshme
error-items-do-not-add-up = Artikujt që i paguan programi nuk e japin shumën e dhënë.
    .hint = Ndreqi artikujt ose lëre shumën bosh: atëherë ajo është totali i artikujve.
