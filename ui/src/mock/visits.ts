/** Made-up visits for looking at their screen without Rust. */
import type { ApplicantRow, VisitShown, VisitsPage } from '../lib/wire/types';

let made: VisitShown[] | undefined;

function route(rows: ApplicantRow[]): VisitShown[] {
  made ??= rows.slice(0, 7).map((row, at) => ({
    number: row.number,
    applicant: row.applicant,
    name: row.name,
    call: 'CSP4-A-C0002',
    municipality: row.municipality,
    settlement: ['Laplje Selo', 'Čaglavica', 'Preoce'][at % 3] ?? null,
    address: `Rruga ${at + 1}`,
    phone: '+383 44 123 456',
    planned_on: at < 3 ? '2026-11-23' : '2026-11-24',
    position: at < 3 ? at + 1 : at - 2,
    visitors: ['Milica Đurić', at < 3 ? 'Besa Krasniqi' : 'N. Gashi'],
    mine: true,
    visited_on: at === 0 ? '2026-11-23' : null,
    recommendation: at === 0 ? 'with_conditions' : null,
    recorded_by: at === 0 ? 'Milica Đurić' : null,
  }));
  return made;
}

export function visits(rows: ApplicantRow[], call: string, on: string): VisitsPage {
  const [day, month, year] = on.split('.');
  const wanted = on ? `${year}-${month}-${day}` : '';
  return {
    calls: [
      { number: 'CSP4-A-C0002', title: 'New enterprises 2026' },
      { number: 'CSP4-A-C0001', title: 'Existing enterprises 2026' },
    ],
    officers: ['Milica Đurić', 'Besa Krasniqi', 'Emir Hodža'],
    visits: route(rows).filter(
      (one) => (!call || one.call === call) && (!wanted || one.planned_on === wanted),
    ),
    premises: ['own', 'lease', 'family', 'none'],
    recommendations: ['recommended', 'with_conditions', 'not_recommended'],
    may_plan: true,
  };
}

export const plan = () => null;

export function shift(application: string, up: boolean) {
  const list = made ?? [];
  const at = list.findIndex((one) => one.number === application);
  const [one, other] = [list[at], list[at + (up ? -1 : 1)]];
  if (one && other && one.planned_on === other.planned_on) {
    [one.position, other.position] = [other.position, one.position];
    made = [...list].sort((a, b) => a.planned_on.localeCompare(b.planned_on) || a.position - b.position);
  }
  return null;
}

export function cancel(application: string) {
  made = made?.filter((one) => one.number !== application);
  return null;
}

export function record(application: string, recommendation: string) {
  const one = made?.find((visit) => visit.number === application);
  if (one) {
    one.visited_on = '2026-11-23';
    one.recommendation = recommendation;
    one.recorded_by = 'Milica Đurić';
  }
  return null;
}
