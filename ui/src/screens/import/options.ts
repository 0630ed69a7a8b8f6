import type {
  Answer,
  DayOrder,
  Field,
  ImportOptions,
  ImportReport,
  ReferenceLists,
  SheetChoice,
  UpdateChoice,
} from '../../lib/wire/types';

/** What the officer decided, before anything is decided. */
export const asFound = (): ImportOptions => ({
  map: [],
  call: null,
  questions: [],
  late_reason: null,
  set: [],
  sheets: {},
  answers: [],
  profile: null,
  unread: [],
  orders: [],
  decimals: [],
  leave_out: [],
  only_now: false,
  update: false,
  overwrite: [],
  update_choices: [],
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
  question: string | null = null,
): ImportOptions {
  const others = choice(options, sheet).columns.filter((one) => one.column !== column);
  return withSheet(options, sheet, { columns: [...others, { column, field, question }] });
}

/** Puts every row under a call; an empty number under none. Columns of another call's questions are as found again. */
export function underCall(options: ImportOptions, call: string): ImportOptions {
  const sheets = Object.fromEntries(
    Object.entries(options.sheets).map(([name, sheet]) => [
      name,
      sheet && { ...sheet, columns: sheet.columns.filter((one) => !one.question) },
    ]),
  );
  const late_reason = call ? options.late_reason : null;
  return { ...options, sheets, call: call || null, late_reason };
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

/** Reads columns by a profile; null reads them as found. What was chosen by column for this file goes. */
export function byProfile(options: ImportOptions, profile: string | null): ImportOptions {
  return { ...options, profile, sheets: {} };
}

/** Leaves unreadable values of a field out, or rejects their rows again. */
export function leaveOut(options: ImportOptions, field: Field, out: boolean): ImportOptions {
  const others = options.leave_out.filter((one) => one !== field);
  return { ...options, leave_out: out ? [...others, field] : others };
}

/** Says in which order the days of a field are written; null leaves it to the values. */
export function dayOrder(options: ImportOptions, field: Field, order: DayOrder | null): ImportOptions {
  const others = options.orders.filter(([one]) => one !== field);
  return { ...options, orders: order ? [...others, [field, order]] : others };
}

/** Gives every row one value; an empty one takes that back. */
export function setAll(options: ImportOptions, field: Field, value: string): ImportOptions {
  const others = options.set.filter(([one]) => one !== field);
  return { ...options, set: value === '' ? others : [...others, [field, value]] };
}

/** Takes a difference, or not; without a field every difference of the row. */
export function take(
  options: ImportOptions,
  { sheet, row }: { sheet: string; row: number },
  field: Field | null,
  taken: boolean,
): ImportOptions {
  const same = (one: UpdateChoice) =>
    one.sheet === sheet && one.row === row && (field === null || one.field === field);
  const others = options.update_choices.filter((one) => !same(one));
  return { ...options, update_choices: [...others, { sheet, row, field, take: taken }] };
}

/** Fields whose words are a closed list: one answer holds for every register. */
export const closed: Field[] = ['municipality', 'sex', 'community', 'returnee', 'disability', 'component', 'sector']; // prettier-ignore

/** What a word of a closed list can mean, as codes of the field. */
export function meanings(lists: ReferenceLists, field: Field): string[] {
  switch (field) {
    case 'municipality':
      return lists.municipalities.map((one) => one.code);
    case 'community':
      return lists.communities.map((one) => one.code);
    case 'sector':
      return lists.sectors.map((one) => one.code);
    case 'component':
      return lists.components;
    case 'returnee':
      return lists.displacements;
    case 'sex':
      return ['female', 'male'];
    case 'disability':
      return ['yes', 'no'];
    default:
      return [];
  }
}
