import axe from 'axe-core';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { router, type Route } from '../src/lib/route.svelte';
import { session } from '../src/lib/session.svelte';
import { hostSays } from '../src/mock/mock';
import { people } from '../src/mock/people';
import { find, openWindow, settle, there } from './window';

const all = (test: string) => [...document.querySelectorAll<HTMLElement>(`[data-test="${test}"]`)];

const user = userEvent.setup();

/** What axe finds; colours are measured in look.test.ts, where nothing has to be laid out. */
async function faults(container: HTMLElement): Promise<string[]> {
  const result = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return result.violations.map(
    (one) =>
      `${one.id}: ${one.nodes
        .map((node) => node.html)
        .join(' ')
        .slice(0, 300)}`,
  );
}

const places: [string, Route][] = [
  ['screen-home', { at: 'home' }],
  ['screen-applicants', { at: 'applicants' }],
  ['screen-applicant', { at: 'applicant', id: '0190-5' }],
  ['screen-new-application', { at: 'new' }],
  ['screen-visits', { at: 'visits' }],
  ['screen-import', { at: 'import' }],
  ['screen-calls', { at: 'calls' }],
  ['screen-call', { at: 'call', id: 'call-2' }],
  ['screen-edit-call', { at: 'edit-call', id: 'call-2' }],
  ['screen-funds', { at: 'funds' }],
  ['screen-pipeline', { at: 'pipeline' }],
  ['screen-deadlines', { at: 'deadlines' }],
  ['screen-complaints', { at: 'complaints' }],
  ['screen-report', { at: 'month' }],
  ['screen-changes', { at: 'changes' }],
  ['screen-settings', { at: 'setup' }],
  ['screen-settings', { at: 'setup', section: 'officers' }],
  ['setup-duties', { at: 'setup', section: 'duties' }],
  ['setup-keys', { at: 'setup', section: 'keys' }],
  ['screen-settings', { at: 'setup', section: 'backups' }],
  ['screen-look', { at: 'look' }],
];

describe('axe finds nothing', () => {
  it.each(places)('on %s', async (test, route) => {
    const container = await openWindow({}, route);
    expect(there(test)).toBe(true);
    expect(await faults(container)).toEqual([]);
  });

  it.each([
    ['screen-first-run', 'first_run'],
    ['screen-unlock', 'locked'],
  ])('on %s', async (test, stage) => {
    const container = await openWindow({ stage });
    expect(there(test)).toBe(true);
    expect(await faults(container)).toEqual([]);
  });

  it('on the import under way and on the dialogs', async () => {
    const container = await openWindow({}, { at: 'import' });
    await user.click(find('import-choose'));
    await settle(30);
    expect(await faults(container)).toEqual([]);
    router.start({ at: 'setup' });
    await settle();
    await user.click(find('setting-change'));
    await settle();
    expect(there('field-valid_from')).toBe(true);
    expect(await faults(container)).toEqual([]);
  });
});

describe('the languages', () => {
  it.each(['en', 'sq', 'sr-Latn', 'sr-Cyrl'] as const)('no key shows through in %s', async (language) => {
    const container = await openWindow({ language });
    for (const [, route] of places.filter(([test]) => test !== 'screen-look')) {
      router.start(route);
      await settle();
      expect(container.textContent).not.toMatch(/\b(window|field|payer)-[a-z_-]+/);
    }
  });

  it('change in place', async () => {
    await openWindow();
    expect(find('nav-home').textContent).toContain('Home');
    await user.click(find('language-sr-Cyrl'));
    await settle();
    expect(find('nav-home').textContent).toContain('Почетак');
    expect(document.documentElement.lang).toBe('sr-Cyrl');
  });
});

describe('unlocking', () => {
  it('tells a wrong passphrase calmly and empties the field', async () => {
    await openWindow({ stage: 'locked' });
    await user.type(find('unlock-passphrase'), 'wrong');
    await user.click(find('unlock-submit'));
    await settle();
    expect(find('notice').dataset.code).toBe('wrong-passphrase');
    expect(find<HTMLInputElement>('unlock-passphrase').value).toBe('');
    await user.type(find('unlock-passphrase'), 'right{Enter}');
    await settle();
    expect(there('screen-home')).toBe(true);
    expect(there('sample-mark')).toBe(true);
  });
});

describe('locking', () => {
  it('by key works while typing and in a dialog, and leaves nothing on the screen', async () => {
    const container = await openWindow({ rows: 60 }, { at: 'applicants' });
    router.start({ at: 'applicant', id: waitingApplicant() });
    await settle();
    await user.click(find('move-eligible'));
    await settle();
    await user.type(find('field-reason'), 'Dragan Petrović has');
    await user.keyboard('{Control>}l{/Control}');
    await settle();
    expect(there('screen-unlock')).toBe(true);
    for (const one of people(60)) expect(container.ownerDocument.body.innerHTML).not.toContain(one.name);
    expect(container.ownerDocument.body.innerHTML).not.toContain('Dragan Petrović');
  });

  it('is announced when nobody is there, and put off by a key', async () => {
    await openWindow({}, { at: 'home' });
    hostSays.idle(30);
    await settle();
    expect(find('idle-notice').textContent).toContain('30');
    await user.keyboard('a');
    await settle();
    expect(there('idle-notice')).toBe(false);
  });

  it('by the host clears the screen', async () => {
    await openWindow({}, { at: 'applicants' });
    hostSays.session({ ...session.now!, stage: 'locked', officer: null });
    await settle();
    expect(there('screen-unlock')).toBe(true);
    expect(there('screen-applicants')).toBe(false);
  });
});

describe('keys and lock', () => {
  it('changes the passphrase, with the old one wrong first', async () => {
    await openWindow({}, { at: 'setup', section: 'keys' });
    await user.click(find('change-passphrase'));
    await settle();
    await user.type(find('field-old'), 'wrong');
    await user.click(find('change-passphrase-confirm'));
    await settle();
    expect(there('error-old')).toBe(true);
    await user.clear(find('field-old'));
    await user.type(find('field-old'), 'right');
    await user.click(find('change-passphrase-confirm'));
    await settle();
    expect(there('passphrase-dialog')).toBe(false);
  });

  it('replaces the recovery key and writes its page', async () => {
    await openWindow({}, { at: 'setup', section: 'keys' });
    await user.click(find('replace-recovery-key'));
    await settle();
    await user.click(find('keys-confirm'));
    await settle();
    expect(find('recovery-key').textContent).toContain('7XK29');
    await user.click(find('recovery-page'));
    await settle();
    expect(find('written-file').dataset.path).toContain('recovery-key-');
    await user.click(find('recovery-key-kept'));
    await settle();
    expect(there('recovery-key')).toBe(false);
  });

  it('lets in who forgot, with the recovery key', async () => {
    const container = await openWindow({ stage: 'locked' });
    await user.click(find('forgotten'));
    await settle();
    expect(there('screen-recover')).toBe(true);
    expect(await faults(container)).toEqual([]);
    await user.type(find('field-recovery_key'), '7XK2');
    await user.click(find('recover-submit'));
    await settle();
    expect(there('error-recovery_key')).toBe(true);
  });
});

describe('verification visits', () => {
  it('are recorded with what every visit must say, and told beside the field where it lacks', async () => {
    await openWindow({}, { at: 'visits' });
    await user.click(all('record')[0]!);
    await settle();
    expect(there('record-dialog')).toBe(true);
    await user.click(find('record-do'));
    await settle();
    expect(there('error-premises')).toBe(true);
    expect(find('error-premises').textContent).toContain('Premises'.toLowerCase());
  });

  it('are planned for a day by two', async () => {
    await openWindow({}, { at: 'visits' });
    await user.click(find('plan'));
    await settle();
    await user.type(find('field-on'), '24.11.2026');
    await user.click(find('plan-do'));
    await settle();
    expect(there('error-visitors')).toBe(true);
    await user.type(find('field-visitors'), 'N. Gashi');
    await user.click(find('plan-do'));
    await settle();
    expect(there('plan-dialog')).toBe(false);
  });
});

describe('the first run', () => {
  it('makes a vault and shows the recovery key before anything else', async () => {
    await openWindow({ stage: 'first_run', sample: false });
    await user.click(find('first-run-make'));
    await user.type(find('field-officer'), 'Nora Gashi');
    await user.type(find('field-passphrase'), 'tri crne mačke');
    await user.type(find('field-passphrase_again'), 'tri crne macke');
    await user.click(find('make-vault'));
    await settle();
    expect(there('error-passphrase_again')).toBe(true);
    await user.clear(find('field-passphrase_again'));
    await user.type(find('field-passphrase_again'), 'tri crne mačke');
    await user.click(find('make-vault'));
    await settle();
    expect(find('recovery-key').textContent).toMatch(/7XK2/);
    expect(there('screen-home')).toBe(false);
    await user.click(find('recovery-key-kept'));
    await settle();
    expect(there('screen-home')).toBe(true);
    expect(there('sample-mark')).toBe(false);
  });
});

describe('a new application', () => {
  it('says every error beside its field and leads to it', async () => {
    await openWindow({}, { at: 'new' });
    await user.click(find('save'));
    await settle();
    expect(there('error-full_name')).toBe(true);
    expect(there('error-birth_date')).toBe(true);
    const [first] = find('error-summary').querySelectorAll('button');
    await user.click(first as HTMLElement);
    expect(document.activeElement).toBe(find('field-full_name'));
    expect(find('field-full_name').getAttribute('aria-describedby')).toBeTruthy();
  });

  it('loses nothing that was typed when one goes away and comes back', async () => {
    await openWindow({}, { at: 'new' });
    await user.type(find('field-full_name'), 'Đorđe Petrović');
    await user.click(find('nav-home'));
    await settle();
    expect(there('screen-home')).toBe(true);
    await router.go({ at: 'new' });
    await settle();
    expect(find<HTMLInputElement>('field-full_name').value).toBe('Đorđe Petrović');
    expect(there('draft-resumed')).toBe(true);
  });

  it('is kept when one locks in the middle of a word', async () => {
    await openWindow({}, { at: 'new' });
    await user.type(find('field-settlement'), 'Laplje S');
    await user.click(find('lock'));
    await settle();
    expect(there('screen-unlock')).toBe(true);
    await user.type(find('unlock-passphrase'), 'right{Enter}');
    await settle();
    await router.go({ at: 'new' });
    await settle();
    expect(find<HTMLInputElement>('field-settlement').value).toBe('Laplje S');
  });

  it('is saved from the keyboard and leads to the applicant', async () => {
    await openWindow({}, { at: 'new' });
    await user.type(find('field-full_name'), 'Đorđe Petrović');
    await user.keyboard('{Control>}s{/Control}');
    await settle();
    expect(there('screen-applicant')).toBe(true);
  });
});

describe('an applicant', () => {
  it('hides numbers and community until they are unmasked', async () => {
    await openWindow({}, { at: 'applicant', id: '0190-5' });
    expect(find('identification-number').textContent).not.toContain('1234567892');
    await user.click(find('unmask'));
    await settle();
    expect(find('identification-number').textContent).toContain('1234567892');
    expect(there('unmask')).toBe(false);
  });

  it('moves on with a day and a reason', async () => {
    await openWindow({ rows: 60 }, { at: 'applicants' });
    const id = waitingApplicant();
    router.start({ at: 'applicant', id });
    await settle();
    expect(find('application').dataset.state).toBe('received');
    await user.click(find('move-eligible'));
    await settle();
    await user.click(find('move-confirm'));
    await settle();
    expect(there('error-reason')).toBe(true);
    await user.type(find('field-reason'), 'All criteria met');
    await user.click(find('move-confirm'));
    await settle();
    expect(find('application').dataset.state).toBe('eligible');
    expect(there('move-dialog')).toBe(false);
  });
});

describe('the officers', () => {
  it('are listed with what each may do, and a newcomer types a passphrase twice', async () => {
    const container = await openWindow({}, { at: 'setup', section: 'officers' });
    expect(find('officers').textContent).toContain('Nora Gashi');
    expect(find('matrix').querySelectorAll('tbody tr').length).toBeGreaterThan(10);
    expect(await faults(container)).toEqual([]);
    await user.click(find('enrol'));
    await settle();
    await user.type(find('field-officer'), 'Petra Nikolić');
    await user.type(find('field-passphrase'), 'tri crne mačke');
    await user.type(find('field-passphrase_again'), 'tri crne macke');
    await user.click(find('enrol-confirm'));
    await settle();
    expect(there('error-passphrase_again')).toBe(true);
    expect(await faults(container)).toEqual([]);
    await user.clear(find('field-passphrase_again'));
    await user.type(find('field-passphrase_again'), 'tri crne mačke');
    await user.click(find('enrol-confirm'));
    await settle();
    expect(find('officers').textContent).toContain('Petra Nikolić');
    expect(there('enrol-dialog')).toBe(false);
  });
});

describe('duties apart', () => {
  const noKey = /\b(window|error|duty)-[a-z_-]+/;

  it.each(['en', 'sq', 'sr-Latn', 'sr-Cyrl'] as const)('shows no key in %s', async (language) => {
    const container = await openWindow({ language }, { at: 'setup', section: 'duties' });
    for (const [button, dialog] of [
      ['exception-sign', 'exception-dialog'],
      ['exception-withdraw', 'exception-withdraw-dialog'],
      ['unseal', 'unseal-dialog'],
    ] as const) {
      await user.click(find(button));
      await settle();
      expect(there(dialog)).toBe(true);
      expect(container.textContent).not.toMatch(noKey);
      expect(await faults(container)).toEqual([]);
      const [cancel] = [...find(dialog).querySelectorAll('button')].slice(-1);
      await user.click(cancel as HTMLElement);
      await settle();
    }
  });

  it('are left by an exception that a manager signs and withdraws', async () => {
    await openWindow({}, { at: 'setup', section: 'duties' });
    const before = all('exception').length;
    await user.click(find('exception-sign'));
    await settle();
    // It is somebody else's as a rule: one's own is signed with the step.
    expect(find<HTMLSelectElement>('field-officer').value).toBe('2');
    await user.click(find('exception-confirm'));
    await settle();
    expect(there('error-reason')).toBe(true);
    await user.type(find('field-reason'), 'Emir is on leave');
    await user.click(find('exception-confirm'));
    await settle();
    expect(there('exception-dialog')).toBe(false);
    expect(all('exception').length).toBe(before + 1);
    expect(all('exception')[0]?.textContent).toContain('Emir is on leave');
    const open = () => document.querySelectorAll('[data-test="exception-withdraw"]').length;
    const standing = open();
    await user.click(document.querySelector('[data-test="exception-withdraw"]') as HTMLElement);
    await settle();
    await user.click(find('exception-withdraw-confirm'));
    await settle();
    expect(open()).toBe(standing - 1);
  });

  it('open a sample to an auditor by its numbers', async () => {
    await openWindow({}, { at: 'setup', section: 'duties' });
    const before = all('unsealing').length;
    await user.click(find('unseal'));
    await settle();
    await user.type(find('field-applicants'), 'CSP4-A-P0001, CSP4-A-P0002');
    await user.type(find('field-until'), '24.12.2026');
    await user.type(find('field-reason'), 'Annual audit');
    await user.click(find('unseal-confirm'));
    await settle();
    expect(there('unseal-dialog')).toBe(false);
    expect(all('unsealing').length).toBe(before + 2);
    expect(find('unsealings').textContent).toContain('CSP4-A-P0002');
  });

  it('are told of before a step is recorded', async () => {
    await openWindow({ rows: 60 }, { at: 'applicants' });
    router.start({ at: 'applicant', id: waitingApplicant() });
    await settle();
    await user.click(find('move-eligible'));
    await settle();
    expect(there('move-dialog')).toBe(true);
    expect(find('duty-ahead').textContent).toContain('02.11.2026');
  });
});

describe('the data of a person', () => {
  async function open(language: 'en' | 'sq' | 'sr-Latn' | 'sr-Cyrl' = 'en') {
    const container = await openWindow({ language }, { at: 'applicant', id: '0190-5' });
    await user.click(find('tab-privacy'));
    await settle();
    return container;
  }
  const noKey = /\b(window|field|consent|erasure|restriction|retention|disclosure|subject)-[a-z_-]+/;

  it.each(['en', 'sq', 'sr-Latn', 'sr-Cyrl'] as const)('shows no key in %s', async (language) => {
    const container = await open(language);
    for (const [button, dialog] of [
      ['consent-give', 'consent-dialog'],
      ['consent-withdraw', 'withdraw-dialog'],
      ['correct-open', 'correct-dialog'],
      ['erase-open', 'erase-dialog'],
    ] as const) {
      await user.click(find(button));
      await settle();
      expect(there(dialog)).toBe(true);
      expect(container.textContent).not.toMatch(noKey);
      expect(await faults(container)).toEqual([]);
      const [cancel] = [...find(dialog).querySelectorAll('button')].slice(-1);
      await user.click(cancel as HTMLElement);
      await settle();
      expect(there(dialog)).toBe(false);
    }
    router.start({ at: 'setup', section: 'privacy' });
    await settle();
    expect(there('setup-privacy')).toBe(true);
    await user.click(find('decide-open'));
    await settle();
    choose('decision', 'keep');
    await settle();
    expect(there('field-keep_until')).toBe(true);
    expect(container.textContent).not.toMatch(noKey);
    expect(await faults(container)).toEqual([]);
  });

  it('is corrected field by field, and says what is wrong beside it', async () => {
    await open();
    await user.click(find('correct-open'));
    await settle();
    await user.clear(find('field-birth_date'));
    await user.type(find('field-birth_date'), '01.01.2030');
    await user.click(find('correct-save'));
    await settle();
    expect(there('error-birth_date')).toBe(true);
  });

  it('is erased only when the number is typed', async () => {
    await open();
    await user.click(find('erase-open'));
    await settle();
    choose('erase-what', 'erase');
    await settle();
    expect(there('field-confirm')).toBe(true);
    choose('field-reason', 'request');
    await user.click(find('erase-confirm'));
    await settle();
    expect(there('error-confirm')).toBe(true);
    await user.type(find('field-confirm'), 'CSP4-A-P0207');
    await user.click(find('erase-confirm'));
    await settle();
    expect(there('screen-applicants')).toBe(true);
  });

  it('is asked about before the internal workbook is made, and not before the others', async () => {
    await openWindow({}, { at: 'month' });
    expect(there('field-purpose')).toBe(false);
    await user.selectOptions(find('report-audience'), 'internal');
    await settle();
    expect(there('field-purpose')).toBe(true);
  });
});

describe('backups', () => {
  it('are listed, made when asked for, and say when the stick was last there', async () => {
    const container = await openWindow({}, { at: 'setup', section: 'backups' });
    expect(find('backups').querySelectorAll('tbody tr')).toHaveLength(3);
    expect(find('second-copy').textContent).toContain('2026');
    await user.click(find('back-up-now'));
    await settle(30);
    expect(find('backups').querySelectorAll('tbody tr')).toHaveLength(4);
    expect(await faults(container)).toEqual([]);
    await user.click(find('no-second'));
    await settle();
    expect(there('second-copy')).toBe(false);
  });
});

describe('restoring', () => {
  it('takes a backup on a new computer, with a wrong passphrase first', async () => {
    const container = await openWindow({ stage: 'first_run' });
    await user.click(find('first-run-restore'));
    await settle();
    expect(await faults(container)).toEqual([]);
    await user.click(find('choose-backup'));
    await settle();
    expect(find('backup-facts').textContent).toContain('424');
    await user.type(find('field-passphrase'), 'wrong');
    await user.click(find('look-inside'));
    await settle();
    expect(there('error-passphrase')).toBe(true);
    expect(await faults(container)).toEqual([]);
    await user.clear(find('field-passphrase'));
    await user.type(find('field-passphrase'), 'right');
    await user.click(find('look-inside'));
    await settle();
    expect(there('place-warning')).toBe(true);
    expect(there('field-confirm')).toBe(false);
    await user.click(find('restore-now'));
    await settle(40);
    expect(find('restored').textContent).toContain('KQXV');
    expect(await faults(container)).toEqual([]);
    await user.click(find('restored-unlock'));
    await settle();
    expect(there('screen-unlock')).toBe(true);
  });

  it('replaces the open vault only after the number was typed', async () => {
    const container = await openWindow({}, { at: 'setup', section: 'backups' });
    await user.click(find('restore-here'));
    await settle();
    await user.click(find('choose-backup'));
    await settle();
    expect(find<HTMLInputElement>('field-folder').value).toBe('/home/officer/CSP Desk/Vault');
    await user.type(find('field-passphrase'), 'right');
    await user.click(find('look-inside'));
    await settle();
    expect(find('restore-lost').dataset.changes).toBe('17');
    await user.click(find('restore-now'));
    await settle(40);
    expect(there('error-confirm')).toBe(true);
    expect(await faults(container)).toEqual([]);
    await user.type(find('field-confirm'), '418');
    await user.click(find('restore-now'));
    await settle(40);
    expect(find('restored').textContent).toContain('cspbackup');
    await user.click(find('restored-unlock'));
    await settle();
    expect(there('screen-unlock')).toBe(true);
  });

  it('opens with the recovery key from the unlock screen', async () => {
    await openWindow({ stage: 'locked', synced: true });
    expect(find('place-warning').textContent).toContain('OneDrive');
    await user.click(find('unlock-restore'));
    await settle();
    await user.click(find('choose-backup'));
    await settle();
    await user.click(find('way-recovery'));
    await settle();
    await user.type(find('field-recovery_key'), '7XK2');
    await user.click(find('look-inside'));
    await settle();
    expect(there('error-recovery_key')).toBe(true);
  });

  it('leaves nothing on the screen when the vault locks by itself', async () => {
    await openWindow({}, { at: 'setup', section: 'backups' });
    await user.click(find('restore-here'));
    await settle();
    hostSays.session({ ...session.now!, stage: 'locked' });
    await settle();
    expect(there('screen-unlock')).toBe(true);
  });
});

describe('a vault in an odd place', () => {
  it('says when it can only be read, and when the stick has been away', async () => {
    const container = await openWindow({ reading: true, late: true });
    expect(there('reading-only')).toBe(true);
    expect(find('second-late').textContent).toContain('12');
    expect(await faults(container)).toEqual([]);
  });
});

describe('what was done', () => {
  it('is told with its facts, and taken back only after a question', async () => {
    const container = await openWindow({}, { at: 'changes' });
    expect(container.textContent).toContain('CSP4-A-0207 · Eligible');
    expect(container.textContent).toContain('imported: 418');
    await user.click(find('undo'));
    await settle();
    expect(there('undo-dialog')).toBe(true);
    await user.click(find('undo-confirm'));
    await settle();
    expect(container.textContent).toContain('It was taken back.');
  });
});

describe('an import', () => {
  it('says in numbers what it will do, does it, and can be taken back', async () => {
    await openWindow({}, { at: 'import' });
    await user.click(find('import-choose'));
    await settle(40);
    expect(find('import-run').textContent).toContain('418');
    await user.selectOptions(find('import-answer'), 'mitrovice');
    await settle(40);
    expect(find('import-run').textContent).toContain('425');
    await user.click(find('import-run'));
    await settle(40);
    expect(there('import-report')).toBe(true);
    await user.click(find('import-undo'));
    await settle();
    expect(there('import-undo')).toBe(false);
  });
});

it('a report shows its file', async () => {
  await openWindow({}, { at: 'month' });
  await user.click(find('report-make'));
  await settle(40);
  expect(find('written-file').dataset.path).toMatch(/2026-10\.xlsx$/);
});

/** Chooses in a dialog, where the pointer of the tests does not reach an option. */
function choose(test: string, value: string): void {
  const select = find<HTMLSelectElement>(test);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** An applicant of the mock whose application has just been received. */
function waitingApplicant(): string {
  const row = people(60).find((one) => one.state === 'received');
  if (!row) throw new Error('the mock has nobody waiting');
  return row.applicant;
}
