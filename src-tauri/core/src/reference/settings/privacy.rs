//! Personal data: what consent is asked for and in which words, what data may be given out for, and how
//! long what is kept. Periods and wordings are the programme's to amend; no source fixes them all.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::InLanguages;

crate::codes! {
    /// What follows when a consent is withdrawn.
    pub enum WithdrawalEffect {
        /// The record is restricted: kept, but used no more.
        Restricts = "restricts",
        /// The data is given to nobody else any more.
        StopsSharing = "stops_sharing",
        /// Story and pictures are used no more.
        StopsUsing = "stops_using",
    }
}

/// What consent is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct Consents {
    /// The purposes, each with a box of its own on the form.
    pub purposes: Vec<ConsentPurpose>,
}

/// One purpose consent is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct ConsentPurpose {
    /// The purpose's code; records refer to it.
    pub code: String,
    /// Its name.
    pub title: InLanguages,
    /// What the person is asked, word for word.
    pub wording: InLanguages,
    /// What follows when it is withdrawn.
    pub effect: WithdrawalEffect,
    /// Whether an applicant without it is flagged.
    #[serde(default)]
    pub expected: bool,
}

/// What data may be given out for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct Disclosures {
    /// The purposes.
    pub purposes: Vec<DisclosurePurpose>,
}

/// One purpose data may be given out for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct DisclosurePurpose {
    /// The purpose's code; records refer to it.
    pub code: String,
    /// Its name.
    pub title: InLanguages,
    /// Whether the officer who approved must be named.
    #[serde(default)]
    pub needs_approver: bool,
}

/// How long which records are kept, in months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct Retention {
    /// The day of the contract's final payment, once known: beneficiaries' records and accounts are kept from
    /// then on.
    #[ts(type = "string | null")]
    pub final_payment_on: Option<NaiveDate>,
    /// Beneficiaries and the accounts of what they got, after the final payment. Five years are the
    /// rule of EU grants.
    pub beneficiary_months: u16,
    /// Applicants found ineligible or rejected, after the decision.
    pub rejected_months: u16,
    /// Applications nobody went on with, after their last step.
    pub not_pursued_months: u16,
    /// Whether an imported row of an erased person is still known again, by a keyed hash.
    pub catch_reapplication: bool,
}

impl Default for Retention {
    fn default() -> Self {
        Self {
            final_payment_on: None,
            beneficiary_months: 60,
            rejected_months: 60,
            not_pursued_months: 24,
            catch_reapplication: false,
        }
    }
}

impl Consents {
    /// A purpose by its code.
    #[must_use]
    pub fn purpose(&self, code: &str) -> Option<&ConsentPurpose> {
        self.purposes.iter().find(|purpose| purpose.code == code)
    }
}

impl Default for Consents {
    fn default() -> Self {
        let purpose = |code: &str, effect, expected, title: [&str; 3], wording: [&str; 3]| ConsentPurpose {
            code: code.to_owned(),
            title: InLanguages::new(title[0], title[1], title[2]),
            wording: InLanguages::new(wording[0], wording[1], wording[2]),
            effect,
            expected,
        };
        Self {
            purposes: vec![
                purpose(
                    "programme",
                    WithdrawalEffect::Restricts,
                    true,
                    ["Taking part in the programme", "Pjesëmarrja në program", "Учешће у програму"],
                    [
                        "I agree that IOM records and uses my personal data, as I have given it, to consider my \
                         application and to carry out the support. I may see my data, have it corrected and withdraw \
                         this consent at any time.",
                        "Pajtohem që IOM-i t'i regjistrojë dhe t'i përdorë të dhënat e mia personale, ashtu siç i kam \
                         dhënë, për të shqyrtuar aplikimin tim dhe për të zbatuar mbështetjen. Mund t'i shoh të dhënat \
                         e mia, të kërkoj ndreqjen e tyre dhe ta tërheq këtë pëlqim në çdo kohë.",
                        "Сагласан/сагласна сам да IOM бележи и користи моје личне податке, онако како сам их дао/дала, \
                         да би размотрио моју пријаву и спровео подршку. Могу да видим своје податке, да тражим њихову \
                         исправку и да у сваком тренутку повучем ову сагласност.",
                    ],
                ),
                purpose(
                    "sharing",
                    WithdrawalEffect::StopsSharing,
                    false,
                    [
                        "Sharing with the EU Office and the ministry",
                        "Ndarja me Zyrën e BE-së dhe ministrinë",
                        "Уступање Канцеларији ЕУ и министарству",
                    ],
                    [
                        "I agree that IOM gives my name and the data needed to check the support to the European Union \
                         Office in Kosovo and to the Ministry for Communities and Return.",
                        "Pajtohem që IOM-i t'ia japë emrin tim dhe të dhënat e nevojshme për kontrollin e mbështetjes \
                         Zyrës së Bashkimit Evropian në Kosovë dhe Ministrisë për Komunitete dhe Kthim.",
                        "Сагласан/сагласна сам да IOM моје име и податке потребне за проверу подршке уступи Канцеларији \
                         Европске уније на Косову и Министарству за заједнице и повратак.",
                    ],
                ),
                purpose(
                    "story",
                    WithdrawalEffect::StopsUsing,
                    false,
                    ["Photograph and story", "Fotografia dhe rrëfimi", "Фотографија и прича"],
                    [
                        "I agree that my photograph and my story are published to show what the programme does.",
                        "Pajtohem që fotografia dhe rrëfimi im të publikohen për të treguar çfarë bën programi.",
                        "Сагласан/сагласна сам да се моја фотографија и моја прича објаве како би се показало шта \
                         програм ради.",
                    ],
                ),
            ],
        }
    }
}

impl Disclosures {
    /// A purpose by its code.
    #[must_use]
    pub fn purpose(&self, code: &str) -> Option<&DisclosurePurpose> {
        self.purposes.iter().find(|purpose| purpose.code == code)
    }
}

impl Default for Disclosures {
    fn default() -> Self {
        let purpose = |code: &str, needs_approver, en: &str, sq: &str, sr: &str| DisclosurePurpose {
            code: code.to_owned(),
            title: InLanguages::new(en, sq, sr),
            needs_approver,
        };
        Self {
            purposes: vec![
                purpose(
                    "own-work",
                    false,
                    "The programme's own work",
                    "Puna e vetë programit",
                    "Рад самог програма",
                ),
                purpose(
                    "contract-reporting",
                    false,
                    "Reporting under the contract",
                    "Raportimi sipas kontratës",
                    "Извештавање по уговору",
                ),
                purpose(
                    "agreement",
                    false,
                    "Agreement with the beneficiary",
                    "Marrëveshja me përfituesin",
                    "Споразум са корисником",
                ),
                purpose(
                    "own-data",
                    false,
                    "The person asked for their own data",
                    "Personi i kërkoi të dhënat e veta",
                    "Лице је тражило своје податке",
                ),
                purpose(
                    "audit",
                    false,
                    "Audit or verification",
                    "Auditim ose verifikim",
                    "Ревизија или провера",
                ),
                purpose("committee", false, "Work of the committees", "Puna e komisioneve", "Рад комисија"),
                purpose(
                    "partners",
                    true,
                    "Cooperation with the ministry or a municipality",
                    "Bashkëpunimi me ministrinë ose një komunë",
                    "Сарадња са министарством или општином",
                ),
                purpose(
                    "publication",
                    false,
                    "Publication or visibility",
                    "Publikim ose dukshmëri",
                    "Објављивање или видљивост",
                ),
            ],
        }
    }
}
