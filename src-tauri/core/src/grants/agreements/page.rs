//! An agreement as people look at it: versions, signing, obligations, amendments, end, and what is missing.

use chrono::NaiveDate;

use super::amendments::{self, Amendment};
use super::ending::Ending;
use super::obligations::Obligation;
use super::papers::KeptPaper;
use super::signing::Signing;
use super::{Error, Particular, Particulars, store};
use crate::Result;
use crate::grants::{Missing, Terms, service as grants, store as rows};
use crate::people::sight::Sight;
use crate::reference::Component;
use crate::selection;
use crate::vault::Vault;

/// An agreement as its page shows it. It names people and therefore has no `Debug`.
#[derive(Clone)]
pub struct AgreementPage {
    /// Its number.
    pub number: String,
    /// The application's number.
    pub application: String,
    /// The component.
    pub component: Option<Component>,
    /// Whether both sides signed it.
    pub signed: bool,
    /// What it promises now.
    pub terms: Terms,
    /// What the component asks for, and what was said of it.
    pub particulars: Vec<(Particular, Option<crate::reference::settings::InLanguages>)>,
    /// What it lacks before it can be signed.
    pub missing: Vec<Missing>,
    /// The versions that were printed, amendments' as well.
    pub papers: Vec<KeptPaper>,
    /// How it and its amendments were signed.
    pub signings: Vec<Signing>,
    /// The obligations with the day each is due, once that can be counted.
    pub obligations: Vec<(Obligation, Option<NaiveDate>)>,
    /// The amendments, by number.
    pub amendments: Vec<Amendment>,
    /// Its end before its time.
    pub ending: Option<Ending>,
    /// What was handed over, to be asked back.
    pub assets: Vec<crate::grants::assets::Asset>,
    /// Today.
    pub today: NaiveDate,
}

impl AgreementPage {
    /// The day of the last party's signature under the agreement itself.
    #[must_use]
    pub fn signed_on(&self) -> Option<NaiveDate> {
        self.signings.iter().rfind(|one| one.amendment.is_none()).map(|one| one.signed_on)
    }

    /// The amendment that is under way.
    #[must_use]
    pub fn open_amendment(&self) -> Option<&Amendment> {
        self.amendments.iter().find(|one| one.signed_on.is_none())
    }

    /// What the component asks for, as it is said.
    #[must_use]
    pub fn said(&self) -> Particulars {
        let said = self
            .particulars
            .iter()
            .filter_map(|(field, words)| Some((crate::code::Code::code(*field).to_owned(), words.clone()?)));
        Particulars(said.collect())
    }
}

/// The agreement of an application, by the application's identity or number or the agreement's number.
///
/// # Errors
/// [`Error::NotFound`]; to an auditor who sees the applicant under a pseudonym it is refused.
pub fn page(vault: &Vault, application: &str) -> Result<AgreementPage> {
    vault.read(|reading| {
        let id = grants::find(reading, application)?;
        Sight::of(reading)?.check(selection::store::applicant_of(reading, id)?)?;
        let record = selection::store::record(reading, id)?.ok_or(selection::Error::NotFound)?;
        let row = rows::agreement_of(reading, id)?.ok_or(Error::NotFound)?;
        let component = record.application.component.as_ref().and_then(|one| one.known());
        let said = store::particulars(reading, row.id)?;
        let fields = component.map_or(&[][..], Particular::of);
        let code = |field: Particular| crate::code::Code::code(field);
        let signings = store::signings(reading, row.id)?;
        let signed_on = signings.iter().rfind(|one| one.amendment.is_none()).map(|one| one.signed_on);
        let handed_over = store::last_handover(reading, row.id)?;
        let obligations = store::obligations(reading, row.id)?;
        Ok(AgreementPage {
            number: row.number,
            application: record.application.number.clone(),
            component,
            signed: super::signing::is_signed(reading, id)?,
            terms: row.terms,
            particulars: fields.iter().map(|field| (*field, said.0.get(code(*field)).cloned())).collect(),
            missing: grants::missing_to_sign(reading, id, reading.today)?,
            papers: store::papers(reading, row.id)?,
            signings,
            obligations: obligations
                .into_iter()
                .map(|one| {
                    let due = one.promise.due(signed_on, handed_over);
                    (one, due)
                })
                .collect(),
            amendments: amendments::of(reading, row.id)?,
            ending: store::ending(reading, row.id)?,
            assets: crate::grants::assets::of_application(reading, id)?,
            today: reading.today,
        })
    })
}

/// A quantity without needless zeros: `2`, `2.5`, `0.125`.
#[must_use]
pub fn quantity(milli: i64) -> String {
    let (whole, rest) = (milli / 1000, (milli % 1000).unsigned_abs());
    if rest == 0 {
        return whole.to_string();
    }
    format!("{whole}.{rest:03}").trim_end_matches('0').to_owned()
}
