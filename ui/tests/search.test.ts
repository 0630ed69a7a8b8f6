import axe from 'axe-core';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { grouped, pieces, told } from '../src/frame/hits';
import { router } from '../src/lib/route.svelte';
import type { SearchHit, SearchMatch } from '../src/lib/wire/types';
import { find, openWindow, settle, there } from './window';

const user = userEvent.setup();
const hits = () => [...document.querySelectorAll<HTMLElement>('[data-test="search-hit"]')];

const match = (field: string, before: string, met: string, after: string, how = 'exact'): SearchMatch => ({
  typed: met,
  field,
  how,
  before,
  met,
  after,
});
const hit = (field: string, matches: SearchMatch[]): SearchHit => ({
  applicant: field,
  number: 'CSP4-A-0042',
  name: 'Đorđe Petrović',
  representative: null,
  municipality: null,
  state: null,
  field,
  matches,
});

async function opened(options = {}): Promise<HTMLElement> {
  const container = await openWindow({ rows: 60, ...options }, { at: 'home' });
  await user.keyboard('{Control>}k{/Control}');
  await settle();
  return container;
}

describe('the search', () => {
  it('opens with Ctrl+K or from the bar, says what it is for, and closes', async () => {
    await opened();
    expect(there('search-hint')).toBe(true);
    expect(document.activeElement).toBe(find('search-text'));
    find<HTMLDialogElement>('search').close();
    await settle();
    expect(there('search')).toBe(false);
    await user.click(find('search-open'));
    await settle();
    expect(there('search')).toBe(true);
  });

  it('groups what it finds, and the arrows and Enter open one', async () => {
    const container = await opened();
    await user.type(find('search-text'), 'p');
    await settle();
    expect(hits().length).toBeGreaterThan(2);
    expect(container.querySelectorAll('[role="group"]').length).toBeGreaterThan(1);
    expect(hits()[0]?.getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{ArrowDown}');
    const second = hits()[1];
    expect(second?.getAttribute('aria-selected')).toBe('true');
    expect(find('search-text').getAttribute('aria-activedescendant')).toBe(second?.id);
    await user.keyboard('{Enter}');
    await settle();
    expect(there('search')).toBe(false);
    expect(router.now).toEqual({ at: 'applicant', id: second?.id.replace('found-', '') });
  });

  it('says when there is nothing, and what to try', async () => {
    await opened();
    await user.type(find('search-text'), 'qqqq');
    await settle();
    expect(there('search-nothing')).toBe(true);
    expect(hits()).toEqual([]);
  });

  it('goes on as a table', async () => {
    await opened();
    await user.type(find('search-text'), 'petro');
    await settle();
    await user.click(find('search-table'));
    await settle();
    expect(router.now).toEqual({ at: 'applicants', search: 'petro' });
  });

  it('opens over a dialog, and not while locked', async () => {
    await openWindow({ stage: 'locked' });
    await user.keyboard('{Control>}k{/Control}');
    await settle();
    expect(there('search')).toBe(false);
    await openWindow({}, { at: 'setup' });
    await user.click(find('setting-change'));
    await settle();
    await user.keyboard('{Control>}k{/Control}');
    await settle();
    expect(there('search')).toBe(true);
  });

  it.each(['en', 'sr-Cyrl'] as const)('gives axe nothing to find, in %s', async (language) => {
    const container = await opened({ language });
    for (const typed of ['', 'петровић', 'qqqq']) {
      await user.clear(find('search-text'));
      if (typed) await user.type(find('search-text'), typed);
      await settle();
      const found = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
      expect(found.violations.map((one) => `${one.id} ${one.nodes[0]?.html}`)).toEqual([]);
      expect(container.textContent).not.toMatch(/\bwindow-[a-z_-]+/);
    }
  });
});

describe('a hit', () => {
  it('stands in the group of its weightiest field, the best group first', () => {
    const all = ['phone', 'name', 'document', 'note'].map((field) => hit(field, []));
    expect(grouped(all).map(({ kind, hits }) => [kind, hits.length])).toEqual([
      ['numbers', 2],
      ['people', 1],
      ['notes', 1],
    ]);
  });

  it('shows in the name what was met there, and tells the rest', () => {
    const one = hit('name', [
      match('name', 'Đorđe ', 'Petrović', ''),
      match('name', '', 'Đorđe', ' Petrović', 'other-script'),
      match('phone', '+383 ', '44 12', '3 456'),
      match('number', 'CSP4-A-', '0042', ''),
    ]);
    expect(pieces(one)).toEqual([
      { text: 'Đorđe', met: true },
      { text: ' ', met: false },
      { text: 'Petrović', met: true },
    ]);
    expect(told(one).map((match) => match.field)).toEqual(['name', 'phone']);
  });
});
