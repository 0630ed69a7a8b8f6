//! Who has a grant: the agreement that is signed, with whoever applies, as what follows needs them.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};

use super::Refusal;
use crate::Result;
use crate::ids::{AgreementId, ApplicantId, ApplicationId};
use crate::language::Language;
use crate::reference::municipality;
use crate::selection::ApplicationState;
use crate::vault::Writing;

/// A grantee. It carries personal data and therefore has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Grantee {
    /// The agreement.
    pub agreement: AgreementId,
    /// Its number.
    pub agreement_number: String,
    /// The application.
    pub application: ApplicationId,
    /// Its number.
    pub application_number: String,
    /// Who applies.
    pub applicant: ApplicantId,
    /// The person's name as written.
    pub name: String,
    /// The organisation's name, when one applies.
    pub organisation: Option<String>,
    /// A municipality id.
    pub municipality: Option<String>,
    /// Town or village.
    pub settlement: Option<String>,
    /// Street and house.
    pub address: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// Language and script the person prefers.
    pub language: Option<Language>,
}

impl Grantee {
    /// Whose the grant is: the organisation where one applies, else the person.
    #[must_use]
    pub fn owner(&self) -> &str {
        self.organisation.as_deref().unwrap_or(&self.name)
    }

    /// The place as people know it.
    #[must_use]
    pub fn place(&self, language: Language) -> String {
        let town = self.municipality.as_deref().and_then(municipality).map(|place| place.name(language));
        let parts = [self.settlement.as_deref(), town];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }
}

/// The grantee of an application or agreement, by identity or number.
///
/// # Errors
/// When there is no such application or it has no agreement.
pub(super) fn find(db: &Connection, text: &str) -> Result<Grantee> {
    let application = super::service::find(db, text)?;
    Ok(of_application(db, application)?.ok_or(Refusal::NotFound)?)
}

/// The same for a write: the agreement is signed and the person's data in use.
///
/// # Errors
/// [`Refusal::NotSigned`].
pub(super) fn signed(tx: &Writing<'_>, text: &str) -> Result<Grantee> {
    let grantee = find(tx, text)?;
    check_signed(tx, &grantee)?;
    Ok(grantee)
}

/// Whether the agreement is signed and the person's data in use.
///
/// # Errors
/// [`Refusal::NotSigned`].
pub(super) fn check_signed(tx: &Writing<'_>, grantee: &Grantee) -> Result<()> {
    crate::privacy::check_application(tx, grantee.application)?;
    let state = crate::selection::store::state(tx, grantee.application)?.and_then(|state| state.known());
    if state == Some(ApplicationState::Agreed) { Ok(()) } else { Err(Refusal::NotSigned.into()) }
}

/// The day the agreement was signed, where that is known.
pub(super) fn signed_on(db: &Connection, application: ApplicationId) -> Result<Option<NaiveDate>> {
    let sql = "SELECT business_date FROM event AS e WHERE record_id = ?1 AND kind = 'agreed'
                 AND NOT EXISTS (SELECT 1 FROM event AS later WHERE later.corrects = e.id)
               ORDER BY recorded_at DESC LIMIT 1";
    Ok(db.prepare_cached(sql)?.query_row([application], |r| r.get(0)).optional()?)
}

/// The grantee of an application; none without an agreement.
pub(super) fn of_application(db: &Connection, application: ApplicationId) -> Result<Option<Grantee>> {
    let sql = format!("{SELECT} AND a.id = ?1 ORDER BY g.id DESC LIMIT 1");
    Ok(db.prepare_cached(&sql)?.query_row([application], row).optional()?)
}

/// Whoever applies, also before there is an agreement: then its number is empty.
///
/// # Errors
/// [`Refusal::NotFound`].
pub(super) fn applying(db: &Connection, application: ApplicationId) -> Result<Grantee> {
    let sql = format!(
        "{} LEFT JOIN agreement g ON g.application_id = a.id AND g.removed_at IS NULL
         WHERE a.id = ?1 AND a.removed_at IS NULL ORDER BY g.id DESC LIMIT 1",
        SELECT_APPLYING
    );
    Ok(db.prepare_cached(&sql)?.query_row([application], row).optional()?.ok_or(Refusal::NotFound)?)
}

/// The grantee of an agreement.
///
/// # Errors
/// [`Refusal::NotFound`].
pub(super) fn of_agreement(db: &Connection, agreement: AgreementId) -> Result<Grantee> {
    let sql = format!("{SELECT} AND g.id = ?1");
    let found = db.prepare_cached(&sql)?.query_row(params![agreement], row).optional()?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

/// Everybody whose agreement is signed and whose data is in use, by number.
pub(super) fn all_signed(db: &Connection) -> Result<Vec<Grantee>> {
    let sql = format!(
        "{SELECT} AND p.restricted_at IS NULL
           AND EXISTS (SELECT 1 FROM event e WHERE e.record_id = a.id AND e.kind = 'agreed'
                         AND NOT EXISTS (SELECT 1 FROM event later WHERE later.corrects = e.id))
         ORDER BY a.number, g.id"
    );
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([], row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

const SELECT: &str = "SELECT g.id AS agreement, g.number AS agreement_number, a.id AS application,
        a.number AS application_number, n.id AS applicant, p.name_written, o.name AS organisation,
        coalesce(a.municipality, p.municipality) AS municipality, p.settlement, p.address, p.house_number,
        p.phone, p.language
    FROM agreement g JOIN application a ON a.id = g.application_id
         JOIN applicant n ON n.id = a.applicant_id JOIN person p ON p.id = n.person_id
         LEFT JOIN organisation o ON o.id = n.organisation_id
    WHERE g.removed_at IS NULL AND a.removed_at IS NULL";

const SELECT_APPLYING: &str =
    "SELECT coalesce(g.id, a.id) AS agreement, coalesce(g.number, '') AS agreement_number, a.id AS application,
        a.number AS application_number, n.id AS applicant, p.name_written, o.name AS organisation,
        coalesce(a.municipality, p.municipality) AS municipality, p.settlement, p.address, p.house_number,
        p.phone, p.language
    FROM application a
         JOIN applicant n ON n.id = a.applicant_id JOIN person p ON p.id = n.person_id
         LEFT JOIN organisation o ON o.id = n.organisation_id";

fn row(r: &rusqlite::Row<'_>) -> rusqlite::Result<Grantee> {
    let (street, house): (Option<String>, Option<String>) = (r.get("address")?, r.get("house_number")?);
    let address: Vec<String> = street.into_iter().chain(house).collect();
    let language: Option<crate::code::Stored<Language>> = r.get("language")?;
    Ok(Grantee {
        agreement: r.get("agreement")?,
        agreement_number: r.get("agreement_number")?,
        application: r.get("application")?,
        application_number: r.get("application_number")?,
        applicant: r.get("applicant")?,
        name: r.get("name_written")?,
        organisation: r.get("organisation")?,
        municipality: r.get("municipality")?,
        settlement: r.get("settlement")?,
        address: (!address.is_empty()).then(|| address.join(" ")),
        phone: r.get("phone")?,
        language: language.and_then(|language| language.known()),
    })
}
