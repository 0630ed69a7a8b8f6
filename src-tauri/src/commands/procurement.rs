//! Procurement in kind.

use chrono::NaiveDate;
use csp_core::Problem;
use csp_core::code::Code;
use csp_core::format::parse_money;
use csp_core::grants::form::quantity;
use csp_core::grants::procurement::{
    Error, comparison, deliveries, differences, invoices, lots, orders, papers, quotations, requests,
};
use csp_core::language::Language;
use csp_core::money::Cents;
use csp_core::selection::scoring::InterestGround;
use csp_exports::document;
use tauri::ipc::Channel;

use super::{Here, inside, long};
use crate::error::{Answer, Refused};
use crate::open::Open;
use crate::wire::{
    AwardLot, ChangeLot, DecideDifference, DeclareComparison, DeliverOrder, DescribeLotLine, InvoiceOrder,
    LotPaper, LotShown, OneLot, OpenLot, OrderLot, PayInvoice, ProcurementShown, Progress, QuoteLot,
    ReconciledShown, RequestLot, TypedDelivery, WrittenFile,
};
use crate::{paper, shown, typed};

#[tauri::command]
pub async fn procurement(desk: Here<'_>) -> Answer<ProcurementShown> {
    inside(desk, shown::procurement::page).await
}

#[tauri::command]
pub async fn reconcile(desk: Here<'_>) -> Answer<ReconciledShown> {
    inside(desk, shown::procurement::reconciled).await
}

#[tauri::command]
pub async fn lot(desk: Here<'_>, args: OneLot) -> Answer<LotShown> {
    inside(desk, move |open| shown::procurement::lot(open, &args.lot)).await
}

#[tauri::command]
pub async fn open_lot(desk: Here<'_>, args: OpenLot) -> Answer<LotShown> {
    inside(desk, move |open| {
        let lot = lots::open(&open.vault, &open.officer, &args.name, &args.items)?.value;
        shown::procurement::lot(open, &lot.number)
    })
    .await
}

#[tauri::command]
pub async fn change_lot(desk: Here<'_>, args: ChangeLot) -> Answer<LotShown> {
    inside(desk, move |open| {
        if !args.add.is_empty() {
            lots::add(&open.vault, &open.officer, &args.lot, &args.add)?;
        }
        if !args.remove.is_empty() {
            lots::remove(&open.vault, &open.officer, &args.lot, &args.remove)?;
        }
        shown::procurement::lot(open, &args.lot)
    })
    .await
}

#[tauri::command]
pub async fn describe_lot_line(desk: Here<'_>, args: DescribeLotLine) -> Answer<LotShown> {
    inside(desk, move |open| {
        let said = (args.description.as_str(), args.specification.as_str());
        lots::describe(&open.vault, &open.officer, &args.lot, args.position, said)?;
        shown::procurement::lot(open, &args.lot)
    })
    .await
}

#[tauri::command]
pub async fn request_lot(desk: Here<'_>, args: RequestLot) -> Answer<LotShown> {
    inside(desk, move |open| {
        let form = requests::RequestForm {
            number: args.number,
            on: day(open, &args.on, "on")?,
            needed_by: day(open, &args.needed_by, "needed_by")?,
            offers_until: day(open, &args.offers_until, "offers_until")?,
            conditions: args.conditions,
        };
        requests::request(&open.vault, &open.officer, &args.lot, &form)?;
        shown::procurement::lot(open, &args.lot)
    })
    .await
}

#[tauri::command]
pub async fn quote_lot(desk: Here<'_>, args: QuoteLot) -> Answer<LotShown> {
    inside(desk, move |open| {
        let mut prices = Vec::new();
        for one in args.prices.iter().filter(|one| !one.price.trim().is_empty()) {
            let price = money(&one.price, "price")?.unwrap_or_default();
            prices.push((one.position, price, one.origin.clone()));
        }
        let form = quotations::QuotationForm {
            supplier: args.supplier,
            received_on: day(open, &args.received_on, "received_on")?,
            valid_until: day(open, &args.valid_until, "valid_until")?,
            delivery_days: count(&args.delivery_days, "delivery_days")?,
            guarantee_months: count(&args.guarantee_months, "guarantee_months")?,
            vat: money(&args.vat, "vat")?.unwrap_or_default(),
            compliant: args.compliant,
            remark: args.remark,
            prices,
        };
        quotations::quote(&open.vault, &open.officer, &args.lot, &form)?;
        shown::procurement::lot(open, &args.lot)
    })
    .await
}

#[tauri::command]
pub async fn declare_comparison(desk: Here<'_>, args: DeclareComparison) -> Answer<LotShown> {
    inside(desk, move |open| {
        let ground = |code: &str| {
            InterestGround::from_code(code).ok_or_else(|| Refused(Problem::new("not-on-list").at("ground")))
        };
        let interests = args.interests.into_iter().map(|one| Ok((one.supplier, ground(&one.ground)?)));
        let interests = interests.collect::<Answer<Vec<_>>>()?;
        comparison::declare(&open.vault, &open.officer, &args.lot, &interests)?;
        shown::procurement::lot(open, &args.lot)
    })
    .await
}

#[tauri::command]
pub async fn award_lot(desk: Here<'_>, args: AwardLot) -> Answer<LotShown> {
    inside(desk, move |open| {
        let form = comparison::AwardForm {
            supplier: args.supplier,
            reason: args.reason,
            few_reason: args.few_reason,
        };
        comparison::award(&open.vault, &open.officer, &args.lot, &form)?;
        shown::procurement::lot(open, &args.lot)
    })
    .await
}

#[tauri::command]
pub async fn order_lot(desk: Here<'_>, args: OrderLot) -> Answer<LotShown> {
    inside(desk, move |open| {
        let (vault, officer) = (&open.vault, &open.officer);
        let lines = args.lines.iter().map(|line| {
            Ok(orders::OrderLineForm {
                position: line.position,
                quantity_milli: milli(&line.quantity)?,
                unit_price: money(&line.price, "price")?,
                parts: Vec::new(),
            })
        });
        let form = orders::OrderForm {
            number: args.number.clone(),
            on: day(open, &args.on, "on")?,
            lines: lines.collect::<Answer<Vec<_>>>()?,
            bearer: args.bearer,
            reason: args.reason.clone(),
        };
        match args.kind.as_str() {
            "amended" => orders::amend(vault, officer, &args.number, &form)?,
            "cancelled" => orders::cancel(vault, officer, &args.number, &args.reason)?,
            _ => orders::order(vault, officer, &args.lot, &form)?,
        };
        shown::procurement::lot(open, &args.lot)
    })
    .await
}

#[tauri::command]
pub async fn deliver_order(desk: Here<'_>, args: DeliverOrder) -> Answer<LotShown> {
    inside(desk, move |open| {
        let form = deliveries::DeliveryForm {
            receipt_number: args.receipt_number,
            on: day(open, &args.on, "on")?,
            place: args.place,
            remark: args.remark,
            lines: args.lines.iter().map(delivered).collect::<Answer<Vec<_>>>()?,
        };
        let lot = deliveries::deliver(&open.vault, &open.officer, &args.order, &form)?.value;
        shown::procurement::lot(open, &lot.number)
    })
    .await
}

#[tauri::command]
pub async fn invoice_order(desk: Here<'_>, args: InvoiceOrder) -> Answer<LotShown> {
    inside(desk, move |open| {
        let form = invoices::InvoiceForm {
            number: args.number,
            on: day(open, &args.on, "on")?,
            amount: money(&args.amount, "amount")?.unwrap_or_default(),
            vat: money(&args.vat, "vat")?.unwrap_or_default(),
            exemption_number: args.exemption_number,
            exemption_on: day(open, &args.exemption_on, "exemption_on")?,
            reason: args.reason,
        };
        let lot = invoices::invoice(&open.vault, &open.officer, &args.order, &form)?.value;
        shown::procurement::lot(open, &lot.number)
    })
    .await
}

#[tauri::command]
pub async fn pay_invoice(desk: Here<'_>, args: PayInvoice) -> Answer<LotShown> {
    inside(desk, move |open| {
        let form = invoices::PaymentForm {
            on: day(open, &args.on, "on")?,
            amount: money(&args.amount, "amount")?,
            reference: args.reference,
        };
        let which = (args.order.as_str(), args.invoice.as_str());
        let lot = invoices::pay(&open.vault, &open.officer, which, &form)?.value;
        shown::procurement::lot(open, &lot.number)
    })
    .await
}

#[tauri::command]
pub async fn decide_difference(desk: Here<'_>, args: DecideDifference) -> Answer<LotShown> {
    inside(desk, move |open| {
        let form = differences::DecisionForm {
            agreement: Some(args.agreement),
            step: args.step,
            bearer: args.bearer,
            amount: None,
            reason: args.reason,
        };
        differences::decide(&open.vault, &open.officer, &args.lot, &form)?;
        shown::procurement::lot(open, &args.lot)
    })
    .await
}

#[tauri::command]
pub async fn lot_paper(desk: Here<'_>, args: LotPaper, progress: Channel<Progress>) -> Answer<WrittenFile> {
    long(desk, progress, move |desk, job| {
        let (open, folder) = (desk.open()?, desk.documents()?);
        job.checked("paper")?;
        let documents = if args.paper == "comparison" {
            vec![papers::comparison(&open.vault, &args.lot, args.language)?]
        } else {
            let other = Some(args.language).filter(|language| *language != Language::En);
            let languages: Vec<Language> = [Some(Language::En), other].into_iter().flatten().collect();
            papers::request(&open.vault, &args.lot, &languages)?
        };
        let last = documents.last().ok_or_else(|| Refused(Error::LotNotFound.problem()))?;
        let name = document::file_name(last);
        let bytes = document::render_bound(&last.number, &documents, &|_, _| true);
        let bytes = bytes.map_err(|error| Refused(error.problem()))?.unwrap_or_default();
        job.has_read("paper")?;
        paper::write(&folder, &name, &bytes)
    })
    .await
}

fn delivered(line: &TypedDelivery) -> Answer<deliveries::DeliveryLineForm> {
    let mut parts = Vec::new();
    for part in &line.parts {
        if let Some(quantity) = milli(&part.quantity)? {
            parts.push((part.agreement.clone(), quantity));
        }
    }
    Ok(deliveries::DeliveryLineForm {
        position: line.position,
        quantity_milli: milli(&line.quantity)?,
        defective_milli: milli(&line.defective)?.unwrap_or_default(),
        parts,
    })
}

/// A day as typed, nothing where nothing is. It may lie ahead: what is due is.
fn day(open: &Open, text: &str, field: &str) -> Answer<Option<NaiveDate>> {
    let today = open.vault.clock().today();
    if text.trim().is_empty() { Ok(None) } else { typed::day(text, field, today).map(Some) }
}

fn money(text: &str, field: &str) -> Answer<Option<Cents>> {
    match text.trim() {
        "" => Ok(None),
        text => parse_money(text).map(Some).map_err(|why| Refused(why.problem().at(field))),
    }
}

/// A quantity in thousandths; nothing where nothing is typed.
fn milli(text: &str) -> Answer<Option<i64>> {
    match text.trim() {
        "" => Ok(None),
        "0" => Ok(Some(0)),
        text => quantity(text).map(Some).map_err(|why| Refused(why.problem().at("quantity"))),
    }
}

fn count(text: &str, field: &str) -> Answer<Option<u32>> {
    match text.trim() {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| Refused(Problem::new("not-a-number").at(field))),
    }
}
