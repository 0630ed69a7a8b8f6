/** Made-up lots for looking at their screens without Rust. */
import type {
  DifferenceShown,
  FiguresShown,
  LotRow,
  LotShown,
  NeedGroup,
  ProcurementShown,
  ReconciledShown,
} from '../lib/wire/types';

const villages = ['Laplje Selo', 'Čaglavica', 'Preoce', 'Sušica', 'Badovac', 'Ugljare', 'Livađe'];
const agreement = (at: number) => `CSP4/2026/${String(at).padStart(4, '0')}`;

const group = (
  description: string,
  specification: string | null,
  unit: string | null,
  count: number,
  cents: number,
  first: number,
): NeedGroup => ({
  description,
  specification,
  unit,
  quantity_milli: count * 1000,
  total_cents: count * cents,
  needs: Array.from({ length: count }, (_, at) => ({
    item: `${description}-${at}`,
    agreement: agreement(first + at),
    municipality: at % 3 === 2 ? 'strpce' : 'gracanice',
    settlement: villages[at % villages.length] ?? null,
    quantity_milli: 1000,
    total_cents: cents,
  })),
});

const groups: NeedGroup[] = [
  group('Milking machine', 'Two units, 220 V, stainless steel, 40 l', null, 6, 185_000, 60),
  group('Motor cultivator', '7 kW, petrol, with plough and trailer coupling', null, 4, 240_000, 70),
  group('Sewing machine', 'Industrial, single needle, table and motor', null, 3, 95_000, 80),
];

const figures = (
  approved: number,
  committed: number,
  ordered: number,
  delivered: number,
  paid: number,
): FiguresShown => ({
  approved_cents: approved,
  committed_cents: committed,
  ordered_cents: ordered,
  delivered_cents: delivered,
  paid_cents: paid,
});

const row = (
  at: number,
  name: string,
  state: LotRow['state'],
  items: number,
  sums: FiguresShown,
  unexplained = 0,
): LotRow => ({
  id: String(at),
  number: `CSP4-A-B000${at}`,
  name,
  state,
  items,
  figures: sums,
  unexplained,
});

const count = 34;
const price = 98_733;
const promised = 100_000;
const came = 20;
const rows: LotRow[] = [
  row(3, 'Bee hives', 'quoted', 8, figures(720_000, 720_000, 0, 0, 0)),
  row(
    2,
    'Greenhouses',
    'ordered',
    count,
    figures(count * promised, count * promised, count * price, came * price, 12 * price),
    12,
  ),
  row(1, 'Cattle', 'paid', 5, figures(750_000, 750_000, 742_500, 742_500, 742_500)),
];

const difference = (at: number, more: Partial<DifferenceShown>): DifferenceShown => ({
  lot: 'CSP4-A-B0002',
  agreement: agreement(at),
  what: 'Greenhouse',
  budget_line: '1.1',
  step: 'ordered',
  amount_cents: price - promised,
  carried_cents: price - promised,
  open_cents: 0,
  waiting: false,
  unexplained: false,
  decisions: [
    {
      bearer: 'programme',
      amount_cents: price - promised,
      reason: 'Market price below the estimate',
      by: 'Arta Hoxha',
      on: '2026-11-12',
    },
  ],
  ...more,
});

const differences: DifferenceShown[] = [
  difference(1, {}),
  difference(13, {
    step: 'paid',
    amount_cents: -price,
    carried_cents: 0,
    open_cents: -price,
    unexplained: true,
    decisions: [],
  }),
  difference(21, {
    step: 'delivered',
    amount_cents: -price,
    carried_cents: 0,
    open_cents: -price,
    waiting: true,
    decisions: [],
  }),
];

const quotation = (
  at: number,
  name: string,
  cents: number,
  more: Partial<LotShown['quotations'][number]>,
): LotShown['quotations'][number] => ({
  supplier: `CSP4-A-S000${at}`,
  name,
  standing: 'clear',
  received_on: '2026-11-04',
  valid_until: '2026-12-31',
  delivery_days: 20 + at,
  guarantee_months: 24,
  vat_cents: Math.round(count * cents * 0.18),
  compliant: true,
  remark: null,
  total_cents: count * cents,
  late: false,
  lowest: false,
  prices: [{ position: 1, unit_price_cents: cents, origin: at === 3 ? 'Türkiye' : 'Kosovo' }],
  ...more,
});

function lot(which: string): LotShown {
  const shown = rows.find((one) => one.number === which || one.id === which) ?? (rows[1] as LotRow);
  const quoted = shown.state === 'quoted';
  return {
    row: shown,
    lines: [
      {
        position: 1,
        description: 'Greenhouse',
        specification: '4 × 8 m, galvanised steel arches, UV film 200 µm, two doors, drip irrigation',
        unit: null,
        quantity_milli: count * 1000,
        total_cents: count * promised,
        ordered_milli: quoted ? 0 : count * 1000,
        delivered_milli: quoted ? 0 : came * 1000,
        items: Array.from({ length: count }, (_, at) => ({
          item: `greenhouse-${at}`,
          agreement: agreement(at + 1),
          municipality: at % 3 === 2 ? 'strpce' : 'gracanice',
          settlement: villages[at % villages.length] ?? null,
          quantity_milli: 1000,
          budget_line: '1.1',
          figures: figures(promised, promised, price, at < came ? price : 0, at < 12 ? price : 0),
        })),
      },
    ],
    request: {
      number: 'PR-2026-0418',
      on: '2026-10-20',
      needed_by: '2026-12-15',
      offers_until: '2026-11-05',
      conditions: 'Set up at the place, with instruction of the beneficiary.',
      requester: 'Besa Krasniqi',
    },
    quotations: [
      quotation(1, 'Agrotehnika d.o.o. Gračanica', 98_733, { lowest: true }),
      quotation(2, 'Serra Plast Sh.p.k.', 99_400, {}),
      quotation(3, 'Plastenici Ristić', 91_000, {
        compliant: false,
        remark: 'Film of 120 µm instead of 200',
      }),
      quotation(4, 'Bujku Com', 97_000, { late: true, received_on: '2026-11-07', standing: 'not-screened' }),
    ],
    least_quotations: 3,
    declarations: [{ officer: 'Arta Hoxha', on: '2026-11-08', suppliers: 4, interests: 0 }],
    own_declaration: quoted ? 'undeclared' : 'free',
    award: quoted
      ? null
      : {
          supplier: 'CSP4-A-S0001',
          name: 'Agrotehnika d.o.o. Gračanica',
          on: '2026-11-09',
          by: 'Arta Hoxha',
          reason: null,
          few_reason: null,
        },
    orders: quoted
      ? []
      : [
          {
            number: 'PO-2026-0233',
            kind: 'ordered',
            on: '2026-11-12',
            supplier: 'Agrotehnika d.o.o. Gračanica',
            buyer: 'Arta Hoxha',
            reason: 'Market price below the estimate',
            stands: true,
            total_cents: count * price,
            delivered_cents: came * price,
            lines: [
              {
                position: 1,
                quantity_milli: count * 1000,
                unit_price_cents: price,
                to_come_milli: (count - came) * 1000,
              },
            ],
          },
        ],
    deliveries: quoted
      ? []
      : [
          {
            receipt_number: 'GR-2026-0101',
            order: 'PO-2026-0233',
            on: '2026-11-18',
            place: 'Gračanica, yard of the municipality',
            remark: 'Two films torn, sent back',
            receiver: 'Luan Berisha',
            quantity_milli: came * 1000,
            defective_milli: 2000,
            agreements: came,
          },
        ],
    invoices: quoted
      ? []
      : [
          {
            number: 'F-118/26',
            order: 'PO-2026-0233',
            on: '2026-11-19',
            amount_cents: came * price,
            vat_cents: Math.round(came * price * 0.18),
            exemption: 'ATK-2026-77',
            reason: null,
            paid_cents: 12 * price,
            left_cents: (came - 12) * price,
            references: ['PV-2026-0871'],
          },
        ],
    differences: quoted ? [] : differences,
    suppliers: [1, 2, 3, 4].map((at) => ({
      number: `CSP4-A-S000${at}`,
      name:
        ['Agrotehnika d.o.o. Gračanica', 'Serra Plast Sh.p.k.', 'Plastenici Ristić', 'Bujku Com'][at - 1] ??
        '',
      standing: at === 4 ? 'not-screened' : 'clear',
    })),
    may: {
      lot: true,
      request: true,
      quote: true,
      award: true,
      order: true,
      deliver: true,
      invoice: true,
      decide: true,
    },
  };
}

export const procurementMock = {
  page: (): ProcurementShown => ({
    groups,
    lots: rows,
    warnings: [
      {
        kind: 'split_supplier',
        lots: ['CSP4-A-B0001', 'CSP4-A-B0003'],
        about: 'Agrotehnika d.o.o. Gračanica',
        others: ['PO-2026-0201', 'PO-2026-0229'],
        amount_cents: 1_462_500,
      },
      {
        kind: 'conflict_applicant',
        lots: ['CSP4-A-B0002'],
        about: 'Plastenici Ristić',
        others: ['CSP4-A-P0017'],
        amount_cents: null,
      },
      {
        kind: 'late_quotation',
        lots: ['CSP4-A-B0002'],
        about: 'Bujku Com',
        others: [],
        amount_cents: null,
      },
    ],
    may_lot: true,
  }),
  lot,
  reconciled: (): ReconciledShown => ({
    agreements: Array.from({ length: 8 }, (_, at) => ({
      name: agreement(at + 1),
      figures: figures(promised, promised, price, price, price),
    })),
    lots: [
      ...rows.map((one) => ({ name: one.number, figures: one.figures })),
      {
        name: '',
        figures: figures(2_355_000, 0, 0, 0, 0),
      },
    ],
    lines: [
      { name: '1.1', figures: figures(5_755_000, 3_400_000, count * price, came * price, 12 * price) },
      { name: '1.2', figures: figures(1_470_000, 1_470_000, 742_500, 742_500, 742_500) },
    ],
    total: figures(
      7_225_000,
      4_870_000,
      count * price + 742_500,
      came * price + 742_500,
      12 * price + 742_500,
    ),
    open: differences.filter((one) => one.open_cents !== 0),
  }),
};
