/** Restoring for the eye. */
import type { BackupHolds, BackupInHand, RestorePreview } from '../lib/wire/types';

const holds: BackupHolds = {
  made_at: '2026-11-19T15:33:00.000Z',
  last_change_at: '2026-11-19T15:20:00.000Z',
  sequence: 418,
  device: 'A',
  sample: false,
  counts: { applicants: 424, applications: 438, agreements: 47, changes: 418 },
};

export const inHand = (): BackupInHand => ({
  file: '/media/officer/CSP STICK/csp-1f2e3d4c-20261119T153300Z-A-000418.cspbackup',
  name: 'csp-1f2e3d4c-20261119T153300Z-A-000418.cspbackup',
  holds,
  officers: ['Milica Đurić', 'Nora Gashi'],
});

export const looked = (stands: boolean): RestorePreview => ({
  holds,
  stands,
  unknown: false,
  lost: stands ? 17 : 0,
  days: stands
    ? [
        { day: '2026-11-23', action: 'application-moved', changes: 4 },
        { day: '2026-11-23', action: 'application-entered', changes: 2 },
        { day: '2026-11-20', action: 'application-entered', changes: 11 },
      ]
    : [],
  warning: stands ? null : { code: 'place-synced', args: { service: 'OneDrive' }, field: null },
});
