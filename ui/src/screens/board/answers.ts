/** What applicants answered to a call's own questions, as columns of the pipeline's table. */
import type { Column } from '../../components/Table.svelte';
import { dayText } from '../../lib/format';
import type { PipelineCard, Question } from '../../lib/wire/types';
import { saidIn } from '../selection/said';

/** The column of a question. Numbers are sorted as numbers, days by their time, choices by their words. */
export function answerColumn(question: Question): Column<PipelineCard> {
  const field = `answer-${question.code}`;
  const title = saidIn(question.words);
  const given = (row: PipelineCard) => row.answers[question.code] ?? null;
  if (question.kind === 'number')
    return {
      field,
      title,
      kind: 'number',
      value: (row) => (given(row) === null ? null : Number(given(row))),
    };
  if (question.kind === 'date')
    return { field, title, value: given, text: (row) => dayText(given(row) ?? '') };
  const words = (row: PipelineCard) => {
    const choice = question.choices.find((one) => one.code === given(row));
    return choice ? saidIn(choice.words) : given(row);
  };
  return { field, title, value: words };
}
