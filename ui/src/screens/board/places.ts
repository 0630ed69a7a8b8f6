/** The board as places: columns of cards, and the ways from one card to another. */
import type { PipelineCard, PipelineColumn, PipelineStep } from '../../lib/wire/types';

/** States that every call passes; the others have a column only when somebody stands there. */
const usual = ['received', 'eligible', 'approved', 'agreed'];

/** The most cards a column draws; what is beyond is looked at in the table. */
export const most = 60;

export interface Lane {
  column: PipelineColumn;
  cards: PipelineCard[];
  /** Cards that are not drawn. */
  beyond: number;
}

/** The columns that are drawn; where one state is looked for, only that one. */
export function lanes(columns: PipelineColumn[], cards: PipelineCard[], state: string): Lane[] {
  const shown = columns.filter((column) =>
    state ? column.state === state : column.count > 0 || usual.includes(column.state),
  );
  return shown.map((column) => {
    const here = cards.filter((card) => card.state === column.state);
    return { column, cards: here.slice(0, most), beyond: Math.max(0, here.length - most) };
  });
}

/** The card a key leads to from another; undefined where it leads nowhere. */
export function beside(board: Lane[], at: string, key: string): string | undefined {
  const x = board.findIndex((lane) => lane.cards.some((card) => card.id === at));
  const here = board[x]?.cards;
  if (!here) return board.find((lane) => lane.cards.length > 0)?.cards[0]?.id;
  const y = here.findIndex((card) => card.id === at);
  switch (key) {
    case 'ArrowDown':
      return here[y + 1]?.id;
    case 'ArrowUp':
      return here[y - 1]?.id;
    case 'Home':
      return here[0]?.id;
    case 'End':
      return here.at(-1)?.id;
    case 'ArrowRight':
    case 'ArrowLeft': {
      const side = key === 'ArrowRight' ? board.slice(x + 1) : board.slice(0, x).reverse();
      const next = side.find((lane) => lane.cards.length > 0)?.cards;
      return next?.[Math.min(y, next.length - 1)]?.id;
    }
    default:
      return undefined;
  }
}

/** The steps that some of these cards can take, in the order of the work, with how many can by their state. */
export function steps(
  columns: PipelineColumn[],
  cards: PipelineCard[],
  may: { check: boolean; decide: boolean },
): { step: PipelineStep; count: number }[] {
  const found = new Map<string, { step: PipelineStep; count: number }>();
  for (const column of columns) {
    const count = cards.filter((card) => card.state === column.state).length;
    if (count === 0) continue;
    for (const step of column.next) {
      if (!(step.decision ? may.decide : may.check)) continue;
      const before = found.get(step.state);
      found.set(step.state, { step, count: count + (before?.count ?? 0) });
    }
  }
  const order = columns.map((column) => column.state);
  return [...found.values()].sort((a, b) => order.indexOf(a.step.state) - order.indexOf(b.step.state));
}
