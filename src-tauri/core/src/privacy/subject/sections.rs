//! The parts of a person's own data, in the order of the paper.

mod homes;

use std::collections::BTreeSet;

use super::{Part, Section, outcomes};
use crate::Result;
use crate::attachments::Attachment;
use crate::code::{Code, Stored};
use crate::format::{print_count, print_day, print_money, print_number};
use crate::language::Language;
use crate::organisations::iban::print_iban;
use crate::organisations::service as organisations;
use crate::people::records::ApplicantRecord;
use crate::privacy::consent;
use crate::privacy::corrections::Correction;
use crate::privacy::disclosure;
use crate::privacy::retention;
use crate::privacy::store;
use crate::reference::municipality;
use crate::reference::settings::Settings;
use crate::selection::ApplicationRecord;
use crate::sensitive::Sensitive;
use crate::vault::Reading;
use crate::words::Words;

/// What every section needs.
pub(super) struct Room<'a> {
    words: &'a Words,
    pub(super) language: Language,
    settings: &'a Settings,
}

pub(super) fn all(
    reading: &Reading<'_>,
    record: &ApplicantRecord,
    corrections: &[Correction],
    settings: &Settings,
    words: &Words,
) -> Result<Vec<Section>> {
    let room = Room { words, language: words.language(), settings };
    let mut sections = vec![room.person(record)];
    sections.push(room.proofs(record));
    sections.extend(homes::sections(&room, reading, record)?);
    sections.extend(room.organisation(reading, record)?);
    sections.extend(room.memberships(reading, record)?);
    for application in &record.applications {
        let terms = crate::grants::service::terms_in(reading, application.application.id)?;
        let as_written = as_written(reading, application.application.id)?;
        let visits = crate::selection::visits::service::of(reading, application.application.id)?;
        let mut section = room.application(application, terms.as_ref(), as_written);
        section.parts.extend(room.visits(&visits));
        sections.push(section);
    }
    sections.push(room.attachments(&crate::attachments::service::of_applicant(reading, record.id)?));
    sections.push(room.consents(&consent::states_of(reading, record.person.id)?));
    sections.push(room.given(&disclosure::list(reading, Some(record.person.id), None)?));
    sections.push(room.corrections(corrections));
    let term = retention::term_of(reading, record.person.id, settings)?;
    let restricted = store::standing(reading, record.person.id)? == crate::privacy::Standing::Restricted;
    sections.push(room.kept(term, restricted));
    sections.push(room.rights());
    Ok(sections)
}

/// What the registers said where an officer's answer gave the value, in one line.
fn as_written(reading: &Reading<'_>, application: crate::ids::ApplicationId) -> Result<Option<String>> {
    let sql = "SELECT replace(as_written, char(10), '; ') FROM import_row
               WHERE application_id = ?1 AND as_written IS NOT NULL ORDER BY id";
    let mut statement = reading.prepare_cached(sql)?;
    let lines: Vec<String> =
        statement.query_map([application], |r| r.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok((!lines.is_empty()).then(|| lines.join("; ")))
}

impl Room<'_> {
    pub(super) fn get(&self, key: &str) -> String {
        self.words.get(key)
    }

    fn section(&self, key: &str, parts: Vec<Part>) -> Section {
        Section { title: self.get(key), parts }
    }

    /// The words of a stored code; one of a newer program is shown as it is.
    fn code<T: Code>(&self, prefix: &str, stored: Option<&Stored<T>>) -> Option<String> {
        stored.map(|stored| match stored {
            Stored::Known(known) => self.get(&format!("{prefix}-{}", known.code())),
            Stored::Unknown(code) => code.clone(),
        })
    }

    pub(super) fn day(&self, day: chrono::NaiveDate) -> String {
        print_day(day, self.language)
    }

    fn place(&self, id: Option<&String>) -> Option<String> {
        id.map(|id| municipality(id).map_or_else(|| id.clone(), |m| m.name(self.language).to_owned()))
    }

    /// Names and values; what is not recorded says so, since that, too, is an answer.
    fn facts(&self, facts: Vec<(&str, Option<String>)>) -> Part {
        let absent = || self.get("subject-not-recorded");
        Part::Facts(
            facts
                .into_iter()
                .map(|(key, value)| {
                    (self.get(key), value.filter(|v| !v.trim().is_empty()).unwrap_or_else(absent))
                })
                .collect(),
        )
    }

    pub(super) fn table(&self, heads: &[&str], rows: Vec<Vec<String>>, figures: usize) -> Part {
        if rows.is_empty() {
            return Part::Text(self.get("subject-none"));
        }
        Part::Table { heads: heads.iter().map(|key| self.get(key)).collect(), rows, figures }
    }

    fn person(&self, record: &ApplicantRecord) -> Section {
        let p = &record.person;
        let community = p.community.clone().map(|code| self.value("community", Some(&Sensitive(code))));
        let yes_no = |said: bool| self.get(if said { "subject-yes" } else { "subject-no" });
        let facts = vec![
            ("subject-number", Some(record.number.clone())),
            ("subject-name", Some(p.name_written.clone())),
            ("subject-given-name", p.given_name.clone()),
            ("subject-family-name", p.family_name.clone()),
            ("subject-sex", self.code("sex", p.sex.as_ref())),
            ("subject-birth-date", p.birth_date.map(|day| self.day(day))),
            ("subject-community", community),
            ("subject-community-note", p.community_note.clone()),
            ("subject-displacement", self.code("displacement", p.displacement.as_ref())),
            ("subject-disability", p.disability.map(yes_no)),
            ("subject-phone", p.phone.clone()),
            ("subject-municipality", self.place(p.municipality.as_ref())),
            ("subject-settlement", p.settlement.clone()),
            ("subject-address", p.address.clone()),
            ("subject-house-number", p.house_number.clone()),
            ("subject-postcode", p.postcode.clone()),
            ("subject-language", self.code("subject-language", p.language.as_ref())),
        ];
        self.section("subject-person", vec![self.facts(facts)])
    }

    /// Who certified an identity is somebody else: not named here.
    fn proofs(&self, record: &ApplicantRecord) -> Section {
        let rows = record
            .identifications
            .iter()
            .map(|proof| {
                vec![
                    self.code("identification", Some(&proof.kind)).unwrap_or_default(),
                    proof.number.clone().unwrap_or_default(),
                    proof.issuer.clone().or_else(|| proof.certified_reason.clone()).unwrap_or_default(),
                ]
            })
            .collect();
        let heads = ["subject-document", "subject-document-number", "subject-document-issuer"];
        self.section("subject-proofs", vec![self.table(&heads, rows, 0)])
    }

    fn organisation(&self, reading: &Reading<'_>, record: &ApplicantRecord) -> Result<Option<Section>> {
        let Some(id) = record.organisation.as_ref().map(|one| one.id) else { return Ok(None) };
        let Some(o) = organisations::kept(reading, id)? else { return Ok(None) };
        let facts = vec![
            ("subject-organisation-name", Some(o.name.clone())),
            ("subject-kind", self.code("organisation", Some(&o.kind))),
            ("subject-nui", o.nui.clone()),
            ("subject-old-number", o.old_number.clone()),
            ("subject-fiscal-number", o.fiscal_number.clone()),
            ("subject-farm-number", o.farm_number.clone()),
            ("subject-registered-on", o.registered_on.map(|day| self.day(day))),
            ("subject-legal-form", o.legal_form.clone()),
            ("subject-iban", o.iban.as_deref().map(print_iban)),
            ("subject-phone", o.phone.clone()),
            ("subject-email", o.email.clone()),
            ("subject-country", o.country.clone()),
            ("subject-municipality", self.place(o.municipality.as_ref())),
            ("subject-settlement", o.settlement.clone()),
            ("subject-address", o.address.clone()),
        ];
        Ok(Some(self.section("subject-organisation", vec![self.facts(facts)])))
    }

    /// What the person owns or leads; who else does so is not named here.
    fn memberships(&self, reading: &Reading<'_>, record: &ApplicantRecord) -> Result<Option<Section>> {
        let day = |day: Option<chrono::NaiveDate>| day.map(|day| self.day(day)).unwrap_or_default();
        let rows: Vec<Vec<String>> = organisations::of_person(reading, record.person.id)?
            .into_iter()
            .map(|(organisation, member)| {
                vec![
                    organisation.name,
                    self.code("member-role", Some(&member.role)).unwrap_or_default(),
                    member.share.map(|share| format!("{} %", share.print())).unwrap_or_default(),
                    day(member.from),
                    day(member.to),
                ]
            })
            .collect();
        if rows.is_empty() {
            return Ok(None);
        }
        let heads = [
            "subject-member-organisation",
            "subject-member-role",
            "subject-member-share",
            "subject-member-from",
            "subject-member-to",
        ];
        Ok(Some(self.section("subject-memberships", vec![self.table(&heads, rows, 0)])))
    }

    fn application(
        &self,
        record: &ApplicationRecord,
        terms: Option<&crate::grants::Terms>,
        as_written: Option<String>,
    ) -> Section {
        let a = &record.application;
        let money = |cents| print_money(cents, self.language);
        let sector = a.sector.as_ref().map(|sector| {
            crate::reference::recognise_sector(sector)
                .map_or_else(|| sector.clone(), |known| self.get(&format!("sector-{}", known.code())))
        });
        let flags: BTreeSet<String> =
            a.flags.iter().map(|flag| self.get(&format!("flag-{}", flag.code))).collect();
        let flags: Vec<String> = flags.into_iter().collect();
        let origin = record
            .source
            .as_ref()
            .map(|source| self.words.with("subject-imported", &[("row", &source.row.to_string())]));
        let mut facts = vec![
            ("subject-component", self.code("component", a.component.as_ref())),
            ("subject-sector", sector),
            ("subject-activity-municipality", self.place(a.municipality.as_ref())),
            ("subject-requested", a.requested.map(money)),
            ("subject-own-share", a.own_share.map(money)),
            ("subject-household", a.household_size.map(|size| print_count(size.into(), self.language))),
            ("subject-notes", a.notes.clone()),
            ("subject-origin", Some(origin.unwrap_or_else(|| self.get("subject-entered")))),
        ];
        if as_written.is_some() {
            facts.push(("subject-as-written", as_written));
        }
        if !flags.is_empty() {
            facts.push(("subject-doubts", Some(flags.join("; "))));
        }
        let steps = record
            .history
            .iter()
            .filter(|event| event.kind.known().is_some())
            .map(|event| {
                vec![
                    self.day(event.on),
                    self.code("application-state", Some(&event.kind)).unwrap_or_default(),
                    if event.evidenced {
                        event.reason.clone().unwrap_or_default()
                    } else {
                        self.get("subject-not-evidenced")
                    },
                ]
            })
            .collect();
        let mut parts = vec![
            self.facts(facts),
            self.table(&["subject-day", "subject-state", "subject-reason"], steps, 0),
        ];
        if let (Some(agreement), Some(terms)) = (&record.agreement, terms) {
            parts.extend(self.agreement(&agreement.number, terms));
            parts.extend(outcomes::parts(self, &record.outcomes));
        }
        Section { title: self.words.with("subject-application", &[("number", &a.number)]), parts }
    }

    /// What was found on the spot, without who was there: they are somebody else.
    fn visits(&self, visits: &[crate::selection::visits::Visit]) -> Vec<Part> {
        use crate::selection::visits::Coordinates;
        let count = |number: Option<u32>| number.map(|number| print_count(number.into(), self.language));
        let mut parts = Vec::new();
        for visit in visits {
            let Some(record) = &visit.record else { continue };
            let place = record.place.map(|place| {
                let (north, east) = (place.latitude_micro, place.longitude_micro);
                format!("{}, {}", Coordinates::degrees(north), Coordinates::degrees(east))
            });
            let day = self.day(record.visited_on);
            parts.push(Part::Heading(self.words.with("subject-visit", &[("day", &day)])));
            parts.push(self.facts(vec![
                ("visit-field-premises", self.code("premises", record.premises.as_ref())),
                ("visit-field-premises_note", record.premises_note.clone()),
                ("visit-field-skills", record.skills.clone()),
                ("visit-field-capacity", record.capacity.clone()),
                ("visit-field-household", count(record.household)),
                ("visit-field-jobs_full_time", count(record.jobs_full_time)),
                ("visit-field-jobs_part_time", count(record.jobs_part_time)),
                ("visit-field-other_donors", record.other_donors.clone()),
                ("visit-field-place", place),
                ("visit-field-recommendation", self.code("recommendation", record.recommendation.as_ref())),
                ("visit-field-remarks", record.remarks.clone()),
            ]));
        }
        parts
    }

    fn agreement(&self, number: &str, terms: &crate::grants::Terms) -> Vec<Part> {
        let money = |cents| Some(print_money(cents, self.language));
        let facts = vec![
            ("subject-granted", money(terms.granted)),
            ("subject-own-cash", money(terms.own_cash)),
            ("subject-own-kind", money(terms.own_kind)),
        ];
        let rows = terms
            .items
            .iter()
            .map(|item| {
                let what = [Some(&item.description), item.specification.as_ref()];
                let what: Vec<&str> = what.into_iter().flatten().map(String::as_str).collect();
                vec![
                    what.join(", "),
                    crate::format::print_quantity(item.quantity_milli, self.language),
                    print_number(item.unit_price, self.language),
                    item.total().map(|total| print_number(total, self.language)).unwrap_or_default(),
                ]
            })
            .collect();
        let heads = ["subject-item", "subject-quantity", "subject-price", "subject-total"];
        let mut parts = vec![
            Part::Heading(self.words.with("subject-agreement", &[("number", number)])),
            self.facts(facts),
        ];
        if !terms.items.is_empty() {
            parts.push(self.table(&heads, rows, 3));
        }
        parts
    }

    fn attachments(&self, files: &[Attachment]) -> Section {
        let rows = files
            .iter()
            .map(|file| {
                let day = file.dated_on.unwrap_or_else(|| file.added_at.date_naive());
                let kind = self.code("attachment-kind", Some(&file.kind)).unwrap_or_default();
                vec![self.day(day), kind, file.title.clone()]
            })
            .collect();
        let heads = ["subject-day", "subject-file-kind", "subject-file-title"];
        self.section("subject-attachments", vec![self.table(&heads, rows, 0)])
    }

    /// Who witnessed is somebody else: not named here.
    fn consents(&self, states: &[consent::PurposeState]) -> Section {
        let mut rows = Vec::new();
        for state in states {
            let title = state.title.as_ref().map_or_else(|| state.purpose.clone(), |t| t.of(self.language));
            if state.consents.is_empty() {
                let none = self.get("consent-state-not-recorded");
                rows.push(vec![title, none, String::new(), String::new()]);
                continue;
            }
            for given in &state.consents {
                let how = self.code("consent-method", Some(&given.method)).unwrap_or_default();
                let in_language = self.code("subject-language", Some(&given.language)).unwrap_or_default();
                let withdrawn = given
                    .withdrawn
                    .as_ref()
                    .map(|w| self.words.with("subject-withdrawn-on", &[("day", &self.day(w.on))]));
                let stands = self.get("consent-state-given");
                rows.push(vec![
                    title.clone(),
                    withdrawn.unwrap_or(stands),
                    self.day(given.given_on),
                    format!("{how}; {in_language}"),
                ]);
            }
        }
        let heads = ["subject-purpose", "subject-state", "subject-day", "subject-how"];
        self.section("subject-consents", vec![self.table(&heads, rows, 0)])
    }

    fn given(&self, list: &[disclosure::Disclosed]) -> Section {
        let rows = list
            .iter()
            .map(|given| {
                let what = self.code("disclosure-what", Some(&given.what)).unwrap_or_default();
                let purpose = self.settings.disclosures.purpose(&given.purpose);
                vec![
                    self.day(given.on),
                    what,
                    disclosure::recipient_shown(&given.recipient, self.words),
                    purpose.map_or_else(|| given.purpose.clone(), |p| p.title.of(self.language)),
                ]
            })
            .collect();
        let heads = ["subject-day", "subject-what", "subject-recipient", "subject-purpose"];
        self.section("subject-given", vec![self.table(&heads, rows, 0)])
    }

    fn corrections(&self, corrections: &[Correction]) -> Section {
        let rows = corrections
            .iter()
            // Who certified an identity is somebody else.
            .filter(|correction| correction.field != "certified_by")
            .map(|correction| {
                let local = correction.at.with_timezone(&chrono::Local).date_naive();
                vec![
                    self.day(local),
                    self.field(&correction.field),
                    self.value(&correction.field, correction.from.as_ref()),
                    self.value(&correction.field, correction.to.as_ref()),
                    correction.reason.as_ref().map(|reason| reason.0.clone()).unwrap_or_default(),
                ]
            })
            .collect();
        let heads = ["subject-day", "subject-field", "subject-before", "subject-after", "subject-reason"];
        self.section("subject-corrections", vec![self.table(&heads, rows, 0)])
    }

    /// A column's name as people read it.
    fn field(&self, column: &str) -> String {
        let key = match column {
            "name_written" => "subject-name",
            "name" => "subject-organisation-name",
            "given_name" => "subject-given-name",
            "family_name" => "subject-family-name",
            "sex" => "subject-sex",
            "birth_date" => "subject-birth-date",
            "community" => "subject-community",
            "community_note" => "subject-community-note",
            "displacement" => "subject-displacement",
            "disability" => "subject-disability",
            "phone" => "subject-phone",
            "municipality" => "subject-municipality",
            "settlement" => "subject-settlement",
            "address" => "subject-address",
            "house_number" => "subject-house-number",
            "postcode" => "subject-postcode",
            "language" => "subject-language",
            "kind" => "subject-document",
            "number" => "subject-document-number",
            "issuer" => "subject-document-issuer",
            "nui" => "subject-nui",
            "old_number" => "subject-old-number",
            "fiscal_number" => "subject-fiscal-number",
            "farm_number" => "subject-farm-number",
            "iban" => "subject-iban",
            "email" => "subject-email",
            "household_size" => "subject-household",
            "notes" => "subject-notes",
            _ => return column.to_owned(),
        };
        self.get(key)
    }

    /// A corrected value as people read it.
    fn value(&self, column: &str, value: Option<&Sensitive<String>>) -> String {
        let Some(Sensitive(value)) = value else { return String::new() };
        let prefix = match column {
            "sex" | "community" | "displacement" => column,
            "kind" => "identification",
            "language" => "subject-language",
            "disability" if value == "yes" => return self.get("subject-yes"),
            "disability" => return self.get("subject-no"),
            "municipality" => return self.place(Some(value)).unwrap_or_default(),
            "birth_date" => return value.parse().map_or_else(|_| value.clone(), |day| self.day(day)),
            _ => return value.clone(),
        };
        let key = format!("{prefix}-{value}");
        Some(self.get(&key)).filter(|words| *words != key).unwrap_or_else(|| value.clone())
    }

    fn kept(&self, term: retention::Term, restricted: bool) -> Section {
        let class = self.get(&format!("retention-class-{}", term.class.code()));
        let until = match term.until {
            Some(until) => self.words.with("subject-kept-until", &[("day", &self.day(until))]),
            None => {
                let months = self.settings.retention.beneficiary_months.into();
                self.words.count("subject-kept-after-payment", months, &months.to_string())
            }
        };
        let mut parts = vec![self.facts(vec![("subject-class", Some(class))]), Part::Text(until)];
        if restricted {
            parts.push(Part::Text(self.get("subject-restricted")));
        }
        self.section("subject-kept", parts)
    }

    fn rights(&self) -> Section {
        let texts = [
            "subject-right-correct",
            "subject-right-withdraw",
            "subject-right-erase",
            "subject-right-complain",
        ];
        self.section("subject-rights", texts.iter().map(|key| Part::Text(self.get(key))).collect())
    }
}
