//! Procurement as it is typed.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use csp_core::grants::procurement::{Bearer, Step};
use csp_core::language::Language;

use super::{code, day};

#[derive(Subcommand)]
pub enum Procurement {
    /// What is to be bought, alike items together
    Needs,
    /// Lots: list them, show one, open one, take items in or out
    #[command(subcommand)]
    Lot(LotCommand),
    /// Record IOM's requisition of a lot, or write its request for quotations as a PDF
    Request(RequestLot),
    /// Record a supplier's quotation
    Quote(QuoteLot),
    /// Compare quotations; declare interests; write the comparison as a PDF
    Compare(CompareLot),
    /// Award a lot to a supplier that quoted
    Award(AwardLot),
    /// Record IOM's order, amend or cancel it
    Order(OrderLot),
    /// Record a delivery under an order
    Deliver(DeliverOrder),
    /// Register a supplier's invoice
    Invoice(InvoiceOrder),
    /// Register a payment of an invoice
    Pay(PayInvoice),
    /// Record what carries a difference
    Decide(DecideDifference),
    /// Approved, committed, ordered, delivered, paid: per agreement, lot and budget line
    Reconcile,
    /// Orders that look split, conflicts, late quotations, agreements to amend
    Warnings,
}

#[derive(Subcommand)]
pub enum LotCommand {
    /// Every lot
    List,
    /// One lot
    Show {
        /// The lot's identity or number
        lot: String,
    },
    /// Open a lot
    New {
        /// What it is called
        name: String,
        /// Items: an agreement's number, or number#position, or an item's identity
        #[arg(required = true)]
        items: Vec<String>,
    },
    /// Take items in
    Add {
        /// The lot's identity or number
        lot: String,
        /// Items, as for a new lot
        #[arg(required = true)]
        items: Vec<String>,
    },
    /// Take items out
    Remove {
        /// The lot's identity or number
        lot: String,
        /// Items, as for a new lot
        #[arg(required = true)]
        items: Vec<String>,
    },
    /// Say what a line is called and specified as
    Describe {
        /// The lot's identity or number
        lot: String,
        /// The line's position, counted from 1
        line: i64,
        /// What it is called
        #[arg(long)]
        description: String,
        /// The common specification
        #[arg(long, default_value = "")]
        specification: String,
    },
}

#[derive(Args)]
pub struct RequestLot {
    /// The lot's identity or number
    pub lot: String,
    /// IOM's requisition number; without it nothing is recorded and only the paper is written
    #[arg(long)]
    pub number: Option<String>,
    /// The day; today when absent
    #[arg(long, value_parser = day)]
    pub on: Option<NaiveDate>,
    /// When the goods are needed
    #[arg(long, value_parser = day)]
    pub needed_by: Option<NaiveDate>,
    /// Until when quotations are taken
    #[arg(long, value_parser = day)]
    pub offers_until: Option<NaiveDate>,
    /// Conditions
    #[arg(long, default_value = "")]
    pub conditions: String,
    /// The second language of the paper: sq, sr-Latn or sr-Cyrl
    #[arg(long, value_parser = code::<Language>)]
    pub language: Option<Language>,
    /// Write the request for quotations into this folder
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

#[derive(Args)]
pub struct QuoteLot {
    /// The lot's identity or number
    pub lot: String,
    /// The supplier's number
    #[arg(long)]
    pub supplier: String,
    /// LINE=EUR or LINE=EUR@ORIGIN, without VAT; once for every line
    #[arg(long = "price", required = true, value_name = "LINE=EUR[@ORIGIN]")]
    pub prices: Vec<String>,
    /// VAT on the whole, EUR
    #[arg(long)]
    pub vat: Option<String>,
    /// The day it came; today when absent
    #[arg(long, value_parser = day)]
    pub received_on: Option<NaiveDate>,
    /// Until when it holds
    #[arg(long, value_parser = day)]
    pub valid_until: Option<NaiveDate>,
    /// Days to deliver
    #[arg(long)]
    pub days: Option<u32>,
    /// Guarantee in months
    #[arg(long)]
    pub guarantee: Option<u32>,
    /// It does not meet the specification
    #[arg(long)]
    pub not_compliant: bool,
    /// What there is to say about that
    #[arg(long, default_value = "")]
    pub remark: String,
    /// Its scan: PDF, JPEG or PNG, kept with the lot
    #[arg(long, value_name = "FILE")]
    pub scan: Option<PathBuf>,
}

#[derive(Args)]
pub struct CompareLot {
    /// The lot's identity or number
    pub lot: String,
    /// Sign one's interests over all suppliers that quoted
    #[arg(long)]
    pub declare: bool,
    /// An interest: SUPPLIER=GROUND, of family, business, friendship, village_or_party, other
    #[arg(long = "interest", value_name = "SUPPLIER=GROUND", requires = "declare")]
    pub interests: Vec<String>,
    /// Write the comparison into this folder
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

#[derive(Args)]
pub struct AwardLot {
    /// The lot's identity or number
    pub lot: String,
    /// The supplier's number
    #[arg(long)]
    pub supplier: String,
    /// Why, where it is not the lowest that complies and came in time
    #[arg(long, default_value = "")]
    pub reason: String,
    /// Why there are fewer quotations than the settings ask
    #[arg(long, default_value = "")]
    pub few_reason: String,
}

#[derive(Args)]
pub struct OrderLot {
    /// The lot's identity or number
    pub lot: String,
    /// IOM's order number
    #[arg(long)]
    pub number: String,
    /// These lines stand in the place of the order's earlier ones
    #[arg(long, conflicts_with = "cancel")]
    pub amend: bool,
    /// The order is cancelled
    #[arg(long)]
    pub cancel: bool,
    /// The day; today when absent
    #[arg(long, value_parser = day)]
    pub on: Option<NaiveDate>,
    /// LINE=QUANTITY or LINE=QUANTITY@EUR; every line with what is needed at the quoted price when absent
    #[arg(long = "line", value_name = "LINE=QUANTITY[@EUR]")]
    pub lines: Vec<String>,
    /// LINE:AGREEMENT=QUANTITY, where one agreement's need is not to be filled after the other
    #[arg(long = "part", value_name = "LINE:AGREEMENT=QUANTITY")]
    pub parts: Vec<String>,
    /// Who bears what differs: programme, own_share, quantity_changed, supplier, vat, not_bought
    #[arg(long, value_parser = code::<Bearer>)]
    pub bearer: Option<Bearer>,
    /// Why it differs, is amended or cancelled
    #[arg(long, default_value = "")]
    pub reason: String,
}

#[derive(Args)]
pub struct DeliverOrder {
    /// IOM's order number
    pub order: String,
    /// IOM's receipt number
    #[arg(long)]
    pub receipt: String,
    /// The day; today when absent
    #[arg(long, value_parser = day)]
    pub on: Option<NaiveDate>,
    /// Where
    #[arg(long, default_value = "")]
    pub place: String,
    /// Defects, what was short
    #[arg(long, default_value = "")]
    pub remark: String,
    /// LINE=SOUND or LINE=SOUND/DEFECTIVE; all that is still to come when absent
    #[arg(long = "line", value_name = "LINE=SOUND[/DEFECTIVE]")]
    pub lines: Vec<String>,
    /// LINE:AGREEMENT=SOUND, where one agreement is not to be filled after the other
    #[arg(long = "part", value_name = "LINE:AGREEMENT=SOUND")]
    pub parts: Vec<String>,
}

#[derive(Args)]
pub struct InvoiceOrder {
    /// IOM's order number
    pub order: String,
    /// The supplier's number of the invoice
    #[arg(long)]
    pub number: String,
    /// Without VAT, EUR
    #[arg(long)]
    pub amount: String,
    /// VAT, EUR
    #[arg(long)]
    pub vat: Option<String>,
    /// Number of the VAT exemption certificate
    #[arg(long, default_value = "")]
    pub exemption: String,
    /// Its day
    #[arg(long, value_parser = day)]
    pub exemption_on: Option<NaiveDate>,
    /// The invoice's day; today when absent
    #[arg(long, value_parser = day)]
    pub on: Option<NaiveDate>,
    /// Why it asks for more than was delivered
    #[arg(long, default_value = "")]
    pub reason: String,
}

#[derive(Args)]
pub struct PayInvoice {
    /// IOM's order number
    pub order: String,
    /// The invoice's number
    #[arg(long)]
    pub invoice: String,
    /// IOM's number of the payment
    #[arg(long)]
    pub reference: String,
    /// EUR; all that is still to pay when absent
    #[arg(long)]
    pub amount: Option<String>,
    /// The day; today when absent
    #[arg(long, value_parser = day)]
    pub on: Option<NaiveDate>,
}

#[derive(Args)]
pub struct DecideDifference {
    /// The lot's identity or number
    pub lot: String,
    /// The later of the two figures: requested, ordered, delivered or paid
    #[arg(long, value_parser = code::<Step>)]
    pub step: Step,
    /// programme, own_share, quantity_changed, supplier, vat or not_bought
    #[arg(long, value_parser = code::<Bearer>)]
    pub bearer: Bearer,
    /// Why
    #[arg(long)]
    pub reason: String,
    /// The agreement whose item is meant; every item of the lot when absent
    #[arg(long)]
    pub agreement: Option<String>,
    /// How much of it in cents, with a minus where the later figure is the smaller one; all when absent
    #[arg(long, allow_hyphen_values = true)]
    pub cents: Option<i64>,
}
