//! The deeds of procurement.

use std::fs::File;

use csp_core::Problem;
use csp_core::attachments::Error::Unreadable;
use csp_core::attachments::{AttachmentKind, NewAttachment, service as attachments};
use csp_core::code::Code;
use csp_core::grants::procurement::{
    comparison, deliveries, differences, invoices, lots, orders, papers, quotations, requests,
};
use csp_core::language::Language;
use csp_core::money::Cents;
use csp_core::selection::scoring::InterestGround;
use csp_exports::document;
use serde_json::json;

use super::{said, shown, typed};
use crate::arguments::{
    AwardLot, Common, CompareLot, DecideDifference, DeliverOrder, InvoiceOrder, OrderLot, PayInvoice,
    QuoteLot, RequestLot,
};
use crate::commands::paper::put;
use crate::output::Output;
use crate::refused::{Outcome, Refused};
use crate::session::Session;

pub fn request(session: &Session, typed: &RequestLot, output: &Output) -> Outcome {
    let mut batch = None;
    if let Some(number) = &typed.number {
        let form = requests::RequestForm {
            number: number.clone(),
            on: typed.on,
            needed_by: typed.needed_by,
            offers_until: typed.offers_until,
            conditions: typed.conditions.clone(),
        };
        batch = requests::request(&session.vault, &session.officer, &typed.lot, &form)?.change;
    }
    let lot = lots::lot(&session.vault, &typed.lot)?;
    let mut told = shown::lot(&lot);
    told["batch"] = json!(batch);
    if let Some(folder) = &typed.out {
        let languages: Vec<Language> = [Some(Language::En), typed.language].into_iter().flatten().collect();
        let documents = papers::request(&session.vault, &typed.lot, &languages)?;
        let bytes = document::render_bound(&lot.number, &documents, &|_, _| true);
        let bytes = bytes.map_err(|e| Refused::Problem(e.problem()))?.unwrap_or_default();
        let name = documents.last().map(document::file_name).unwrap_or_default();
        let path = put(folder, &name, &bytes)?.display().to_string();
        told["file"] = json!(path);
        return output.say(&told, |words| words.with("cli-file-written", &[("file", &path)]));
    }
    output.say(&told, |words| shown::lot_text(&lot, words))
}

pub fn quote(session: &Session, quoted: &QuoteLot, output: &Output) -> Outcome {
    let mut prices = Vec::new();
    for text in &quoted.prices {
        let (line, rest) = typed::line(text)?;
        let (price, origin) = rest.split_once('@').unwrap_or((rest, ""));
        let price = typed::money(Some(price), "price")?.unwrap_or_default();
        prices.push((line, price, origin.to_owned()));
    }
    let form = quotations::QuotationForm {
        supplier: quoted.supplier.clone(),
        received_on: quoted.received_on,
        valid_until: quoted.valid_until,
        delivery_days: quoted.days,
        guarantee_months: quoted.guarantee,
        vat: typed::money(quoted.vat.as_deref(), "vat")?.unwrap_or_default(),
        compliant: !quoted.not_compliant,
        remark: quoted.remark.clone(),
        prices,
    };
    // A scan that cannot be read refuses the whole, before anything is recorded.
    let scan = match &quoted.scan {
        Some(path) => Some((path, File::open(path).map_err(|e| Refused::Problem(Unreadable(e).problem()))?)),
        None => None,
    };
    let written = quotations::quote(&session.vault, &session.officer, &quoted.lot, &form)?;
    if let Some((path, mut file)) = scan {
        let record = session.vault.read(|reading| attachments::find(reading, &written.value.number))?;
        let title = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let new = NewAttachment {
            record,
            kind: AttachmentKind::Quotation,
            title,
            pages: None,
            dated_on: quoted.received_on,
        };
        attachments::add(&session.vault, &session.officer, &new, &mut file)?;
    }
    said(&written, output)
}

pub fn compare(common: &Common, session: &Session, compared: &CompareLot, output: &Output) -> Outcome {
    if compared.declare {
        let mut exceptions = Vec::new();
        for text in &compared.interests {
            let wrong = || Refused::Problem(Problem::new("procurement-typed").with("typed", text));
            let (supplier, ground) = text.split_once('=').ok_or_else(wrong)?;
            let ground = InterestGround::from_code(ground.trim()).ok_or_else(wrong)?;
            exceptions.push((supplier.trim().to_owned(), ground));
        }
        comparison::declare(&session.vault, &session.officer, &compared.lot, &exceptions)?;
    }
    let lot = lots::lot(&session.vault, &compared.lot)?;
    let mut told = shown::lot(&lot);
    if let Some(folder) = &compared.out {
        let paper = papers::comparison(&session.vault, &compared.lot, common.language())?;
        let bytes = document::render(&paper).map_err(|e| Refused::Problem(e.problem()))?;
        let path = put(folder, &document::file_name(&paper), &bytes)?.display().to_string();
        told["file"] = json!(path);
        return output.say(&told, |words| words.with("cli-file-written", &[("file", &path)]));
    }
    output.say(&told, |words| shown::compared_text(&lot, words))
}

pub fn award(session: &Session, typed: &AwardLot, output: &Output) -> Outcome {
    let form = comparison::AwardForm {
        supplier: typed.supplier.clone(),
        reason: typed.reason.clone(),
        few_reason: typed.few_reason.clone(),
    };
    said(&comparison::award(&session.vault, &session.officer, &typed.lot, &form)?, output)
}

pub fn order(session: &Session, asked: &OrderLot, output: &Output) -> Outcome {
    let (vault, officer) = (&session.vault, &session.officer);
    if asked.cancel {
        return said(&orders::cancel(vault, officer, &asked.number, &asked.reason)?, output);
    }
    let mut lines = Vec::new();
    for text in &asked.lines {
        let (position, rest) = typed::line(text)?;
        let (quantity, price) = rest.split_once('@').map_or((rest, None), |(q, price)| (q, Some(price)));
        let parts = typed::parts(&asked.parts, position)?;
        let (quantity_milli, unit_price) = (Some(typed::milli(quantity)?), typed::money(price, "price")?);
        lines.push(orders::OrderLineForm { position, quantity_milli, unit_price, parts });
    }
    let known: Vec<i64> = lines.iter().map(|line| line.position).collect();
    for position in typed::lines_of_parts(&asked.parts, &known) {
        let parts = typed::parts(&asked.parts, position)?;
        lines.push(orders::OrderLineForm { position, parts, ..orders::OrderLineForm::default() });
    }
    let form = orders::OrderForm {
        number: asked.number.clone(),
        on: asked.on,
        lines,
        bearer: asked.bearer,
        reason: asked.reason.clone(),
    };
    let written = if asked.amend {
        orders::amend(vault, officer, &asked.number, &form)?
    } else {
        orders::order(vault, officer, &asked.lot, &form)?
    };
    said(&written, output)
}

pub fn deliver(session: &Session, came: &DeliverOrder, output: &Output) -> Outcome {
    let mut lines = Vec::new();
    for text in &came.lines {
        let (position, rest) = typed::line(text)?;
        let (sound, defective) = rest.split_once('/').unwrap_or((rest, "0"));
        lines.push(deliveries::DeliveryLineForm {
            position,
            quantity_milli: Some(typed::milli(sound)?),
            defective_milli: typed::milli(defective)?,
            parts: typed::parts(&came.parts, position)?,
        });
    }
    let known: Vec<i64> = lines.iter().map(|line| line.position).collect();
    for position in typed::lines_of_parts(&came.parts, &known) {
        let parts = typed::parts(&came.parts, position)?;
        lines.push(deliveries::DeliveryLineForm {
            position,
            parts,
            ..deliveries::DeliveryLineForm::default()
        });
    }
    let form = deliveries::DeliveryForm {
        receipt_number: came.receipt.clone(),
        on: came.on,
        place: came.place.clone(),
        remark: came.remark.clone(),
        lines,
    };
    said(&deliveries::deliver(&session.vault, &session.officer, &came.order, &form)?, output)
}

pub fn invoice(session: &Session, asked: &InvoiceOrder, output: &Output) -> Outcome {
    let form = invoices::InvoiceForm {
        number: asked.number.clone(),
        on: asked.on,
        amount: typed::money(Some(&asked.amount), "amount")?.unwrap_or_default(),
        vat: typed::money(asked.vat.as_deref(), "vat")?.unwrap_or_default(),
        exemption_number: asked.exemption.clone(),
        exemption_on: asked.exemption_on,
        reason: asked.reason.clone(),
    };
    said(&invoices::invoice(&session.vault, &session.officer, &asked.order, &form)?, output)
}

pub fn pay(session: &Session, paid: &PayInvoice, output: &Output) -> Outcome {
    let form = invoices::PaymentForm {
        on: paid.on,
        amount: typed::money(paid.amount.as_deref(), "amount")?,
        reference: paid.reference.clone(),
    };
    let which = (paid.order.as_str(), paid.invoice.as_str());
    said(&invoices::pay(&session.vault, &session.officer, which, &form)?, output)
}

pub fn decide(session: &Session, decided: &DecideDifference, output: &Output) -> Outcome {
    let form = differences::DecisionForm {
        agreement: decided.agreement.clone(),
        step: decided.step,
        bearer: decided.bearer,
        amount: decided.cents.map(Cents::new),
        reason: decided.reason.clone(),
    };
    said(&differences::decide(&session.vault, &session.officer, &decided.lot, &form)?, output)
}
