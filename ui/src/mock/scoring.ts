/** Scoring for the eye. */
import type {
  CallChoice,
  GridShown,
  InterestIn,
  Names,
  Problem,
  RankedLine,
  RankingShown,
  ScoreShown,
  ScoringShown,
  SheetShown,
  SubmitAssessment,
} from '../lib/wire/types';

const names = (en: string, sq: string, latin: string, cyrillic: string): Names => ({
  en,
  sq,
  'sr-Latn': latin,
  'sr-Cyrl': cyrillic,
});

export const calls: CallChoice[] = [
  {
    id: 'call-2',
    number: 'CSP4-A-C0002',
    title: names(
      'New enterprises 2026',
      'Ndërmarrje të reja 2026',
      'Nova preduzeća 2026',
      'Нова предузећа 2026',
    ),
    scored: true,
  },
  {
    id: 'call-1',
    number: 'CSP4-A-C0001',
    title: names('Community projects', 'Projekte komunitare', 'Projekti zajednice', 'Пројекти заједнице'),
    scored: true,
  },
];

export const grid: GridShown = {
  criteria: [
    { code: 'idea', words: names('Quality of the business idea', 'Cilësia e idesë së biznesit', 'Kvalitet poslovne ideje', 'Квалитет пословне идеје'), most: 30, vulnerability: false },
    { code: 'market', words: names('Market and demand', 'Tregu dhe kërkesa', 'Tržište i potražnja', 'Тржиште и потражња'), most: 25, vulnerability: false },
    { code: 'jobs', words: names('Jobs created or secured', 'Vende pune të krijuara ose të siguruara', 'Stvorena ili očuvana radna mesta', 'Створена или очувана радна места'), most: 20, vulnerability: false },
    { code: 'capacity', words: names('Experience of the applicant', 'Përvoja e aplikuesit', 'Iskustvo podnosioca', 'Искуство подносиоца'), most: 15, vulnerability: false },
    { code: 'vulnerability', words: names('Vulnerability', 'Cenueshmëria', 'Ranjivost', 'Рањивост'), most: 10, vulnerability: true },
  ],
  most: 100,
  pass: 60,
  assessors: 2,
  gap: 20,
}; // prettier-ignore

export const applicants = [
  { application: 's-1', number: 'CSP4-A-0112', name: 'Ljiljana Nešić' },
  { application: 's-2', number: 'CSP4-A-0118', name: 'Besim Berisha' },
  { application: 's-3', number: 'CSP4-A-0124', name: 'Đorđe Petrović' },
  { application: 's-4', number: 'CSP4-A-0131', name: 'Udruženje žena “Avenija”' },
  { application: 's-5', number: 'CSP4-A-0140', name: 'Shpresa Krasniqi-Hoxha' },
  { application: 's-6', number: 'CSP4-A-0152', name: 'Katarina Petrović-Todorović' },
];

export const score = (average: number, spread: number, pass = 60): ScoreShown => ({
  average_milli: average * 1000,
  spread,
  wide: spread > grid.gap,
  passes: average >= pass,
});

const problem = (code: string, field: string | null = null): Problem => ({ code, args: {}, field });

export function scoringMock() {
  const declared = new Map<string, string>(applicants.slice(0, 4).map((one) => [one.application, 'none']));
  const submitted = new Map<string, SubmitAssessment>();
  submitted.set('s-2', {
    application: 's-2',
    points: grid.criteria.map((one) => ({
      criterion: one.code,
      points: Math.round(one.most * 0.7),
      comment: '',
    })),
    remark: '',
  });
  const total = (one: SubmitAssessment | undefined) =>
    one ? one.points.reduce((sum, each) => sum + each.points, 0) : null;
  const scores = [score(81.5, 7), score(74, 26), score(74, 12), score(52.5, 3)];

  const scoring = (id: string): ScoringShown => ({
    call: calls.find((one) => one.id === id) ?? (calls[0] as CallChoice),
    list: applicants.map((one) => ({ ...one, declared: declared.get(one.application) ?? null })),
    grounds: ['family', 'business', 'friendship', 'village_or_party', 'other'],
    own: applicants
      .filter((one) => ['none', undefined].includes(declared.get(one.application)))
      .slice(0, 5)
      .map((one) => ({
        ...one,
        submitted: submitted.has(one.application),
        total: total(submitted.get(one.application)),
        undeclared: !declared.has(one.application),
      })),
    may_score: true,
    may_name: true,
    officers: [
      { id: '1', name: 'Milica Đurić' },
      { id: '2', name: 'Nora Gashi' },
      { id: '3', name: 'Arben Krasniqi' },
    ],
    grid,
    progress: applicants.map((one, i) => ({
      application: one.application,
      number: one.number,
      stage: i < 4 ? 'complete' : i === 4 ? 'third_called' : 'waiting',
      assigned: i === 1 ? 3 : 2,
      submitted: i < 4 ? (i === 1 ? 3 : 2) : i === 4 ? 2 : 1,
      score: scores[i] ?? null,
    })),
    assessors: [
      { name: 'Arben Krasniqi', count: 4, average_milli: 79_250, beside_others_milli: 12_400, outlier: true },
      { name: 'Milica Đurić', count: 3, average_milli: 68_333, beside_others_milli: -2_100, outlier: false },
      { name: 'Nora Gashi', count: 2, average_milli: 66_500, beside_others_milli: -4_750, outlier: false },
    ],
    hidden: null,
  });

  const sheet = (application: string): SheetShown => {
    const own = submitted.get(application);
    const one = applicants.find((each) => each.application === application);
    if (!one) throw problem('assessment-not-assigned');
    if (!declared.has(application)) throw problem('interest-undeclared');
    return {
      ...one,
      applicant: '0190-13',
      grid,
      points: (own?.points ?? []).map((each) => ({ ...each, comment: each.comment || null })),
      submitted: own !== undefined,
      total: total(own),
      remark: own?.remark ?? null,
    };
  };

  const ranking = (pass = grid.pass, order = [0, 1, 2, 3]): RankingShown => ({
    lines: order.map((i, at): RankedLine => {
      const one = applicants[i] as (typeof applicants)[number];
      const found = scores[i] as ScoreShown;
      return {
        ...one,
        rank: at + 1,
        tied: i === 1 || i === 2,
        state: i === 3 ? 'rejected' : 'eligible',
        score: { ...found, passes: found.average_milli >= pass * 1000 },
        requested_cents: 380_000 + 21_000 * i,
      };
    }),
    grid: { ...grid, pass },
    ties: ['vulnerability', 'woman', 'smaller_request', 'received_earlier'],
  });

  return {
    scoring,
    sheet,
    ranking,
    whatIf: (call: string, pass: number | null) => {
      if (call !== 'call-1') throw problem('what-if-now');
      return ranking(pass ?? grid.pass, [0, 2, 1, 3]);
    },
    waits: () => ({
      to_do: scoring('call-2').own.filter((one) => !one.submitted && !one.undeclared).length,
      undeclared: scoring('call-2').own.filter((one) => one.undeclared).length,
    }),
    declare: (call: string, exceptions: InterestIn[]) => {
      for (const one of applicants) declared.set(one.application, 'none');
      for (const one of exceptions) declared.set(one.application, one.ground);
      return scoring(call);
    },
    name: (call: string, officers: string[]) => ({
      assigned: 2 * officers.length,
      short: officers.length < 2 ? ['CSP4-A-0140'] : [],
      now: scoring(call),
    }),
    submit: (form: SubmitAssessment) => {
      for (const criterion of grid.criteria) {
        const one = form.points.find((each) => each.criterion === criterion.code);
        if (!one)
          throw {
            ...problem('assessment-points-missing', criterion.code),
            args: { criterion: criterion.code },
          };
        if (!one.comment && (one.points === 0 || one.points === criterion.most))
          throw {
            ...problem('assessment-comment-missing', criterion.code),
            args: { criterion: criterion.code },
          };
      }
      submitted.set(form.application, form);
      return sheet(form.application);
    },
  };
}
