/** Backups for the eye. */
import type { BackupsShown } from '../lib/wire/types';

const counts = (applicants: number, changes: number) => ({
  applicants,
  applications: applicants + 14,
  agreements: Math.round(applicants / 9),
  changes,
});

let second: BackupsShown['second'] = {
  folder: '/media/officer/CSP STICK',
  last: '2026-11-20T15:02:00.000Z',
  trouble: { code: 'backup-folder-gone', args: {}, field: null },
};

const made = ['2026-11-23T08:50:00.000Z', '2026-11-20T15:01:00.000Z', '2026-11-19T15:33:00.000Z'];

export function backups(now = false): BackupsShown {
  const moments = now ? ['2026-11-23T09:10:00.000Z', ...made] : made;
  return {
    folder: '/home/officer/CSP Desk/backups',
    backups: moments.map((made_at, age) => ({
      file: `csp-1f2e3d4c-${made_at.replace(/[-:]|\.000/g, '')}-A-000${420 - age}.cspbackup`,
      made_at,
      why: now && age === 0 ? 'asked' : age === moments.length - 1 ? 'migration' : 'locked',
      bytes: 3_480_000 - age * 24_000,
      counts: counts(432 - age * 4, 420 - age),
    })),
    second,
    trouble: null,
  };
}

export function noSecondCopy(): BackupsShown {
  second = null;
  return backups();
}
