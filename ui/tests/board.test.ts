import { describe, expect, it } from 'vitest';
import { kept, none, of, query, same, span } from '../src/screens/board/filters';
import { beside, lanes, most, steps } from '../src/screens/board/places';
import type { PipelineCard, PipelineColumn } from '../src/lib/wire/types';

const card = (id: string, state: string): PipelineCard => ({
  id,
  number: id,
  applicant: id,
  name: id,
  municipality: null,
  component: null,
  call: null,
  requested_cents: null,
  state,
  days: 1,
  waits: null,
  answers: {},
});
const step = (state: string, decision = false) => ({ state, needs_reason: false, decision });
const columns = [
  { state: 'received', count: 2, requested_cents: 0, next: [step('eligible'), step('withdrawn')] },
  { state: 'eligible', count: 0, requested_cents: 0, next: [step('approved', true), step('withdrawn')] },
  { state: 'reserve', count: 0, requested_cents: 0, next: [step('approved', true)] },
  { state: 'approved', count: 1, requested_cents: 0, next: [step('withdrawn')] },
  { state: 'agreed', count: 0, requested_cents: 0, next: [] },
  { state: 'withdrawn', count: 0, requested_cents: 0, next: [] },
] as unknown as PipelineColumn[];
const cards = [card('a', 'received'), card('b', 'received'), card('c', 'approved')];

describe('the board', () => {
  const board = lanes(columns, cards, '');

  it('has the usual columns, and rare ones only when somebody stands there', () => {
    expect(board.map((lane) => lane.column.state)).toEqual(['received', 'eligible', 'approved', 'agreed']);
    expect(lanes(columns, [], 'reserve').map((lane) => lane.column.state)).toEqual(['reserve']);
  });

  it('draws so many cards of a column and counts the rest', () => {
    const many = Array.from({ length: most + 5 }, (_, at) => card(`x${at}`, 'received'));
    const [first] = lanes(columns, many, 'received');
    expect([first?.cards.length, first?.beyond]).toEqual([most, 5]);
  });

  it('is walked with the arrow keys, over empty columns', () => {
    expect(beside(board, 'a', 'ArrowDown')).toBe('b');
    expect(beside(board, 'b', 'ArrowDown')).toBeUndefined();
    expect(beside(board, 'b', 'ArrowRight')).toBe('c');
    expect(beside(board, 'c', 'ArrowLeft')).toBe('a');
    expect(beside(board, 'c', 'ArrowRight')).toBeUndefined();
    expect([beside(board, 'a', 'End'), beside(board, 'b', 'Home')]).toEqual(['b', 'a']);
    expect(beside(board, 'gone', 'ArrowDown')).toBe('a');
    expect(beside(board, 'a', 'x')).toBeUndefined();
  });

  it('offers the steps that some can take, in the order of the work', () => {
    const told = (may: { check: boolean; decide: boolean }) =>
      steps(columns, cards, may).map((one) => [one.step.state, one.count]);
    expect(told({ check: true, decide: true })).toEqual([
      ['eligible', 2],
      ['withdrawn', 3],
    ]);
    expect(told({ check: false, decide: true })).toEqual([]);
    const one = steps(columns, [card('d', 'eligible')], { check: false, decide: true });
    expect(one.map((found) => found.step.state)).toEqual(['approved']);
  });
});

describe('filters', () => {
  it('ask for what is chosen; the dash asks for what is not recorded', () => {
    const asked = query({ ...none(), search: ' ana ', call: '–', state: 'received', days: '14-' });
    expect(asked).toMatchObject({ search: 'ana', calls: [''], states: ['received'], components: [] });
    expect([asked.days_from, asked.days_to]).toEqual([14, null]);
    expect([span('-6'), span('')]).toEqual([
      { from: null, to: 6 },
      { from: null, to: null },
    ]);
  });

  it('are kept without what filters nothing, and come back', () => {
    const filters = { ...none(), state: 'received', search: ' ' };
    expect(kept(filters)).toEqual({ state: 'received' });
    expect(of({ state: 'received', colour: 'red' })).toEqual({ ...none(), state: 'received' });
    expect(same(kept(filters), filters)).toBe(true);
    expect(same({ state: 'received' }, { state: 'eligible' })).toBe(false);
    expect(same({}, { call: 'C1' })).toBe(false);
  });
});
