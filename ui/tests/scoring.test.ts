import axe from 'axe-core';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { router, type Route } from '../src/lib/route.svelte';
import { find, openWindow, settle, there } from './window';

const all = (test: string) => [...document.querySelectorAll<HTMLElement>(`[data-test="${test}"]`)];
const user = userEvent.setup();
const sheet: Route = { at: 'scoring', call: 'call-2', application: 's-1' };
const session: Route = { at: 'committee', session: '3' };

async function faults(container: HTMLElement): Promise<string[]> {
  const result = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  return result.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`);
}

const places: [string, Route, string?][] = [
  ['screen-scoring', { at: 'scoring' }],
  ['interests', { at: 'scoring' }, 'tab-interests'],
  ['scoring-progress', { at: 'scoring' }, 'tab-progress'],
  ['ranking', { at: 'scoring' }, 'tab-ranking'],
  ['screen-sheet', sheet],
  ['screen-committee', { at: 'committee' }],
  ['screen-session', session],
  ['members', session, 'tab-members'],
];

describe('the screens of selection', () => {
  it.each(places)('have no faults axe finds: %s', async (test, route, tab) => {
    const container = await openWindow({}, route);
    if (tab) {
      await user.click(find(tab));
      await settle();
    }
    expect(there(test)).toBe(true);
    expect(await faults(container)).toEqual([]);
  });

  it.each(['en', 'sq', 'sr-Latn', 'sr-Cyrl'] as const)('show no key in %s', async (language) => {
    const container = await openWindow({ language });
    for (const [, route, tab] of places) {
      router.start(route);
      await settle();
      if (tab) {
        await user.click(find(tab));
        await settle();
      }
      expect(container.textContent).not.toMatch(
        /\b(window|outcome|capacity|interest|committee|scoring|session)-[a-z_-]+/,
      );
    }
  });
});

describe('scoring', () => {
  it('signs interests once over the whole list, each exception with its ground', async () => {
    await openWindow({}, { at: 'scoring' });
    await user.click(find('tab-interests'));
    await settle();
    expect(all('interest-line')).toHaveLength(6);
    await user.click(all('interest-tick')[4] as HTMLElement);
    await settle();
    expect(find<HTMLButtonElement>('declare').disabled).toBe(true);
    await user.selectOptions(find('interest-ground'), 'family');
    await settle();
    await user.click(find('declare'));
    await settle();
    expect(find('declare-dialog').textContent).toContain('no interest in 5, an interest in 1');
    await user.click(find('declare-confirm'));
    await settle();
    expect(there('scoring-to-do')).toBe(true);
    expect(there('declare-first')).toBe(false);
    expect(find('scoring-to-do').textContent).not.toContain('CSP4-A-0140');
  });

  it('runs the total, demands a comment at the extremes and keeps what is typed', async () => {
    await openWindow({}, sheet);
    expect(find<HTMLButtonElement>('sheet-submit').disabled).toBe(true);
    await user.type(find('points-idea'), '30');
    await user.type(find('points-market'), '20');
    expect(find('sheet-total').textContent).toContain('50');
    expect(all('comment-demanded')).toHaveLength(1);
    router.start({ at: 'home' });
    await new Promise((done) => setTimeout(done, 700));
    router.start(sheet);
    await settle();
    expect(find<HTMLInputElement>('points-idea').value).toBe('30');
    for (const [code, points] of [
      ['jobs', '15'],
      ['capacity', '10'],
      ['vulnerability', '5'],
    ])
      // prettier-ignore
      await user.type(find(`points-${code}`), points as string);
    await user.click(find('sheet-submit'));
    await settle();
    await user.click(find('submit-confirm'));
    await settle();
    expect(find('error-comment-idea').textContent).toBeTruthy();
    await user.type(find('field-comment-idea'), 'The best of the list');
    await user.click(find('sheet-submit'));
    await settle();
    await user.click(find('submit-confirm'));
    await settle();
    expect(there('sheet-final')).toBe(true);
    expect(find<HTMLInputElement>('points-idea').readOnly).toBe(true);
    expect(there('sheet-submit')).toBe(false);
  });

  it('shows no points of an application whose scores are not open', async () => {
    await openWindow({}, { at: 'scoring' });
    await user.click(find('tab-progress'));
    await settle();
    const waiting = all('progress-line').filter((line) => line.textContent?.includes('Being scored'));
    expect(waiting).toHaveLength(1);
    expect([...(waiting[0]?.querySelectorAll('td') ?? [])].slice(2).map((cell) => cell.textContent?.trim())).toEqual(['', '', '']); // prettier-ignore
  });

  it('tells in words why what-if is refused', async () => {
    await openWindow({}, { at: 'scoring', call: 'call-2' });
    await user.click(find('tab-ranking'));
    await settle();
    await user.click(find('what-if'));
    await settle();
    await user.click(find('what-if-confirm'));
    await settle();
    expect(find('notice').dataset.code).toBe('what-if-now');
    expect(there('supposed')).toBe(false);
  });
});

describe('a session', () => {
  it('is ticked by keys, and the balance moves with it', async () => {
    await openWindow({}, session);
    const left = () => all('limit-left').map((one) => one.textContent?.trim() ?? '');
    const before = left();
    await user.keyboard('a');
    await settle();
    expect(all('case')[0]?.dataset.outcome).toBe('approved');
    expect(left()).not.toEqual(before);
    await user.keyboard('j');
    await settle();
    expect(there('error-reason')).toBe(false);
  });

  it('asks for the reason of a rejection before it is said', async () => {
    await openWindow({}, session);
    await user.keyboard('j');
    await settle();
    expect(all('case')[0]?.dataset.outcome).toBeUndefined();
    expect(document.activeElement).toBe(find('field-reason'));
    await user.keyboard('No market for it');
    await user.click(find('case-keep'));
    await settle();
    expect(all('case')[0]?.dataset.outcome).toBe('rejected');
  });

  it('says the same of a stretch of the ranking, and leaves what was said of others', async () => {
    await openWindow({}, session);
    await user.click(all('tick-approved')[0] as HTMLElement);
    await settle();
    await user.click(find('several'));
    await settle();
    expect(find('several-count').dataset.count).toBe('5');
    await user.clear(find('field-to'));
    await user.type(find('field-to'), '4');
    await user.selectOptions(find('field-outcome'), 'rejected');
    await settle();
    expect(find('several-count').dataset.count).toBe('3');
    expect(find<HTMLButtonElement>('several-confirm').disabled).toBe(true);
    const reason = '[data-test="several-dialog"] [data-test="field-reason"]';
    await user.type(document.querySelector<HTMLElement>(reason) as HTMLElement, 'Too few points');
    await user.click(find('several-confirm'));
    await settle();
    const said = all('case').map((one) => one.dataset.outcome);
    expect(said).toEqual(['approved', 'rejected', 'rejected', 'rejected', undefined, undefined]);
  });

  it('writes its minutes once it is closed, and not before', async () => {
    await openWindow({}, session);
    expect(there('minutes')).toBe(false);
    router.start({ at: 'committee', session: '1' });
    await settle();
    await user.click(find('minutes-workbook'));
    await settle();
    expect(find('written-file').dataset.path).toMatch(/xlsx$/);
  });

  it('says by how much it promises too much, what makes room, and needs the reason', async () => {
    await openWindow({}, session);
    for (let i = 0; i < 6; i += 1) {
      await user.click(all('tick-approved')[i] as HTMLElement);
      await settle();
    }
    expect(all('limit-room').length).toBeGreaterThan(0);
    await user.click(find('session-close'));
    await settle();
    expect(find('close-counts').textContent).toContain('6');
    expect(find<HTMLButtonElement>('close-confirm').disabled).toBe(true);
    await user.type(find('field-exceeds'), 'The EU Office agreed on 20 November');
    await user.click(find('close-confirm'));
    await settle();
    expect(there('session-closed')).toBe(true);
    expect(there('session-close')).toBe(false);
    expect(all('tick-approved').every((one) => (one as HTMLInputElement).disabled)).toBe(true);
    expect(there('case-keep')).toBe(false);
  });

  it('of the municipal committee shows neither scores nor vulnerability nor a way to the applicant', async () => {
    const container = await openWindow({}, { at: 'committee', session: '2' });
    expect(all('case')).toHaveLength(6);
    expect(container.textContent).not.toMatch(/Vulnerability|Average/);
    expect(there('case-read')).toBe(false);
    expect(there('balance')).toBe(false);
  });

  it('demands the municipality of a municipal committee', async () => {
    await openWindow({}, { at: 'committee' });
    await user.click(find('session-open'));
    await settle();
    await user.selectOptions(find('field-kind'), 'municipal_support');
    await user.click(find('open-confirm'));
    await settle();
    expect(find('error-municipality').textContent).toBeTruthy();
  });
});
