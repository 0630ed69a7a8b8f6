# Службеници: ко су и шта смеју.
error-last-manager = Ово је једини руководилац програма у овом сефу.
    .hint = Прво упишите другог руководиоца програма или дајте ту улогу другом службенику.
error-role-unchanged = Службеник већ има ову улогу.

# Списак службеника.
window-officers-enrol = Упиши службеника
window-officers-enrol-words = Нови службеник овде сам куца своју лозинку. Нико други не мора да је зна.
window-officers-enrolled-told = { $name } – упис је обављен.
window-officers-name = Име
window-officers-role = Улога
window-officers-since = Упис
window-officers-word = Улогу дао
window-officers-last = Последња промена
window-officers-state = Стање
window-officers-at-work = Може да откључа
window-officers-disabled = Искључење { $day }
window-officers-doubtful = Улога није ваљано потврђена
window-officers-no-slot = Нема лозинку
window-officers-by-founder = Оснивач сефа
window-officers-by-recovery = Кључ за опоравак
window-officers-change-role = Промени улогу
window-officers-change-role-words = Што је { $name } до сада урадио или урадила, остаје под улогом од тада.
window-officers-disable = Искључи
window-officers-disable-ask = { $name }: искључити?
window-officers-disable-words = Лозинка тог службеника више не отвара овај сеф. Што је урађено остаје у историји под тим именом.
window-officers-reads = Ревизор чита и не мења ништа осим своје лозинке.
window-officers-matrix = Ко шта сме
window-officers-matrix-words = Програм све држи ове табеле, у прозору и у командној линији.
window-officers-action = Шта се ради
window-officers-may = сме
window-officers-may-not = не сме

# Командна линија.
cli-officers-enrolled = { $name } – упис је обављен, улога: { $role }.
cli-officers-disabled = { $name } више не може да откључа овај сеф.
cli-officers-role = { $name } сада има улогу: { $role }.
cli-officers-by = Улогу дао
cli-officers-since = Упис
cli-officers-last = Последња промена
cli-officers-state = Стање
cli-role = Улога
