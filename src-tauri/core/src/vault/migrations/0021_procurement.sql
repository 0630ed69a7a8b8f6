-- Procurement in kind: lots of like items, their requisition, quotations, comparison, orders, deliveries,
-- invoices and payments, and the decisions that carry the differences between them.

CREATE TABLE lot (
    id            BLOB PRIMARY KEY NOT NULL,
    number        TEXT NOT NULL,
    name          TEXT NOT NULL,
    opened_on     TEXT NOT NULL,
    recorded_at   TEXT NOT NULL,
    officer_id    BLOB NOT NULL REFERENCES officer (id),
    removed_at    TEXT
) STRICT;
CREATE INDEX lot_by_number ON lot (number);
CREATE INDEX lot_by_officer ON lot (officer_id);

CREATE TABLE lot_line (
    id            BLOB PRIMARY KEY NOT NULL,
    lot_id        BLOB NOT NULL REFERENCES lot (id),
    position      INTEGER NOT NULL,
    description   TEXT NOT NULL,
    specification TEXT,
    unit          TEXT,
    removed_at    TEXT
) STRICT;
CREATE INDEX lot_line_of ON lot_line (lot_id);

-- An agreement's item in a lot, with the quantity and the price the agreement had when it came in.
CREATE TABLE lot_item (
    id               BLOB PRIMARY KEY NOT NULL,
    line_id          BLOB NOT NULL REFERENCES lot_line (id),
    item_id          BLOB NOT NULL REFERENCES agreement_item (id),
    quantity_milli   INTEGER NOT NULL,
    unit_price_cents INTEGER NOT NULL,
    budget_line      TEXT NOT NULL,         -- that pays for it; empty where none does
    removed_at       TEXT
) STRICT;
CREATE INDEX lot_item_of ON lot_item (line_id);
CREATE INDEX lot_item_item ON lot_item (item_id);

CREATE TABLE purchase_request (
    id           BLOB PRIMARY KEY NOT NULL,
    lot_id       BLOB NOT NULL REFERENCES lot (id),
    number       TEXT NOT NULL,             -- IOM's requisition number
    requested_on TEXT NOT NULL,
    needed_by    TEXT,
    offers_until TEXT,
    conditions   TEXT,
    recorded_at  TEXT NOT NULL,
    officer_id   BLOB NOT NULL REFERENCES officer (id), -- the requester
    removed_at   TEXT
) STRICT;
CREATE INDEX purchase_request_of ON purchase_request (lot_id);
CREATE INDEX purchase_request_by_officer ON purchase_request (officer_id);

CREATE TABLE quotation (
    id               BLOB PRIMARY KEY NOT NULL,
    lot_id           BLOB NOT NULL REFERENCES lot (id),
    supplier_id      BLOB NOT NULL REFERENCES organisation (id),
    received_on      TEXT NOT NULL,
    valid_until      TEXT,
    delivery_days    INTEGER,
    guarantee_months INTEGER,
    vat_cents        INTEGER NOT NULL,      -- apart from the prices, which are without it
    compliant        INTEGER NOT NULL,
    remark           TEXT,
    recorded_at      TEXT NOT NULL,
    officer_id       BLOB NOT NULL REFERENCES officer (id),
    removed_at       TEXT
) STRICT;
CREATE INDEX quotation_of ON quotation (lot_id);
CREATE INDEX quotation_by_supplier ON quotation (supplier_id);
CREATE INDEX quotation_by_officer ON quotation (officer_id);

CREATE TABLE quotation_price (
    id               BLOB PRIMARY KEY NOT NULL,
    quotation_id     BLOB NOT NULL REFERENCES quotation (id),
    line_id          BLOB NOT NULL REFERENCES lot_line (id),
    unit_price_cents INTEGER NOT NULL,
    origin           TEXT,
    removed_at       TEXT
) STRICT;
CREATE INDEX quotation_price_of ON quotation_price (quotation_id);
CREATE INDEX quotation_price_line ON quotation_price (line_id);

-- An officer who compares declares over every supplier that quoted, with one signature.
CREATE TABLE comparison_declaration (
    id          BLOB PRIMARY KEY NOT NULL,
    lot_id      BLOB NOT NULL REFERENCES lot (id),
    officer_id  BLOB NOT NULL REFERENCES officer (id),
    declared_on TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    content     TEXT,
    digest      BLOB NOT NULL,
    signature   BLOB NOT NULL
) STRICT;
CREATE INDEX comparison_declaration_of ON comparison_declaration (lot_id);
CREATE INDEX comparison_declaration_by_officer ON comparison_declaration (officer_id);

CREATE TABLE comparison_interest (
    id             BLOB PRIMARY KEY NOT NULL,
    declaration_id BLOB NOT NULL REFERENCES comparison_declaration (id),
    supplier_id    BLOB NOT NULL REFERENCES organisation (id),
    ground         TEXT                     -- absent: none
) STRICT;
CREATE INDEX comparison_interest_of ON comparison_interest (declaration_id);
CREATE INDEX comparison_interest_about ON comparison_interest (supplier_id);

CREATE TABLE award (
    id           BLOB PRIMARY KEY NOT NULL,
    lot_id       BLOB NOT NULL REFERENCES lot (id),
    quotation_id BLOB NOT NULL REFERENCES quotation (id),
    reason       TEXT,                      -- where it is not the lowest that complies
    few_reason   TEXT,                      -- why there are fewer quotations than the settings ask
    awarded_on   TEXT NOT NULL,
    recorded_at  TEXT NOT NULL,
    officer_id   BLOB NOT NULL REFERENCES officer (id),
    removed_at   TEXT
) STRICT;
CREATE INDEX award_of ON award (lot_id);
CREATE INDEX award_to ON award (quotation_id);
CREATE INDEX award_by_officer ON award (officer_id);

-- An order is a row, its amendments and its cancellation are further rows of the same root.
CREATE TABLE purchase_order (
    id          BLOB PRIMARY KEY NOT NULL,
    root_id     BLOB NOT NULL REFERENCES purchase_order (id), -- the first row of the order; itself there
    lot_id      BLOB NOT NULL REFERENCES lot (id),
    request_id  BLOB NOT NULL REFERENCES purchase_request (id),
    award_id    BLOB NOT NULL REFERENCES award (id),
    supplier_id BLOB NOT NULL REFERENCES organisation (id),
    kind        TEXT NOT NULL,              -- ordered | amended | cancelled
    number      TEXT NOT NULL,              -- IOM's order number
    ordered_on  TEXT NOT NULL,
    reason      TEXT,
    recorded_at TEXT NOT NULL,
    officer_id  BLOB NOT NULL REFERENCES officer (id), -- the buyer
    removed_at  TEXT
) STRICT;
CREATE INDEX purchase_order_root ON purchase_order (root_id);
CREATE INDEX purchase_order_request ON purchase_order (request_id);
CREATE INDEX purchase_order_award ON purchase_order (award_id);
CREATE INDEX purchase_order_of ON purchase_order (lot_id);
CREATE INDEX purchase_order_to ON purchase_order (supplier_id);
CREATE INDEX purchase_order_by_officer ON purchase_order (officer_id);

CREATE TABLE order_line (
    id               BLOB PRIMARY KEY NOT NULL,
    order_id         BLOB NOT NULL REFERENCES purchase_order (id),
    line_id          BLOB NOT NULL REFERENCES lot_line (id),
    quantity_milli   INTEGER NOT NULL,
    unit_price_cents INTEGER NOT NULL,
    removed_at       TEXT
) STRICT;
CREATE INDEX order_line_of ON order_line (order_id);
CREATE INDEX order_line_line ON order_line (line_id);

-- What of an order's line is whose: the parts of a line are its quantity and its price to the cent.
CREATE TABLE order_split (
    id             BLOB PRIMARY KEY NOT NULL,
    order_line_id  BLOB NOT NULL REFERENCES order_line (id),
    lot_item_id    BLOB NOT NULL REFERENCES lot_item (id),
    quantity_milli INTEGER NOT NULL,
    amount_cents   INTEGER NOT NULL,
    removed_at     TEXT
) STRICT;
CREATE INDEX order_split_of ON order_split (order_line_id);
CREATE INDEX order_split_item ON order_split (lot_item_id);

CREATE TABLE delivery (
    id             BLOB PRIMARY KEY NOT NULL,
    order_id       BLOB NOT NULL REFERENCES purchase_order (id), -- the row that stood then
    receipt_number TEXT NOT NULL,           -- IOM's receipt number
    received_on    TEXT NOT NULL,
    place          TEXT,
    remark         TEXT,
    recorded_at    TEXT NOT NULL,
    officer_id     BLOB NOT NULL REFERENCES officer (id), -- the receiver
    removed_at     TEXT
) STRICT;
CREATE INDEX delivery_of ON delivery (order_id);
CREATE INDEX delivery_by_officer ON delivery (officer_id);

CREATE TABLE delivery_part (
    id              BLOB PRIMARY KEY NOT NULL,
    delivery_id     BLOB NOT NULL REFERENCES delivery (id),
    lot_item_id     BLOB NOT NULL REFERENCES lot_item (id),
    quantity_milli  INTEGER NOT NULL,       -- taken in sound
    defective_milli INTEGER NOT NULL,       -- came, but was not taken in
    removed_at      TEXT
) STRICT;
CREATE INDEX delivery_part_of ON delivery_part (delivery_id);
CREATE INDEX delivery_part_item ON delivery_part (lot_item_id);

CREATE TABLE invoice (
    id               BLOB PRIMARY KEY NOT NULL,
    order_id         BLOB NOT NULL REFERENCES purchase_order (id), -- the row that stood then
    number           TEXT NOT NULL,
    invoiced_on      TEXT NOT NULL,
    amount_cents     INTEGER NOT NULL,      -- without VAT
    vat_cents        INTEGER NOT NULL,
    exemption_number TEXT,                  -- of the VAT exemption certificate
    exemption_on     TEXT,
    reason           TEXT,                  -- where it asks for more than was delivered
    recorded_at      TEXT NOT NULL,
    officer_id       BLOB NOT NULL REFERENCES officer (id),
    removed_at       TEXT
) STRICT;
CREATE INDEX invoice_of ON invoice (order_id);
CREATE INDEX invoice_by_officer ON invoice (officer_id);

CREATE TABLE invoice_payment (
    id           BLOB PRIMARY KEY NOT NULL,
    invoice_id   BLOB NOT NULL REFERENCES invoice (id),
    paid_on      TEXT NOT NULL,
    amount_cents INTEGER NOT NULL,
    reference    TEXT NOT NULL,             -- IOM's number of the payment
    recorded_at  TEXT NOT NULL,
    officer_id   BLOB NOT NULL REFERENCES officer (id),
    removed_at   TEXT
) STRICT;
CREATE INDEX invoice_payment_of ON invoice_payment (invoice_id);
CREATE INDEX invoice_payment_by_officer ON invoice_payment (officer_id);
CREATE INDEX invoice_payment_reference ON invoice_payment (reference);

-- What of a payment is whose, and the budget line it is spent from.
CREATE TABLE payment_part (
    id           BLOB PRIMARY KEY NOT NULL,
    payment_id   BLOB NOT NULL REFERENCES invoice_payment (id),
    lot_item_id  BLOB NOT NULL REFERENCES lot_item (id),
    budget_line  TEXT NOT NULL,
    amount_cents INTEGER NOT NULL,
    removed_at   TEXT
) STRICT;
CREATE INDEX payment_part_of ON payment_part (payment_id);
CREATE INDEX payment_part_item ON payment_part (lot_item_id);

-- Carries the difference between two figures of an item.
CREATE TABLE procurement_decision (
    id           BLOB PRIMARY KEY NOT NULL,
    lot_item_id  BLOB NOT NULL REFERENCES lot_item (id),
    order_id     BLOB REFERENCES purchase_order (id), -- the row of the order it was taken with
    step         TEXT NOT NULL,             -- requested | ordered | delivered | paid: the later of the two figures
    bearer       TEXT NOT NULL,             -- programme | own_share | quantity_changed | supplier | vat | not_bought
    amount_cents INTEGER NOT NULL,          -- later figure less earlier one
    reason       TEXT,
    decided_on   TEXT NOT NULL,
    recorded_at  TEXT NOT NULL,
    officer_id   BLOB NOT NULL REFERENCES officer (id),
    removed_at   TEXT
) STRICT;
CREATE INDEX procurement_decision_of ON procurement_decision (lot_item_id);
CREATE INDEX procurement_decision_with ON procurement_decision (order_id);
CREATE INDEX procurement_decision_by_officer ON procurement_decision (officer_id);
