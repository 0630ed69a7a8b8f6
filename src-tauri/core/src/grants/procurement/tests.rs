use proptest::prelude::*;

use super::comparison::{AwardForm, award, declare};
use super::deliveries::{DeliveryForm, DeliveryLineForm, deliver};
use super::differences::{DecisionForm, decide};
use super::invoices::{InvoiceForm, PaymentForm, invoice, pay};
use super::orders::{OrderForm, OrderLineForm, amend, cancel, order};
use super::quotations::{QuotationForm, quote};
use super::reconciling::{Reconciled, reconcile};
use super::requests::{RequestForm, request};
use super::warnings::{WarningKind, warnings};
use super::*;
use crate::Result;
use crate::grants::{ItemForm, Payer};
use crate::ids::ChangeId;
use crate::language::Language;
use crate::money::Cents;
use crate::organisations::form::{MemberForm, OrganisationForm};
use crate::organisations::service::{add_member, add_supplier};
use crate::selection::ApplicationState;
use crate::selection::funds::service::{SpendingForm, balance, spend};
use crate::selection::papers::Part;
use crate::selection::scoring::InterestGround;
use crate::selection::service::{Move, application, move_application};
use crate::selection::test_office::{Office, code, day, office};
use crate::vault::{Officer, Role, undo, verify};

struct Buying {
    office: Office,
    buyer: Officer,
    receiver: Officer,
}

fn item(description: &str, milli: i64, cents: i64) -> ItemForm {
    ItemForm {
        description: description.to_owned(),
        specification: Some("4 x 8 m".to_owned()),
        unit: None,
        quantity_milli: milli,
        unit_price: Cents::new(cents),
        payer: Payer::Programme,
        origin: None,
    }
}

/// An office with a buyer and agreed applications, each with a greenhouse of EUR 1,000.
fn buying(count: usize) -> Buying {
    let office = office();
    let buyer = office.vault.enrol(&office.manager, "Arta", Role::ProcurementOfficer, "x").unwrap();
    let receiver = office.vault.enrol(&office.manager, "Luan", Role::ProcurementOfficer, "x").unwrap();
    for (at, name) in
        ["Ана Илић", "Besim Berisha", "Fatmire Gashi", "Milan Jović"].iter().take(count).enumerate()
    {
        let number = office.application(name, "2026-11-02");
        let description = if at == 1 { "GREENHOUSE" } else { "Greenhouse" };
        let items = vec![item(description, 1000, 100_000)];
        agree(&office, &number, items, 100_000);
    }
    Buying { office, buyer, receiver }
}

fn agree(office: &Office, number: &str, items: Vec<ItemForm>, cents: i64) {
    let step = |to, step: Move| move_application(&office.vault, &office.manager, number, to, &step).unwrap();
    step(ApplicationState::Eligible, Move::default());
    let granted = Move { amount: Some(Cents::new(cents)), items, ..Move::default() };
    step(ApplicationState::Approved, granted);
    step(ApplicationState::Agreed, Move::default());
}

impl Buying {
    fn supplier(&self, name: &str) -> String {
        let form = OrganisationForm { name: name.to_owned(), ..OrganisationForm::default() };
        let record = add_supplier(&self.office.vault, &self.buyer, &form).unwrap().value;
        record.organisation.number.unwrap()
    }

    fn everything(&self) -> Vec<String> {
        let groups = needs::needs(&self.office.vault).unwrap();
        groups.iter().flat_map(|group| &group.needs).map(|need| need.item.to_string()).collect()
    }

    fn requested(&self) -> Lot {
        let lot =
            lots::open(&self.office.vault, &self.buyer, "Greenhouses", &self.everything()).unwrap().value;
        let form = RequestForm {
            number: "PR-1".to_owned(),
            offers_until: Some(day("2026-11-23")),
            ..RequestForm::default()
        };
        request(&self.office.vault, &self.office.field, &lot.number, &form).unwrap().value
    }

    fn quoted(&self, lot: &str, supplier: &str, cents: i64, compliant: bool) -> Result<()> {
        let form = QuotationForm {
            supplier: supplier.to_owned(),
            compliant,
            remark: "Looked at".to_owned(),
            prices: vec![(1, Cents::new(cents), "Kosovo".to_owned())],
            ..QuotationForm::default()
        };
        quote(&self.office.vault, &self.buyer, lot, &form).map(drop)
    }

    /// A lot awarded to the lowest of three, at EUR 987.33 a greenhouse.
    fn awarded(&self) -> Lot {
        let lot = self.requested();
        for (name, cents) in [("Agro", 98_733), ("Besa", 99_000), ("Cena", 120_000)] {
            self.quoted(&lot.number, &self.supplier(name), cents, true).unwrap();
        }
        declare(&self.office.vault, &self.buyer, &lot.number, &[]).unwrap();
        self.award_to(&lot.number, 0).unwrap()
    }

    fn award_to(&self, lot: &str, at: usize) -> Result<Lot> {
        let supplier = lots::lot(&self.office.vault, lot)?.quotations[at].supplier_number.clone();
        let form = AwardForm { supplier, ..AwardForm::default() };
        Ok(award(&self.office.vault, &self.buyer, lot, &form)?.value)
    }

    fn ordered(&self, lot: &str, number: &str, cents: i64) -> Result<Lot> {
        let line =
            OrderLineForm { position: 1, unit_price: Some(Cents::new(cents)), ..OrderLineForm::default() };
        let form = OrderForm {
            number: number.to_owned(),
            lines: vec![line],
            bearer: Some(Bearer::Programme),
            reason: "Market price".to_owned(),
            ..OrderForm::default()
        };
        Ok(order(&self.office.vault, &self.buyer, lot, &form)?.value)
    }

    fn delivered(&self, number: &str, receipt: &str, milli: i64) -> Result<Lot> {
        let line =
            DeliveryLineForm { position: 1, quantity_milli: Some(milli), ..DeliveryLineForm::default() };
        let form =
            DeliveryForm { receipt_number: receipt.to_owned(), lines: vec![line], ..DeliveryForm::default() };
        Ok(deliver(&self.office.vault, &self.receiver, number, &form)?.value)
    }

    fn reconciled(&self) -> Reconciled {
        reconcile(&self.office.vault).unwrap()
    }
}

fn invoice_of(number: &str, cents: i64) -> InvoiceForm {
    InvoiceForm { number: number.to_owned(), amount: Cents::new(cents), ..InvoiceForm::default() }
}

fn payment(reference: &str) -> PaymentForm {
    PaymentForm { reference: reference.to_owned(), ..PaymentForm::default() }
}

#[test]
fn like_items_of_many_agreements_are_one_need_until_they_are_in_a_lot() {
    let buying = buying(3);
    let vault = &buying.office.vault;
    let groups = needs::needs(vault).unwrap();
    assert_eq!(groups.len(), 1, "case and script make no two things of one");
    assert_eq!((groups[0].description.as_str(), groups[0].quantity_milli()), ("Greenhouse", 3000));
    let items = buying.everything();
    let lot = lots::open(vault, &buying.buyer, "Greenhouses", &items[..2]).unwrap();
    assert!(lot.value.number.contains("-B"), "{}", lot.value.number);
    assert_eq!(code(lots::open(vault, &buying.buyer, "Again", &items[..1])), "procurement-not-needed");
    let number = &lot.value.number;
    let all = lots::add(vault, &buying.buyer, number, &items[2..]).unwrap().value;
    assert_eq!((all.lines.len(), all.items().count()), (1, 3), "a like item comes into the line of its like");
    let agreement = all.lines[0].items[1].agreement_number.clone();
    lots::remove(vault, &buying.buyer, number, &[format!("{agreement}#1")]).unwrap();
    assert_eq!(buying.everything().len(), 1);
    // What is in a lot keeps its agreement's terms.
    let rest = application(vault, "CSP4-A-0001").unwrap().agreement.is_some();
    assert!(rest);
}

#[test]
fn the_way_of_a_purchase_from_its_needs_to_what_was_paid() {
    let buying = buying(3);
    let vault = &buying.office.vault;
    let lot = buying.awarded();
    let undecided = OrderForm { number: "PO-1".to_owned(), ..OrderForm::default() };
    assert_eq!(code(order(vault, &buying.buyer, &lot.number, &undecided)), "procurement-undecided");
    let lot = buying.ordered(&lot.number, "PO-1", 98_733).unwrap();
    let splits: Vec<i64> = lot.orders[0].lines[0].splits.iter().map(|split| split.amount.get()).collect();
    assert_eq!(splits, [98_733; 3]);
    assert_eq!(code(buying.delivered("PO-1", "GR-1", 4000)), "procurement-more-than-ordered");
    let lot = buying.delivered("PO-1", "GR-1", 2000).unwrap();
    assert_eq!(lot.state(), LotState::Ordered);
    let bill = invoice_of("F-1", 3 * 98_733);
    assert_eq!(code(invoice(vault, &buying.buyer, "PO-1", &bill)), "procurement-more-than-delivered");
    invoice(vault, &buying.buyer, "PO-1", &invoice_of("F-1", 2 * 98_733)).unwrap();
    pay(vault, &buying.buyer, ("PO-1", "F-1"), &payment("PV-9")).unwrap();
    let sums = buying.reconciled();
    let [approved, paid] = [sums.total.approved, sums.total.paid].map(Cents::get);
    assert_eq!((approved, sums.total.committed.get(), paid), (300_000, 300_000, 2 * 98_733));
    assert_eq!(sums.total.ordered.get(), 3 * 98_733);
    let lacking = sums.differences.iter().filter(|one| one.is_unexplained()).count();
    assert_eq!(lacking, 0, "the price is decided, the third greenhouse is on its way");
    // What was paid is spent from the agreement's line, once.
    assert_eq!(balance(vault, None).unwrap().lines[0].spent.get(), 2 * 98_733);
    let by_hand = SpendingForm {
        line: "1.1".to_owned(),
        application: None,
        on: None,
        amount: Cents::new(2 * 98_733),
        reference: "pv-9".to_owned(),
        what: "Greenhouses".to_owned(),
    };
    assert_eq!(code(spend(vault, &buying.buyer, &by_hand)), "procurement-spent-already");
    spend(vault, &buying.buyer, &SpendingForm { reference: "PV-8".to_owned(), ..by_hand }).unwrap();
    let second = PaymentForm { amount: Some(Cents::new(1)), ..payment("PV-8") };
    assert_eq!(code(pay(vault, &buying.buyer, ("PO-1", "F-1"), &second)), "procurement-spent-already");
    let over = PaymentForm { amount: Some(Cents::new(1)), ..payment("PV-10") };
    assert_eq!(code(pay(vault, &buying.buyer, ("PO-1", "F-1"), &over)), "procurement-more-than-invoiced");
    // What came can be handed over.
    let lot = lots::lot(vault, &lot.number).unwrap();
    let first = &lot.lines[0].items[0];
    let came = vault.read(|db| arrived::arrived(db, first.agreement, Some(first.item))).unwrap();
    assert_eq!((came[0].quantity_milli, came[0].unit_price.get()), (1000, 98_733));
    assert_eq!((came[0].order.as_str(), came[0].supplier_name.as_str()), ("PO-1", "Agro"));
    assert!(verify(vault).unwrap().is_whole());
}

#[test]
fn an_award_is_declared_compared_and_explained() {
    let buying = buying(2);
    let vault = &buying.office.vault;
    let lot = buying.requested();
    let [low, high] = ["Agro", "Besa"].map(|name| buying.supplier(name));
    buying.quoted(&lot.number, &low, 80_000, false).unwrap();
    buying.quoted(&lot.number, &high, 99_000, true).unwrap();
    assert_eq!(code(buying.quoted(&lot.number, &high, 1, true)), "procurement-quoted-already");
    assert_eq!(code(buying.award_to(&lot.number, 1)), "procurement-undeclared");
    declare(vault, &buying.buyer, &lot.number, &[]).unwrap();
    let third = buying.supplier("Cena");
    buying.quoted(&lot.number, &third, 99_500, true).unwrap();
    assert_eq!(code(buying.award_to(&lot.number, 1)), "procurement-undeclared", "one more quoted since");
    declare(vault, &buying.buyer, &lot.number, &[(third.clone(), InterestGround::Business)]).unwrap();
    assert_eq!(code(buying.award_to(&lot.number, 1)), "procurement-interested");
    let declared = declare(vault, &buying.receiver, &lot.number, &[]).unwrap();
    assert!(undo(vault, &buying.receiver, declared.change.unwrap()).is_err(), "a signature stands");
    let form = |supplier: &str, reason: &str| AwardForm {
        supplier: supplier.to_owned(),
        reason: reason.to_owned(),
        few_reason: String::new(),
    };
    let give = |form: &AwardForm| award(vault, &buying.receiver, &lot.number, form);
    assert_eq!(code(give(&form(&low, ""))), "procurement-not-compliant");
    assert_eq!(code(give(&form(&third, ""))), "procurement-not-lowest");
    give(&form(&third, "Guarantee twice as long")).unwrap();
    let kinds: Vec<_> = warnings(vault).unwrap().iter().map(|one| one.kind).collect();
    assert_eq!(kinds, [WarningKind::ConflictDeclared]);
    let paper = papers::comparison(vault, &lot.number, Language::En).unwrap();
    let says = |text: &str| {
        paper
            .parts
            .iter()
            .any(|part| matches!(part, Part::Facts(facts) if facts.iter().any(|(_, value)| value == text)))
    };
    assert!(says("Guarantee twice as long"));
}

#[test]
fn few_quotations_need_a_reason_and_late_ones_are_marked() {
    let buying = buying(1);
    let vault = &buying.office.vault;
    let lot = lots::open(vault, &buying.buyer, "Greenhouse", &buying.everything()).unwrap().value;
    let form = RequestForm {
        number: "PR-2".to_owned(),
        on: Some(day("2026-11-10")),
        offers_until: Some(day("2026-11-20")),
        ..RequestForm::default()
    };
    request(vault, &buying.office.field, &lot.number, &form).unwrap();
    buying.quoted(&lot.number, &buying.supplier("Agro"), 90_000, true).unwrap();
    declare(vault, &buying.buyer, &lot.number, &[]).unwrap();
    assert_eq!(code(buying.award_to(&lot.number, 0)), "procurement-not-lowest", "it came late");
    let supplier = lots::lot(vault, &lot.number).unwrap().quotations[0].supplier_number.clone();
    let late = AwardForm { supplier, reason: "The only one".to_owned(), few_reason: String::new() };
    assert_eq!(code(award(vault, &buying.buyer, &lot.number, &late)), "procurement-few-quotations");
    let why = AwardForm { few_reason: "Asked five, one answered".to_owned(), ..late };
    award(vault, &buying.buyer, &lot.number, &why).unwrap();
    assert_eq!(warnings(vault).unwrap()[0].kind, WarningKind::LateQuotation);
}

#[test]
fn requester_buyer_and_receiver_differ() {
    let buying = buying(2);
    let vault = &buying.office.vault;
    let lot = buying.awarded();
    buying.ordered(&lot.number, "PO-1", 100_000).unwrap();
    let all = |receipt: &str| DeliveryForm { receipt_number: receipt.to_owned(), ..DeliveryForm::default() };
    let by = |officer: &Officer, receipt: &str| deliver(vault, officer, "PO-1", &all(receipt));
    assert_eq!(code(by(&buying.buyer, "GR-1")), "duty-not-apart");
    assert_eq!(code(by(&buying.office.field, "GR-1")), "duty-not-apart");
    by(&buying.receiver, "GR-1").unwrap();
    // The requester cannot buy either.
    let second = buying_more(&buying);
    let form = AwardForm { supplier: second.1, few_reason: "One".to_owned(), reason: String::new() };
    let give = |officer: &Officer| {
        declare(vault, officer, &second.0, &[]).unwrap();
        award(vault, officer, &second.0, &form)
    };
    assert_eq!(code(give(&buying.buyer)), "duty-not-apart");
    give(&buying.receiver).unwrap();
    assert!(verify(vault).unwrap().is_whole());
}

/// One more agreed application in a lot that the buyer requested, with one quotation.
fn buying_more(buying: &Buying) -> (String, String) {
    let number = buying.office.application("Zoran Ristić", "2026-11-02");
    agree(&buying.office, &number, vec![item("Cow", 1000, 150_000)], 150_000);
    let vault = &buying.office.vault;
    let lot = lots::open(vault, &buying.buyer, "Cow", &buying.everything()).unwrap().value;
    let form = RequestForm { number: "PR-9".to_owned(), ..RequestForm::default() };
    request(vault, &buying.buyer, &lot.number, &form).unwrap();
    let supplier = buying.supplier("Farma");
    buying.quoted(&lot.number, &supplier, 150_000, true).unwrap();
    (lot.number, supplier)
}

#[test]
fn an_order_is_amended_and_cancelled_by_rows_of_its_own() {
    let buying = buying(3);
    let vault = &buying.office.vault;
    let lot = buying.awarded();
    buying.ordered(&lot.number, "PO-1", 98_733).unwrap();
    buying.delivered("PO-1", "GR-1", 1000).unwrap();
    assert_eq!(code(cancel(vault, &buying.buyer, "PO-1", "No")), "procurement-delivered-already");
    let line = OrderLineForm { position: 1, quantity_milli: Some(2000), ..OrderLineForm::default() };
    let form = OrderForm {
        lines: vec![line],
        bearer: Some(Bearer::Programme),
        reason: "One withdrew".to_owned(),
        ..OrderForm::default()
    };
    let amended = amend(vault, &buying.buyer, "PO-1", &form).unwrap();
    assert_eq!((amended.value.orders.len(), amended.value.standing_orders().len()), (2, 1));
    let open: Vec<_> =
        buying.reconciled().differences.into_iter().filter(|one| one.open != Cents::ZERO).collect();
    let third = open.iter().find(|one| one.step == Step::Ordered).unwrap();
    assert_eq!((third.open.get(), third.waiting), (-100_000, true));
    let carry = DecisionForm {
        agreement: Some(third.agreement.clone()),
        step: Step::Ordered,
        bearer: Bearer::NotBought,
        amount: None,
        reason: "Withdrew".to_owned(),
    };
    decide(vault, &buying.buyer, &lot.number, &carry).unwrap();
    assert_eq!(code(decide(vault, &buying.buyer, &lot.number, &carry)), "procurement-no-difference");
    assert!(warnings(vault).unwrap().iter().any(|one| one.kind == WarningKind::Amendment));
    // The amendment stands on the order, and what came on the amendment.
    buying.delivered("PO-1", "GR-2", 1000).unwrap();
    assert_eq!(code(undo(vault, &buying.buyer, amended.change.unwrap())), "changed-since");
}

#[test]
fn split_orders_and_owners_who_apply_are_warned_of() {
    let buying = buying(1);
    let vault = &buying.office.vault;
    let mut suppliers = Vec::new();
    for (at, price) in [(0, 600_000), (1, 550_000)] {
        let number = buying.office.application(["Zoran Ristić", "Goran Savić"][at], "2026-11-02");
        agree(&buying.office, &number, vec![item("Tractor", 1000, price)], price);
        let groups = needs::needs(vault).unwrap();
        let tractor = groups.iter().find(|group| group.description == "Tractor").unwrap();
        let items = vec![tractor.needs[0].item.to_string()];
        let lot = lots::open(vault, &buying.buyer, "Tractor", &items).unwrap().value;
        let form = RequestForm { number: format!("PR-{at}"), ..RequestForm::default() };
        request(vault, &buying.office.field, &lot.number, &form).unwrap();
        if suppliers.is_empty() {
            suppliers.push(buying.supplier("Traktor"));
        }
        buying.quoted(&lot.number, &suppliers[0], price, true).unwrap();
        declare(vault, &buying.buyer, &lot.number, &[]).unwrap();
        let form =
            AwardForm { supplier: suppliers[0].clone(), few_reason: "One".to_owned(), reason: String::new() };
        award(vault, &buying.buyer, &lot.number, &form).unwrap();
        buying.ordered(&lot.number, &format!("PO-{at}"), price).unwrap();
    }
    let member =
        MemberForm { name: "Ilić Ana".to_owned(), role: "owner".to_owned(), ..MemberForm::default() };
    add_member(vault, &buying.buyer, &suppliers[0], &member).unwrap();
    let found = warnings(vault).unwrap();
    let kinds: Vec<_> = found.iter().map(|one| one.kind).collect();
    assert_eq!(kinds, [WarningKind::SplitSupplier, WarningKind::SplitItems, WarningKind::ConflictName]);
    assert_eq!((found[0].amount, found[0].lots.len()), (Some(Cents::new(1_150_000)), 2));
}

#[test]
fn a_request_for_quotations_says_places_and_counts_and_no_names() {
    let buying = buying(3);
    let lot = buying.requested();
    let papers = papers::request(&buying.office.vault, &lot.number, &[Language::En, Language::Sq]).unwrap();
    assert_eq!(papers.len(), 2);
    let said = serde_json::to_string(&papers).unwrap();
    for name in ["Илић", "Berisha", "Gashi"] {
        assert!(!said.contains(name), "{name}");
    }
    assert!(said.contains("Gračanica") && said.contains("PR-1"), "{said}");
}

/// What an officer may try to do next with the lot.
#[derive(Debug, Clone)]
enum Deed {
    Order(i64, i64),
    Amend(i64, i64),
    Cancel,
    Deliver(i64),
    Invoice(i64, i64),
    Pay(i64),
    Decide(usize, usize),
    Undo(usize),
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let deed = prop_oneof![
        3 => (1_i64..5000, 1_i64..150_000).prop_map(|(milli, cents)| Deed::Order(milli, cents)),
        1 => (1_i64..5000, 1_i64..150_000).prop_map(|(milli, cents)| Deed::Amend(milli, cents)),
        1 => Just(Deed::Cancel),
        4 => (1_i64..3000).prop_map(Deed::Deliver),
        3 => (1_i64..400_000, 0_i64..50_000).prop_map(|(cents, vat)| Deed::Invoice(cents, vat)),
        3 => (1_i64..400_000).prop_map(Deed::Pay),
        1 => (0_usize..4, 0_usize..6).prop_map(|(step, bearer)| Deed::Decide(step, bearer)),
        3 => (0_usize..6).prop_map(Deed::Undo),
    ];
    prop::collection::vec(deed, 1..30)
}

/// Every view has the sums of the whole, and a lot's figures are those of what was recorded.
fn check(buying: &Buying) {
    let all = buying.reconciled();
    for (what, view) in [("agreements", &all.agreements), ("lots", &all.lots), ("lines", &all.lines)] {
        let sum =
            view.iter().fold(reconciling::Figures::default(), |sum, row| sum.plus(row.figures).unwrap());
        assert_eq!(sum, all.total, "{what}");
    }
    let lot = lots::lots(&buying.office.vault).unwrap().remove(0);
    let lines = lot.standing_orders().into_iter().flat_map(|order| &order.lines);
    let ordered: i64 = lines
        .map(|line| {
            let total = crate::grants::line_total(line.quantity_milli, line.unit_price).unwrap();
            let parts: i64 = line.splits.iter().map(|split| split.amount.get()).sum();
            let milli: i64 = line.splits.iter().map(|split| split.quantity_milli).sum();
            assert_eq!((parts, milli), (total.get(), line.quantity_milli), "a line is the sum of its parts");
            total.get()
        })
        .sum();
    assert_eq!(all.total.ordered.get(), ordered);
    let payments = lot.invoices.iter().flat_map(|one| &one.payments);
    let paid: i64 = payments
        .map(|one| {
            let parts: i64 = one.parts.iter().map(|part| part.amount.get()).sum();
            assert_eq!(parts, one.amount.get(), "a payment is the sum of its parts");
            parts
        })
        .sum();
    assert_eq!(all.total.paid.get(), paid);
    let spent: i64 =
        balance(&buying.office.vault, None).unwrap().lines.iter().map(|line| line.spent.get()).sum();
    assert_eq!(spent, paid, "what procurement paid is what the funds call spent");
    assert!(all.total.delivered <= all.total.ordered);
    for one in &all.differences {
        assert_eq!(one.carried.get() + one.open.get(), one.amount.get());
    }
    // The differences lead from what is approved to what is paid.
    let steps: i64 = all.differences.iter().map(|one| one.amount.get()).sum();
    let carried_to_nothing: i64 = all.total.paid.get() - all.total.approved.get();
    assert_eq!(steps, carried_to_nothing);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 60, ..ProptestConfig::default() })]
    #[test]
    fn figures_are_the_sum_of_their_parts_whatever_is_done(deeds in deeds()) {
        let buying = buying(3);
        let lot = buying.awarded().number;
        let vault = &buying.office.vault;
        let mut done: Vec<(ChangeId, bool)> = Vec::new();
        for (at, deed) in deeds.into_iter().enumerate() {
            // Whatever is refused must change nothing; whatever is done must keep the sums.
            let standing = |kind: usize| {
                let lot = lots::lot(vault, &lot).unwrap();
                let orders: Vec<String> = lot
                    .standing_orders()
                    .into_iter()
                    .filter(|one| !one.lines.is_empty())
                    .map(|one| one.number.clone())
                    .collect();
                orders.get(kind % orders.len().max(1)).cloned().unwrap_or_default()
            };
            let form = |number: String, milli: i64, cents: i64| OrderForm {
                number,
                lines: vec![OrderLineForm {
                    position: 1,
                    quantity_milli: Some(milli),
                    unit_price: Some(Cents::new(cents)),
                    parts: Vec::new(),
                }],
                bearer: Some(Bearer::Programme),
                reason: "Price".to_owned(),
                ..OrderForm::default()
            };
            let change = match deed {
                Deed::Order(milli, cents) => {
                    order(vault, &buying.buyer, &lot, &form(format!("PO-{at}"), milli, cents)).map(|one| one.change)
                }
                Deed::Amend(milli, cents) => {
                    let form = form(String::new(), milli, cents);
                    amend(vault, &buying.buyer, &standing(at), &form).map(|one| one.change)
                }
                Deed::Cancel => cancel(vault, &buying.buyer, &standing(at), "No").map(|one| one.change),
                Deed::Deliver(milli) => {
                    let line = DeliveryLineForm {
                        position: 1,
                        quantity_milli: Some(milli),
                        ..DeliveryLineForm::default()
                    };
                    let form = DeliveryForm {
                        receipt_number: format!("GR-{at}"),
                        lines: vec![line],
                        ..DeliveryForm::default()
                    };
                    deliver(vault, &buying.receiver, &standing(at), &form).map(|one| one.change)
                }
                Deed::Invoice(cents, vat) => {
                    let form = InvoiceForm {
                        vat: Cents::new(vat),
                        reason: "Advance".to_owned(),
                        ..invoice_of(&format!("F-{at}"), cents)
                    };
                    invoice(vault, &buying.buyer, &standing(at), &form).map(|one| one.change)
                }
                Deed::Pay(cents) => {
                    let number = standing(at);
                    let known = lots::lot(vault, &lot).unwrap().invoices;
                    let invoice = known.last().map(|one| one.number.clone()).unwrap_or_default();
                    let form =
                        PaymentForm { amount: Some(Cents::new(cents)), ..payment(&format!("PV-{at}")) };
                    pay(vault, &buying.buyer, (&number, &invoice), &form).map(|one| one.change)
                }
                Deed::Decide(step, bearer) => {
                    use crate::code::Code;
                    let form = DecisionForm {
                        agreement: None,
                        step: Step::ALL[step],
                        bearer: Bearer::ALL[bearer],
                        amount: None,
                        reason: "Decided".to_owned(),
                    };
                    decide(vault, &buying.buyer, &lot, &form).map(|one| one.change)
                }
                Deed::Undo(back) => {
                    let at = done.len().checked_sub(1 + back);
                    match at.and_then(|at| done.get_mut(at)) {
                        Some((change, taken)) if !*taken => {
                            *taken = undo(vault, &buying.buyer, *change).is_ok();
                            Ok(None)
                        }
                        _ => Ok(None),
                    }
                }
            };
            if let Ok(Some(change)) = change {
                done.push((change, false));
            }
            check(&buying);
        }
        prop_assert!(verify(vault).unwrap().is_whole());
    }
}

#[test]
fn every_code_has_words_in_every_language() {
    use crate::code::Code;
    use crate::words::Words;
    for language in Language::ALL {
        let words = Words::of(*language);
        let codes = Step::ALL.iter().map(|step| format!("buying-step-{step}"));
        let codes = codes.chain(Bearer::ALL.iter().map(|bearer| format!("buying-bearer-{bearer}")));
        let codes = codes.chain(OrderKind::ALL.iter().map(|kind| format!("buying-order-{kind}")));
        let codes = codes.chain(LotState::ALL.iter().map(|state| format!("lot-state-{state}")));
        let codes = codes.chain(WarningKind::ALL.iter().map(|kind| format!("buying-warning-{kind}")));
        for key in codes {
            assert_ne!(words.get(&key), key, "{}", language.code());
        }
    }
}

#[test]
fn every_refusal_has_words_in_every_language() {
    use crate::code::Code;
    use crate::words::Words;
    let refusals = [
        Error::LotNotFound,
        Error::NoLine(1),
        Error::NameMissing,
        Error::NotNeeded,
        Error::ItemsInLot,
        Error::Nothing,
        Error::Awarded,
        Error::ItemOrdered,
        Error::RequestedAlready,
        Error::NotRequested,
        Error::NumberMissing,
        Error::NumberTaken,
        Error::Days("on"),
        Error::NoQuotation,
        Error::QuotedAlready,
        Error::NoSupplier,
        Error::RemarkMissing,
        Error::Price("price"),
        Error::NothingToCompare,
        Error::Undeclared,
        Error::Interested,
        Error::NotComplete,
        Error::NotCompliant,
        Error::NotLowest,
        Error::FewQuotations { there: 1, asked: 3 },
        Error::AwardedAlready,
        Error::NotAwarded,
        Error::NoOrder,
        Error::Quantities(1),
        Error::Undecided(Cents::new(1)),
        Error::ReasonMissing,
        Error::MoreThanOrdered(1),
        Error::DeliveredAlready,
        Error::MoreThanDelivered(Cents::new(1)),
        Error::NoInvoice,
        Error::MoreThanInvoiced(Cents::new(1)),
        Error::SpentAlready,
        Error::NoDifference,
        Error::TooLarge,
    ];
    for language in Language::ALL {
        let words = Words::of(*language);
        for refusal in &refusals {
            let key = refusal.problem().key();
            assert_ne!(words.get(&key), key, "{}", language.code());
        }
    }
}
