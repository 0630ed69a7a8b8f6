# Прозор: више предмета одједном, и записник.

window-several = Реци исто за више
window-several-words = Важи за сваки предмет између ових места ранг-листе о коме још ништа није речено. Рачуна се кад се седница закључи, а дотле се сваки може изменити.
window-several-from = Од места
window-several-to = До места
window-several-outcome = Шта се каже
window-several-count =
    { $n ->
        [one] { $shown } предмет, тражено { $sum }.
        [few] { $shown } предмета, тражено { $sum }.
       *[other] { $shown } предмета, тражено { $sum }.
    }
window-several-do =
    { $n ->
        [one] Реци за { $shown } предмет
        [few] Реци за { $shown } предмета
       *[other] Реци за { $shown } предмета
    }
window-minutes = Записник
window-minutes-pdf = Записник за потпис (PDF)
window-minutes-workbook = Радна свеска
