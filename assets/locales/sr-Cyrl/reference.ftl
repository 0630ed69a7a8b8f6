# reference

# Вредности које се не могу прочитати
error-value-missing = Овде ништа није написано.
error-not-a-number = Ово није број.
    .hint = Напишите га цифрама, на пример 1234,50.
error-amount-negative = Износ је мањи од нуле.
error-too-many-decimals = Износ има више од две децимале.
error-amount-too-large = Износ је превелик.
error-other-currency = Износ је у другој валути.
    .hint = Напишите га у EUR.
error-not-a-day = Ово није написано као датум.
    .hint = Напишите дан, месец и годину, на пример 23.11.2026.
error-no-such-day = Тај дан не постоји у календару.
