//! The words of headings. Folded as [`crate::language::plain_joined`] folds: Latin, small, no marks, no
//! blanks, `đ` as `dj`. In the rules, as [`crate::language::plain`] folds, word by word.

use super::Field;

/// Whole headings, by field (`None`: known, and not read) and how sure they are.
pub const EXACT: &[(Option<Field>, u8, &str)] = &[
    (
        None,
        100,
        "no nr rb br rbr rednibroj redbroj redbr rednibr numrirendor nrrendor num numero index id rednobr \
         imeoca imeoceva imeroditelja emriibabait emriiprindit emriibabes fathersname fathername parentname \
         imemajke emriinenes mothersname email eposta emailadresa emailadress adresaeposte postaelektronike \
         potpis nenshkrimi signature starost mosha age godine vjec godina \
         mestorodjenja mjestorodjenja vendlindja placeofbirth vendiilindjes \
         idtype vrstadokumenta llojiidokumentit documenttype tipdokumenta \
         bodovi poeni piket points score ocena nota rang ranking odluka vendimi decision \
         starosnagrupa grupmosha agegroup statusprijave statusiaplikimit applicationstatus \
         uuid instanceid submissionid gps latitude longitude kodi code sifra fotografija foto photo \
         obradio referent zyrtari officer enumerator interviewer anketar \
         rowinthefile rreshtineskedar redudatoteci",
    ),
    (
        Some(Field::FullName),
        100,
        "fullname nameandsurname surnameandname namesurname surnamename firstandlastname lastandfirstname \
         lastnamefirstname firstnamelastname firstnameandlastname lastnameandfirstname namelastname \
         imeiprezime prezimeiime imeprezime prezimeime emridhembiemri mbiemridheemri emrimbiemri mbiemriemri \
         emriembiemri emrimbiemer emerdhembiemer emermbiemer mbiemriembiemri fullnameofapplicant \
         puniime emriiplote applicantfullname applicantname nameofapplicant applicantsname \
         nameandfamilyname imeiprezimepodnosioca imeiprezimepodnosiocazahteva imeiprezimeaplikanta \
         imeiprezimekorisnika imeiprezimepodnosiocaprijave emridhembiemriiaplikuesit \
         emridhembiemriiperfituesit emriiaplikuesit imeaplikanta imepodnosioca imekorisnika \
         imeimeocaprezime imeimeocaiprezime imeocevoimeprezime emriemriibabaitmbiemri \
         imeimeroditeljaprezime adisoyadi adsoyad advesoyad",
    ),
    (
        Some(Field::FullName),
        78,
        "applicant applicants aplikuesi aplikuesja podnosilac podnosilaczahteva podnosilacprijave aplikant \
         beneficiary korisnik perfituesi perfituesja kandidat kandidati candidate nosilacdomacinstva \
         headofhousehold kryefamiljari kryefamiljar kerkuesi person personi lice osoba nameofbeneficiary \
         beneficiaryname emriiperfituesit grantee nosilac parashtruesi vlasnik pronari owner",
    ),
    (Some(Field::FullName), 76, "name ime emri emer imena names emrat isim ad"),
    (Some(Field::GivenName), 75, "name ime emri emer ad"),
    (
        Some(Field::GivenName),
        100,
        "givenname firstname forename givennames firstnames emriipare licnoime christianname \
         applicantfirstname imeaplikantalicno imeosobe adi",
    ),
    (
        Some(Field::FamilyName),
        100,
        "surname familyname lastname prezime mbiemri mbiemer llagapi secondname familynames prezimena \
         applicantlastname soyad soyadi",
    ),
    (Some(Field::Sex), 100, "sex gender gjinia gjini pol spol cinsiyet seksi sexgender"),
    (
        Some(Field::BirthDate),
        100,
        "dateofbirth birthdate dob birthday datebirth datumrodjenja datumrodenja datumrodj datrodj \
         rodjen rodjena rodjenjadatum dataelindjes datelindja datlindja ditelindja elindjes lindur \
         datalindjes dtlindjes dogumtarihi birth borndate born roden rodjendan datarodjenja datarojdenja",
    ),
    (Some(Field::BirthDate), 58, "datum date data tarih dita dan"),
    (Some(Field::ReceivedOn), 62, "datum date data tarih dita dan"),
    (
        Some(Field::PersonalNumber),
        100,
        "personalno personalnumber personalid personalidno personalidnumber jmbg jmb embg licnibroj \
         licnibr maticnibroj jedinstvenimaticnibroj brlicni nrpersonal numripersonal numripersonali \
         nridentifikues numriidentifikues nripersonal idnumber idno idnr nationalid nationalidnumber \
         identificationnumber identitynumber identitynumberpersonal numriidentitetit nriidentitetit \
         identifikacionibroj idbroj brojid numriid nrid pid ssn kimliknumarasi kimlikno \
         licniidentifikacionibroj jmbglicnibroj nrpersonalid numriindividual",
    ),
    (
        Some(Field::PersonalNumber),
        62,
        "brojlicnekarte brojlk brlk leternjoftimi nrleternjoftimit nrileternjoftimit \
         numriileternjoftimit idcard idcardno idcardnumber documentno documentnumber brojdokumenta \
         nridokumentit numriidokumentit licnakarta dokument",
    ),
    (
        Some(Field::Community),
        100,
        "community komuniteti komunitet bashkesia zajednica ethnicity etnia etnija etniciteti etnicitet \
         nacionalnost nacionaliteti nacionalitet nationality kombesia perkatesiaetnike etnickapripadnost \
         pripadnost etnickazajednica ethniccommunity ethnicgroup grupietnik nacija etnickagrupa \
         perkatesia nacionalnapripadnost pripadnostzajednici komunitetietnik bashkesiaetnike topluluk",
    ),
    (
        Some(Field::Municipality),
        100,
        "municipality komuna komune opstina opcina opshtina municipalityofresidence komunaevendbanimit \
         opstinaprebivalista opstinastanovanja municipalitet mun belediye opstinaboravista opst",
    ),
    (
        Some(Field::Municipality),
        48,
        "place vendi mesto mjesto grad qyteti town city lokacija lokacioni location",
    ),
    (
        Some(Field::Settlement),
        100,
        "settlement village selo naselje fshati vendbanimi katundi lagjja lagja mahala villagetown \
         naseljenomesto naseljenomjesto fshatiqyteti qytetifshati selograd gradselo mesnazajednica \
         bashkesialokale localcommunity villagesettlement seloinaselje vendibanimit koy villageneighbourhood \
         villageortown mestostanovanja mestoprebivalista mestoboravka vendbanim",
    ),
    (
        Some(Field::Settlement),
        70,
        "place vendi mesto mjesto grad qyteti town city lokacija lokacioni location",
    ),
    (
        Some(Field::Address),
        100,
        "address adresa adrese adres street ulica rruga streetaddress homeaddress adresastanovanja \
         adresaevendbanimit adresaebanimit rrugaemri ulicaibroj rrugadhenumri addressline fulladdress \
         adresaeplote adresaprebivalista residence prebivaliste",
    ),
    (
        Some(Field::HouseNumber),
        100,
        "housenumber houseno housenr kucnibroj kucnibr brojkuce nrishtepise numriishtepise nrshtepise \
         buildingno numrishtepise brkuce streetnumber",
    ),
    (
        Some(Field::Postcode),
        100,
        "postcode postalcode zip zipcode postanskibroj postanskibr kodipostar kodipostal postankod \
         postanskikod ptt pttbroj nripostar",
    ),
    (
        Some(Field::Phone),
        100,
        "phone tel telefon telefoni phonenumber phoneno telephone telephonenumber mobile mobilephone mobitel \
         mobilni mobilnitelefon mob gsm brojtelefona brtelefona brtel nritelefonit nrtelefonit nrtel \
         numriitelefonit numritel contactnumber contactphone kontakttelefon kontaktbroj brojzakontakt \
         kontaktitelefonik celular telefonikontaktues telno cellphone cell mobileno mobilenumber nrkontaktues \
         nrikontaktit telefonmobilni telefonmob teltel kontakttel viber telefonumarasi",
    ),
    (Some(Field::Phone), 64, "contact kontakt kontakti"),
    (
        Some(Field::Returnee),
        100,
        "returnee povratnik povratnica povratnistvo ikthyer ekthyer kthyer iekthyer ikthyerekthyer kthimi \
         returneestatus statuspovratnika isreturnee returned displacement displacementstatus raseljenolice \
         statusraseljenja ikthyeri ripatriuar returneeidp povratnikraseljen statusikthimit personikthyer \
         povratnikpovratnica ikthyeriekthyer returnees",
    ),
    (Some(Field::Returnee), 40, "status statusi"),
    (
        Some(Field::HouseholdSize),
        100,
        "householdsize householdmembers hhsize hhmembers familysize familymembers members membersofhousehold \
         clanovadomacinstva cldomacinstva clanovidomacinstva brojclanova brojclanovadomacinstva \
         brojclanovaporodice clanovaporodice clanoviporodice velicinadomacinstva brclanova brcldomacinstva \
         brclanovadomacinstva anetaretefamiljes anetaretfamiljes anetarefamilje nrianetareve \
         numriianetareve numriianetarevetefamiljes nrianetarevetefamiljes anetaretefamiljessene \
         madhesiaefamiljes noofhouseholdmembers numberofhouseholdmembers numberoffamilymembers \
         nooffamilymembers anetareteekonomisefamiljare anetare domacinstvo clanova",
    ),
    (
        Some(Field::Component),
        100,
        "component komponenta komponenti komponente newexisting existingnew novopostojece postojecenovo \
         biznesiri iriekzistues irioseekzistues ekzistuesiri newbusiness existingbusiness novibiznis novobiznis \
         postojecibiznis biznesekzistues newexistingbusiness neworexisting novoilipostojece \
         businesskind kindofbusiness businesstype typeofbusiness vrstabiznisa tipbiznisa llojiibiznesit \
         statusibiznesit statusbiznisa newenterprise existingenterprise novopreduzece startup isstartup \
         newstartup typeofgrant granttype vrstagranta llojiigrantit vrstapodrske llojimbeshtetjes \
         supporttype typeofsupport businessstatus startupexisting biznesirioseekzistues \
         vrstapreduzeca enterprisetype",
    ),
    (Some(Field::Component), 66, "vrsta lloji type kind tip kategorija kategoria category vrstaprijave"),
    (
        Some(Field::Sector),
        100,
        "sector sektori sektor delatnost djelatnost veprimtaria activity businesssector businessactivity \
         sektoriibiznesit sektorbiznisa vrstadelatnosti llojiiveprimtarise fushaeveprimtarise grana \
         oblastdelatnosti economicactivity economicsector fieldofactivity aktiviteti aktivitetibiznesit \
         aktivnost industry branch dega sektoriekonomik poslovnadelatnost sektordelatnost biznesi \
         privrednagrana veprimtariaebiznesit lineofbusiness oblast fusha",
    ),
    (
        Some(Field::RequestedEur),
        100,
        "requested requestedamount amountrequested requestedgrant grantrequested requestedsupport \
         requestedfunds requestedvalue trazeno trazeniiznos trazenasredstva trazenagrant traziznos \
         iznostrazeni trazenisredstva iznoszahteva zahtevaniiznos zahtevanasredstva potrazivaniiznos \
         trazenapodrska shumaekerkuar vleraekerkuar kerkuar kerkesa shumakerkuar granti shumaegrantit \
         grantikerkuar grantiikerkuar grantamount iznosgranta visinagranta mjeteteekerkuara \
         amountapplied requestedamounteur amountasked applicationamount totalrequested iznossredstava \
         requestedcontribution traziseiznos trazi",
    ),
    (
        Some(Field::RequestedEur),
        68,
        "amount iznos shuma vlera vrednost vrijednost value grant sredstva suma mjetet cost",
    ),
    (
        Some(Field::OwnShareEur),
        100,
        "owncontribution ownshare ownparticipation ownfunds own ownamount sopstvenoucesce \
         vlastitoucesce licnoucesce ucesce pjesemarrjavetanake pjesemarrja kontributivetanak \
         kontributivet kontributivetjak bashkefinancimi kofinansiranje sufinansiranje cofinancing cofinance \
         cofunding selfcontribution applicantcontribution contribution kontributi doprinos sopstvenidoprinos \
         sopstvenasredstva vlastitasredstva mjetetvetanake pjesemarrjavetjake kontributiaplikuesit \
         ucescekorisnika ucescepodnosioca kontributiperfituesit pjesemarrjaevet ownshareeur kontributivetanake \
         beneficiarycontribution ownresources",
    ),
    (
        Some(Field::ReceivedOn),
        100,
        "datereceived receivedon receiveddate dateofreceipt applicationdate dateofapplication datumprijave \
         datumprijema datumpodnosenja datumzahteva datumpodnosenjazahteva datumpodnosenjaprijave \
         datumaplikacije datumapliciranja dataeaplikimit dataaplikimit dataepranimit dataedorezimit \
         dataeparaqitjes submissiondate datesubmitted submittedon submissiontime submitted received \
         dateofsubmission primljeno primljendana datumregistracije dataeregjistrimit registrationdate \
         dateofregistration datumpredaje predato basvurutarihi dataekerkeses datumupisa dataepranimitteaplikimit",
    ),
    (Some(Field::ReceivedOn), 80, "start today"),
    (
        Some(Field::Disability),
        100,
        "disability disabled pwd invaliditet aftesiekufizuar personmeaftesitekufizuara osobasainvaliditetom \
         invalid hasdisability livingwithdisability aftesitekufizuara pak osi",
    ),
    (
        Some(Field::EnterpriseName),
        100,
        "enterprisename businessname companyname nameofbusiness nameofenterprise nameofcompany \
         nazivfirme nazivpreduzeca nazivbiznisa nazivpravnoglica nazivudruzenja nazivorganizacije \
         emriibiznesit emriindermarrjes emriikompanise emriishoqates emriiorganizates imefirme imebiznisa \
         imepreduzeca organisationname organizationname nameoforganisation nameofassociation firma biznis \
         company enterprise kompania ndermarrja preduzece business naziv",
    ),
    (
        Some(Field::Notes),
        100,
        "notes note napomena napomene shenime shenim verejtje verejtjet komentar komentari komentet komente \
         remark remarks comment comments primedba primedbe opaska opaske observations dodatneinformacije \
         additionalinformation notlar",
    ),
];

/// A rule over the words of a heading, for those that no list can hold. Each element names alternative
/// beginnings of words, parted by `|`; all must be found. `=` before a word asks for the whole word.
pub struct Rule {
    /// What the heading then says; `None`: known, and not read.
    pub field: Option<Field>,
    /// How sure.
    pub sure: u8,
    /// What must be there.
    pub all: &'static [&'static str],
    /// What must not be there.
    pub none: &'static str,
}

impl Rule {
    /// Whether the words satisfy the rule.
    pub fn holds(&self, words: &[&str]) -> bool {
        !words.is_empty()
            && self.all.iter().all(|one| any(words, one))
            && (self.none.is_empty() || !any(words, self.none))
    }
}

fn any(words: &[&str], alternatives: &str) -> bool {
    alternatives.split('|').any(|start| match start.strip_prefix('=') {
        Some(whole) => words.contains(&whole),
        None => words.iter().any(|w| w.starts_with(start)),
    })
}

const fn rule(field: Field, sure: u8, all: &'static [&'static str], none: &'static str) -> Rule {
    Rule { field: Some(field), sure, all, none }
}

const fn unread(all: &'static [&'static str], none: &'static str) -> Rule {
    Rule { field: None, sure: 100, all, none }
}

/// The rules, the first that holds decides.
pub const RULES: &[Rule] = &[
    rule(
        Field::FullName,
        90,
        &["=ime|emri|emer|name|=first|given", "prezim|mbiem|surname|=family|=last"],
        "firm|biznes|biznis|preduz|ndermarr|kompan|compan|enterpr|business|members|anetar|clan",
    ),
    unread(
        &[
            "=oca|otac|ocev|babait|babai|=baba|prindi|father|parent|mother|nenes|=nena|majk|roditelj|suprug|suprun|supruz|spouse|bashkeshort|witness|svedok|deshmitar|guardian|staratelj|husband|=wife",
        ],
        "",
    ),
    unread(
        &[
            "email|=mail|e mail|potpis|nenshkr|signature|bodov|poen|piket|score|=uuid|=age|mosha|starost|fotograf|photo",
        ],
        "",
    ),
    unread(&["mesto|mjesto|vend|place|drzava|country|shtet", "rodj|roden|lindj|birth"], "datum|=data|date"),
    unread(&["type|vrsta|lloj|=tip", "dokument|document|=id"], ""),
    rule(Field::BirthDate, 90, &["rodj|roden|lindj|birth|=dob|=born|lindur"], "mesto|vend|place|cert"),
    rule(Field::PersonalNumber, 90, &["jmbg|=embg|maticn"], ""),
    rule(
        Field::PersonalNumber,
        88,
        &["person|licn|identif|identit|nation", "=no|=nr|=br|broj|numr|number|=id|numer"],
        "telefon|phone|contact|kontakt|kart|card|leternj|member|clan|anetar",
    ),
    rule(
        Field::PersonalNumber,
        62,
        &["kart|card|leternj|dokument|document", "=no|=nr|=br|broj|numr|number|=id"],
        "",
    ),
    rule(Field::Phone, 88, &["tel|phone|mobil|=mob|=gsm|=cell|celul|viber"], ""),
    rule(Field::Phone, 75, &["kontakt|contact", "=no|=nr|=br|broj|numr|number"], ""),
    rule(
        Field::HouseholdSize,
        88,
        &[
            "domacin|porodic|familj|family|household|=hh|=hhs",
            "clan|anet|member|size|=no|=nr|=br|broj|numr|number|=cl|madhes|velicin|person|lica|osoba|ukup",
        ],
        "",
    ),
    rule(
        Field::EnterpriseName,
        85,
        &[
            "naziv|=ime|emri|name",
            "firm|biznes|biznis|preduz|ndermarr|kompan|compan|enterpr|business|udruz|shoqat|organi|radnj|obrt",
        ],
        "",
    ),
    rule(
        Field::OwnShareEur,
        86,
        &[
            "sopstv|vlastit|vetan|vetjak|=vet|=own|ucesc|contribut|kontribut|pjesemar|cofinan|kofinan|bashkefin|sufinan|=co",
            "",
        ],
        "=ime",
    ),
    rule(
        Field::RequestedEur,
        86,
        &[
            "traz|kerk|request|zahtev|zatraz|apply|applied",
            "iznos|shum|amount|vler|vred|value|grant|sum|sredst|mjet|fond|support|podrsk|mbeshtet|eur|total|ukup",
        ],
        "datum|date|=data|broj|=nr|=no",
    ),
    rule(
        Field::ReceivedOn,
        86,
        &[
            "datum|date|=data|dat|koh|time|day|dita",
            "prij|aplik|apli|submi|submit|receiv|recei|podn|pran|dorez|regj|regis|zaht|paraq|upis|kerkes|predaj|entry|unos",
        ],
        "",
    ),
    rule(Field::ReceivedOn, 60, &["submi|receiv|=primljeno|pranuar"], ""),
    rule(
        Field::Settlement,
        84,
        &["fshat|selo|sela|nasel|vendban|villag|settlem|lagj|katund|mesna|neighb"],
        "",
    ),
    rule(Field::Municipality, 88, &["opstin|opcin|opstin|municip|=komuna|=komune|=komunes|=komunen"], ""),
    rule(
        Field::Returnee,
        84,
        &["povrat|kthy|kthim|return|displac|raselj|zhvendos|idp|refug|repatri"],
        "datum|date|=data|year|godin|viti|place|from",
    ),
    rule(
        Field::Community,
        86,
        &["komunitet|zajednic|ethnic|etni|nacional|kombes|communit|bashkes|perkates|pripadn"],
        "",
    ),
    rule(
        Field::Sector,
        82,
        &["sektor|sector|delatn|djelatn|veprimtar|aktivitet|activit|branch|grana|=dega"],
        "date|datum|start",
    ),
    rule(
        Field::Component,
        80,
        &["=new|novo|=novi|=nova|=ri|startup|existing|postoj|ekzist|komponen|component", ""],
        "date|datum|=data|ime|name|emri",
    ),
    rule(
        Field::Component,
        70,
        &[
            "type|vrsta|lloj|=tip|kind|kateg|categ|status",
            "biznes|biznis|business|grant|podrsk|mbesht|support|enterp|ndermar|preduz|zahtev|prijav|aplik|applic",
        ],
        "",
    ),
    rule(Field::Disability, 84, &["invalid|disab|aftesi|=pwd|hendikep|handicap"], ""),
    rule(
        Field::HouseNumber,
        80,
        &["kucn|house|shtepi|building", "=no|=nr|=br|broj|numr|number"],
        "hold|member|clan|anetar",
    ),
    rule(Field::Postcode, 84, &["post|=zip|=ptt", "kod|code|broj|=br|=nr|number"], ""),
    rule(Field::Address, 80, &["adres|addres|ulic|rrug|street|prebival|reziden|resid"], ""),
    rule(Field::Sex, 80, &["=pol|=spol|gjini|gender|=sex"], ""),
    rule(Field::FamilyName, 84, &["prezim|mbiem|surname"], ""),
    rule(Field::Notes, 74, &["napomen|shenim|verejt|koment|comment|remark|=note|=notes|primed|opask"], ""),
    rule(
        Field::RequestedEur,
        62,
        &["iznos|shuma|amount|grant"],
        "datum|date|=data|broj|=nr|=no|type|vrsta|lloj|approv|odobr|miratu|aprov",
    ),
    rule(
        Field::FullName,
        70,
        &[
            "=ime|emri|emer|name|=names",
            "applic|aplik|podnos|benefic|koris|perfit|person|candid|kandid|owner|vlasn|pronar|kryef|nosi|head",
        ],
        "",
    ),
    rule(
        Field::FullName,
        62,
        &["aplikues|podnosil|beneficia|perfitues|applicant|nosilac"],
        "datum|date|=data|broj|=nr|=no|status|type",
    ),
];
