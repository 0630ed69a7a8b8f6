import type { Answer, Field, ImportOptions, ImportReport, SheetChoice } from '../../lib/wire/types';

/** What the officer decided, before anything is decided. */
export const asFound = (): ImportOptions => ({
  map: [],
  set: [],
  sheets: {},
  answers: [],
  profile: null,
  unread: [],
  orders: [],
  decimals: [],
  leave_out: [],
  only_now: false,
});

function choice(options: ImportOptions, sheet: string): SheetChoice {
  return options.sheets[sheet] ?? { read: null, header_row: null, columns: [] };
}

/** The options with one sheet's choice changed. */
function withSheet(options: ImportOptions, sheet: string, change: Partial<SheetChoice>): ImportOptions {
  return {
    ...options,
    sheets: { ...options.sheets, [sheet]: { ...choice(options, sheet), ...change } },
  };
}

/** Reads a column as a field; null leaves it out. */
export function readColumn(
  options: ImportOptions,
  sheet: string,
  column: number,
  field: Field | null,
): ImportOptions {
  const others = choice(options, sheet).columns.filter((one) => one.column !== column);
  return withSheet(options, sheet, { columns: [...others, { column, field }] });
}

/** Says in which row the headings stand. What was chosen by column no longer holds then. */
export function headingsIn(options: ImportOptions, sheet: string, row: number): ImportOptions {
  return withSheet(options, sheet, { header_row: row, read: true, columns: [] });
}

/** Reads a sheet, or leaves it out. */
export function readSheet(options: ImportOptions, sheet: string, read: boolean): ImportOptions {
  return withSheet(options, sheet, { read });
}

/** Says once what a written value means; an empty value takes the answer back. */
export function answer(options: ImportOptions, field: Field, written: string, value: string): ImportOptions {
  const others = options.answers.filter((one) => one.field !== field || one.written !== written);
  const answers: Answer[] = value === '' ? others : [...others, { field, written, value }];
  return { ...options, answers };
}

/** How many rows carry a doubt, at most: one row may carry several. */
export function doubts(report: ImportReport): number {
  return report.flags.reduce((sum, flag) => sum + flag.rows, 0);
}

/** Column letters as a spreadsheet shows them: 0 is A, 26 is AA. */
export function letters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : letters(Math.floor(column / 26) - 1) + rest;
}
