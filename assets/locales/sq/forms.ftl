# Formularë aplikimi në letër, vërtetime pranimi dhe tufa të skanuara.
action-forms-printed = Formularë aplikimi të shtypur
action-forms-entered = Formularë të kthyer të regjistruar
action-receipt-printed = Vërtetim pranimi i shtypur
action-pile-scanned = Tufë e skanuar e bashkëngjitur
record-paper_form = Formular i shtypur
record-scan_pile = Tufë e skanuar
record-scan_page = Faqe e skanuar
column-version = Versioni
column-state = Gjendja
column-printed_on = Shtypur më
column-scanned_at = Skanuar
paper-form-printed = I shtypur
paper-form-returned = I kthyer
paper-form-void = I pavlefshëm
