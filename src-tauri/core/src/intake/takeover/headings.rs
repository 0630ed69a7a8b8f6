//! What the headings of old lists say, folded as [`plain_joined`] folds.

use super::{Kind, TakeField};
use crate::language::plain_joined;

use TakeField as F;

const NUMBER: (F, &[&str]) = (
    F::AgreementNumber,
    &[
        "agreement",
        "agreementno",
        "agreementnr",
        "agreementnumber",
        "grantnumber",
        "grantno",
        "contractno",
        "contractnumber",
        "grantagreement",
        "donationagreement",
        "marreveshja",
        "nrimarreveshjes",
        "numriimarreveshjes",
        "nrmarreveshjes",
        "nrikontrates",
        "numriikontrates",
        "kontratanr",
        "ugovor",
        "brojugovora",
        "brugovora",
        "ugovorbr",
        "ugovorbroj",
        "brojsporazuma",
    ],
);

const GRANTS: &[(F, &[&str])] = &[
    NUMBER,
    (
        F::AgreedOn,
        &[
            "agreedon",
            "agreementdate",
            "dateofagreement",
            "signedon",
            "contractdate",
            "datesigned",
            "dataemarreveshjes",
            "datamarreveshjes",
            "nenshkruarme",
            "dataenenshkrimit",
            "dataekontrates",
            "datumugovora",
            "datumpotpisivanja",
            "potpisano",
            "potpisanodana",
        ],
    ),
    (
        F::ApprovedOn,
        &[
            "approvedon",
            "dateapproved",
            "approvaldate",
            "dataemiratimit",
            "miratuarme",
            "datumodobrenja",
            "odobrenodana",
        ],
    ),
    (
        F::GrantedEur,
        &[
            "grant",
            "granted",
            "grantamount",
            "grantvalue",
            "amountgranted",
            "approvedamount",
            "granti",
            "shumaegrantit",
            "vleraegrantit",
            "shumaemiratuar",
            "iznosgranta",
            "vrednostgranta",
            "odobreniznos",
            "odobreniiznos",
            "dodeljeno",
            "dodeljeniiznos",
        ],
    ),
    (
        F::DeliveredOn,
        &[
            "deliveredon",
            "dateofdelivery",
            "deliverydate",
            "handedoveron",
            "handoverdate",
            "dorezuarme",
            "dataedorezimit",
            "isporucenodana",
            "datumisporuke",
            "datumpredaje",
            "datumprimopredaje",
        ],
    ),
    (
        F::ClosedOn,
        &[
            "closedon",
            "closuredate",
            "dateclosed",
            "dateofclosure",
            "mbyllurme",
            "dataembylljes",
            "zatvoreno",
            "datumzatvaranja",
        ],
    ),
];

const ASSETS: &[(F, &[&str])] = &[
    NUMBER,
    (
        F::Description,
        &[
            "description",
            "item",
            "asset",
            "assets",
            "equipment",
            "pershkrimi",
            "pajisja",
            "pajisjet",
            "artikulli",
            "aseti",
            "opis",
            "oprema",
            "sredstvo",
            "stavka",
            "predmet",
            "nazivopreme",
        ],
    ),
    (
        F::Serial,
        &[
            "serial",
            "serialno",
            "serialnr",
            "serialnumber",
            "sn",
            "numriserik",
            "nrserik",
            "numriiserise",
            "nriserise",
            "serijskibroj",
            "serijskibr",
            "serbroj",
        ],
    ),
    (F::Quantity, &["quantity", "qty", "pieces", "pcs", "sasia", "cope", "kolicina", "kom", "komada"]),
    (F::ValueEur, &["value", "totalvalue", "price", "cost", "vlera", "cmimi", "vrednost", "cena", "iznos"]),
    (
        F::HandedOverOn,
        &[
            "handedover",
            "handedoveron",
            "handoverdate",
            "dateofhandover",
            "deliveredon",
            "deliverydate",
            "dorezuarme",
            "dataedorezimit",
            "dataepranimdorezimit",
            "predato",
            "predatodana",
            "datumpredaje",
            "datumprimopredaje",
            "primopredaja",
            "isporucenodana",
            "datumisporuke",
        ],
    ),
];

const VISITS: &[(F, &[&str])] = &[
    NUMBER,
    (
        F::VisitedOn,
        &[
            "visitedon",
            "visitdate",
            "dateofvisit",
            "monitoringdate",
            "monitoringvisit",
            "vizituarme",
            "dataevizites",
            "dataemonitorimit",
            "datumposete",
            "poseceno",
            "posecenodana",
            "datummonitoringa",
        ],
    ),
    (
        F::InPlace,
        &[
            "inplace",
            "assetsinplace",
            "equipmentinplace",
            "nevend",
            "pajisjetnevend",
            "asetetnevend",
            "namestu",
            "opremanamestu",
            "sredstvanamestu",
        ],
    ),
    (
        F::Operating,
        &[
            "operating",
            "inoperation",
            "businessoperating",
            "active",
            "nefunksion",
            "operon",
            "aktiv",
            "radi",
            "posluje",
            "ufunkciji",
            "aktivno",
        ],
    ),
    (
        F::VisitNote,
        &["note", "notes", "remarks", "findings", "shenime", "verejtje", "gjetjet", "napomena", "nalaz"],
    ),
];

const JOBS: &[(F, &[&str])] = &[
    NUMBER,
    (
        F::CountedOn,
        &[
            "countedon",
            "date",
            "asof",
            "counted",
            "data",
            "dataenumerimit",
            "gjendjame",
            "datum",
            "nadan",
            "stanjena",
            "datumbrojanja",
        ],
    ),
    (
        F::CreatedFullTime,
        &[
            "fulltime",
            "createdfulltime",
            "jobsfulltime",
            "fulltimejobs",
            "newjobsfulltime",
            "meorartplote",
            "orariplote",
            "punoradnovreme",
            "punimradnimvremenom",
        ],
    ),
    (
        F::CreatedPartTime,
        &[
            "parttime",
            "createdparttime",
            "jobsparttime",
            "parttimejobs",
            "newjobsparttime",
            "meorartepjesshem",
            "meorarteshkurtuar",
            "oraripjesshem",
            "nepunoradnovreme",
            "skracenoradnovreme",
        ],
    ),
    (
        F::Secured,
        &[
            "secured",
            "jobssecured",
            "securedjobs",
            "jobsmaintained",
            "maintained",
            "retained",
            "tesiguruara",
            "teruajtura",
            "osigurana",
            "odrzana",
            "sacuvana",
            "zadrzana",
        ],
    ),
];

/// The fields a list of a kind can have, with their words.
const fn words(kind: Kind) -> &'static [(F, &'static [&'static str])] {
    match kind {
        Kind::Grants => GRANTS,
        Kind::Assets => ASSETS,
        Kind::Visits => VISITS,
        Kind::Jobs => JOBS,
    }
}

/// What a list must have to be one of its kind, beside the agreement's number: one of these.
pub(super) const fn telling(kind: Kind) -> &'static [F] {
    match kind {
        Kind::Grants => &[F::GrantedEur, F::AgreedOn],
        Kind::Assets => &[F::Description, F::Serial],
        Kind::Visits => &[F::VisitedOn, F::InPlace, F::Operating],
        Kind::Jobs => &[F::CreatedFullTime, F::CreatedPartTime, F::Secured],
    }
}

/// Whether a field belongs to lists of a kind.
pub(super) fn belongs(kind: Kind, field: F) -> bool {
    words(kind).iter().any(|(one, _)| *one == field)
}

/// What a heading says in a list of a kind, and how many letters of it say so.
pub(super) fn recognise(kind: Kind, heading: &str) -> Option<(F, usize)> {
    let whole = plain_joined(heading.split('(').next().unwrap_or_default());
    // A heading in two languages says the same thing twice.
    let sides = heading.split(['/', '|', '\n']).map(plain_joined);
    let mut texts = vec![whole];
    texts.extend(sides);
    let mut best: Option<(F, usize)> = None;
    for text in texts.iter().map(|text| text.trim_end_matches("eur").trim_end_matches("euro")) {
        for (field, words) in words(kind) {
            for word in *words {
                let says = text == *word || (word.len() >= 8 && text.contains(word));
                if says && best.is_none_or(|(_, length)| word.len() > length) {
                    best = Some((*field, word.len()));
                }
            }
        }
    }
    best
}
