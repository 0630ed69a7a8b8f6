//! Checking a changed group of settings. Every refusal names the field.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::{
    AgeBands, BudgetLines, Components, Consents, Disclosures, Paper, Programme, Reporting, Retention,
    SettingKey,
};
use crate::money::Cents;
use crate::reference::Error;

/// The default value of a group.
pub(crate) fn defaults_of(key: SettingKey) -> Value {
    super::Settings::default().value(key)
}

/// `changes` laid over `before`, if the whole is valid: fields that `changes` does not name stay.
pub(crate) fn merged(key: SettingKey, before: &Value, changes: &Value) -> Result<Value, Error> {
    let Value::Object(changes) = changes else { return Err(Error::SettingField("value".to_owned())) };
    match key {
        SettingKey::Programme => checked::<Programme>(before, changes, programme),
        SettingKey::Components => checked::<Components>(before, changes, components),
        SettingKey::BudgetLines => checked::<BudgetLines>(before, changes, budget_lines),
        SettingKey::AgeBands => checked::<AgeBands>(before, changes, age_bands),
        SettingKey::Paper => checked::<Paper>(before, changes, paper),
        SettingKey::Duties => checked::<super::Duties>(before, changes, |_| Ok(())),
        SettingKey::Screening => checked::<super::Screening>(before, changes, screening),
        SettingKey::Support => checked::<super::Support>(before, changes, support),
        SettingKey::Deadlines => {
            checked::<super::Deadlines>(before, changes, |warn| ensure(warn.ahead_days <= 90, "ahead_days"))
        }
        SettingKey::Monitoring => checked::<super::Monitoring>(before, changes, super::Monitoring::check),
        SettingKey::Agreements => checked::<super::Agreements>(before, changes, |all| {
            ensure(all.obligations.iter().all(|one| one.months <= 240), "obligations")
        }),
        SettingKey::Procurement => checked::<super::Procurement>(before, changes, |one| one.check()),
        SettingKey::Reporting => checked::<Reporting>(before, changes, reporting),
        SettingKey::Consents => checked::<Consents>(before, changes, consents),
        SettingKey::Disclosures => checked::<Disclosures>(before, changes, disclosures),
        SettingKey::Retention => checked::<Retention>(before, changes, retention),
    }
}

fn checked<T: DeserializeOwned + Serialize + Default>(
    before: &Value,
    changes: &Map<String, Value>,
    rules: impl Fn(&T) -> Result<(), &'static str>,
) -> Result<Value, Error> {
    let bad = |field: &str| Error::SettingField(field.to_owned());
    let mut whole = match serde_json::to_value(T::default()) {
        Ok(Value::Object(defaults)) => defaults,
        _ => return Err(bad("value")),
    };
    if let Value::Object(before) = before {
        whole.extend(
            before
                .iter()
                .filter(|(k, _)| whole.contains_key(*k))
                .map(|(k, v)| (k.clone(), v.clone()))
                .collect::<Vec<_>>(),
        );
    }
    for (field, value) in changes {
        if !whole.contains_key(field) {
            return Err(Error::SettingFieldUnknown(field.clone()));
        }
        whole.insert(field.clone(), value.clone());
        // Field by field, so that what does not read is named.
        serde_json::from_value::<T>(Value::Object(whole.clone())).map_err(|_| bad(field))?;
    }
    let typed: T = serde_json::from_value(Value::Object(whole)).map_err(|_| bad("value"))?;
    rules(&typed).map_err(bad)?;
    serde_json::to_value(&typed).map_err(|_| bad("value"))
}

fn filled(text: &str) -> bool {
    !text.trim().is_empty()
}

/// Wordings may lack a language for a while, but not all of them.
fn said(text: &super::InLanguages) -> bool {
    filled(&text.en)
}

fn money(amount: Option<Cents>) -> bool {
    amount.is_none_or(|a| a >= Cents::ZERO)
}

fn programme(p: &Programme) -> Result<(), &'static str> {
    let number_code = |code: &str| {
        (1..=12).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
    };
    ensure(said(&p.title), "title")?;
    ensure(filled(&p.short_name), "short_name")?;
    ensure(filled(&p.phase), "phase")?;
    ensure(number_code(&p.code), "code")?;
    ensure(said(&p.donor_office), "donor_office")?;
    ensure(said(&p.implementer), "implementer")?;
    ensure(p.starts_on.zip(p.ends_on).is_none_or(|(start, end)| start <= end), "ends_on")?;
    ensure(money(p.budget), "budget")?;
    ensure(p.earlier_phases.iter().all(|e| filled(&e.phase)), "earlier_phases")
}

fn components(c: &Components) -> Result<(), &'static str> {
    let mut seen: Vec<_> = c.rules.iter().map(|r| r.component).collect();
    seen.sort_unstable();
    seen.dedup();
    let sound = |r: &super::ComponentRule| money(r.ceiling) && r.own_share_min_percent <= 100;
    ensure(seen.len() == c.rules.len() && c.rules.iter().all(sound), "rules")
}

fn budget_lines(b: &BudgetLines) -> Result<(), &'static str> {
    let mut codes: Vec<_> = b.lines.iter().map(|l| l.code.trim()).collect();
    codes.sort_unstable();
    codes.dedup();
    let sound = |l: &super::BudgetLine| filled(&l.code) && filled(&l.title) && money(l.amount);
    ensure(codes.len() == b.lines.len() && b.lines.iter().all(sound), "lines")?;
    ensure(Cents::checked_sum(b.lines.iter().filter_map(|l| l.amount)).is_some(), "lines")
}

fn age_bands(a: &AgeBands) -> Result<(), &'static str> {
    let rising = a.starts.is_sorted_by(|x, y| x < y);
    ensure(rising && !a.starts.is_empty() && a.starts.iter().all(|s| (1..=120).contains(s)), "starts")
}

fn paper(p: &Paper) -> Result<(), &'static str> {
    let written_or_none = |text: &Option<String>| text.as_deref().is_none_or(filled);
    ensure(said(&p.footnotes.eu) && said(&p.footnotes.un), "footnotes")?;
    ensure(said(&p.visibility), "visibility")?;
    ensure(written_or_none(&p.clearance), "clearance")?;
    ensure(written_or_none(&p.logo), "logo")?;
    ensure(written_or_none(&p.signatory), "signatory")?;
    ensure(said(&p.signatory_title), "signatory_title")?;
    ensure(p.business_months <= 120, "business_months")?;
    ensure(p.ownership_months <= 120, "ownership_months")?;
    ensure((1..=30).contains(&p.record_years), "record_years")?;
    ensure((1..=365).contains(&p.loss_report_days), "loss_report_days")?;
    ensure((1..=365).contains(&p.remedy_days), "remedy_days")?;
    ensure((1..=500).contains(&p.attachment_megabytes), "attachment_megabytes")?;
    ensure((400..=2_400).contains(&p.photo_side), "photo_side")?;
    ensure((1..=730).contains(&p.answer_days), "answer_days")?;
    ensure((1..=365).contains(&p.complaint_days), "complaint_days")?;
    ensure((1..=365).contains(&p.complaint_answer_days), "complaint_answer_days")?;
    ensure(said(&p.misconduct_channel), "misconduct_channel")
}

fn reporting(r: &Reporting) -> Result<(), &'static str> {
    // Below three, whoever is one of two knows the other.
    ensure((3..=100).contains(&r.privacy_threshold), "privacy_threshold")
}

fn screening(s: &super::Screening) -> Result<(), &'static str> {
    ensure((50..=100).contains(&s.whole_percent), "whole_percent")?;
    // Below this nearly everybody resembles somebody; above it only the same name in the same letters.
    ensure((60..=95).contains(&s.threshold_percent), "threshold_percent")
}

fn support(s: &super::Support) -> Result<(), &'static str> {
    ensure(codes(s.schemes.iter().map(|one| one.code.as_str())), "schemes")?;
    ensure(s.schemes.iter().all(|one| said(&one.title)), "schemes")?;
    ensure((1..=30).contains(&s.double_funding_years), "double_funding_years")?;
    ensure((1..=100).contains(&s.vulnerability_points), "vulnerability_points")
}

/// Records refer to these codes, so there is one of each.
fn codes<'a>(codes: impl Iterator<Item = &'a str>) -> bool {
    let mut codes: Vec<&str> = codes.collect();
    let sound = |code: &&str| {
        !code.is_empty()
            && code.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"_-".contains(&b))
    };
    let count = codes.len();
    let all = codes.iter().all(sound);
    codes.sort_unstable();
    codes.dedup();
    all && codes.len() == count && count > 0
}

fn consents(c: &Consents) -> Result<(), &'static str> {
    ensure(codes(c.purposes.iter().map(|p| p.code.as_str())), "purposes")?;
    // Nobody consents in a language they were not asked in.
    let whole = |text: &super::InLanguages| filled(&text.en) && filled(&text.sq) && filled(&text.sr);
    ensure(c.purposes.iter().all(|p| said(&p.title) && whole(&p.wording)), "purposes")
}

fn disclosures(d: &Disclosures) -> Result<(), &'static str> {
    ensure(codes(d.purposes.iter().map(|p| p.code.as_str())), "purposes")?;
    ensure(d.purposes.iter().all(|p| said(&p.title)), "purposes")
}

fn retention(r: &Retention) -> Result<(), &'static str> {
    let term = |months: u16| (1..=360).contains(&months);
    ensure(term(r.beneficiary_months), "beneficiary_months")?;
    ensure(term(r.rejected_months), "rejected_months")?;
    ensure(term(r.not_pursued_months), "not_pursued_months")
}

fn ensure(holds: bool, field: &'static str) -> Result<(), &'static str> {
    if holds { Ok(()) } else { Err(field) }
}
