# host.ftl: шта каже сам процес прозора.

error-locked = Сеф је закључан.
error-unexpected = Нешто је пошло наопако у самом програму. Ништа није промењено.
    .hint = Покушајте поново. Ако се понови, реците ономе ко се стара о програму шта сте радили.
error-cancelled = Отказано. Ништа није промењено.
error-folder-not-chosen = Изаберите фасциклу дугметом поред ње.
error-no-documents-folder = Није изабрана фасцикла за документе.
error-file-not-in-hand = Датотека овде више није отворена.
    .hint = Изаберите је поново.
error-file-not-written = Датотека није могла да се упише ({ $why }).
    .hint = Проверите да ли фасцикла постоји, да ли има места и да датотека није отворена у другом програму.
error-role-sees-no-personal-numbers = Ваша улога нема приступ личним бројевима и заједницама.

dialog-new-vault = Фасцикла за нови сеф
dialog-existing-vault = Фасцикла сефа
dialog-documents = Фасцикла за уговоре и извештаје
dialog-register = Регистар за увоз
dialog-register-kinds = Радне свеске и текстуалне табеле

progress-begin = Почиње
progress-sample = Прави се пример програма
progress-reading = Чита се датотека
progress-checking = Проверавају се редови
progress-comparing = Упоређивање
progress-writing = Уписује се
progress-agreement = Слаже се уговор
progress-report = Пребројава се месец
progress-workbook = Пише се радна свеска
progress-subject-report = Слагање личних података
