/** The programme's settings as the core gives them, for pictures of Setup. */
import type { SettingShown } from '../lib/wire/types';
import { components } from './people';

export function settings(): SettingShown[] {
  const both = (en: string, sq: string, sr: string) => ({ en, sq, sr });
  const setting = (key: string, value: unknown): SettingShown => ({ key, value, versions: [] });
  return [
    {
      ...setting('programme', {
        title: both('EU Community Stabilisation Programme', 'Programi i BE-së për Stabilizimin e Komuniteteve', 'Програм ЕУ за стабилизацију заједница'),
        short_name: 'EU-CSP IV',
        phase: 'IV',
        code: 'CSP4',
        contract_number: '',
        donor_office: both('European Union Office in Kosovo', 'Zyra e Bashkimit Evropian në Kosovë', 'Канцеларија Европске уније на Косову'),
        implementer: both('International Organization for Migration', 'Organizata Ndërkombëtare për Migrim', 'Међународна организација за миграције'),
        starts_on: '2020-01-01',
        ends_on: null,
        budget: 496_000_000,
        earlier_phases: [
          { phase: 'I', period: '2010–2012' },
          { phase: 'II', period: '2012–2014' },
          { phase: 'III', period: '2014–2019' },
        ],
      }),
      versions: [
        { valid_from: '2025-06-01', value: {}, reason: 'Second amendment of the contract', in_force: true },
        { valid_from: '2020-01-01', value: {}, reason: 'Contract as signed', in_force: false },
      ],
    },
    setting('components', {
      rules: components.map((component) => ({
        component,
        ceiling: 6_000_000,
        ceiling_refuses: false,
        own_share_min_percent: 0,
      })),
    }),
    setting('budget_lines', {
      lines: components.map((component, i) => ({ code: `1.${i + 1}`, title: 'New enterprises', amount: null, component })),
    }),
    setting('age_bands', { starts: [18, 30, 45, 60] }),
    setting('paper', {
      footnotes: {
        agreement: 'eu',
        report: 'eu',
        letter: 'un',
        eu: both('This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.', '', ''),
        un: both('References to Kosovo shall be understood to be in the context of United Nations Security Council resolution 1244 (1999).', '', ''),
      },
      visibility: both('Funded by the European Union', 'Financuar nga Bashkimi Evropian', 'Финансира Европска унија'),
      clearance: null,
      prevailing_language: 'en',
      logo: null,
      signatory: null,
      signatory_title: both('Chief of Mission', 'Shef i Misionit', 'Шеф мисије'),
      business_months: 24,
      ownership_months: 24,
      record_years: 5,
      loss_report_days: 7,
      remedy_days: 30,
      attachment_megabytes: 25,
      photo_side: 1600,
      answer_days: 60,
      contact: { en: '', sq: '', sr: '' },
      complaints: { en: '', sq: '', sr: '' },
      complaint_days: 15,
      complaint_answer_days: 30,
      letter_scores: false,
      misconduct_channel: both('Misconduct of staff or partners is not recorded here.', '', ''),
    }),
    setting('reporting', { privacy_threshold: 5, secondary_suppression: true }),
  ]; // prettier-ignore
}
