//! What officers do with handovers: see what is left, record one, write its certificate, note that it was signed.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde_json::json;

use super::{Handover, HandoverForm, ItemLeft, LineForm, certificate, store};
use crate::Result;
use crate::grants::assets::{Condition, service as register, store as assets};
use crate::grants::grantee::{self, Grantee};
use crate::grants::papers::{self, GrantPaper, GrantPaperKind, Subject};
use crate::grants::{Refusal, line_total};
use crate::ids::HandoverId;
use crate::people::sight::Sight;
use crate::vault::{Action, Officer, Vault, Writing, Written};

/// What the programme gives under an application's agreement, with how much was handed over.
///
/// # Errors
/// When there is no such application or it has no agreement.
pub fn items(vault: &Vault, application: &str) -> Result<Vec<ItemLeft>> {
    vault.read(|reading| {
        let grantee = grantee::find(reading, application)?;
        store::items(reading, grantee.agreement)
    })
}

/// Handovers by their day: an application's, or all.
///
/// # Errors
/// When there is no such application.
pub fn handovers(vault: &Vault, application: Option<&str>) -> Result<Vec<Handover>> {
    vault.read(|reading| {
        let application = application.map(|text| grantee::find(reading, text)).transpose()?;
        let all = store::handovers(reading, None, application.map(|found| found.application))?;
        let sight = Sight::of(reading)?;
        Ok(all.into_iter().map(|one| seen(&sight, one)).collect())
    })
}

/// One handover, by its number or identity.
///
/// # Errors
/// [`Refusal::NotFound`], [`Refusal::NumberTwice`].
pub fn handover(vault: &Vault, text: &str) -> Result<Handover> {
    vault.read(|reading| {
        let one = find(reading, text)?;
        Ok(seen(&Sight::of(reading)?, one))
    })
}

fn seen(sight: &Sight, mut one: Handover) -> Handover {
    if veil(sight, &mut one.grantee) {
        one.place = None;
        one.received_by = None;
        one.remarks = None;
        one.over_reason = None;
        let pseudonym = one.grantee.name.clone();
        for asset in &mut one.assets {
            asset.owner.clone_from(&pseudonym);
            asset.asset.serial = None;
            asset.place = None;
            asset.holders.clear();
        }
    }
    one
}

/// Puts a pseudonym in the place of a grantee's name where the officer sees no other; whether it did.
pub(in crate::grants) fn veil(sight: &Sight, grantee: &mut Grantee) -> bool {
    let Some(pseudonym) = sight.pseudonym(grantee.applicant) else { return false };
    grantee.name = pseudonym;
    grantee.organisation = None;
    grantee.settlement = None;
    grantee.address = None;
    grantee.phone = None;
    true
}

fn find(db: &Connection, text: &str) -> Result<Handover> {
    let text = text.trim();
    let id = match text.parse::<HandoverId>() {
        Ok(id) => id,
        Err(_) => match store::with_number(db, &text.to_uppercase())?.as_slice() {
            [id] => *id,
            [] => return Err(Refusal::NotFound.into()),
            _ => return Err(Refusal::NumberTwice.into()),
        },
    };
    Ok(store::handovers(db, Some(id), None)?.pop().ok_or(Refusal::NotFound)?)
}

/// Records a handover. Each line becomes an asset with a tag of its own. A part may be handed over now and the rest
/// later; more than agreed only with a reason.
///
/// # Errors
/// [`Refusal::NotSigned`], [`Refusal::MoreThanAgreed`], [`Refusal::NoItem`], [`Refusal::Missing`],
/// [`Refusal::Day`]; the restrictive measures check as for the agreement.
pub fn record(
    vault: &Vault,
    officer: &Officer,
    application: &str,
    form: &HandoverForm,
) -> Result<Written<Handover>> {
    vault.write(officer, Action::HandoverRecorded, |tx| {
        let grantee = grantee::signed(tx, application)?;
        crate::screening::standing::gate(tx, grantee.applicant, &|content| tx.keyed_hash(content))?;
        let on = form.on.unwrap_or(tx.today);
        let signed_on = grantee::signed_on(tx, grantee.application)?;
        if on > tx.today || signed_on.is_some_and(|signed| on < signed) {
            return Err(Refusal::Day("on").into());
        }
        let items = store::items(tx, grantee.agreement)?;
        let lines = lines(&items, form)?;
        let (id, number) = (HandoverId::new(), tx.next_number("handover")?);
        let place = form.place.clone().or_else(|| grantee.settlement.clone());
        let delivered_by = form.delivered_by.clone().unwrap_or_else(|| officer.name.clone());
        let new = store::New {
            id,
            number: &number,
            agreement: grantee.agreement,
            on,
            place: place.as_deref(),
            delivered_by: &delivered_by,
            form,
        };
        store::insert(tx, &new)?;
        let conditions_until = register::conditions_until(tx, on)?;
        for line in &lines {
            let tag = tx.next_number("asset")?;
            let asset = assets::New {
                agreement: grantee.agreement,
                handover: id,
                item: line.item.map(|item| item.id),
                tag: &tag,
                description: &line.description,
                serial: line.form.serial.as_deref(),
                unit: line.item.and_then(|item| item.unit.as_deref()),
                quantity_milli: line.quantity_milli,
                value: line.value(),
                on,
                condition: line.form.condition.unwrap_or(Condition::New),
                eu_sticker: line.form.eu_sticker,
                place: place.as_deref(),
                conditions_until,
            };
            assets::insert(tx, &asset)?;
        }
        if let Some(stop) = store::open_stop(tx, grantee.agreement)? {
            store::set_done(tx, stop, id)?;
        }
        tx.describe(json!({ "handover": number, "assets": lines.len() }));
        find(tx, &number)
    })
}

/// A line that was checked against the agreement.
struct Line<'a> {
    form: &'a LineForm,
    item: Option<&'a ItemLeft>,
    description: String,
    quantity_milli: i64,
}

impl Line<'_> {
    fn value(&self) -> Option<crate::money::Cents> {
        let price = self.form.unit_price.or(self.item.map(|item| item.unit_price))?;
        line_total(self.quantity_milli, price)
    }
}

/// What stands for every line where none is typed: one for each item that has something left.
static WHOLE: LineForm = LineForm {
    item: None,
    description: None,
    quantity_milli: None,
    unit_price: None,
    serial: None,
    condition: None,
    eu_sticker: None,
};

/// The lines of a form, checked: never more of an item than is left of it, unless somebody says why.
fn lines<'a>(items: &'a [ItemLeft], form: &'a HandoverForm) -> Result<Vec<Line<'a>>, Refusal> {
    let reasoned = form.over_reason.as_deref().is_some_and(|reason| !reason.trim().is_empty());
    let whole = |item: &'a ItemLeft| Line {
        form: &WHOLE,
        item: Some(item),
        description: item.description.clone(),
        quantity_milli: item.left_milli(),
    };
    if form.lines.is_empty() {
        let all: Vec<_> = items.iter().filter(|item| item.left_milli() > 0).map(whole).collect();
        return if all.is_empty() { Err(Refusal::Missing("lines")) } else { Ok(all) };
    }
    let mut left: HashMap<usize, i64> = items.iter().map(|item| (item.position, item.left_milli())).collect();
    let mut lines = Vec::new();
    for line in &form.lines {
        let item = match line.item {
            Some(position) => {
                Some(items.iter().find(|item| item.position == position).ok_or(Refusal::NoItem)?)
            }
            // What the agreement does not name is something more, unless it names nothing at all.
            None if items.is_empty() || reasoned => None,
            None => return Err(Refusal::NoItem),
        };
        let rest = item.and_then(|item| left.get(&item.position)).copied();
        let quantity_milli = line.quantity_milli.or(rest).unwrap_or(1000);
        if quantity_milli <= 0 && rest != Some(0) {
            return Err(Refusal::Missing("quantity"));
        }
        if let (Some(item), Some(rest)) = (item, rest) {
            if (quantity_milli > rest || quantity_milli == 0) && !reasoned {
                return Err(Refusal::MoreThanAgreed { position: item.position, left_milli: rest });
            }
            left.insert(item.position, (rest - quantity_milli).max(0));
        }
        if quantity_milli <= 0 {
            return Err(Refusal::Missing("quantity"));
        }
        let description = line.description.clone().or(item.map(|item| item.description.clone()));
        let description = description.ok_or(Refusal::Missing("description"))?;
        lines.push(Line { form: line, item, description, quantity_milli });
    }
    Ok(lines)
}

/// Notes the day on which both signed the certificate.
///
/// # Errors
/// [`Refusal::NotFound`], [`Refusal::Day`].
pub fn signed(vault: &Vault, officer: &Officer, handover: &str, on: NaiveDate) -> Result<Written<Handover>> {
    vault.write(officer, Action::HandoverRecorded, |tx| {
        let one = find(tx, handover)?;
        crate::privacy::check_application(tx, one.grantee.application)?;
        if on < one.on || on > tx.today {
            return Err(Refusal::Day("on").into());
        }
        store::set_signed(tx, one.id, on)?;
        tx.describe(json!({ "handover": one.number }));
        find(tx, &one.number)
    })
}

/// What the programme gives under an agreement, with how much was handed over.
pub(in crate::grants) fn left(db: &Connection, agreement: crate::ids::AgreementId) -> Result<Vec<ItemLeft>> {
    store::items(db, agreement)
}

/// The handovers of an application.
pub(in crate::grants) fn of_application(
    db: &Connection,
    application: crate::ids::ApplicationId,
) -> Result<Vec<Handover>> {
    store::handovers(db, None, Some(application))
}

/// Handovers whose certificate has not come back signed.
pub(in crate::grants) fn unsigned(db: &Connection) -> Result<Vec<Handover>> {
    Ok(store::handovers(db, None, None)?.into_iter().filter(|one| one.signed_on.is_none()).collect())
}

/// Writes the certificate of a handover in a pair of languages, or in that of the grantee where none is named.
///
/// # Errors
/// [`Refusal::NotFound`], or there is no such pair.
pub fn certificate(
    vault: &Vault,
    officer: &Officer,
    handover: &str,
    pair: &str,
) -> Result<Written<GrantPaper>> {
    vault.write(officer, Action::GrantPaperWritten, |tx| {
        let one = find(tx, handover)?;
        crate::privacy::check_application(tx, one.grantee.application)?;
        certificate_of(tx, &one, pair)
    })
}

fn certificate_of(tx: &Writing<'_>, one: &Handover, pair: &str) -> Result<GrantPaper> {
    let subject = Subject {
        kind: GrantPaperKind::HandoverCertificate,
        grantee: &one.grantee,
        about: one.id.uuid(),
        number: Some(&one.number),
        pair,
    };
    let left = store::items(tx, one.grantee.agreement)?;
    papers::keep(tx, &subject, |tongues, paper| certificate::compose(tx, tongues, paper, one, &left))
}
