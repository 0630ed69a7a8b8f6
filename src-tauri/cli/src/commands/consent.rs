//! `csp consent`: what a person consented to.

use csp_core::code::{Code, Stored};
use csp_core::privacy::consent::{self, Consent, ConsentForm, PurposeState, WithdrawalForm};
use csp_core::words::Words;
use serde_json::{Value, json};

use crate::arguments::{Common, Consent as Arguments, ConsentWhat};
use crate::output::Output;
use crate::refused::Outcome;
use crate::session;
use crate::table::{Side, table};

pub fn run(common: &Common, arguments: &Arguments, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let (vault, officer, id) = (&session.vault, &session.officer, arguments.id.as_str());
    match &arguments.what {
        ConsentWhat::List => {}
        ConsentWhat::Give(give) => {
            let form = ConsentForm {
                purpose: give.purpose.clone(),
                given_on: give.on.map(|day| day.to_string()).unwrap_or_default(),
                language: give.language.code().to_owned(),
                method: give.method.clone(),
                witness: give.witness.clone().unwrap_or_default(),
                proxy: give.proxy.clone().unwrap_or_default(),
            };
            consent::give(vault, officer, id, &form)?;
        }
        ConsentWhat::Withdraw(withdraw) => {
            let form = WithdrawalForm {
                purpose: withdraw.purpose.clone(),
                on: withdraw.on.map(|day| day.to_string()).unwrap_or_default(),
                method: withdraw.method.clone(),
                reason: withdraw.reason.clone().unwrap_or_default(),
            };
            let effect = consent::withdraw(vault, officer, id, &form)?.value;
            output.finding_words(&format!("consent-effect-{}", effect.code()));
        }
    }
    let states = consent::states(vault, id)?;
    output.say(&Value::Array(states.iter().map(state_json).collect()), |words| text(&states, words))
}

fn state_json(state: &PurposeState) -> Value {
    json!({
        "purpose": state.purpose,
        "state": state.state.code(),
        "expected": state.expected,
        "consents": state.consents.iter().map(consent_json).collect::<Vec<_>>(),
    })
}

fn consent_json(consent: &Consent) -> Value {
    json!({
        "id": consent.id,
        "given_on": consent.given_on,
        "language": consent.language.code(),
        "method": consent.method.code(),
        "wording": { "version": consent.wording, "valid_from": consent.wording_from, "sha256": consent.wording_sha256 },
        "collector": consent.collector,
        "witness": consent.witness,
        "proxy": consent.proxy,
        "withdrawn": consent.withdrawn.as_ref().map(|w| json!({
            "on": w.on, "method": w.method.code(), "reason": w.reason,
        })),
    })
}

fn text(states: &[PurposeState], words: &Words) -> String {
    let rows: Vec<Vec<String>> = states
        .iter()
        .map(|state| {
            let last = state.consents.first();
            let day = last.map(|c| c.withdrawn.as_ref().map_or(c.given_on, |w| w.on));
            vec![
                state.title.as_ref().map_or_else(|| state.purpose.clone(), |t| t.of(words.language())),
                words.get(&format!("consent-state-{}", state.state.code())),
                day.map(|day| day.format("%d.%m.%Y").to_string()).unwrap_or_default(),
                last.map(|c| method(&c.method, words)).unwrap_or_default(),
            ]
        })
        .collect();
    let headings = ["cli-purpose", "cli-state", "cli-day", "cli-consent-method"].map(|key| words.get(key));
    let columns: Vec<(&str, Side)> = headings.iter().map(|h| (h.as_str(), Side::Left)).collect();
    table(&columns, &rows)
}

fn method<T: Code>(stored: &Stored<T>, words: &Words) -> String {
    match stored {
        Stored::Known(known) => words.get(&format!("consent-method-{}", known.code())),
        Stored::Unknown(code) => code.clone(),
    }
}
