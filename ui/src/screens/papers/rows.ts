import { emptyForm, type FieldName, type Form } from '../new-application/fields';

/** One returned form as it is typed. */
export interface Row {
  number: string;
  fields: Form;
}

export function emptyRow(today: string): Row {
  return { number: '', fields: emptyForm(today) };
}

/** Nothing was typed: the day of receipt is filled in beforehand. */
export function isBlank(row: Row): boolean {
  return (
    row.number.trim() === '' &&
    Object.entries(row.fields).every(([name, value]) => name === 'received_on' || value.trim() === '')
  );
}

/** What was typed, by row and field: drafts are kept as names and texts. */
export function toDraft(rows: Row[]): Record<string, string> {
  const draft: Record<string, string> = {};
  rows.forEach((row, r) => {
    if (isBlank(row)) return;
    for (const [name, value] of Object.entries({ number: row.number, ...row.fields }))
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
    else if (name in row.fields) row.fields[name as FieldName] = draft[key] ?? '';
  }
  while (rows.length < least) rows.push(emptyRow(today));
  return rows;
}
