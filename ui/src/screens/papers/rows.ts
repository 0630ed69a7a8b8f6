import { emptyForm, type FieldName, type Form } from '../new-application/fields';

/** One returned form as it is typed. */
export interface Row {
  number: string;
  fields: Form;
}

export function emptyRow(today: string): Row {
  return { number: '', fields: emptyForm(today) };
}

const ANSWER = 'answer.';

/** The fields with what was typed; what a call asks itself as `answer.<code>`. */
function typed(row: Row): [string, string][] {
  const names = Object.keys(row.fields).filter((name): name is FieldName => name !== 'answers');
  const answers = Object.entries(row.fields.answers).map(([code, answer]): [string, string] => [
    ANSWER + code,
    answer ?? '',
  ]);
  return [...names.map((name): [string, string] => [name, row.fields[name]]), ...answers];
}

/** Nothing was typed: the day of receipt is filled in beforehand. */
export function isBlank(row: Row): boolean {
  return (
    row.number.trim() === '' &&
    typed(row).every(([name, value]) => name === 'received_on' || value.trim() === '')
  );
}

/** What was typed, by row and field: drafts are kept as names and texts. */
export function toDraft(rows: Row[]): Record<string, string> {
  const draft: Record<string, string> = {};
  rows.forEach((row, r) => {
    if (isBlank(row)) return;
    for (const [name, value] of [['number', row.number] as const, ...typed(row)])
      if (value.trim() !== '') draft[`${r}.${name}`] = value;
  });
  return draft;
}

/** The rows of a draft, in their order, with empty ones after them. */
export function fromDraft(draft: Record<string, string | undefined>, least: number, today: string): Row[] {
  const rows: Row[] = [];
  const place = new Map<number, Row>();
  for (const key of Object.keys(draft).sort((a, b) => parseInt(a) - parseInt(b))) {
    const point = key.indexOf('.');
    const name = key.slice(point + 1);
    const r = Number(key.slice(0, point));
    if (point < 0 || !name || Number.isNaN(r)) continue;
    let row = place.get(r);
    if (!row) {
      row = emptyRow(today);
      place.set(r, row);
      rows.push(row);
    }
    if (name === 'number') row.number = draft[key] ?? '';
    else if (name.startsWith(ANSWER)) row.fields.answers[name.slice(ANSWER.length)] = draft[key] ?? '';
    else if (name !== 'answers' && name in row.fields) row.fields[name as FieldName] = draft[key] ?? '';
  }
  while (rows.length < least) rows.push(emptyRow(today));
  return rows;
}
