//! From what is stored to the agreement as paper shows it.

use chrono::NaiveDate;
use sha2::{Digest, Sha256};

use super::agreements::obligations::Promise;
use super::agreements::wording::Wording;
use super::agreements::{Particular, Particulars};
use super::document::{
    AgreementDocument, DocumentItem, DocumentObligation, Facts, Grantee, Identification, MunicipalityParty,
    Share,
};
use super::{Error, Missing, Payer, Terms, phrases};
use crate::language::Language;
use crate::money::Cents;
use crate::people::IdentificationKind;
use crate::people::records::{self, Organisation, Person};
use crate::reference::{Component, Settings, municipality};
use crate::selection::Application;
use crate::words::Words;

/// Everything an agreement is made from.
pub(super) struct Sources<'a> {
    pub number: &'a str,
    pub dated: NaiveDate,
    pub terms: &'a Terms,
    pub application: &'a Application,
    pub person: &'a Person,
    pub identifications: &'a [records::Identification],
    pub organisation: Option<&'a Organisation>,
    pub settings: &'a Settings,
    pub sample_vault: bool,
    pub wording: &'a Wording,
    pub obligations: &'a [Promise],
    pub particulars: &'a Particulars,
}

impl Sources<'_> {
    /// The reference under which the wording was cleared: its own, or that of what the program ships.
    pub(super) fn clearance(&self) -> Option<String> {
        match self.wording.id {
            Some(_) => self.wording.clearance.clone(),
            None => self.settings.paper.clearance.clone(),
        }
    }

    pub(super) fn component(&self) -> Option<Component> {
        self.application.component.as_ref().and_then(|component| component.known())
    }
}

/// The document in these languages, English first.
///
/// # Errors
/// [`Error::Incomplete`] with everything that is missing.
pub(super) fn compose(sources: &Sources<'_>, languages: &[Language]) -> Result<AgreementDocument, Error> {
    let words: Vec<Words> = languages.iter().map(|language| Words::of(*language)).collect();
    let facts = facts(sources, &words)?;
    let columns = (0..)
        .zip(&words)
        .map(|(at, words)| phrases::column(sources, &facts, words, at))
        .collect::<Result<Vec<_>, _>>()?;
    let mut document = AgreementDocument {
        number: sources.number.to_owned(),
        application_number: sources.application.number.clone(),
        dated: sources.dated,
        template_version: sources.wording.name()?,
        clearance: sources.clearance(),
        sample_vault: sources.sample_vault,
        facts,
        columns,
        content_hash: String::new(),
    };
    document.content_hash = content_hash(&document)?;
    Ok(document)
}

/// SHA-256 over the document without its hash, written as JSON: fields stand in the order of the type,
/// labels in that of their names, so that equal documents have equal hashes on every machine.
pub(super) fn content_hash(document: &AgreementDocument) -> Result<String, Error> {
    let bytes = serde_json::to_vec(document).map_err(|e| Error::Template(e.to_string()))?;
    Ok(Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect())
}

fn given(text: Option<&String>) -> Option<String> {
    text.map(|text| text.trim()).filter(|text| !text.is_empty()).map(str::to_owned)
}

fn facts(sources: &Sources<'_>, words: &[Words]) -> Result<Facts, Error> {
    let (terms, person, paper) = (sources.terms, sources.person, &sources.settings.paper);
    let cleared = sources.clearance().is_some();
    let contract = sources.settings.programme.contract_number.trim();
    let component = sources.component();
    let identification = identification(sources.identifications);
    let municipality = municipality_of(sources).and_then(|id| municipality_names(&id, words));
    let total = terms.total();
    let missing: Vec<Missing> = [
        (Missing::Name, person.name_written.trim().is_empty()),
        (Missing::Identification, identification.is_none()),
        (Missing::Municipality, municipality.is_none()),
        (Missing::Component, component.is_none()),
        (Missing::Value, terms.granted <= Cents::ZERO || total.is_none()),
        (Missing::Items, !terms.items_agree()),
        (Missing::Contract, contract.is_empty() && cleared),
    ]
    .into_iter()
    .filter_map(|(field, lacks)| lacks.then_some(field))
    // A sample leaves a line to write on for what only its component asks for.
    .chain(if cleared { lacking(sources) } else { Vec::new() })
    .collect();
    let (Some(identification), Some(municipality), Some(component), Some(total), true) =
        (identification, municipality, component, total, missing.is_empty())
    else {
        return Err(Error::Incomplete(missing));
    };
    let organisation = sources.organisation;
    let items = items(sources, words);
    Ok(Facts {
        grantee: Grantee {
            name: person.name_written.clone(),
            organisation: organisation.map(|o| o.name.clone()),
            nui: organisation.and_then(|o| given(o.nui.as_ref())),
            identification,
            municipality,
            settlement: match organisation.and_then(|o| given(o.settlement.as_ref())) {
                Some(settlement) => Some(settlement),
                None => given(person.settlement.as_ref()),
            },
            address: match organisation.and_then(|o| given(o.address.as_ref())) {
                Some(address) => Some(address),
                None => street(person),
            },
            phone: given(person.phone.as_ref()),
        },
        component,
        sector: given(sources.application.sector.as_ref()),
        shares: shares(terms, &items),
        items,
        granted: terms.granted,
        own_cash: terms.own_cash,
        own_kind: terms.own_kind,
        total,
        contract_number: contract.to_owned(),
        signatory: given(paper.signatory.as_ref()),
        obligations: obligations(sources, words),
        municipality: (component == Component::CommunityProject)
            .then(|| third_party(sources, words))
            .flatten(),
    })
}

/// What the component's agreement asks for and nobody has said. Nothing is signed without it.
pub(super) fn lacking(sources: &Sources<'_>) -> Vec<Missing> {
    let Some(component) = sources.component() else { return Vec::new() };
    let organisation = sources.organisation;
    let mut missing = Vec::new();
    if matches!(component, Component::ExistingEnterprise | Component::Association) && organisation.is_none() {
        missing.push(Missing::Organisation);
    }
    let registered = organisation.is_some_and(|one| given(one.nui.as_ref()).is_some());
    if component == Component::ExistingEnterprise && !registered {
        missing.push(Missing::Nui);
    }
    missing.extend(sources.particulars.missing(component));
    missing
}

/// Everything an agreement of this kind lacks before both sides can sign it.
pub(super) fn missing_to_sign(sources: &Sources<'_>) -> Vec<Missing> {
    let words = [Words::of(Language::En)];
    let mut missing = match facts(sources, &words) {
        Err(Error::Incomplete(missing)) => missing,
        _ => Vec::new(),
    };
    for field in lacking(sources) {
        if !missing.contains(&field) {
            missing.push(field);
        }
    }
    missing
}

fn obligations(sources: &Sources<'_>, words: &[Words]) -> Vec<DocumentObligation> {
    let each = sources.obligations.iter().map(|promise| {
        let said: Vec<String> = words.iter().map(|words| promise.said(words)).collect();
        // Words of its own stand once, as they are written.
        let own = promise.words.as_deref().is_some_and(|own| !own.trim().is_empty());
        DocumentObligation {
            words: if own { said.into_iter().take(1).collect() } else { said },
            time: words.iter().map(|words| promise.time(words)).collect(),
        }
    });
    each.collect()
}

/// Where the activity is, the municipality is a party.
fn third_party(sources: &Sources<'_>, words: &[Words]) -> Option<MunicipalityParty> {
    let id = given(sources.application.municipality.as_ref()).or_else(|| municipality_of(sources))?;
    let mayor = sources.particulars.of(Particular::Mayor, Language::En);
    Some(MunicipalityParty { name: municipality_names(&id, words)?, signatory: mayor })
}

/// The best proof of identity that is complete: a document before certified identification.
fn identification(proofs: &[records::Identification]) -> Option<Identification> {
    let complete = || proofs.iter().filter(|proof| proof.is_complete());
    let document = complete().find_map(|proof| match proof.kind.known() {
        Some(IdentificationKind::Certified) => None,
        kind => Some(Identification::Document {
            kind: kind.unwrap_or(IdentificationKind::OtherDocument),
            number: given(proof.number.as_ref())?,
            issuer: given(proof.issuer.as_ref()),
        }),
    });
    document.or_else(|| {
        complete().find_map(|proof| {
            Some(Identification::Certified {
                by: given(proof.certified_by.as_ref())?,
                reason: given(proof.certified_reason.as_ref())?,
            })
        })
    })
}

fn municipality_of(sources: &Sources<'_>) -> Option<String> {
    sources
        .organisation
        .and_then(|o| given(o.municipality.as_ref()))
        .or_else(|| given(sources.person.municipality.as_ref()))
}

/// A municipality's name for each column.
fn municipality_names(id: &str, words: &[Words]) -> Option<Vec<String>> {
    let municipality = municipality(id)?;
    Some(words.iter().map(|words| municipality.name(words.language()).to_owned()).collect())
}

fn street(person: &Person) -> Option<String> {
    let street: Vec<_> =
        [&person.address, &person.house_number].into_iter().filter_map(|part| given(part.as_ref())).collect();
    let parts: Vec<_> =
        [given(Some(&street.join(" "))), given(person.postcode.as_ref())].into_iter().flatten().collect();
    given(Some(&parts.join(", ")))
}

/// The items, or the one that stands for all approved assets.
fn items(sources: &Sources<'_>, words: &[Words]) -> Vec<DocumentItem> {
    let mut items: Vec<DocumentItem> = sources
        .terms
        .items
        .iter()
        .map(|item| DocumentItem {
            description: vec![item.description.trim().to_owned()],
            specification: given(item.specification.as_ref()),
            origin: given(item.origin.as_ref()),
            unit: given(item.unit.as_ref()),
            quantity_milli: item.quantity_milli,
            unit_price: item.unit_price,
            total: item.total().unwrap_or_default(),
            payer: item.payer,
        })
        .collect();
    // Numbers are the same in both annexes when what the programme gives stands first.
    items.sort_by_key(|item| item.payer != Payer::Programme);
    if !items.iter().any(|item| item.payer == Payer::Programme) {
        let standing = DocumentItem {
            description: words.iter().map(|words| default_item(sources.application, words)).collect(),
            specification: None,
            origin: None,
            unit: None,
            quantity_milli: 1_000,
            unit_price: sources.terms.granted,
            total: sources.terms.granted,
            payer: Payer::Programme,
        };
        items.insert(0, standing);
    }
    items
}

fn default_item(application: &Application, words: &Words) -> String {
    let args = [("application", application.number.as_str())];
    let sector = given(application.sector.as_ref())
        .map(|code| format!("agreement-sector-{code}"))
        .map(|key| (words.get(&key), key))
        // A sector of a newer program has no words here.
        .filter(|(name, key)| name != key);
    match sector {
        Some((name, _)) => words.with("agreement-default-item", &[args[0], ("sector", &name)]),
        None => words.with("agreement-default-item-plain", &args),
    }
}

/// One row for each item, and one for what the grantee promises beyond the items.
fn shares(terms: &Terms, items: &[DocumentItem]) -> Vec<Share> {
    let of = |item: &DocumentItem, payer| if item.payer == payer { item.total } else { Cents::ZERO };
    let mut rows: Vec<Share> = (0..)
        .zip(items)
        .map(|(i, item)| Share {
            item: Some(i),
            programme: of(item, Payer::Programme),
            own_cash: of(item, Payer::OwnCash),
            own_kind: of(item, Payer::OwnKind),
        })
        .collect();
    let left = |promised: Cents, payer| {
        let listed = terms.items_total(payer).unwrap_or_default();
        promised.checked_sub(listed).unwrap_or_default()
    };
    let rest = Share {
        item: None,
        programme: Cents::ZERO,
        own_cash: left(terms.own_cash, Payer::OwnCash),
        own_kind: left(terms.own_kind, Payer::OwnKind),
    };
    if rest.own_cash > Cents::ZERO || rest.own_kind > Cents::ZERO {
        rows.push(rest);
    }
    rows
}
