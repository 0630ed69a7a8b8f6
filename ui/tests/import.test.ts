import axe from 'axe-core';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { answer, byProfile, dayOrder, leaveOut, setAll, take, asFound } from '../src/screens/import/options';
import { find, openWindow, settle, there } from './window';

const user = userEvent.setup();
const all = (test: string) => [...document.querySelectorAll<HTMLInputElement>(`[data-test="${test}"]`)];

async function faults(container: HTMLElement): Promise<string[]> {
  const result = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  return result.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`);
}

async function inHand() {
  const container = await openWindow({}, { at: 'import' });
  await user.click(find('import-choose'));
  await settle(40);
  return container;
}

describe('known applications', () => {
  it('are shown old and new, ticked by row and field, and what is decided cannot be ticked', async () => {
    const container = await inHand();
    expect(there('import-differences')).toBe(false);
    await user.click(find('import-update'));
    await settle(40);
    expect(find('import-run').textContent).toContain('416');
    const ticks = all('import-difference');
    expect(ticks.map((tick) => [tick.dataset.field, tick.checked, tick.disabled])).toEqual([
      ['phone', true, false],
      ['requested_eur', true, false],
      ['settlement', false, false],
      ['requested_eur', false, true],
    ]);
    expect(await faults(container)).toEqual([]);
    // The officer's own value gives way only to a tick.
    await user.click(ticks[2]!);
    await settle(40);
    expect(find('import-run').textContent).toContain('417');
  });
});

describe('a running programme', () => {
  it('is tried out, taken over and taken back', async () => {
    const container = await inHand();
    await user.click(find('import-takeover'));
    await settle(10);
    expect(there('import-run')).toBe(false);
    expect(there('takeover-run')).toBe(false);
    await user.click(find('takeover-preview'));
    await settle(40);
    expect(find('takeover-counts').textContent).toContain('364');
    expect(await faults(container)).toEqual([]);
    await user.click(find('takeover-run'));
    await settle(40);
    await user.click(find('takeover-undo'));
    await settle(40);
    expect(there('takeover-undo')).toBe(false);
  });
});

describe('what imports remember', () => {
  it('is listed where an import begins, and forgotten there', async () => {
    await openWindow({}, { at: 'import' });
    await settle(20);
    const memory = find('import-memory');
    expect(memory.textContent).toContain('Gračanica 2026');
    await user.click(memory.querySelector('button')!);
    await settle(20);
    expect(find('import-memory').textContent).not.toContain('Gračanica 2026');
  });

  it('is kept under a name', async () => {
    await inHand();
    await user.type(find('import-profile-name'), 'Gračanica');
    await user.click(find('import-profile-save'));
    await settle(20);
    expect(document.body.textContent).toContain('“Gračanica”');
  });
});

describe('decisions', () => {
  it('stand once for each field and are taken back', () => {
    let options = leaveOut(leaveOut(asFound(), 'birth_date', true), 'birth_date', true);
    expect(options.leave_out).toEqual(['birth_date']);
    expect(leaveOut(options, 'birth_date', false).leave_out).toEqual([]);
    options = dayOrder(dayOrder(options, 'birth_date', 'month-first'), 'birth_date', 'day-first');
    expect(options.orders).toEqual([['birth_date', 'day-first']]);
    expect(setAll(setAll(options, 'sex', 'female'), 'sex', '').set).toEqual([]);
    options = answer(options, 'municipality', 'Kod škole', 'gracanice');
    const by = byProfile({ ...options, sheets: { A: { read: true, header_row: 1, columns: [] } } }, 'P');
    expect([by.profile, by.sheets, by.answers.length]).toEqual(['P', {}, 1]);
  });

  it('about a whole row replace those about its fields', () => {
    const row = { sheet: 'A', row: 2 };
    const one = take(asFound(), row, 'phone', false);
    expect(take(one, row, null, true).update_choices).toEqual([{ ...row, field: null, take: true }]);
    expect(take(one, { sheet: 'A', row: 3 }, 'phone', true).update_choices).toHaveLength(2);
  });
});
