/** A register on its way in, for pictures of the import. */
import type { ImportOptions, ImportPreview } from '../lib/wire/types';

const heads = ['Nr', 'Prezime i ime', 'Datum rođenja', 'Opština', 'Telefon', 'Komponenta', 'Traženo (EUR)'];
const fields = [null, 'full_name', 'birth_date', 'municipality', 'phone', 'component', 'requested_eur'];
const lines: [string, string[]][] = [
  ['import', ['1', 'Petrović Đorđe', '09.03.1984.', 'Gračanica', '044 123 456', 'novo', '4.250,00']],
  ['import', ['2', 'Stojković Ljiljana', '17.11.1979.', 'Gračanica', '049/221-118', 'novo', '3.800,00']],
  ['rejected', ['3', 'Nešić Goran', '31.02.1990.', 'Gračanica', '044 778 120', 'postojeće', '6.000,00']],
  ['flagged', ['4', 'Ristić Savić Vesna', '02.05.1897.', 'Lipljan', '', 'novo', '2.900,00']],
  ['import', ['5', 'Hadžić Dženana', '23.08.1991.', 'Prizren', '+383 45 900 331', 'udruženje', '12.000,50']],
  ['rejected', ['6', 'Čolić Snežana', '14.01.1988.', 'Mitrovica', '063 440 912', 'novo', '3.100,00']],
  ['unchanged', ['7', 'Živković Miodrag', '30.06.1972.', 'Štrpce', '044 221 907', 'novo', '4.000,00']],
  ['passed_over', ['', 'Ukupno', '', '', '', '', '36.050,50']],
];

export function preview(options: ImportOptions = { columns: [], set: [], skip_sheets: [] }): ImportPreview {
  const chosen = new Map(options.columns.map((column) => [column.column, column.field]));
  return {
    file: 1,
    file_name: 'register-gracanica.xlsx',
    sheets: [
      {
        name: 'Spisak 2026',
        hidden: false,
        used: true,
        header_row: 4,
        columns: heads.map((header, column) => ({
          column,
          letter: String.fromCharCode(65 + column),
          header,
          field: chosen.has(column) ? (chosen.get(column) ?? null) : (fields[column] ?? null),
          samples: lines.slice(0, 3).map(([, cells]) => cells[column] ?? ''),
        })),
        rows: [
          { row: 1, cells: ['Opština Gračanica', '', '', '', '', '', ''], verdict: 'title' },
          { row: 2, cells: ['Spisak podnosilaca zahteva', '', '', '', '', '', ''], verdict: 'title' },
          { row: 4, cells: heads, verdict: 'header' },
          ...lines.map(([verdict, cells], i) => ({ row: i + 5, cells, verdict })),
        ],
        row_count: 436,
      },
      { name: 'Beleške', hidden: false, used: false, header_row: null, columns: [], rows: [], row_count: 3 },
    ],
    groups: [
      { problem: { code: 'municipality-ambiguous', args: { value: 'Mitrovica' }, field: 'municipality' }, rejects: true, sheet: 'Spisak 2026', column: 'Opština', count: 7, rows: [10, 31, 58, 90, 121], values: ['Mitrovica', 'Митровица'] },
      { problem: { code: 'not-a-date', args: {}, field: 'birth_date' }, rejects: true, sheet: 'Spisak 2026', column: 'Datum rođenja', count: 5, rows: [7, 44, 201], values: ['31.02.1990.', '00.00.0000'] },
      { problem: { code: 'odd-age', args: { age: '129' }, field: 'birth_date' }, rejects: false, sheet: 'Spisak 2026', column: 'Datum rođenja', count: 2, rows: [8, 317], values: [] },
    ],
    counts: { read: 431, imported: 418, unchanged: 1, rejected: 12, flagged: 2, passed_over: 5 },
    refusal: null,
    imported_before: null,
  } as unknown as ImportPreview; // prettier-ignore
}
