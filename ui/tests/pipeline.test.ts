import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { router } from '../src/lib/route.svelte';
import { pipe } from '../src/screens/board/pipe.svelte';
import { view } from '../src/screens/applicants/view.svelte';
import { asked, find, openWindow, settle, there } from './window';

const user = userEvent.setup();
const all = (test: string) => [...document.querySelectorAll<HTMLElement>(`[data-test="${test}"]`)];
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

beforeEach(() => {
  pipe.forget();
  pipe.mode = 'board';
  view.forget();
});

async function lane(state: string): Promise<HTMLElement[]> {
  await settle();
  return [...find(`lane-${state}`).querySelectorAll<HTMLElement>('[data-test="card"]')];
}

describe('the pipeline', () => {
  it('asks for an answer only where one call is looked at, and forgets it with the call', async () => {
    await openWindow({}, { at: 'pipeline' });
    await settle();
    expect(there('pipe-answer')).toBe(false);
    const number = find<HTMLSelectElement>('pipe-call').options[1]?.value ?? '';
    await user.selectOptions(find('pipe-call'), number);
    await wait(300);
    await settle();
    const before = all('card').length;
    await user.selectOptions(find('pipe-answer'), 'land=rented');
    await wait(300);
    await settle();
    expect(all('card').length).toBeGreaterThan(0);
    expect(all('card').length).toBeLessThan(before);
    await user.selectOptions(find('pipe-call'), '');
    await wait(300);
    await settle();
    expect(pipe.filters.answer).toBe('');
    expect(there('pipe-answer')).toBe(false);
  });

  it('asks what would happen once, not with each letter of the reason', async () => {
    await openWindow({}, { at: 'pipeline' });
    const received = await lane('received');
    received[0]?.focus();
    await user.keyboard(' m');
    await settle();
    await user.selectOptions(find('field-state'), 'ineligible');
    // Slower than what it waits for before it asks.
    await userEvent.setup({ delay: 350 }).type(find('field-reason'), 'Late');
    await wait(400);
    await settle();
    expect(find('move-would').dataset['can']).toBe('1');
    // Once for the step that stood there at first, once for this one.
    expect(asked.filter((name) => name === 'move_many')).toHaveLength(2);
  });

  it('moves what is chosen from the keys, says before what it will do, and takes it back', async () => {
    await openWindow({}, { at: 'pipeline' });
    const received = await lane('received');
    const eligible = (await lane('eligible')).length;
    received[0]?.focus();
    await user.keyboard(' {ArrowDown} ');
    await settle();
    expect(find('chosen').dataset['count']).toBe('2');
    expect(received[0]?.getAttribute('aria-selected')).toBe('true');
    await user.keyboard('m');
    await settle();
    await user.selectOptions(find('field-state'), 'eligible');
    await wait(350);
    await settle();
    expect(find('move-would').dataset['can']).toBe('2');
    expect(find('move-do').textContent).toContain('2');
    await user.click(find('move-do'));
    await wait(120);
    expect((await lane('received')).length).toBe(received.length - 2);
    expect((await lane('eligible')).length).toBe(eligible + 2);
    expect(there('moved-notice')).toBe(true);
    await user.keyboard('{Control>}z{/Control}');
    await wait(120);
    expect((await lane('received')).length).toBe(received.length);
    expect(there('undone-notice')).toBe(true);
  });

  it('tells who cannot be moved, and with all or none moves nobody', async () => {
    await openWindow({}, { at: 'pipeline' });
    await settle();
    const [first] = await lane('received');
    const [agreed] = await lane('agreed');
    const tick = (card: HTMLElement | undefined) => user.click(card?.querySelector('.tick') as Element);
    await tick(first);
    await tick(agreed);
    await user.click(find('pipe-move'));
    await settle();
    await user.selectOptions(find('field-state'), 'withdrawn');
    await wait(350);
    await settle();
    expect(find('move-would').dataset['can']).toBe('1');
    expect(find('move-refused').textContent).toContain(agreed?.dataset['number']);
    await user.click(find('all-or-none'));
    await settle();
    expect(find<HTMLButtonElement>('move-do').disabled).toBe(true);
  });

  it('shows the same set as a table, and opens with Enter', async () => {
    await openWindow({}, { at: 'pipeline' });
    await settle();
    await user.selectOptions(find('pipe-state'), 'received');
    await wait(120);
    const cards = await lane('received');
    await user.click(find('mode-table'));
    await settle(30);
    expect(find('pipe-count').dataset['matching']).toBe(String(cards.length));
    await user.click(find('mode-board'));
    const [first] = await lane('received');
    first?.focus();
    await user.keyboard('{Enter}');
    await settle();
    expect(router.now.at).toBe('applicant');
  });

  it('keeps filters by name; a view that was taken away is put back', async () => {
    await openWindow({}, { at: 'pipeline' });
    await settle();
    const before = all('view-tab').length;
    await user.selectOptions(find('pipe-state'), 'eligible');
    await settle();
    await user.click(find('view-save'));
    await user.type(find('field-name'), 'Mine');
    await user.click(find('form-record'));
    await settle();
    expect(all('view-tab').at(-1)?.textContent).toBe('Mine');
    await user.selectOptions(find('pipe-state'), 'received');
    await settle();
    expect(all('view-tab').at(-1)?.textContent).toBe('Mine *');
    await user.click(find('view-update'));
    await settle();
    await user.click(find('view-all'));
    await settle();
    expect(pipe.filters.state).toBe('');
    await user.click(all('view-tab').at(-1) as HTMLElement);
    await settle();
    expect(pipe.filters.state).toBe('received');
    await user.click(find('view-remove'));
    await settle();
    expect(all('view-tab').length).toBe(before);
    await user.click(find('view-back'));
    await settle();
    expect(all('view-tab').length).toBe(before + 1);
  });

  it('previews letters and tells where they lie', async () => {
    await openWindow({}, { at: 'pipeline' });
    await settle();
    await user.click(find('pipe-letters'));
    await settle();
    expect(find('letters-would').dataset['count']).toBe('54');
    expect(there('letters-lacking')).toBe(true);
    await user.click(find('letters-do'));
    await settle();
    expect(there('letters-done')).toBe(true);
    expect(find('written-file').dataset['path']).toContain('letters-');
  });
});

describe('beside it', () => {
  it('the applicants table has its own saved views', async () => {
    await openWindow({}, { at: 'applicants' });
    await settle();
    await user.click(all('view-tab')[0] as HTMLElement);
    await settle();
    expect(view.attention).toBe(true);
  });

  it('home has one line for what is due, which leads to the deadlines and on to a record', async () => {
    await openWindow({}, { at: 'home' });
    await settle();
    expect(find('due').textContent).toContain('12');
    await user.click(find('due'));
    await settle();
    expect(router.now.at).toBe('deadlines');
    expect(all('deadline').map((row) => row.dataset['what'])[0]).toBe('session');
    await user.click(all('deadline-go')[1] as HTMLElement);
    await settle();
    expect(router.now.at).toBe('applicant');
  });

  it('complaints are looked through by what is open and what is overdue', async () => {
    await openWindow({}, { at: 'complaints' });
    await settle();
    expect(all('complaint-row').length).toBe(3);
    await user.click(find('complaints-overdue'));
    await settle();
    expect(all('complaint-row').length).toBe(1);
    await user.click(all('complaint-go')[0] as HTMLElement);
    await settle();
    expect(router.now.at).toBe('applicant');
  });
});
