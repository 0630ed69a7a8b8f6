# Refuzimet e marrëveshjeve.
error-agreement-amount = Shuma duhet të jetë më e madhe se zero dhe më e vogël se një mijë milionë euro.
error-agreement-item = Artikulli { $position } ka nevojë për përshkrim, sasi dhe çmim.
error-agreement-not-approved = Për këtë kërkesë nuk ka marrëveshje, sepse nuk është miratuar.
    .hint = Regjistro së pari miratimin e komisionit.
error-agreement-already-open = Kjo kërkesë tashmë ka një marrëveshje.
error-agreement-signed = Marrëveshja është nënshkruar, prandaj kushtet e saj nuk mund të ndryshohen më.
error-terms-await-approval = Kushtet e marrëveshjes janë ndryshuar pasi u miratuan.
    .hint = Së pari i miraton menaxheri i programit.
error-terms-approved-already = Këto kushte janë miratuar tashmë.
error-agreement-languages = Marrëveshja shtypet në anglisht me shqipen, me serbishten ose me të dyja.
error-agreement-template = Teksti i marrëveshjes është i dëmtuar në këtë instalim.
    .hint = Instaloje programin përsëri.
error-agreement-incomplete = Marrëveshja ende nuk mund të shtypet. Mungon:{ $name ->
        [yes] {" – "}emri
       *[no] {""}
    }{ $identification ->
        [yes] {" – "}dokumenti i identitetit me numrin e tij, ose identifikimi i vërtetuar me emrin e vërtetuesit dhe arsyen
       *[no] {""}
    }{ $municipality ->
        [yes] {" – "}komuna
       *[no] {""}
    }{ $component ->
        [yes] {" – "}komponenti
       *[no] {""}
    }{ $value ->
        [yes] {" – "}vlera e grantit
       *[no] {""}
    }{ $items ->
        [yes] {" – "}artikujt që bashkë japin vlerën e grantit
       *[no] {""}
    }{ $contract ->
        [yes] {" – "}numri i kontratës te cilësimet
       *[no] {""}
    }{ $organisation ->
        [yes] {" – "}organizata
       *[no] {""}
    }{ $nui ->
        [yes] {" – "}numri i biznesit
       *[no] {""}
    }{ $custodian ->
        [yes] {" – "}kujdestari i aseteve
       *[no] {""}
    }{ $users ->
        [yes] {" – "}përdoruesit e aseteve
       *[no] {""}
    }{ $place ->
        [yes] {" – "}vendi i projektit
       *[no] {""}
    }{ $mayor ->
        [yes] {" – "}kush nënshkruan për komunën
       *[no] {""}
    }{ $municipality_gives ->
        [yes] {" – "}çfarë jep komuna
       *[no] {""}
    }{ $maintenance ->
        [yes] {" – "}mirëmbajtja
       *[no] {""}
    }{ $activities ->
        [yes] {" – "}aktivitetet
       *[no] {""}
    }{ $participants ->
        [yes] {" – "}pjesëmarrësit
       *[no] {""}
    }{ $reporting ->
        [yes] {" – "}raportet
       *[no] {""}
    }
    .hint = Plotëso atë që mungon dhe shtype përsëri.
