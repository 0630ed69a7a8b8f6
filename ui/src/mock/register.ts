/** A register on its way in, for pictures of the import. */
import type {
  Difference,
  Field,
  ImportInHand,
  ImportMemory,
  ImportOptions,
  ImportReport,
  TakeoverReport,
} from '../lib/wire/types';

const sheet = 'Spisak 2026';
const heads = ['Nr', 'Prezime i ime', 'Datum rođenja', 'Opština', 'Telefon', 'Komponenta', 'Traženo (EUR)'];
const fields: (Field | null)[] = [null, 'full_name', 'birth_date', 'municipality', 'phone', 'component', 'requested_eur']; // prettier-ignore
const lines: string[][] = [
  ['1', 'Petrović Đorđe', '09.03.1984.', 'Gračanica', '044 123 456', 'novo', '4.250,00'],
  ['2', 'Stojković Ljiljana', '17.11.1979.', 'Gračanica', '049/221-118', 'novo', '3.800,00'],
  ['3', 'Nešić Goran', '31.02.1990.', 'Gračanica', '044 778 120', 'postojeće', '6.000,00'],
  ['4', 'Ristić Savić Vesna', '02.05.1897.', 'Lipljan', '', 'novo', '2.900,00'],
  ['5', 'Hadžić Dženana', '23.08.1991.', 'Prizren', '+383 45 900 331', 'udruženje', '12.000,50'],
  ['6', 'Čolić Snežana', '14.01.1988.', 'Mitrovica', '063 440 912', 'novo', '3.100,00'],
  ['7', 'Živković Miodrag', '30.06.1972.', 'Štrpce', '044 221 907', 'novo', '4.000,00'],
  ['', 'Ukupno', '', '', '', '', '36.050,50'],
];
const months = Array.from({ length: 24 }, (_, i) => [
  String(8 + i),
  `Krasniqi Shpëtim ${i + 1}`,
  `${10 + (i % 18)}.04.198${i % 10}.`,
  'Obiliq',
  '044 300 11' + (i % 10),
  'novo',
  `${2 + (i % 7)}.500,00`,
]);

function result(answered: boolean): ImportReport {
  const ambiguous = answered ? 0 : 7;
  return {
    read: 431,
    imported: 418 + (7 - ambiguous),
    unchanged: 1,
    rejected: [
      ...Array.from({ length: ambiguous }, (_, i) => ({
        sheet,
        row: 10 + i * 21,
        column: 'Opština',
        field: 'municipality' as const,
        code: 'ambiguous-municipality',
        args: { value: 'Mitrovica' },
        also: [],
      })),
      ...[7, 44, 101, 201, 322].map((row) => ({
        sheet,
        row,
        column: 'Datum rođenja',
        field: 'birth_date' as const,
        code: 'no-such-day',
        args: {},
        also: [],
      })),
    ],
    flags: [{ code: 'age-odd', field: 'birth_date', rows: 2 }],
    passed_over: [{ sheet, row: 12, kind: 'total' }],
    passed_over_counts: { total: 1, blank: 4 },
    skipped: [{ sheet: 'Beleške', code: 'no-table' }],
    fixed: [],
    profile: null,
    updated: 0,
    differences: [],
    batch: null,
  };
}

/** Three rows of people who are here: one taken, one an officer has changed, one decided. */
function updating(report: ImportReport, options: ImportOptions): ImportReport {
  const base = { application: 'a1', sheet };
  const differences: Difference[] = [
    { ...base, number: 'CSP4-A-0042', row: 6, field: 'phone', from: '049 221 118', to: '049 330 222', taken: true, held: null }, // prettier-ignore
    { ...base, number: 'CSP4-A-0042', row: 6, field: 'requested_eur', from: '3500.00', to: '3800.00', taken: true, held: null }, // prettier-ignore
    { ...base, number: 'CSP4-A-0051', row: 8, field: 'settlement', from: 'Gušterica', to: 'Donja Gušterica', taken: false, held: 'by-officer' }, // prettier-ignore
    { ...base, number: 'CSP4-A-0019', row: 11, field: 'requested_eur', from: '4000.00', to: '4500.00', taken: false, held: 'decided' }, // prettier-ignore
  ];
  const chosen = (one: Difference) =>
    options.update_choices.find((c) => c.row === one.row && (c.field === null || c.field === one.field))
      ?.take;
  const told = differences.map((one) => ({
    ...one,
    taken: one.held === 'decided' ? false : (chosen(one) ?? one.taken),
  }));
  const updated = new Set(told.filter((one) => one.taken).map((one) => one.row)).size;
  return { ...report, imported: report.imported - 3, unchanged: report.unchanged + 3 - updated, updated, differences: told }; // prettier-ignore
}

/** What the office remembers, for pictures. */
export function memory(): ImportMemory {
  return {
    profiles: [
      { id: 'p1', name: 'Gračanica 2026', columns: [{ heading: 'Prezime i ime', field: 'full_name' }, { heading: 'Opština', field: 'municipality' }], set: [], orders: [], decimals: [], saved_on: '2026-10-02' }, // prettier-ignore
    ],
    words: [
      { id: 'w1', field: 'municipality', written: 'Gračanica kod škole', means: 'gracanice', settled_on: '2026-10-02' }, // prettier-ignore
    ],
  };
}

/** A takeover of a programme, for pictures. */
export function takeover(batch: string | null): TakeoverReport {
  const kind = (kind: TakeoverReport['kinds'][number]['kind'], read: number, taken: number) => ({ kind, read, taken, unchanged: 0 }); // prettier-ignore
  return {
    as_of: '2025-12-31',
    lists: [],
    kinds: [
      kind('grants', 364, 362),
      kind('assets', 728, 728),
      kind('visits', 364, 364),
      kind('jobs', 364, 364),
    ],
    known_applicants: 12,
    granted_cents: 109_218_200,
    rejected: [
      {
        sheet: 'Grantovi',
        row: 17,
        column: 'Datum ugovora',
        field: null,
        code: 'day-missing',
        args: {},
        also: [],
      },
      { sheet: 'Grantovi', row: 203, column: 'Broj ugovora', field: null, code: 'agreement-number-taken', args: {}, also: [] }, // prettier-ignore
    ],
    skipped: [],
    batch,
  };
}

export function preview(options?: ImportOptions): ImportInHand {
  const chosen = new Map(options?.sheets[sheet]?.columns.map((one) => [one.column, one.field]) ?? []);
  const answered = (options?.answers.length ?? 0) > 0;
  return {
    file: 1,
    file_name: 'register-gracanica.xlsx',
    imported_before: null,
    refusal: null,
    sheets: [
      {
        sheet,
        hidden: false,
        row_count: 436,
        rows: [
          { row: 1, cells: ['Opština Gračanica', '', '', '', '', '', ''] },
          { row: 2, cells: ['Spisak podnosilaca zahteva', '', '', '', '', '', ''] },
          { row: 4, cells: heads },
          ...[...lines, ...months].map((cells, i) => ({ row: i + 5, cells })),
        ],
      },
      { sheet: 'Beleške', hidden: false, row_count: 3, rows: [{ row: 1, cells: ['Zvati u petak'] }] },
    ],
    preview: {
      report: options?.update ? updating(result(answered), options) : result(answered),
      sheets: [
        {
          sheet,
          header_row: 4,
          municipality: null,
          read: 431,
          rejected: 12,
          columns: heads.map((heading, column) => ({
            column,
            letters: String.fromCharCode(65 + column),
            heading,
            field: chosen.has(column) ? (chosen.get(column) ?? null) : (fields[column] ?? null),
            question: null,
            how: 'heading' as const,
            confidence: [0, 98, 100, 96, 54, 90, 100][column] ?? 0,
            heading_sure: [0, 98, 100, 95, 60, 90, 100][column] ?? 0,
            values_fit: [null, 94, 99, 97, 31, 100, 100][column] ?? null,
            samples: lines.slice(0, 3).map((cells) => cells[column] ?? ''),
          })),
        },
      ],
      problems: [
        ...(answered
          ? []
          : [
              {
                code: 'ambiguous-municipality',
                args: { value: 'Mitrovica' },
                field: 'municipality' as const,
                column: 'Opština',
                rows: 7,
                written: 'Mitrovica',
                choices: ['mitrovice', 'mitrovice-veriore'],
                fixes: ['means' as const, 'leave-out' as const],
              },
            ]),
        {
          code: 'no-such-day',
          args: {},
          field: 'birth_date',
          column: 'Datum rođenja',
          rows: 5,
          written: null,
          choices: [],
          fixes: ['order', 'leave-out'],
        },
      ],
      doubts: [
        {
          code: 'age-odd',
          args: {},
          field: 'birth_date',
          column: 'Datum rođenja',
          rows: 2,
          written: null,
          choices: [],
          fixes: [],
        },
      ],
      profiles: ['Gračanica 2026'],
    },
  };
}

export function report(options: ImportOptions): ImportReport {
  return { ...result(options.answers.length > 0), batch: 'c7' };
}
