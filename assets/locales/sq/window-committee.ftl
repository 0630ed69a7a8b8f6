# Dritarja: disa raste njëherësh, dhe procesverbali.

window-several = Thoni të njëjtën për disa
window-several-words = Thuhet për çdo rast ndërmjet këtyre vendeve të renditjes për të cilin ende nuk është thënë asgjë. Vlen pasi të mbyllet mbledhja, dhe deri atëherë secili mund të ndryshohet.
window-several-from = Nga vendi
window-several-to = Deri te vendi
window-several-outcome = Çka thuhet
window-several-count =
    { $n ->
        [one] { $shown } rast, { $sum } të kërkuara.
       *[other] { $shown } raste, { $sum } të kërkuara.
    }
window-several-do =
    { $n ->
        [one] Thojeni për { $shown } rast
       *[other] Thojeni për { $shown } raste
    }
window-minutes = Procesverbali
window-minutes-pdf = Procesverbali për nënshkrim (PDF)
window-minutes-workbook = Fletorja e punës
