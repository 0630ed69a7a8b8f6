//! What stands on the programme's paper.

use serde::{Deserialize, Serialize};

use super::InLanguages;
use crate::language::Language;

crate::codes! {
    /// Which footnote on Kosovo a kind of document carries.
    pub enum Footnote {
        /// The European Union's: resolution 1244 and the ICJ Opinion.
        Eu = "eu",
        /// The United Nations': resolution 1244.
        Un = "un",
        /// None.
        None = "none",
    }
}

/// The footnote of each kind of document, and the two wordings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct Footnotes {
    /// On agreements.
    pub agreement: Footnote,
    /// On the monthly report.
    pub report: Footnote,
    /// On letters and forms.
    pub letter: Footnote,
    /// The European Union's wording.
    pub eu: InLanguages,
    /// The United Nations' wording.
    pub un: InLanguages,
}

impl Default for Footnotes {
    fn default() -> Self {
        Self {
            agreement: Footnote::Eu,
            report: Footnote::Eu,
            letter: Footnote::Un,
            eu: InLanguages::new(
                "This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 \
                 and the ICJ Opinion on the Kosovo declaration of independence.",
                "Ky përcaktim nuk paragjykon qëndrimet për statusin dhe është në përputhje me Rezolutën 1244/1999 të \
                 KSKB-së dhe me Opinionin e GJND-së për Deklaratën e Pavarësisë së Kosovës.",
                "Овај назив не прејудицира ставове о статусу и у складу је са Резолуцијом СБУН 1244/1999 и мишљењем МСП \
                 о декларацији о независности Косова.",
            ),
            un: InLanguages::new(
                "References to Kosovo shall be understood to be in the context of United Nations Security Council \
                 resolution 1244 (1999).",
                "Çdo referencë ndaj Kosovës kuptohet në kuadër të Rezolutës 1244 (1999) të Këshillit të Sigurimit të \
                 Kombeve të Bashkuara.",
                "Свако помињање Косова тумачи се у контексту Резолуције 1244 (1999) Савета безбедности Уједињених \
                 нација.",
            ),
        }
    }
}

impl Footnotes {
    /// The wording of a footnote in a language.
    #[must_use]
    pub fn text(&self, footnote: Footnote, language: Language) -> Option<String> {
        match footnote {
            Footnote::Eu => Some(self.eu.of(language)),
            Footnote::Un => Some(self.un.of(language)),
            Footnote::None => None,
        }
    }
}

/// What stands on paper, and the periods an agreement sets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct Paper {
    /// The footnotes on Kosovo.
    pub footnotes: Footnotes,
    /// The funding statement beside the emblem.
    pub visibility: InLanguages,
    /// The reference under which Legal Affairs cleared the agreement's wording; none means it is a sample.
    pub clearance: Option<String>,
    /// The language that prevails where texts differ.
    pub prevailing_language: Language,
    /// The attachment that holds IOM's logo; none leaves its place empty.
    pub logo: Option<String>,
    /// Who signs agreements; none leaves a line to write on.
    pub signatory: Option<String>,
    /// The signatory's title.
    pub signatory_title: InLanguages,
    /// How many months the business must run.
    pub business_months: u32,
    /// How many months until the grantee may sell, lease or pledge what was given.
    pub ownership_months: u32,
    /// How many years papers are kept.
    pub record_years: u32,
    /// Within how many days the grantee reports loss, theft or damage.
    pub loss_report_days: u32,
    /// Within how many days the grantee mends a breach.
    pub remedy_days: u32,
    /// The largest file that is attached to a record, in megabytes.
    pub attachment_megabytes: u32,
    /// The longer side of a photograph as it is kept, in points.
    pub photo_side: u32,
    /// Within how many days applicants hear what was decided; stands on the receipt.
    pub answer_days: u32,
    /// Where applicants bring what is missing, and ask: telephone and address; none leaves a line to write on.
    pub contact: InLanguages,
    /// Where and how they complain; none leaves a line to write on.
    pub complaints: InLanguages,
    /// Days an applicant has to complain, from the day of the letter, where no call says it.
    pub complaint_days: u32,
    /// Within how many days a complaint is answered.
    pub complaint_answer_days: u32,
    /// Whether a letter that rejects says how many points the application was given.
    pub letter_scores: bool,
    /// Where misconduct is reported: such complaints are not kept in this vault.
    pub misconduct_channel: InLanguages,
}

impl Default for Paper {
    fn default() -> Self {
        Self {
            footnotes: Footnotes::default(),
            visibility: InLanguages::new(
                "Funded by the European Union",
                "Financuar nga Bashkimi Evropian",
                "Финансира Европска унија",
            ),
            clearance: None,
            prevailing_language: Language::En,
            logo: None,
            signatory: None,
            signatory_title: InLanguages::new("Chief of Mission", "Shef i Misionit", "Шеф мисије"),
            business_months: 24,
            ownership_months: 24,
            record_years: 5,
            loss_report_days: 7,
            remedy_days: 30,
            attachment_megabytes: 25,
            photo_side: 1_600,
            answer_days: 60,
            contact: InLanguages::default(),
            complaints: InLanguages::default(),
            complaint_days: 15,
            complaint_answer_days: 30,
            letter_scores: false,
            misconduct_channel: InLanguages::new(
                "Misconduct of staff or partners is not recorded here. Report it to IOM's Office of the Inspector \
                 General through \u{201c}We Are All In\u{201d} (weareallin.iom.int), also without giving a name.",
                "Sjelljet e pahijshme të stafit ose të partnerëve nuk shënohen këtu. Raportojini te Zyra e Inspektorit \
                 të Përgjithshëm të IOM-it përmes \u{201e}We Are All In\u{201c} (weareallin.iom.int), edhe pa e dhënë emrin.",
                "Недолично понашање особља или партнера не бележи се овде. Пријавите га Канцеларији генералног \
                 инспектора ИОМ-а преко „We Are All In“ (weareallin.iom.int), и без навођења имена.",
            ),
        }
    }
}
