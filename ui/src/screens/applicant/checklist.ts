/** The words of a checklist: codes of criteria, documents and questions as the call words them. */
import { problemText } from '../../lib/problem';
import type { AnsweringShown, Problem } from '../../lib/wire/types';
import { saidIn } from '../selection/said';

/** What a code stands for. */
export function meant(answering: AnsweringShown, code: string): string {
  const line = answering.checklist.lines.find((one) => one.code === code);
  const found = line ?? answering.questions.find((one) => one.code === code);
  return found ? saidIn(found.words) : code;
}

/** Without the mark at its end: within a sentence it would stand twice. */
const bare = (text: string) => text.replace(/[.?:]\s*$/, '');

/** A refusal whose arguments are codes of this call, in words. */
export function toldOf(answering: AnsweringShown | null, problem: Problem): string {
  if (!answering) return problemText(problem);
  const args = Object.fromEntries(
    Object.entries(problem.args).map(([name, value]) => {
      const list = ['criterion', 'question', 'missing'].includes(name);
      return [
        name,
        list
          ? (value ?? '')
              .split(', ')
              .map((code) => bare(meant(answering, code)))
              .join('; ')
          : value,
      ];
    }),
  );
  return problemText({ ...problem, args });
}

/** The questions that are asked while these are the answers. */
export function asked<Q extends { code: string; condition: { question: string; is: string } | null }>(
  questions: Q[],
  answers: Record<string, string | undefined>,
): Q[] {
  return questions.filter(
    ({ condition }) => !condition || (answers[condition.question] ?? '') === condition.is,
  );
}
