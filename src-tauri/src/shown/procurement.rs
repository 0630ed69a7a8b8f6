//! Procurement as the window shows it.

use csp_core::code::Code;
use csp_core::grants::procurement::comparison::{Standing, compared, standing};
use csp_core::grants::procurement::reconciling::{self, Difference, Figures, Sums};
use csp_core::grants::procurement::records::{Line, Lot, Order};
use csp_core::grants::procurement::{lots, needs, warnings};
use csp_core::money::Cents;
use csp_core::organisations::service as organisations;
use csp_core::reference::settings_on;
use csp_core::vault::Action;

use crate::error::Answer;
use crate::open::Open;
use crate::wire::{
    AwardShown, BuyingWarning, ComparisonDeclared, DecidedDifference, DeliveryShown, DifferenceShown,
    FiguresShown, InvoiceShown, LotItemShown, LotLineShown, LotRequestShown, LotRow, LotShown, MayBuy,
    NeedGroup, NeedShown, OrderLineShown, OrderShown, ProcurementShown, QuotationShown, QuotedPrice,
    ReconciledShown, SumsShown, SupplierChoice,
};

/// The screen of procurement.
///
/// # Errors
/// When the vault cannot be read.
pub fn page(open: &Open) -> Answer<ProcurementShown> {
    let all = lots::lots(&open.vault)?;
    Ok(ProcurementShown {
        groups: needs::needs(&open.vault)?.into_iter().map(group).collect(),
        lots: all.iter().rev().map(row).collect::<Answer<_>>()?,
        warnings: warnings::warnings(&open.vault)?.into_iter().map(warning).collect(),
        may_lot: open.may(Action::LotChanged),
    })
}

fn warning(one: warnings::Warning) -> BuyingWarning {
    BuyingWarning {
        kind: one.kind.code().to_owned(),
        lots: one.lots,
        about: one.about,
        others: one.others,
        amount_cents: one.amount,
    }
}

fn group(group: needs::Group) -> NeedGroup {
    NeedGroup {
        quantity_milli: group.quantity_milli(),
        total_cents: group.promised(),
        description: group.description,
        specification: group.specification,
        unit: group.unit,
        needs: group
            .needs
            .into_iter()
            .map(|need| NeedShown {
                item: need.item.to_string(),
                quantity_milli: need.quantity_milli,
                total_cents: need.promised(),
                agreement: need.agreement_number,
                municipality: need.municipality,
                settlement: need.settlement,
            })
            .collect(),
    }
}

fn figures(of: Figures) -> FiguresShown {
    FiguresShown {
        approved_cents: of.approved,
        committed_cents: of.committed,
        ordered_cents: of.ordered,
        delivered_cents: of.delivered,
        paid_cents: of.paid,
    }
}

fn of_lot(lot: &Lot) -> Answer<(Figures, Vec<Difference>)> {
    let (mut sum, mut differing) = (Figures::default(), Vec::new());
    for line in &lot.lines {
        for item in &line.items {
            let own = reconciling::figures(lot, item).map_err(csp_core::Error::from)?;
            sum = sum.plus(own).unwrap_or(sum);
            let found = reconciling::differences(lot, item, &line.description);
            differing.extend(found.map_err(csp_core::Error::from)?);
        }
    }
    Ok((sum, differing))
}

fn row(lot: &Lot) -> Answer<LotRow> {
    let (sum, differing) = of_lot(lot)?;
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(LotRow {
        id: lot.id.to_string(),
        number: lot.number.clone(),
        name: lot.name.clone(),
        state: lot.state(),
        items: count(lot.items().count()),
        figures: figures(sum),
        unexplained: count(differing.iter().filter(|one| one.is_unexplained()).count()),
    })
}

/// One lot.
///
/// # Errors
/// When there is none.
pub fn lot(open: &Open, which: &str) -> Answer<LotShown> {
    let lot = lots::lot(&open.vault, which)?;
    let suppliers: Vec<SupplierChoice> = organisations::organisations(&open.vault, true)?
        .into_iter()
        .map(|one| SupplierChoice {
            number: one.organisation.number.unwrap_or_default(),
            name: one.organisation.name,
            standing: one.standing.code().to_owned(),
        })
        .collect();
    let least =
        open.vault.read(|reading| Ok(settings_on(reading, reading.today)?.procurement.least_quotations))?;
    let (_, differing) = of_lot(&lot)?;
    let may = |action| open.may(action);
    Ok(LotShown {
        row: row(&lot)?,
        lines: lot.lines.iter().map(|one| line(&lot, one)).collect::<Answer<_>>()?,
        request: lot.request.as_ref().map(|one| LotRequestShown {
            number: one.number.clone(),
            on: one.on.to_string(),
            needed_by: one.needed_by.map(|day| day.to_string()),
            offers_until: one.offers_until.map(|day| day.to_string()),
            conditions: one.conditions.clone(),
            requester: one.officer_name.clone(),
        }),
        quotations: quotations(&lot, &suppliers),
        least_quotations: least.into(),
        declarations: declarations(&lot),
        own_declaration: match standing(&lot, open.officer.id) {
            Standing::Undeclared => "undeclared",
            Standing::Interested => "interested",
            Standing::Free => "free",
        }
        .to_owned(),
        award: lot.award.as_ref().zip(lot.awarded()).map(|(award, to)| AwardShown {
            supplier: to.supplier_number.clone(),
            name: to.supplier_name.clone(),
            on: award.on.to_string(),
            by: award.officer_name.clone(),
            reason: award.reason.clone(),
            few_reason: award.few_reason.clone(),
        }),
        orders: lot.orders.iter().map(|one| order(&lot, one)).collect(),
        deliveries: deliveries(&lot),
        invoices: invoices(&lot),
        differences: differing.iter().map(difference).collect(),
        suppliers,
        may: MayBuy {
            lot: may(Action::LotChanged),
            request: may(Action::PurchaseRequested),
            quote: may(Action::QuotationRecorded),
            award: may(Action::LotAwarded),
            order: may(Action::OrderRecorded),
            deliver: may(Action::DeliveryReceived),
            invoice: may(Action::InvoiceRecorded),
            decide: may(Action::DifferenceDecided),
        },
    })
}

fn line(lot: &Lot, line: &Line) -> Answer<LotLineShown> {
    let standing = lot.standing_orders();
    let ordered = |item| -> i64 {
        standing.iter().filter_map(|order| Lot::ordered_of(order).get(&item).map(|(milli, _)| *milli)).sum()
    };
    let delivered =
        |item| -> i64 { standing.iter().map(|order| lot.delivered_milli(order.root, item)).sum() };
    let items = line.items.iter().map(|item| {
        Ok(LotItemShown {
            item: item.item.to_string(),
            agreement: item.agreement_number.clone(),
            municipality: item.municipality.clone(),
            settlement: item.settlement.clone(),
            quantity_milli: item.quantity_milli,
            budget_line: item.budget_line.clone(),
            figures: figures(reconciling::figures(lot, item).map_err(csp_core::Error::from)?),
        })
    });
    Ok(LotLineShown {
        position: line.position,
        description: line.description.clone(),
        specification: line.specification.clone(),
        unit: line.unit.clone(),
        quantity_milli: line.needed_milli(),
        total_cents: Cents::checked_sum(line.items.iter().map(|item| item.promised())).unwrap_or_default(),
        ordered_milli: line.items.iter().map(|item| ordered(item.id)).sum(),
        delivered_milli: line.items.iter().map(|item| delivered(item.id)).sum(),
        items: items.collect::<Answer<_>>()?,
    })
}

fn quotations(lot: &Lot, suppliers: &[SupplierChoice]) -> Vec<QuotationShown> {
    let position = |id| lot.lines.iter().find(|line| line.id == id).map_or(0, |line| line.position);
    let shown = compared(lot).into_iter().map(|row| {
        let one = row.quotation;
        let known = suppliers.iter().find(|known| known.number == one.supplier_number);
        QuotationShown {
            supplier: one.supplier_number.clone(),
            name: one.supplier_name.clone(),
            standing: known.map(|known| known.standing.clone()).unwrap_or_default(),
            received_on: one.received_on.to_string(),
            valid_until: one.valid_until.map(|day| day.to_string()),
            delivery_days: one.delivery_days,
            guarantee_months: one.guarantee_months,
            vat_cents: one.vat,
            compliant: one.compliant,
            remark: one.remark.clone(),
            total_cents: row.total,
            late: row.late,
            lowest: row.lowest,
            prices: one
                .prices
                .iter()
                .map(|price| QuotedPrice {
                    position: position(price.line),
                    unit_price_cents: price.unit_price,
                    origin: price.origin.clone(),
                })
                .collect(),
        }
    });
    shown.collect()
}

fn declarations(lot: &Lot) -> Vec<ComparisonDeclared> {
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let shown = lot.declarations.iter().map(|one| ComparisonDeclared {
        officer: one.officer_name.clone(),
        on: one.on.to_string(),
        suppliers: count(one.about.len()),
        interests: count(one.about.iter().filter(|(_, ground)| ground.is_some()).count()),
    });
    shown.collect()
}

fn order(lot: &Lot, order: &Order) -> OrderShown {
    let stands =
        !order.lines.is_empty() && lot.standing_orders().iter().any(|standing| standing.id == order.id);
    let all = Lot::ordered_of(order);
    let lines = order.lines.iter().map(|line| {
        let came: i64 = line.splits.iter().map(|split| lot.delivered_milli(order.root, split.item)).sum();
        let position = lot.lines.iter().find(|one| one.id == line.line).map_or(0, |one| one.position);
        OrderLineShown {
            position,
            quantity_milli: line.quantity_milli,
            unit_price_cents: line.unit_price,
            to_come_milli: if stands { (line.quantity_milli - came).max(0) } else { 0 },
        }
    });
    let came = lot.items().map(|item| lot.delivered_value(order, item.id));
    OrderShown {
        number: order.number.clone(),
        kind: order.kind.code().to_owned(),
        on: order.on.to_string(),
        supplier: order.supplier_name.clone(),
        buyer: order.officer_name.clone(),
        reason: order.reason.clone(),
        stands,
        total_cents: Cents::checked_sum(all.values().map(|(_, amount)| *amount)).unwrap_or_default(),
        delivered_cents: Cents::checked_sum(came).unwrap_or_default(),
        lines: lines.collect(),
    }
}

fn number_of(lot: &Lot, root: csp_core::ids::OrderId) -> String {
    lot.orders.iter().find(|one| one.root == root).map(|one| one.number.clone()).unwrap_or_default()
}

fn deliveries(lot: &Lot) -> Vec<DeliveryShown> {
    let shown = lot.deliveries.iter().map(|one| DeliveryShown {
        receipt_number: one.receipt_number.clone(),
        order: number_of(lot, one.root),
        on: one.on.to_string(),
        place: one.place.clone(),
        remark: one.remark.clone(),
        receiver: one.officer_name.clone(),
        quantity_milli: one.parts.iter().map(|part| part.quantity_milli).sum(),
        defective_milli: one.parts.iter().map(|part| part.defective_milli).sum(),
        agreements: u32::try_from(one.parts.len()).unwrap_or(u32::MAX),
    });
    shown.collect()
}

fn invoices(lot: &Lot) -> Vec<InvoiceShown> {
    let shown = lot.invoices.iter().map(|one| {
        let paid = Cents::checked_sum(one.payments.iter().map(|paid| paid.amount)).unwrap_or_default();
        InvoiceShown {
            number: one.number.clone(),
            order: number_of(lot, one.root),
            on: one.on.to_string(),
            amount_cents: one.amount,
            vat_cents: one.vat,
            exemption: one.exemption.as_ref().map(|(number, _)| number.clone()),
            reason: one.reason.clone(),
            paid_cents: paid,
            left_cents: one.payable().and_then(|all| all.checked_sub(paid)).unwrap_or_default(),
            references: one.payments.iter().map(|paid| paid.reference.clone()).collect(),
        }
    });
    shown.collect()
}

fn difference(one: &Difference) -> DifferenceShown {
    let decisions = one.decisions.iter().map(|decision| DecidedDifference {
        bearer: decision.bearer.code().to_owned(),
        amount_cents: decision.amount,
        reason: decision.reason.clone(),
        by: decision.officer_name.clone(),
        on: decision.on.to_string(),
    });
    DifferenceShown {
        lot: one.lot.clone(),
        agreement: one.agreement.clone(),
        what: one.what.clone(),
        budget_line: one.budget_line.clone(),
        step: one.step,
        amount_cents: one.amount,
        carried_cents: one.carried,
        open_cents: one.open,
        waiting: one.waiting,
        unexplained: one.is_unexplained(),
        decisions: decisions.collect(),
    }
}

/// The five figures of everything.
///
/// # Errors
/// When the vault cannot be read.
pub fn reconciled(open: &Open) -> Answer<ReconciledShown> {
    let all = reconciling::reconcile(&open.vault)?;
    let sums = |rows: Vec<Sums>| {
        rows.into_iter().map(|row| SumsShown { name: row.name, figures: figures(row.figures) }).collect()
    };
    Ok(ReconciledShown {
        open: all.differences.iter().filter(|one| one.open != Cents::ZERO).map(difference).collect(),
        agreements: sums(all.agreements),
        lots: sums(all.lots),
        lines: sums(all.lines),
        total: figures(all.total),
    })
}
