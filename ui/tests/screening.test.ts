/** Restrictive measures, organisations and suppliers, as officers see them. */
import userEvent from '@testing-library/user-event';
import { cleanup } from '@testing-library/svelte';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { router } from '../src/lib/route.svelte';
import { forget } from '../src/mock/screening';
import { find, openWindow, settle, there } from './window';

const user = userEvent.setup();
const all = (test: string) => [...document.querySelectorAll<HTMLElement>(`[data-test="${test}"]`)];
const noKey = /\b(window|error|screening|member|field|flag|organisation)-[a-z_-]+/;

async function faults(container: Element): Promise<string[]> {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const found = await axe.run(container, { rules });
  return found.violations.map((violation) => violation.id);
}

afterEach(() => {
  cleanup();
  forget();
});

describe('candidates of the screening', () => {
  it.each(['en', 'sq', 'sr-Latn', 'sr-Cyrl'] as const)('show no key in %s', async (language) => {
    const container = await openWindow({ language }, { at: 'screening' });
    expect(all('hit')).toHaveLength(3);
    expect(container.textContent).not.toMatch(noKey);
    expect(await faults(container)).toEqual([]);
    await user.click(all('hit-clear')[0] as HTMLElement);
    await settle();
    expect(find('hit-dialog').textContent).not.toMatch(noKey);
    router.start({ at: 'setup', section: 'screening' });
    await settle();
    expect(find('setup-screening').textContent).not.toMatch(noKey);
    expect(await faults(container)).toEqual([]);
  });

  it('are cleared by the second signature, and whoever signed cannot sign again', async () => {
    await openWindow({}, { at: 'screening' });
    const [first, second, mine] = all('hit');
    expect(first?.textContent).toContain('Nora Gashi signed first');
    expect(mine?.querySelector('[data-test="hit-clear"]')).toBeNull();
    expect(mine?.querySelector('[data-test="hit-mine"]')).not.toBeNull();
    expect(mine?.querySelector('[data-test="hit-contradicted"]')).not.toBeNull();
    expect(second?.querySelector('[data-test="hit-clear"]')).not.toBeNull();
    await user.click(all('hit-clear')[0] as HTMLElement);
    await settle();
    await user.click(find('hit-sign'));
    await settle();
    expect(find('hit-dialog').textContent).toContain('A signature needs its reason');
    await user.type(find('field-reason'), 'Seen the passport');
    await user.click(find('hit-sign'));
    await settle();
    expect(find('hits-told').textContent).toContain('Cleared');
    expect(all('hit')).toHaveLength(2);
  });

  it('are settled by keys, and a confirmation says what follows', async () => {
    await openWindow({}, { at: 'screening' });
    await user.keyboard('l');
    await settle();
    expect(find('hit-dialog').textContent).toContain('Decision and agreement wait');
    await user.type(find('field-reason'), 'The same passport');
    await user.click(find('hit-sign'));
    await settle();
    expect(all('hit')).toHaveLength(2);
    await user.keyboard('{ArrowDown}e');
    await settle();
    expect(there('hit-dialog')).toBe(false);
  });
});

describe('suppliers and organisations', () => {
  it('lead from the list to a page with the board', async () => {
    const container = await openWindow({}, { at: 'suppliers' });
    expect(all('supplier')).toHaveLength(3);
    await user.click(all('supplier')[0]?.querySelector('button') as HTMLElement);
    await settle();
    expect(find('screen-supplier').textContent).toContain('XK05 1212 0123 4567 8906');
    expect(all('member')).toHaveLength(3);
    expect(all('member-end')).toHaveLength(2);
    expect(container.textContent).not.toMatch(noKey);
    expect(await faults(container)).toEqual([]);
    await user.click(find('member-add'));
    await settle();
    await user.click(find('member-save'));
    await settle();
    expect(find('member-dialog').querySelector('[aria-invalid]')).not.toBeNull();
    await user.type(find('field-name'), 'Milica Simić');
    await user.click(find('member-save'));
    await settle();
    expect(all('member')).toHaveLength(4);
  });

  it('say what is wrong beside the field', async () => {
    await openWindow({}, { at: 'suppliers' });
    await user.click(find('supplier-add'));
    await settle();
    await user.type(find('field-iban'), 'XK05');
    await user.click(find('organisation-save'));
    await settle();
    expect(find('organisation-dialog').textContent).toContain('This is not an IBAN');
    expect(find('organisation-dialog').querySelectorAll('[aria-invalid]')).toHaveLength(2);
  });
});

describe('an applicant', () => {
  it('shows how they stand towards the lists, and a step says so beforehand', async () => {
    const container = await openWindow({}, { at: 'applicant', id: '0190-13' });
    await user.click(find('tab-screening'));
    await settle();
    expect(find('screening-standing').textContent).toContain('candidates wait');
    expect(container.textContent).not.toMatch(noKey);
    await user.click(find('certificate-make'));
    await settle();
    expect(there('written-file')).toBe(true);
    await user.click(find('to-hits'));
    await settle();
    expect(all('hit')).toHaveLength(1);
  });
});
