//! `csp head`: the end of the chain of changes. Whoever has it on paper can tell later whether the history
//! was cut off or written anew.

use csp_core::clock::stored_moment;
use serde_json::json;

use crate::arguments::Common;
use crate::output::Output;
use crate::refused::Outcome;
use crate::session;

pub fn run(common: &Common, output: &Output) -> Outcome {
    let session = session::open(common, output)?;
    let head = session.vault.chain_head()?;
    let founder = session.vault.founder()?;
    let said = json!({
        "head": head.text(),
        "sequence": head.sequence,
        "hash": head.hash,
        "at": stored_moment(head.moment),
        "vault": session.vault.id(),
        "founder": founder,
    });
    output.say(&said, |words| {
        let moment = head.moment.format("%d.%m.%Y %H:%M").to_string();
        let args = [("head", head.text()), ("moment", moment), ("founder", founder.clone())];
        words.with("cli-head", &args.each_ref().map(|(name, value)| (*name, value.as_str())))
    })
}
