/** Made-up visits for looking at their screen without Rust. */
import type {
  ApplicantRow,
  AttachmentShown,
  PictureShown,
  VisitDetails,
  VisitShown,
  VisitsPage,
} from '../lib/wire/types';

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
    proposed: at === 1 ? ['42.598000', '21.190000'] : null,
    again: null,
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

export function visitsTo(rows: ApplicantRow[], application: string): VisitDetails[] {
  const visit = route(rows).find((one) => one.number === application) ?? route(rows)[0];
  if (!visit) return [];
  const photo: AttachmentShown = { id: 'photo1', record_number: application, kind: 'photograph', title: 'Stable', media_type: 'image/bmp', bytes: 9270, sha256: 'c1d9407f2ab8', pages: null, on: '2026-11-23', officer: 'Milica Đurić' }; // prettier-ignore
  const found: [string, string][] = [
    ['premises', 'lease'],
    ['premises_note', 'Lease of 12.03.2024, five years'],
    ['capacity', '40 litres of milk a day'],
    ['household', '5'],
    ['jobs_full_time', '1'],
    ['jobs_part_time', '0'],
    ['remarks', 'Electricity first'],
  ];
  return [
    {
      visit: {
        ...visit,
        visited_on: '2026-11-10',
        recommendation: 'with_conditions',
        recorded_by: 'Milica Đurić',
      },
      found,
      place: ['42.598000', '21.190000'],
      outside: false,
      photos: [photo, { ...photo, id: 'photo2', title: 'Cheese room' }],
    },
    {
      visit: { ...visit, visited_on: null, recommendation: null, recorded_by: null, planned_on: '2026-11-24', again: 'The lease was not seen', proposed: ['42.598100', '21.190200'] }, // prettier-ignore
      found: [],
      place: null,
      outside: false,
      photos: [],
    },
  ];
}

/** A picture without a file: three bands of colour as a bitmap. */
export function picture(): PictureShown {
  const [width, height] = [64, 48];
  const bytes = new Uint8Array(54 + width * height * 3);
  const view = new DataView(bytes.buffer);
  bytes.set([0x42, 0x4d]);
  view.setUint32(2, bytes.length, true);
  view.setUint32(10, 54, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, width, true);
  view.setInt32(22, height, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 24, true);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      bytes.set(y < 16 ? [60, 110, 70] : y < 30 ? [90, 150, 190] : [210, 180, 150], 54 + (y * width + x) * 3);
  return { bytes: [...bytes], media_type: 'image/bmp' };
}

export const visitPaper = (file_name: string) => ({
  path: `/home/officer/Documents/CSP/${file_name}`,
  file_name,
  folder: '/home/officer/Documents/CSP',
  bytes: 240_000,
});
