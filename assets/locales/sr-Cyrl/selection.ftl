# selection
application-state-received = Примљена
application-state-eligible = Испуњава услове
application-state-ineligible = Не испуњава услове
application-state-approved = Одобрена
application-state-rejected = Одбијена
application-state-agreed = Уговор потписан
application-state-returned = Враћена
application-state-reserve = На резервној листи
application-state-withdrawn = Повучена
application-state-corrected = Корак је поништен
error-applicant-not-found = Ниједан подносилац нема овај број.
error-application-not-found = Ниједна пријава нема овај број.
error-number-twice = Два записа имају овај број.
    .hint = Наведите запис по његовој ознаци идентитета.
error-application-out-of-order =
    Ова пријава је у стању „{ $from ->
        [received] примљена
        [eligible] испуњава услове
        [ineligible] не испуњава услове
        [approved] одобрена
        [rejected] одбијена
        [returned] враћена
        [reserve] на резервној листи
        [withdrawn] повучена
        [agreed] уговор потписан
        [new] нова
       *[other] { $from }
    }“ и одатле не може да пређе у стање „{ $to ->
        [received] примљена
        [eligible] испуњава услове
        [ineligible] не испуњава услове
        [approved] одобрена
        [rejected] одбијена
        [returned] враћена
        [reserve] на резервној листи
        [withdrawn] повучена
       *[agreed] уговор потписан
    }“.
    .hint = За примљену пријаву проверавају се услови; она која их испуњава одобрава се, ставља на резервну листу, враћа или одбија; за одобрену се потписује уговор. Подносилац може да се повуче док уговор није потписан.
error-reason-missing = Наведите разлог: подносилац има право да га зна.
error-correction-reason-missing = Наведите зашто је корак погрешан.
error-nothing-to-correct = Нема корака за поништавање: пријава је тамо где је почела.
    .hint = Оно што је грешком увезено или унето враћа се опозивом.
error-day-in-future = Овај дан је у будућности.
error-day-before-previous = Овај дан је пре претходног корака, који је био { $day }.
error-money-outside-approval = Износи и ставке дају се само уз одобрење.
error-amount-missing = У пријави није наведен износ. Унесите одобрени износ.
error-amount-not-positive = Износ мора бити већи од нуле.
error-amount-above-ceiling = Износ је изнад горње границе од { $ceiling } EUR.
    .hint = Горња граница стоји у подешавањима програма.
flag-amount-above-ceiling = Изнад горње границе за компоненту
error-form-problems =
    { $count ->
        [one] { $count } поље треба поново погледати.
        [few] { $count } поља треба поново погледати.
       *[other] { $count } поља треба поново погледати.
    }
error-name-missing = Напишите име онако како стоји у документу.
error-not-on-list = Ово није ниједна од могућих вредности.
error-place-ambiguous = Ово може да буде било која од: { $names }. Изаберите једну.
error-place-unknown = Ниједна општина се не пише овако.
error-birth-in-future = Датум рођења је у будућности.
error-community-note-missing = Напишите заједницу речима саме особе.
error-community-ask = Многи одбацују овај израз. Питајте особу како се изјашњава.
error-organisation-name-missing = Напишите назив организације.
error-household-size = Домаћинство има од 1 до 50 чланова.
flag-age-odd = Мало вероватна старост
error-items-do-not-add-up = Ставке које плаћа програм не дају одобрени износ.
    .hint = Исправите ставке или изоставите износ: тада је он збир ставки.
