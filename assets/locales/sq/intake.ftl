# Leximi i skedarëve dhe importi i regjistrave.

error-no-register = Asnjë fletë e këtij skedari nuk ka tabelë me kolonë emrash.
    .hint = Shikoni nëse tabela ka rresht me tituj, ose tregoni cila kolonë i mban emrat.
error-unknown-column = Asnjë fletë nuk e ka kolonën “{ $column }”.
error-value-for-all = Vlera e dhënë për çdo rresht nuk mund të lexohet ({ $value }).
error-import-stopped = Importi u ndal. Asgjë nuk u shkrua.

error-no-name = Rreshti nuk ka emër.
error-unknown-municipality = Kjo nuk është komunë në Kosovë.
    .hint = Përmirësoni vendin në skedar, ose tregoni për cilën komunë është fjala.
error-ambiguous-municipality = Këtu mund të jetë më shumë se një komunë: { $choices }.
    .hint = Tregoni për cilën është fjala.

error-file-not-there = Një skedar i tillë nuk ekziston.
error-file-is-folder = Kjo është dosje, jo skedar.
error-file-not-opened = Skedari nuk mund të hapet.
    .hint = Mbylleni në programet e tjera dhe shikoni nëse keni të drejtë ta lexoni.
error-file-empty = Skedari është bosh.
error-file-too-big = Skedari është më i madh se { $megabytes } MB.
    .hint = Hiqni fotografitë dhe fletët e papërdorura, ose ndajeni.
error-file-too-many-cells = Skedari ka më shumë se { $rows } rreshta, { $columns } kolona në një fletë ose { $cells } qeliza.
    .hint = Ndajeni skedarin, ose fshini qelizat jashtë tabelës.
error-file-cell-too-long = Një qelizë ka më shumë se { $characters } shenja, gjë që asnjë program tabelash nuk e ruan. Ky nuk është regjistër.
error-file-bomb = Skedari është i ngjeshur në një mënyrë që asnjë program tabelash nuk e bën. Nuk u hap.
error-file-macros = Libri i punës përmban makro. Nuk u hap.
    .hint = Ruajeni si .xlsx pa makro.
error-file-protected = Libri i punës është i mbrojtur me fjalëkalim.
    .hint = Ruajeni pa fjalëkalim, ose kërkojeni nga dërguesi.
error-file-old-excel = Libri i punës është në format të vjetër ose binar të Excel-it.
    .hint = Ruajeni si .xlsx.
error-file-not-a-table = Ky skedar nuk është as libër pune, as tabelë teksti.
    .hint = Zgjidhni një skedar .xlsx, .ods ose .csv.
error-file-damaged = Libri i punës është i dëmtuar dhe nuk mund të lexohet.
    .hint = Hapeni në një program tabelash dhe ruajeni përsëri.
error-file-declarations = Libri i punës përmban deklarime që asnjë program tabelash nuk i shkruan. Nuk u hap.
error-file-too-slow = Leximi i skedarit zgjati më shumë se { $seconds } sekonda dhe u ndal.
error-file-unreadable = Leximi i skedarit dështoi.
    .hint = Hapeni në një program tabelash dhe ruajeni përsëri.
error-file-no-reader = Programi që lexon skedarët nuk mundi të niset.
    .hint = Instaloni CSP Desk përsëri.

flag-missing = Mungon
flag-century-assumed = Viti i shkruar me dy shifra
flag-year-only = Është shkruar vetëm viti
flag-received-in-future = Pranuar në një ditë të ardhshme
flag-received-long-ago = Pranuar para fillimit të programit
flag-amount-zero = Shuma është zero
flag-amount-large = Shumë jashtëzakonisht e madhe
flag-amount-rounded = Rrumbullakuar në cent
flag-amount-negative = Shuma nën zero u la jashtë
flag-amount-unusual = Shuma që nuk mund të ruhet u la jashtë
flag-other-currency = Valutë tjetër nga euro
flag-own-share-larger = Pjesëmarrja vetanake është më e madhe se shuma e kërkuar
flag-household-size-unusual = Numër i pazakontë i anëtarëve të familjes
flag-personal-number-rounded = Programi i tabelave e ka rrumbullakuar numrin personal
flag-postcode-unusual = Kod postar i pazakontë
flag-name-unusual = Emër i pazakontë
flag-name-part-missing = Mungon një pjesë e emrit
flag-unknown-sex = Fjalë e panjohur për gjininë
flag-unknown-community = Fjalë e panjohur për komunitetin
flag-unknown-returnee = Fjalë e panjohur për kthimin
flag-unknown-disability = Fjalë e panjohur për aftësinë e kufizuar
flag-unknown-component = Fjalë e panjohur për komponentin
flag-unknown-sector = Fjalë e panjohur për sektorin
flag-community-term = Term që shumë njerëz e kundërshtojnë; pyeteni personin si deklarohet

skipped-no-table = Pa tabelë aplikuesish
skipped-hidden = E fshehur në libër
skipped-empty = Bosh
skipped-chosen = Lënë jashtë me zgjedhje

row-kind-blank = Rreshta bosh
row-kind-total = Shuma
row-kind-heading = Tituj të përsëritur
row-kind-note = Shënime dhe tituj

how-heading = Sipas titullit
how-values = Sipas vlerave
how-chosen = E zgjedhur
how-unread = Nuk lexohet

import-phase-checking = Po kontrollohen rreshtat
import-phase-writing = Po shkruhen rreshtat

rejected-sheet = Rreshta të refuzuar
rejected-origin = Rreshti në skedar

heading-full_name = Emri dhe mbiemri
heading-given_name = Emri i parë
heading-family_name = Mbiemri
heading-sex = Gjinia
heading-birth_date = Data e lindjes
heading-personal_number = Numri personal
heading-community = Komuniteti
heading-municipality = Komuna
heading-settlement = Fshati
heading-address = Adresa
heading-house_number = Numri i shtëpisë
heading-postcode = Kodi postar
heading-phone = Telefoni
heading-returnee = I kthyer
heading-household_size = Anëtarë të familjes
heading-component = Komponenti
heading-sector = Sektori
heading-requested_eur = Shuma e kërkuar EUR
heading-own_share_eur = Kontributi vetanak EUR
heading-received_on = Data e pranimit
heading-disability = Aftësia e kufizuar
heading-enterprise_name = Emri i ndërmarrjes
heading-notes = Shënime
