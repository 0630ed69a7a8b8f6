import axe from 'axe-core';
import { cleanup } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { call } from '../src/lib/ipc';
import { router } from '../src/lib/route.svelte';
import { filled, freshCode, read } from '../src/screens/selection/content';
import { asked } from '../src/screens/applicant/checklist';
import { content } from '../src/mock/calls';
import { people } from '../src/mock/people';
import { find, openWindow, settle, there } from './window';

const user = userEvent.setup();
const all = (test: string) => [...document.querySelectorAll<HTMLElement>(`[data-test="${test}"]`)];

async function faults(container: HTMLElement): Promise<string[]> {
  const result = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  return result.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`);
}

/** An applicant of the mock whose received application stands under the call. */
function checked(): string {
  const row = people(40).find((one) => one.state === 'received' && one.component === 'new_enterprise');
  if (!row) throw new Error('the mock has no such application');
  return row.applicant;
}

async function checklist(): Promise<HTMLElement> {
  const container = await openWindow({}, { at: 'applicant', id: checked() });
  await user.click(find('tab-checklist'));
  await settle();
  return container;
}

describe('what a call says', () => {
  it('goes to the core as it came', () => {
    expect(read(filled(content()))).toEqual(content());
  });

  it('is not made sense of where it does not read', () => {
    const form = filled(content());
    form.closes_on = 'soon';
    form.ceiling = 'much';
    form.pass = 'sixty';
    expect(read(form)).toMatchObject({ closes_on: 'soon', ceiling: 'much', grid: { pass: 'sixty' } });
  });

  it('gives a new row a code that no other has', () => {
    expect(freshCode('row', [{ code: 'row_2' }])).toBe('row_3');
    expect(freshCode('row', [])).toBe('row_1');
  });

  it('asks a question under its condition only', () => {
    const codes = (answers: Record<string, string>) =>
      asked(content().questions, answers).map((one) => one.code);
    expect(codes({})).toEqual(['land', 'jobs']);
    expect(codes({ land: 'rented' })).toEqual(['land', 'until', 'jobs']);
  });
});

describe('the calls', () => {
  it('say what they are for while there is none', async () => {
    await openWindow({ empty: true }, { at: 'calls' });
    expect(there('empty')).toBe(true);
    expect(there('call-new')).toBe(true);
  });

  it('lead to a call, its questions and its versions', async () => {
    const container = await openWindow({}, { at: 'calls' });
    await user.click(all('call-open')[0] as HTMLElement);
    await settle();
    expect(find('screen-call').textContent).toContain('Whose is the land');
    for (const tab of ['under', 'messages', 'versions']) {
      await user.click(find(`tab-${tab}`));
      await settle();
      expect(await faults(container)).toEqual([]);
    }
    expect(find('call-versions').textContent).toContain('Closes');
  });

  it('take a question with a refusal at its field', async () => {
    await openWindow({}, { at: 'call', id: 'call-2' });
    await user.click(find('tab-messages'));
    await settle();
    await user.click(find('message-add'));
    await settle();
    await user.click(find('message-record'));
    await settle();
    expect(there('error-said')).toBe(true);
    await user.type(find('field-said'), 'May one apply twice?');
    await user.click(find('message-record'));
    await settle();
    expect(there('message-dialog')).toBe(false);
  });

  it('ask why an application came late', async () => {
    await openWindow({}, { at: 'call', id: 'call-2' });
    await user.click(find('tab-under'));
    await settle();
    await user.click(find('call-put'));
    await settle();
    expect(find<HTMLButtonElement>('put-confirm').disabled).toBe(true);
    for (const box of all('put-row').slice(0, 2)) await user.click(box);
    await user.click(find('put-confirm'));
    await settle();
    expect(find('error-late_reason').textContent).toContain('after the call closed');
  });
});

describe('amending a call', () => {
  it('moves, adds and removes rows and tells what is wrong at its part', async () => {
    const container = await openWindow({}, { at: 'edit-call', id: 'call-2' });
    const words = () =>
      [...find('rows-criteria').querySelectorAll<HTMLTextAreaElement>('textarea')]
        .filter((_, i) => i % 3 === 0)
        .map((one) => one.value);
    const before = words();
    await user.click(find('rows-criteria').querySelectorAll<HTMLElement>('[data-test="row-down"]')[0]!);
    await settle();
    expect(words()).toEqual([before[1], before[0], before[2]]);
    await user.click(find('row-add-criteria'));
    await settle();
    expect(words()).toEqual([before[1], before[0], before[2], '']);
    await user.click(find('rows-criteria').querySelectorAll<HTMLElement>('[data-test="row-remove"]')[3]!);
    await settle();
    expect(words()).toEqual([before[1], before[0], before[2]]);
    expect(find('grid-total').textContent).toContain('100');
    await user.click(find('save'));
    await settle();
    expect(there('error-reason')).toBe(true);
    expect(await faults(container)).toEqual([]);
  });

  it('keeps a draft of what is typed', async () => {
    await openWindow({}, { at: 'edit-call', id: 'call-2' });
    await user.type(find('field-reason'), 'Longer');
    await settle();
    await user.click(find('back'));
    await settle();
    await user.click(find('nav-selection'));
    await settle();
    await user.click(all('call-open')[0] as HTMLElement);
    await settle();
    await user.click(find('call-amend'));
    await settle(30);
    expect(there('draft-resumed')).toBe(true);
    expect(find<HTMLTextAreaElement>('field-reason').value).toBe('Longer');
  });

  it('begins a new one from what calls usually say', async () => {
    await openWindow({}, { at: 'edit-call' });
    expect(there('rows-criteria')).toBe(false);
    await user.selectOptions(find('field-component'), 'new_enterprise');
    await settle();
    expect(there('rows-criteria')).toBe(true);
    await user.click(find('save'));
    await settle();
    expect(find('error-title').textContent).toContain('in English at least');
  });
});

describe('the checklist', () => {
  it('is found by keys and tells what is missing in the words of the call', async () => {
    const container = await checklist();
    expect(find('check-missing').textContent).toContain('Proof of identity');
    expect(find('stopped').textContent).toContain('Until when is it rented.');
    const line = all('check-line')[3] as HTMLElement;
    line.querySelector<HTMLInputElement>('input[value="pass"]')?.focus();
    await user.keyboard('f');
    await settle();
    expect(line.querySelector<HTMLInputElement>('input[value="fail"]')?.checked).toBe(true);
    await user.click(find('check-record'));
    await settle();
    expect(line.querySelector('[data-test="error-reason"]')?.textContent).toContain('Proof of identity');
    expect(await faults(container)).toEqual([]);
  });

  it('fills the rest in without recording it', async () => {
    await checklist();
    await user.click(find('check-rest'));
    await settle();
    const open = all('check-line').filter((line) => !line.querySelector('input:checked'));
    expect(open).toEqual([]);
    expect(find<HTMLButtonElement>('check-record').disabled).toBe(false);
  });

  it('marks an overdue request and answers it', async () => {
    await checklist();
    expect(find('clarifications').textContent).toContain('Overdue since 18.11.2026');
    await user.click(find('clarify-answer'));
    await settle();
    expect(there('clarify-dialog')).toBe(true);
    await user.click(find('clarify-record'));
    await settle();
  });

  it('says beforehand what the step would be refused for', async () => {
    await openWindow({}, { at: 'applicant', id: checked() });
    await user.click(find('move-eligible'));
    await settle();
    expect(find('stopped-ahead').textContent).toContain('Business plan');
  });
});

describe('a new application', () => {
  /** The form as it comes back from a draft. */
  async function resumed(content: Record<string, string>) {
    await openWindow();
    await call('keep_draft', { form: 'application', content });
    router.start({ at: 'new' });
    await settle(30);
  }

  it('asks nothing of a call while there is no component', async () => {
    await openWindow({}, { at: 'new' });
    expect(there('call-part')).toBe(false);
  });

  it("asks the call's questions under their conditions, and why it comes late", async () => {
    const answered = { component: 'new_enterprise', call: 'CSP4-A-C0002', received_on: '20.11.2026' };
    await resumed({ ...answered, 'answer.land': 'own', 'answer.until': '1.1.2027' });
    expect(there('field-answer.land')).toBe(true);
    expect(there('field-answer.until')).toBe(false);
    expect(there('field-late_reason')).toBe(false);
    cleanup();
    await resumed({ ...answered, received_on: '5.12.2026', 'answer.land': 'rented' });
    expect(there('field-answer.until')).toBe(true);
    expect(there('field-late_reason')).toBe(true);
  });
});

describe('the funds', () => {
  it('show another day and record what was spent', async () => {
    await openWindow({}, { at: 'funds' });
    expect(all('funds-line')).toHaveLength(4);
    await user.clear(find('field-on'));
    await user.type(find('field-on'), 'soon');
    await user.click(find('funds-show'));
    await settle();
    expect(there('error-on')).toBe(true);
    await user.click(find('spend'));
    await settle();
    await user.type(find('field-amount'), '120');
    await user.click(find('spend-confirm'));
    await settle();
    expect(there('error-reference')).toBe(true);
    await user.type(find('field-reference'), 'PV-118');
    await user.click(find('spend-confirm'));
    await settle();
    expect(there('spend-dialog')).toBe(false);
    expect(document.body.textContent).toContain('The spending is recorded.');
  });
});
