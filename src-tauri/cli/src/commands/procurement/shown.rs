//! Lots, reconciling and warnings as JSON (money in cents, quantities in thousandths) and as text.

use csp_core::code::Code;
use csp_core::format::{print_day, print_money, print_quantity};
use csp_core::grants::procurement::comparison::compared;
use csp_core::grants::procurement::needs::Group;
use csp_core::grants::procurement::reconciling::{Difference, Figures, Reconciled, Sums};
use csp_core::grants::procurement::records::{Invoice, Lot, Order};
use csp_core::grants::procurement::warnings::Warning;
use csp_core::words::Words;
use serde_json::{Value, json};

use crate::table::{Side, table};

pub fn group(group: &Group) -> Value {
    let needs = group.needs.iter().map(|need| {
        json!({
            "item": need.item,
            "agreement": need.agreement_number,
            "position": need.position,
            "quantity_milli": need.quantity_milli,
            "unit_price_cents": need.unit_price,
            "total_cents": need.promised(),
            "municipality": need.municipality,
            "settlement": need.settlement,
        })
    });
    json!({
        "description": group.description,
        "specification": group.specification,
        "unit": group.unit,
        "quantity_milli": group.quantity_milli(),
        "total_cents": group.promised(),
        "needs": needs.collect::<Vec<_>>(),
    })
}

pub fn lot(lot: &Lot) -> Value {
    let position = |id| lot.lines.iter().find(|line| line.id == id).map(|line| line.position);
    let agreement = |id| lot.items().find(|item| item.id == id).map(|item| item.agreement_number.clone());
    let lines = lot.lines.iter().map(|line| {
        let items = line.items.iter().map(|item| {
            json!({
                "id": item.id,
                "item": item.item,
                "agreement": item.agreement_number,
                "municipality": item.municipality,
                "settlement": item.settlement,
                "quantity_milli": item.quantity_milli,
                "unit_price_cents": item.unit_price,
                "budget_line": item.budget_line,
            })
        });
        json!({
            "position": line.position,
            "description": line.description,
            "specification": line.specification,
            "unit": line.unit,
            "quantity_milli": line.needed_milli(),
            "items": items.collect::<Vec<_>>(),
        })
    });
    let quotations = compared(lot).into_iter().map(|row| {
        let one = row.quotation;
        let prices = one.prices.iter().map(|price| {
            json!({
                "line": position(price.line),
                "unit_price_cents": price.unit_price,
                "origin": price.origin,
            })
        });
        json!({
            "supplier": one.supplier_number,
            "name": one.supplier_name,
            "received_on": one.received_on,
            "valid_until": one.valid_until,
            "delivery_days": one.delivery_days,
            "guarantee_months": one.guarantee_months,
            "vat_cents": one.vat,
            "compliant": one.compliant,
            "remark": one.remark,
            "total_cents": row.total,
            "late": row.late,
            "lowest": row.lowest,
            "prices": prices.collect::<Vec<_>>(),
        })
    });
    let declarations = lot.declarations.iter().map(|one| {
        let interests = one.about.iter().filter(|(_, ground)| ground.is_some()).count();
        json!({ "officer": one.officer_name, "on": one.on, "suppliers": one.about.len(), "interests": interests })
    });
    let standing: Vec<_> = lot.standing_orders().iter().map(|order| order.id).collect();
    let order = |order: &Order| {
        let lines = order.lines.iter().map(|line| {
            let splits = line.splits.iter().map(|split| {
                json!({
                    "agreement": agreement(split.item),
                    "quantity_milli": split.quantity_milli,
                    "cents": split.amount,
                })
            });
            json!({
                "line": position(line.line),
                "quantity_milli": line.quantity_milli,
                "unit_price_cents": line.unit_price,
                "splits": splits.collect::<Vec<_>>(),
            })
        });
        json!({
            "number": order.number,
            "kind": order.kind.code(),
            "on": order.on,
            "supplier": order.supplier_name,
            "buyer": order.officer_name,
            "reason": order.reason,
            "stands": standing.contains(&order.id),
            "lines": lines.collect::<Vec<_>>(),
        })
    };
    let deliveries = lot.deliveries.iter().map(|one| {
        let parts = one.parts.iter().map(|part| {
            json!({
                "agreement": agreement(part.item),
                "quantity_milli": part.quantity_milli,
                "defective_milli": part.defective_milli,
            })
        });
        json!({
            "receipt": one.receipt_number,
            "on": one.on,
            "place": one.place,
            "remark": one.remark,
            "receiver": one.officer_name,
            "parts": parts.collect::<Vec<_>>(),
        })
    });
    let invoice = |one: &Invoice| {
        let payments = one.payments.iter().map(|paid| {
            let parts = paid.parts.iter().map(|part| {
                json!({
                    "agreement": agreement(part.item),
                    "budget_line": part.budget_line,
                    "cents": part.amount,
                })
            });
            json!({
                "reference": paid.reference,
                "on": paid.on,
                "cents": paid.amount,
                "parts": parts.collect::<Vec<_>>(),
            })
        });
        json!({
            "number": one.number,
            "on": one.on,
            "amount_cents": one.amount,
            "vat_cents": one.vat,
            "exemption": one.exemption.as_ref().map(|(number, _)| number),
            "exemption_on": one.exemption.as_ref().and_then(|(_, on)| *on),
            "reason": one.reason,
            "payments": payments.collect::<Vec<_>>(),
        })
    };
    json!({
        "id": lot.id,
        "number": lot.number,
        "name": lot.name,
        "state": lot.state().code(),
        "opened_on": lot.opened_on,
        "lines": lines.collect::<Vec<_>>(),
        "request": lot.request.as_ref().map(|one| json!({
            "number": one.number,
            "on": one.on,
            "needed_by": one.needed_by,
            "offers_until": one.offers_until,
            "conditions": one.conditions,
            "requester": one.officer_name,
        })),
        "quotations": quotations.collect::<Vec<_>>(),
        "declarations": declarations.collect::<Vec<_>>(),
        "award": lot.award.as_ref().map(|one| json!({
            "supplier": lot.awarded().map(|quotation| &quotation.supplier_number),
            "on": one.on,
            "by": one.officer_name,
            "reason": one.reason,
            "few_reason": one.few_reason,
        })),
        "orders": lot.orders.iter().map(order).collect::<Vec<_>>(),
        "deliveries": deliveries.collect::<Vec<_>>(),
        "invoices": lot.invoices.iter().map(invoice).collect::<Vec<_>>(),
    })
}

fn figures(one: &Figures) -> Value {
    json!({
        "approved_cents": one.approved,
        "committed_cents": one.committed,
        "ordered_cents": one.ordered,
        "delivered_cents": one.delivered,
        "paid_cents": one.paid,
    })
}

fn difference(one: &Difference) -> Value {
    let decisions = one.decisions.iter().map(|decision| {
        json!({
            "bearer": decision.bearer.code(),
            "cents": decision.amount,
            "reason": decision.reason,
            "on": decision.on,
            "by": decision.officer_name,
        })
    });
    json!({
        "lot": one.lot,
        "agreement": one.agreement,
        "what": one.what,
        "budget_line": one.budget_line,
        "step": one.step.code(),
        "cents": one.amount,
        "carried_cents": one.carried,
        "open_cents": one.open,
        "waiting": one.waiting,
        "unexplained": one.is_unexplained(),
        "decisions": decisions.collect::<Vec<_>>(),
    })
}

pub fn reconciled(all: &Reconciled) -> Value {
    let sums = |rows: &[Sums]| {
        let rows = rows.iter().map(|row| {
            let mut said = figures(&row.figures);
            said["name"] = json!(row.name);
            said
        });
        rows.collect::<Vec<_>>()
    };
    json!({
        "agreements": sums(&all.agreements),
        "lots": sums(&all.lots),
        "lines": sums(&all.lines),
        "total": figures(&all.total),
        "differences": all.differences.iter().map(difference).collect::<Vec<_>>(),
        "unexplained": all.differences.iter().filter(|one| one.is_unexplained()).count(),
    })
}

pub fn warning(one: &Warning) -> Value {
    json!({
        "kind": one.kind.code(),
        "lots": one.lots,
        "about": one.about,
        "others": one.others,
        "cents": one.amount,
    })
}

fn listed(heads: &[(&str, Side)], rows: &[Vec<String>], words: &Words) -> String {
    let heads: Vec<(String, Side)> = heads.iter().map(|(key, side)| (words.get(key), *side)).collect();
    let columns: Vec<(&str, Side)> = heads.iter().map(|(text, side)| (text.as_str(), *side)).collect();
    table(&columns, rows)
}

pub fn groups_text(groups: &[Group], words: &Words) -> String {
    let language = words.language();
    let rows: Vec<Vec<String>> = groups
        .iter()
        .map(|group| {
            let unit = group.unit.clone().unwrap_or_else(|| words.get("buying-pieces"));
            vec![
                group.description.clone(),
                group.specification.clone().unwrap_or_default(),
                group.needs.len().to_string(),
                format!("{} {unit}", print_quantity(group.quantity_milli(), language)),
                print_money(group.promised(), language),
            ]
        })
        .collect();
    let heads = [
        ("buying-description", Side::Left),
        ("buying-specification", Side::Left),
        ("buying-agreements", Side::Right),
        ("buying-quantity", Side::Right),
        ("buying-total", Side::Right),
    ];
    listed(&heads, &rows, words)
}

pub fn lots_text(all: &[Lot], words: &Words) -> String {
    let rows: Vec<Vec<String>> = all
        .iter()
        .map(|lot| {
            vec![
                lot.number.clone(),
                lot.name.clone(),
                lot.items().count().to_string(),
                words.get(&format!("lot-state-{}", lot.state().code())),
            ]
        })
        .collect();
    let heads = [
        ("cli-number", Side::Left),
        ("buying-lot", Side::Left),
        ("buying-agreements", Side::Right),
        ("buying-state", Side::Left),
    ];
    listed(&heads, &rows, words)
}

pub fn lot_text(lot: &Lot, words: &Words) -> String {
    let language = words.language();
    let rows: Vec<Vec<String>> = lot
        .lines
        .iter()
        .map(|line| {
            let unit = line.unit.clone().unwrap_or_else(|| words.get("buying-pieces"));
            vec![
                line.position.to_string(),
                line.description.clone(),
                line.specification.clone().unwrap_or_default(),
                format!("{} {unit}", print_quantity(line.needed_milli(), language)),
                line.items.len().to_string(),
            ]
        })
        .collect();
    let heads = [
        ("buying-position", Side::Right),
        ("buying-description", Side::Left),
        ("buying-specification", Side::Left),
        ("buying-quantity", Side::Right),
        ("buying-agreements", Side::Right),
    ];
    let state = words.get(&format!("lot-state-{}", lot.state().code()));
    format!("{} · {} · {state}\n{}", lot.number, lot.name, listed(&heads, &rows, words))
}

pub fn compared_text(lot: &Lot, words: &Words) -> String {
    let language = words.language();
    let rows: Vec<Vec<String>> = compared(lot)
        .into_iter()
        .map(|row| {
            let one = row.quotation;
            let judged = if one.compliant { "buying-complies" } else { "buying-does-not-comply" };
            let mut marks = vec![words.get(judged)];
            marks.extend(row.late.then(|| words.get("buying-late")));
            marks.extend(row.total.is_none().then(|| words.get("buying-incomplete")));
            marks.extend(row.lowest.then(|| words.get("buying-lowest")));
            vec![
                one.supplier_number.clone(),
                one.supplier_name.clone(),
                print_day(one.received_on, language),
                marks.join(", "),
                row.total.map(|total| print_money(total, language)).unwrap_or_default(),
            ]
        })
        .collect();
    let heads = [
        ("cli-number", Side::Left),
        ("buying-supplier", Side::Left),
        ("buying-received", Side::Left),
        ("buying-judged", Side::Left),
        ("buying-total", Side::Right),
    ];
    listed(&heads, &rows, words)
}

pub fn reconciled_text(all: &Reconciled, words: &Words) -> String {
    let language = words.language();
    let mut text = String::new();
    let total = [Sums { name: words.get("buying-all"), figures: all.total }];
    for (title, none, rows) in [
        ("buying-agreements", "buying-none", all.agreements.as_slice()),
        ("buying-lots", "buying-no-lot", &all.lots),
        ("buying-lines", "buying-no-line", &all.lines),
        ("buying-all", "buying-all", &total),
    ] {
        let rows: Vec<Vec<String>> = rows
            .iter()
            .map(|row| {
                let Figures { approved, committed, ordered, delivered, paid } = row.figures;
                let name = if row.name.is_empty() { words.get(none) } else { row.name.clone() };
                let money = [approved, committed, ordered, delivered, paid];
                std::iter::once(name).chain(money.map(|cents| print_money(cents, language))).collect()
            })
            .collect();
        let heads = [
            (title, Side::Left),
            ("buying-approved", Side::Right),
            ("buying-committed", Side::Right),
            ("buying-ordered", Side::Right),
            ("buying-delivered", Side::Right),
            ("buying-paid", Side::Right),
        ];
        text += &listed(&heads, &rows, words);
        text += "\n";
    }
    let open: Vec<Vec<String>> = all
        .differences
        .iter()
        .filter(|one| one.is_unexplained())
        .map(|one| {
            vec![
                one.lot.clone().unwrap_or_default(),
                one.agreement.clone(),
                one.what.clone(),
                words.get(&format!("buying-step-{}", one.step.code())),
                print_money(one.open, language),
            ]
        })
        .collect();
    text += &words.with("buying-unexplained", &[("count", &open.len().to_string())]);
    if !open.is_empty() {
        let heads = [
            ("buying-lot", Side::Left),
            ("record-agreement", Side::Left),
            ("buying-description", Side::Left),
            ("buying-step", Side::Left),
            ("buying-open", Side::Right),
        ];
        text += "\n";
        text += &listed(&heads, &open, words);
    }
    text
}

pub fn warnings_text(all: &[Warning], words: &Words) -> String {
    let rows: Vec<Vec<String>> = all
        .iter()
        .map(|one| {
            vec![
                words.get(&format!("buying-warning-{}", one.kind.code())),
                one.lots.join(", "),
                one.about.clone(),
                one.others.join(", "),
                one.amount.map(|amount| print_money(amount, words.language())).unwrap_or_default(),
            ]
        })
        .collect();
    let heads = [
        ("buying-warning", Side::Left),
        ("buying-lot", Side::Left),
        ("buying-about", Side::Left),
        ("buying-besides", Side::Left),
        ("buying-total", Side::Right),
    ];
    listed(&heads, &rows, words)
}
