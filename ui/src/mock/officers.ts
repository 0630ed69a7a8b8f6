/** Officers for the eye. */
import type { MatrixRow, OfficerRow, OfficersShown, Role } from '../lib/wire/types';

const one = (id: string, name: string, role: Role, more: Partial<OfficerRow> = {}): OfficerRow => ({
  id,
  name,
  role,
  fingerprint: '7f3a 90c1 4be2 8d55',
  enrolled_at: '2026-06-02T07:12:00.000Z',
  certified_by: 'Milica Đurić',
  founder: false,
  certified: true,
  last_change: '2026-11-20T14:30:00.000Z',
  disabled_on: null,
  has_slot: true,
  is_oneself: false,
  ...more,
});

const all: Role[] = ['field-officer', 'me-officer', 'procurement-officer', 'programme-manager', 'auditor'];
const [field, me, procurement, manager] = all as [Role, Role, Role, Role];
const may = (action: string, ...roles: Role[]): MatrixRow => ({ action, roles });

const matrix = [
  may('vault-created', ...all),
  may('officer-enrolled', manager),
  may('officer-disabled', manager),
  may('officer-role-changed', manager),
  may('setting-changed', manager),
  may('applications-imported', field, me, manager),
  may('applications-updated', field, me, manager),
  may('programme-taken-over', manager),
  may('reading-settled', field, me, manager),
  may('application-entered', field, me, manager),
  may('application-moved', field, me, manager),
  may('application-decided', manager),
  may('agreement-changed', field, procurement, manager),
  may('agreement-printed', field, procurement, manager),
  may('month-reported', field, me, manager),
  may('change-undone', field, me, procurement, manager),
];

const staff: OfficerRow[] = [
  one('1', 'Milica Đurić', manager, { certified_by: null, founder: true, is_oneself: true }),
  one('2', 'Nora Gashi', field),
  one('3', 'Arben Krasniqi', procurement, { last_change: null }),
  one('4', 'Katarina Petrović-Todorović', me, { certified_by: null }),
  one('5', 'Besa Hoxha', 'auditor', { disabled_on: '2026-10-31', has_slot: false }),
];

export const officers = (): OfficersShown => ({
  officers: staff.map((each) => ({ ...each })),
  matrix,
  may_enrol: true,
  may_manage: true,
});

export function enrol(name: string, role: Role): OfficersShown {
  staff.push(one(String(staff.length + 1), name, role, { last_change: null }));
  return officers();
}

export function disable(id: string): OfficersShown {
  const found = staff.find((each) => each.id === id);
  if (found) Object.assign(found, { disabled_on: '2026-11-23', has_slot: false });
  return officers();
}
