import { emptyForm, type FieldName, type Form } from '../new-application/fields';

/** One returned form as it is typed. */
export interface Row {
  number: string;
  fields: Form;
}

export function emptyRow(today: string): Row {
  return { number: '', fields: emptyForm(today) };
}

/** The common fields with what was typed; what a call asks itself is not on the grid. */
function typed(row: Row): [FieldName, string][] {
  const names = Object.keys(row.fields).filter((name): name is FieldName => name !== 'answers');
  return names.map((name) => [name, row.fields[name]]);
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
    const [number, name] = key.split('.', 2);
    const r = Number(number);
    if (!name || Number.isNaN(r)) continue;
    let row = place.get(r);
    if (!row) {
      row = emptyRow(today);
      place.set(r, row);
      rows.push(row);
    }
    if (name === 'number') row.number = draft[key] ?? '';
    else if (name !== 'answers' && name in row.fields) row.fields[name as FieldName] = draft[key] ?? '';
  }
  while (rows.length < least) rows.push(emptyRow(today));
  return rows;
}
