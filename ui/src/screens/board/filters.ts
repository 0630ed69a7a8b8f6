/** What the pipeline can be filtered by: how it is chosen, how it is asked for, how it is kept in a saved view. */
import { blank } from '../applicants/view.svelte';
import type { AnswerWanted, PipelineQuery } from '../../lib/wire/types';

export const names = [
  'search',
  'call',
  'state',
  'component',
  'municipality',
  'waits',
  'officer',
  'days',
  'answer',
] as const;
export type Filters = Record<(typeof names)[number], string>;

/** Spans of days where an application stands: from, or to, so many. */
export const spans = ['-6', '7-', '14-', '30-', '60-', '90-'];

export function none(): Filters {
  return {
    search: '',
    call: '',
    state: '',
    component: '',
    municipality: '',
    waits: '',
    officer: '',
    days: '',
    answer: '',
  };
}

/** The two ends of a span; null where it is open, or is none. */
export function span(days: string): { from: number | null; to: number | null } {
  const found = /^(\d*)-(\d*)$/.exec(days);
  const end = (text: string | undefined) => (text ? Number(text) : null);
  return { from: end(found?.[1]), to: end(found?.[2]) };
}

/** A question's code and an answer, as one value of a choice; the answer is empty where none is recorded. */
export const answering = (question: string, answer: string) => `${question}=${answer}`;

/** The answer that is looked for: of the call that is looked at, so none without a call. */
export function wantedAnswer(filters: Filters): AnswerWanted[] {
  const at = filters.answer.indexOf('=');
  if (at < 0 || filters.call === '' || filters.call === blank) return [];
  return [{ question: filters.answer.slice(0, at), answer: filters.answer.slice(at + 1) }];
}

export function query(filters: Filters): PipelineQuery {
  const wanted = (value: string) => (value === '' ? [] : [value === blank ? '' : value]);
  const { from, to } = span(filters.days);
  return {
    search: filters.search.trim(),
    calls: wanted(filters.call),
    components: wanted(filters.component),
    municipalities: wanted(filters.municipality),
    states: wanted(filters.state),
    waits: wanted(filters.waits),
    officers: wanted(filters.officer),
    days_from: from,
    days_to: to,
    answers: wantedAnswer(filters),
  };
}

/** What a saved view keeps: only what filters. */
export function kept<T extends Record<string, string>>(filters: T): Record<string, string> {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value.trim() !== ''));
}

/** The filters of a saved view; names this window does not know filter nothing. */
export function of(content: Record<string, string | undefined>): Filters {
  const filters = none();
  for (const name of names) filters[name] = content[name] ?? '';
  return filters;
}

/** Whether two saved contents filter the same. */
export function same(a: Record<string, string | undefined>, b: Record<string, string | undefined>): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (name) => (a[name] ?? '').trim() === (b[name] ?? '').trim(),
  );
}
