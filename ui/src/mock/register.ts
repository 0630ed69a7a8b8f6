/** A register on its way in, for pictures of the import. */
import type { Field, ImportInHand, ImportOptions, ImportReport } from '../lib/wire/types';

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
    batch: null,
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
      report: result(answered),
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
            how: 'heading' as const,
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
        },
      ],
    },
  };
}

export function report(options: ImportOptions): ImportReport {
  return { ...result(options.answers.length > 0), batch: 'c7' };
}
