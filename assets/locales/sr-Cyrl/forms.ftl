# Обрасци пријаве на папиру, потврде о пријему и скениране гомиле.
action-forms-printed = Обрасци пријаве одштампани
action-forms-entered = Враћени обрасци унети
action-receipt-printed = Потврда о пријему одштампана
action-pile-scanned = Скенирана гомила приложена
record-paper_form = Одштампан образац
record-scan_pile = Скенирана гомила
record-scan_page = Скенирана страница
column-version = Верзија
column-state = Стање
column-printed_on = Одштампан
column-scanned_at = Скенирано
paper-form-printed = Одштампан
paper-form-returned = Враћен
paper-form-void = Неважећи
