//! Procurement by IOM, in kind. IOM buys by its own rules in its own system: this prepares and records. It issues
//! no order of its own and keeps IOM's requisition, order and receipt numbers. Like items of many agreements form
//! a lot; orders, deliveries and payments are split back to each agreement's item, to the cent.

pub mod arrived;
pub mod comparison;
pub mod deliveries;
pub mod differences;
mod error;
pub mod invoices;
pub mod lots;
pub mod needs;
pub mod orders;
pub mod papers;
pub mod quotations;
pub mod reconciling;
pub mod records;
pub mod requests;
mod splitting;
pub(crate) mod store;
#[cfg(test)]
mod tests;
pub mod warnings;
mod writing;

pub use error::Error;
pub use records::{
    Award, Declaration, Delivery, DeliveryPart, DifferenceDecision, Invoice, Line, Lot, LotItem, Order,
    OrderLine, Payment, PaymentPart, Quotation, QuotationPrice, Request, Split,
};

crate::codes! {
    /// A figure of a purchase, in the order in which they come about; a difference is named by the later one.
    pub enum Step {
        /// By a requisition: the money is committed.
        Requested = "requested",
        /// By IOM's order.
        Ordered = "ordered",
        /// Taken in sound, at the order's price.
        Delivered = "delivered",
        /// Paid to the supplier.
        Paid = "paid",
    }
}

crate::codes! {
    /// Who or what bears a difference between two figures.
    pub enum Bearer {
        /// The programme.
        Programme = "programme",
        /// The beneficiary, by their own share; the agreement is to be amended.
        OwnShare = "own_share",
        /// The quantity was changed; the agreement is to be amended.
        QuantityChanged = "quantity_changed",
        /// The supplier: a discount, a penalty, what was not delivered.
        Supplier = "supplier",
        /// VAT that was paid.
        Vat = "vat",
        /// It is not bought, or not any more; the agreement is to be amended.
        NotBought = "not_bought",
    }
}

impl Bearer {
    /// Whether the agreement says something else than what is bought, so that it is to be amended.
    #[must_use]
    pub const fn needs_amendment(self) -> bool {
        matches!(self, Self::OwnShare | Self::QuantityChanged | Self::NotBought)
    }
}

crate::codes! {
    /// What a row of an order says.
    pub enum OrderKind {
        /// Ordered.
        Ordered = "ordered",
        /// Changed: its lines stand in the place of the earlier ones.
        Amended = "amended",
        /// Cancelled: nothing is ordered any more.
        Cancelled = "cancelled",
    }
}

crate::codes! {
    /// How far a lot is.
    pub enum LotState {
        /// Its items are being collected.
        Open = "open",
        /// Requested.
        Requested = "requested",
        /// Quotations came.
        Quoted = "quoted",
        /// Awarded.
        Awarded = "awarded",
        /// Ordered.
        Ordered = "ordered",
        /// Everything that was ordered came.
        Delivered = "delivered",
        /// Everything that came is paid.
        Paid = "paid",
    }
}
