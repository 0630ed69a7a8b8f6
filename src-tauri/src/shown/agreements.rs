//! An agreement and the wording of agreements as the window shows them.

use csp_core::Problem;
use csp_core::code::Code;
use csp_core::grants::Payer;
use csp_core::grants::agreements::amendments::{self, AmendmentForm};
use csp_core::grants::agreements::ending::{AskedBack, EndingForm};
use csp_core::grants::agreements::obligations::{Obligation, Promise};
use csp_core::grants::agreements::page::{AgreementPage, page};
use csp_core::grants::agreements::signing::{Party, Signature, Signing, SigningForm, Witness};
use csp_core::grants::agreements::wording::{NewWording, Wording, preview};
use csp_core::grants::document::SectionKind;
use csp_core::language::Language;
use csp_core::reference::Component;
use csp_core::words::Words;

use crate::error::{Answer, Refused};
use crate::open::Open;
use crate::typed;
use crate::wire::{
    AgreementPageShown, AgreementVersionShown, AmendmentShown, DrawUpAmendment, EditWording, EndAgreement,
    EndingShown, ObligationShown, ParticularShown, PreviewSection, ReturnableShown, SignAgreement,
    SigningShown, WordingShown,
};

/// An agreement as its page shows it.
pub fn of(open: &Open, application: &str, language: Language) -> Answer<AgreementPageShown> {
    let words = Words::of(language);
    let page = page(&open.vault, application)?;
    let numbered = |id| page.amendments.iter().find(|one| Some(one.id) == id).map(|one| one.number);
    Ok(AgreementPageShown {
        number: page.number.clone(),
        signed: page.signed,
        signed_on: page.signed_on(),
        missing: page.missing.iter().map(|field| field.code().to_owned()).collect(),
        particulars: page
            .particulars
            .iter()
            .map(|(field, said)| {
                let said = said.clone().unwrap_or_default();
                ParticularShown { field: field.code().to_owned(), en: said.en, sq: said.sq, sr: said.sr }
            })
            .collect(),
        three_parties: page.component == Some(Component::CommunityProject),
        versions: page
            .papers
            .iter()
            .map(|paper| AgreementVersionShown {
                amendment: numbered(paper.amendment),
                version: paper.number,
                content_hash: paper.content_hash.clone(),
                wording: paper.wording_version.clone(),
                made_on: paper.made_on,
                languages: paper.languages.clone(),
                signed: page.signings.iter().any(|one| one.paper == paper.id),
            })
            .collect(),
        signings: page.signings.iter().map(|one| signing(one, numbered(one.amendment), &words)).collect(),
        obligations: page.obligations.iter().map(|(one, due)| obligation(one, *due, &page, &words)).collect(),
        amendments: page.amendments.iter().map(|one| amendment(one, &words)).collect(),
        ending: page.ending.as_ref().map(|one| EndingShown {
            ended_on: one.ended_on,
            reason: one.reason.clone().unwrap_or_default(),
            decided_by: one.decided_by.clone().unwrap_or_default(),
            assets: asked_back(&page, &one.assets),
            return_by: one.return_by,
        }),
        returnable: returnable(&page),
    })
}

fn signing(one: &Signing, amendment: Option<u32>, words: &Words) -> SigningShown {
    let said = |party: &Signature| {
        let side = words.get(&format!("party-{}", party.party.code()));
        let day = csp_core::format::print_day(party.on, words.language());
        let witnesses: Vec<_> =
            party.witnesses.iter().map(|one| format!("{} ({})", one.name, one.document)).collect();
        let seen = if witnesses.is_empty() {
            String::new()
        } else {
            format!("; {}: {}", words.get("agreement-signing-witness"), witnesses.join(", "))
        };
        format!("{side}: {}, {day}{seen}", party.name)
    };
    SigningShown {
        amendment,
        signed_on: one.signed_on,
        place: one.place.clone(),
        parties: one.parties.iter().map(said).collect(),
        scan_sha256: one.scan_sha256.clone(),
    }
}

fn obligation(
    one: &Obligation,
    due: Option<chrono::NaiveDate>,
    page: &AgreementPage,
    words: &Words,
) -> ObligationShown {
    ObligationShown {
        number: one.position,
        said: one.promise.said(words),
        time: one.promise.time(words),
        due_on: due,
        late: page.ending.is_none() && one.outcome.is_none() && due.is_some_and(|day| day < page.today),
        outcome: one.outcome.as_ref().map(|outcome| outcome.code().to_owned()),
        settled_on: one.settled_on,
        evidence: one.evidence.clone(),
    }
}

fn amendment(one: &amendments::Amendment, words: &Words) -> AmendmentShown {
    AmendmentShown {
        number: one.number,
        reason: one.reason.clone().unwrap_or_default(),
        changes: one.changes(words),
        drawn_up_on: one.drawn_up_on,
        drawn_up_by: one.drawn_up_by.clone(),
        approved_on: one.approved_on,
        approved_by: one.approved_by.clone(),
        signed_on: one.signed_on,
    }
}

/// Assets that were handed over, or the programme's items where none are in the register.
fn returnable(page: &AgreementPage) -> Vec<ReturnableShown> {
    if !page.assets.is_empty() {
        return page
            .assets
            .iter()
            .map(|one| ReturnableShown { asset: one.id.to_string(), item: 0, said: one.description.clone() })
            .collect();
    }
    (1..)
        .zip(&page.terms.items)
        .filter(|(_, item)| item.payer == Payer::Programme)
        .map(|(place, item)| ReturnableShown {
            asset: String::new(),
            item: place,
            said: item.description.clone(),
        })
        .collect()
}

fn asked_back(page: &AgreementPage, asked: &AskedBack) -> Vec<String> {
    let asset = |id: &String| {
        page.assets.iter().find(|one| one.id.to_string() == *id).map(|one| one.description.clone())
    };
    let item = |place: &u32| {
        let at = usize::try_from(*place).ok()?.checked_sub(1)?;
        page.terms.items.get(at).map(|item| item.description.clone())
    };
    let assets = asked.assets.iter().map(|id| asset(id).unwrap_or_else(|| id.clone()));
    let items = asked.items.iter().map(|place| item(place).unwrap_or_else(|| place.to_string()));
    assets.chain(items).collect()
}

/// A signing as typed.
pub fn signing_form(open: &Open, args: &SignAgreement) -> Answer<SigningForm> {
    let today = open.vault.clock().today();
    let grantee_on = typed::day_or(&args.on, "on", today, today)?;
    let iom_on = typed::day_or(&args.iom_on, "iom_on", grantee_on, today)?;
    let mut parties = Vec::new();
    for (party, name, on) in [
        (Party::Iom, &args.iom, iom_on),
        (Party::Grantee, &args.grantee, grantee_on),
        (Party::Municipality, &args.municipality, grantee_on),
    ] {
        if name.trim().is_empty() {
            continue;
        }
        let grantee = party == Party::Grantee;
        let witness = Witness {
            name: args.witness.trim().to_owned(),
            document: args.witness_document.trim().to_owned(),
        };
        let seen = grantee && !witness.name.is_empty();
        parties.push(Signature {
            party,
            name: name.trim().to_owned(),
            capacity: None,
            on,
            cannot_write: grantee && args.cannot_write,
            witnesses: if seen { vec![witness] } else { Vec::new() },
        });
    }
    let scan = args.scan.trim();
    Ok(SigningForm {
        amendment: args.amendment,
        version: None,
        place: Some(args.place.clone()),
        parties,
        scan: if scan.is_empty() { None } else { Some(typed::id(scan)?) },
    })
}

/// An amendment as typed.
pub fn amendment_form(open: &Open, args: &DrawUpAmendment) -> Answer<AmendmentForm> {
    let page = page(&open.vault, &args.application)?;
    let today = open.vault.clock().today();
    let mut promises: Vec<Promise> = page.obligations.into_iter().map(|(one, _)| one.promise).collect();
    for (place, day) in args.days.iter().filter(|(_, day)| !day.trim().is_empty()) {
        let at = usize::try_from(*place).unwrap_or(0).wrapping_sub(1);
        let promise = promises.get_mut(at).ok_or_else(|| Refused(Problem::new("obligation-unknown")))?;
        let field = format!("days.{place}");
        (promise.due_on, promise.after, promise.months) = (Some(typed::day(day, &field, today)?), None, None);
    }
    Ok(AmendmentForm {
        terms: Some(typed::terms(&args.terms)?),
        obligations: Some(promises),
        particulars: None,
        reason: args.reason.clone(),
    })
}

/// An end as typed.
pub fn ending_form(open: &Open, args: &EndAgreement) -> Answer<EndingForm> {
    let today = open.vault.clock().today();
    let return_by = args.return_by.trim();
    Ok(EndingForm {
        on: Some(typed::day_or(&args.on, "on", today, today)?),
        reason: args.reason.clone(),
        decided_by: args.decided_by.clone(),
        assets: AskedBack { assets: args.assets.clone(), items: args.items.clone() },
        return_by: if return_by.is_empty() { None } else { Some(typed::day(return_by, "return_by", today)?) },
    })
}

/// A version of a wording.
pub fn wording(one: &Wording) -> WordingShown {
    WordingShown {
        component: one.component,
        version: one.version,
        valid_from: one.valid_from,
        clearance: one.clearance.clone(),
        reason: one.reason.clone(),
        en: one.en.clone(),
        sq: one.sq.clone(),
        sr: one.sr.clone(),
    }
}

/// A wording as it is being written.
pub fn new_wording(open: &Open, args: &EditWording) -> Answer<NewWording> {
    let today = open.vault.clock().today();
    Ok(NewWording {
        en: Some(args.en.clone()),
        sq: Some(args.sq.clone()),
        sr: Some(args.sr.clone()),
        clearance: Some(args.clearance.clone()),
        valid_from: Some(typed::day_or(&args.valid_from, "valid_from", today, today)?),
        reason: args.reason.clone(),
    })
}

/// How the text of one language reads.
pub fn previewed(args: &EditWording) -> Vec<PreviewSection> {
    let text = match args.language {
        Language::En => args.en.clone(),
        Language::Sq => args.sq.clone(),
        Language::SrCyrl => args.sr.clone(),
        Language::SrLatn => csp_core::language::serbian_latin(&args.sr),
    };
    let sections = preview(&text).into_iter().map(|section| PreviewSection {
        title: match section.kind {
            SectionKind::Article(number) => format!("{number}  {}", section.title),
            _ => section.title,
        },
        paragraphs: section.paragraphs.iter().map(|one| format!("{} {}", one.mark, one.text)).collect(),
    });
    sections.collect()
}

/// The code of an outcome as typed; none when empty.
pub fn outcome<T: Code>(typed: &str) -> Answer<Option<T>> {
    match typed.trim() {
        "" => Ok(None),
        code => {
            T::from_code(code).map(Some).ok_or_else(|| Refused(Problem::new("not-on-list").at("outcome")))
        }
    }
}
