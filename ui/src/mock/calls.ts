/** Invented calls, checklists and balances, for looking at the screens of selection. */
import type {
  AnsweringShown, ApplicantRow, CallContent, CallRow, CallShown, FundsShown, InLanguages,
} from '../lib/wire/types'; // prettier-ignore

const said = (en: string, sq: string, sr: string): InLanguages => ({ en, sq, sr });

export const content = (): CallContent => ({
  title: said('Start your own business', 'Fillo biznesin tënd', 'Покрени сопствени посао'),
  summary: said(
    'Equipment for people who begin a business of their own in the municipalities of the programme. Own share in cash or in kind.',
    'Pajisje për njerëz që nisin biznes të vetin në komunat e programit. Pjesa vetjake në para ose në natyrë.',
    'Опрема за људе који започињу сопствени посао у општинама програма. Сопствени удео у новцу или у натури.',
  ),
  area: ['gracanice', 'lipjan', 'obiliq', 'prizren'],
  opens_on: '2026-09-15',
  closes_on: '2026-11-30',
  budget_line: '1.1',
  available: 15_000_000,
  quotas: [
    { of: 'municipality', value: 'gracanice', least: 2_000_000, most: 5_000_000 },
    { of: 'community', value: 'ROM', least: 1_000_000, most: null },
  ],
  ceiling: 600_000,
  ceiling_refuses: true,
  own_share_min_percent: 10,
  criteria: [
    { code: 'target_group', words: said("Belongs to the programme's target groups or area", 'U përket grupeve ose zonës së synuar të programit', 'Припада циљним групама или подручју програма'), evidence: false },
    { code: 'no_double_funding', words: said('Not funded by another donor for the same thing', 'Nuk financohet nga donator tjetër për të njëjtën gjë', 'Није финансиран од другог донатора за исту ствар'), evidence: false },
    { code: 'own_share', words: said('Can bring the own share', 'Mund ta sjellë pjesën vetjake', 'Може да обезбеди сопствени удео'), evidence: true },
  ],
  documents: [
    { code: 'identity', words: said('Proof of identity', 'Dëshmi e identitetit', 'Доказ о идентитету'), required: true },
    { code: 'business_plan', words: said('Business plan', 'Plani i biznesit', 'Пословни план'), required: true },
    { code: 'photographs', words: said('Photographs of the premises', 'Fotografi të lokalit', 'Фотографије простора'), required: false },
  ],
  grid: {
    criteria: [
      { code: 'plan', words: said('Soundness of the business plan', 'Qëndrueshmëria e planit të biznesit', 'Утемељеност пословног плана'), most: 40, vulnerability: false },
      { code: 'experience', words: said('Skills and experience', 'Aftësitë dhe përvoja', 'Вештине и искуство'), most: 25, vulnerability: false },
      { code: 'jobs', words: said('New jobs', 'Vende të reja pune', 'Нова радна места'), most: 15, vulnerability: false },
      { code: 'vulnerability', words: said('Vulnerability', 'Cenueshmëria', 'Рањивост'), most: 20, vulnerability: true },
    ],
    pass: 60,
    assessors: 2,
    gap: 20,
    ties: ['vulnerability', 'woman', 'smaller_request', 'received_earlier'],
  },
  steps: ['eligibility_checklist', 'assessments', 'committee_decision'],
  questions: [
    {
      code: 'land', words: said('Whose is the land or the premises?', 'E kujt është toka ose lokali?', 'Чије је земљиште или простор?'), kind: 'choice', required: true, condition: null,
      choices: [
        { code: 'own', words: said('Own', 'Të vetat', 'Сопствено') },
        { code: 'rented', words: said('Rented', 'Me qira', 'Под закупом') },
      ],
    },
    { code: 'until', words: said('Until when is it rented?', 'Deri kur është me qira?', 'До када је под закупом?'), kind: 'date', required: true, choices: [], condition: { question: 'land', is: 'rented' } },
    { code: 'jobs', words: said('How many people will work there?', 'Sa veta do të punojnë aty?', 'Колико људи ће ту радити?'), kind: 'number', required: false, choices: [], condition: null },
  ],
  clarification_days: 10,
  complaint_days: 15,
}); // prettier-ignore

export const callRows = (): CallRow[] => [
  {
    id: 'call-2',
    number: 'CSP4-A-C0002',
    component: 'new_enterprise',
    content: content(),
    version: 2,
    applications: 14,
    late: 1,
    balance_cents: 10_860_000,
  },
  {
    id: 'call-1',
    number: 'CSP4-A-C0001',
    component: 'association',
    content: {
      ...content(),
      title: said('Associations of returnees', 'Shoqatat e të kthyerve', 'Удружења повратника'),
      opens_on: '2026-03-01',
      closes_on: '2026-04-30',
      available: 8_000_000,
      quotas: [],
    },
    version: 1,
    applications: 31,
    late: 0,
    balance_cents: -240_000,
  },
];

export function funds(on = '2026-11-23'): FundsShown {
  return {
    on,
    may_spend: true,
    lines: [
      { code: '1.1', title: 'New enterprises', budget_cents: 48_000_000, committed_cents: 31_250_000, spent_cents: 18_420_000, balance_cents: 16_750_000 },
      { code: '1.2', title: 'Existing enterprises', budget_cents: 32_000_000, committed_cents: 30_900_000, spent_cents: 21_000_000, balance_cents: 1_100_000 },
      { code: '1.3', title: 'Associations', budget_cents: 12_000_000, committed_cents: 12_240_000, spent_cents: 2_100_000, balance_cents: -240_000 },
      { code: '', title: '', budget_cents: null, committed_cents: 420_000, spent_cents: 0, balance_cents: null },
    ],
    calls: callRows().map((row) => ({
      call: row.id,
      number: row.number,
      available_cents: row.content.available,
      committed_cents: (row.content.available ?? 0) - (row.balance_cents ?? 0),
      balance_cents: row.balance_cents,
      quotas: row.content.quotas.map((quota, i) => ({
        of: quota.of,
        value: quota.value,
        least_cents: quota.least,
        most_cents: quota.most,
        committed_cents: i ? 840_000 : 2_520_000,
      })),
    })),
  }; // prettier-ignore
}

export function callPage(id: string, rows: ApplicantRow[]): CallShown {
  const row = callRows().find((one) => one.id === id || one.number === id) ?? (callRows()[0] as CallRow);
  return {
    row,
    versions: [
      { version: 2, valid_from: '2026-10-20', reason: 'The EU Office agreed to a longer deadline', in_force: true, content: row.content, changed: ['closes_on', 'questions'] },
      { version: 1, valid_from: '2026-09-15', reason: '', in_force: false, content: row.content, changed: [] },
    ],
    messages: [
      { id: 'm1', kind: 'question', said_on: '2026-09-22', said: 'May two households apply together?', answered_on: '2026-09-24', answer: 'No. Each household applies for itself, once.' },
      { id: 'm2', kind: 'corrigendum', said_on: '2026-10-20', said: 'Applications are received until 30.11.2026.', answered_on: null, answer: null },
      { id: 'm3', kind: 'question', said_on: '2026-11-19', said: 'Is a quotation older than 30 days accepted?', answered_on: null, answer: null },
    ],
    balance: funds().calls.find((one) => one.call === row.id) as FundsShown['calls'][number],
    applications: rows
      .filter((one) => one.component === row.component)
      .slice(0, row.applications)
      .map((one, i) => ({ row: one, late_reason: i === 2 ? 'The road was closed by snow' : null })),
    may_amend: true,
    may_say: true,
    may_put: true,
  }; // prettier-ignore
}

/** An application's checklist; whole once it is no longer received. */
export function answering(row: ApplicantRow): AnsweringShown | null {
  if (row.component !== 'new_enterprise' || !row.state) return null;
  const says = content();
  const open = row.state === 'received';
  const found = (finding: string, reason: string | null = null, evidence: string | null = null) => ({
    finding,
    reason,
    evidence,
    on: '2026-11-18',
    by: 'Nora Gashi',
    version: 2,
  });
  const lines = [
    ...says.criteria.map((one) => ({ ...one, document: false, required: true })),
    ...says.documents.map((one) => ({ ...one, document: true, evidence: false })),
  ];
  return {
    call: 'call-2',
    number: 'CSP4-A-C0002',
    title: says.title,
    late_reason: null,
    questions: says.questions,
    answers: open ? { land: 'rented', jobs: '2' } : { land: 'own', jobs: '2' },
    clarification_days: 10,
    may_check: open,
    may_answer: true,
    checklist: {
      version: 2,
      lines: lines.map((one, i) => ({
        ...one,
        found: !open
          ? found('pass', null, one.evidence ? 'Bank statement' : null)
          : i === 0
            ? found('pass')
            : i === 1
              ? found('clarify', 'A neighbour speaks of a tractor from another donor')
              : null,
      })),
      missing: open ? ['no_double_funding', 'own_share', 'identity', 'business_plan', 'until'] : [],
      clarifications: open
        ? [
            { id: 'k1', criterion: 'no_double_funding', asked: 'Which donor gave the tractor, and in which year?', asked_on: '2026-11-08', due_on: '2026-11-18', overdue: true, answered_on: null, answer: null, by: 'Nora Gashi' },
            { id: 'k2', criterion: null, asked: 'A phone number where you can be reached.', asked_on: '2026-11-18', due_on: '2026-11-28', overdue: false, answered_on: '2026-11-20', answer: '+383 44 123 456', by: 'Nora Gashi' },
          ]
        : [],
    },
  }; // prettier-ignore
}
