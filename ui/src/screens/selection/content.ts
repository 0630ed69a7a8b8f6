/** What a call says, as it is filled in: everything typed stands as text until it goes to the core. */
import { amountText, dayText, readAmount, readDay } from '../../lib/format';
import type { CallContent, InLanguages, QuestionKind } from '../../lib/wire/types';

export interface QuestionForm {
  code: string;
  words: InLanguages;
  kind: QuestionKind;
  choices: { code: string; words: InLanguages }[];
  required: boolean;
  /** Empty when it is always asked. */
  when: string;
  is: string;
}

export interface ContentForm {
  title: InLanguages;
  summary: InLanguages;
  area: string[];
  opens_on: string;
  closes_on: string;
  budget_line: string;
  available: string;
  ceiling: string;
  ceiling_refuses: boolean;
  own_share_min_percent: string;
  clarification_days: string;
  complaint_days: string;
  quotas: { of: string; value: string; least: string; most: string }[];
  criteria: { code: string; words: InLanguages; evidence: boolean }[];
  documents: { code: string; words: InLanguages; required: boolean }[];
  grid: { code: string; words: InLanguages; most: string; vulnerability: boolean }[];
  pass: string;
  assessors: string;
  gap: string;
  ties: string[];
  steps: string[];
  questions: QuestionForm[];
}

export const blankWords = (): InLanguages => ({ en: '', sq: '', sr: '' });

const typedDay = (day: string | null) => (day ? dayText(day) : '');
const typedMoney = (cents: number | null) => (cents === null ? '' : amountText(cents));

/** The content as it would be typed. */
export function filled(content: CallContent): ContentForm {
  // What comes from the core is not to be changed by typing.
  const own = JSON.parse(JSON.stringify(content)) as CallContent;
  return {
    title: own.title,
    summary: own.summary,
    area: own.area,
    opens_on: typedDay(own.opens_on),
    closes_on: typedDay(own.closes_on),
    budget_line: own.budget_line ?? '',
    available: typedMoney(own.available),
    ceiling: typedMoney(own.ceiling),
    ceiling_refuses: own.ceiling_refuses,
    own_share_min_percent: String(own.own_share_min_percent),
    clarification_days: String(own.clarification_days),
    complaint_days: String(own.complaint_days),
    quotas: own.quotas.map((quota) => ({
      of: quota.of,
      value: quota.value,
      least: typedMoney(quota.least),
      most: typedMoney(quota.most),
    })),
    criteria: own.criteria,
    documents: own.documents,
    grid: own.grid.criteria.map((one) => ({ ...one, most: String(one.most) })),
    pass: String(own.grid.pass),
    assessors: String(own.grid.assessors),
    gap: String(own.grid.gap),
    ties: own.grid.ties,
    steps: own.steps,
    questions: own.questions.map((one) => ({
      code: one.code,
      words: one.words,
      kind: one.kind,
      choices: one.choices,
      required: one.required,
      when: one.condition?.question ?? '',
      is: one.condition?.is ?? '',
    })),
  };
}

// What does not read goes to the core as it is, which refuses it and names the part.
const day = (text: string) => (text.trim() === '' ? null : (readDay(text) ?? text.trim()));
const money = (text: string) => (text.trim() === '' ? null : (readAmount(text) ?? text.trim()));
const number = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text.trim()) : text.trim());

/** What was typed, as the core takes it. */
export function read(form: ContentForm): { [part: string]: unknown } {
  return {
    title: form.title,
    summary: form.summary,
    area: form.area,
    opens_on: day(form.opens_on),
    closes_on: day(form.closes_on),
    budget_line: form.budget_line || null,
    available: money(form.available),
    ceiling: money(form.ceiling),
    ceiling_refuses: form.ceiling_refuses,
    own_share_min_percent: number(form.own_share_min_percent),
    clarification_days: number(form.clarification_days),
    complaint_days: number(form.complaint_days),
    quotas: form.quotas.map((one) => ({ ...one, least: money(one.least), most: money(one.most) })),
    criteria: form.criteria,
    documents: form.documents,
    grid: {
      criteria: form.grid.map((one) => ({ ...one, most: number(one.most) })),
      pass: number(form.pass),
      assessors: number(form.assessors),
      gap: number(form.gap),
      ties: form.ties,
    },
    steps: form.steps,
    questions: form.questions.map(({ when, is, ...one }) => ({
      ...one,
      choices: one.kind === 'choice' ? one.choices : [],
      condition: when ? { question: when, is } : null,
    })),
  };
}

/** A code for a new row that no other row has; findings, scores and answers refer to it. */
export function freshCode(kind: string, rows: { code: string }[]): string {
  for (let n = rows.length + 1; ; n += 1) {
    const code = `${kind}_${n}`;
    if (!rows.some((row) => row.code === code)) return code;
  }
}
