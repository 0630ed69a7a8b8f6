# Zyrtarët: kush janë, çfarë mund të bëjnë.
error-last-manager = Ky është menaxheri i vetëm i programit në këtë kasafortë.
    .hint = Së pari regjistroni një menaxher tjetër të programit, ose jepjani atë rol një zyrtari tjetër.
error-role-unchanged = Zyrtari e ka tashmë këtë rol.

# Lista e zyrtarëve.
window-officers-enrol = Regjistro një zyrtar
window-officers-enrol-words = Zyrtari i ri e shkruan vetë këtu frazën kyçe të vet. Askush tjetër nuk ka nevojë ta dijë.
window-officers-enrolled-told = { $name } u regjistrua.
window-officers-name = Emri
window-officers-role = Roli
window-officers-since = I regjistruar më
window-officers-word = Rolin e dha
window-officers-last = Ndryshimi i fundit
window-officers-state = Gjendja
window-officers-at-work = Mund ta hapë
window-officers-disabled = I çaktivizuar më { $day }
window-officers-doubtful = Roli nuk është vërtetuar si duhet
window-officers-no-slot = Nuk ka frazë kyçe
window-officers-by-founder = Themeluesi i kasafortës
window-officers-by-recovery = Çelësi i rikuperimit
window-officers-change-role = Ndrysho rolin
window-officers-change-role-words = Çfarë ka bërë { $name } deri tani e mban rolin që kishte atëherë.
window-officers-disable = Çaktivizo
window-officers-disable-ask = Të çaktivizohet { $name }?
window-officers-disable-words = Fraza kyçe e tij ose e saj nuk e hap më këtë kasafortë. Çfarë ka bërë mbetet në histori me emrin e vet.
window-officers-reads = Auditori lexon dhe nuk ndryshon asgjë përveç frazës së vet kyçe.
window-officers-matrix = Kush mund të bëjë çfarë
window-officers-matrix-words = Programi i mban të gjithë te kjo tabelë, në dritare dhe në vijën e komandave.
window-officers-action = Çfarë bëhet
window-officers-may = mundet
window-officers-may-not = nuk mundet

# Vija e komandave.
cli-officers-enrolled = { $name } u regjistrua si { $role }.
cli-officers-disabled = { $name } nuk mund ta hapë më këtë kasafortë.
cli-officers-role = { $name } tani ka rolin { $role }.
cli-officers-by = Rolin e dha
cli-officers-since = I regjistruar më
cli-officers-last = Ndryshimi i fundit
cli-officers-state = Gjendja
cli-role = Roli
