import type { PairsShown } from '../lib/wire/types';

const told = (field: string, agreement: string, speaks_for: boolean, a: string | null, b: string | null) => ({
  field,
  agreement,
  speaks_for,
  a,
  b,
  masked: field === 'personal-number',
});

export function likely(relatives: boolean): PairsShown {
  const side = (number: number, name: string, source: string | null) => ({
    applicant: `0190-${number}`,
    number: `CSP4-A-P${String(number).padStart(4, '0')}`,
    name,
    source,
  });
  const pairs = [
    {
      a: side(14, 'Ljiljana Nešić', 'register-gracanica.xlsx · Applicants 2026 · 17'),
      b: side(231, 'Liljana Neshiq', 'regjistri-aplikuesve.xlsx · Aplikuesit · 204'),
      percent: relatives ? 12 : 99,
      evidence: [
        told('personal-number', 'same', true, null, null),
        told('birth-date', 'swapped', true, '03.09.1984', '09.03.1984'),
        told('family-name', 'spelling', true, 'Nešić', 'Neshiq'),
        told('given-name', 'spelling', true, 'Ljiljana', 'Liljana'),
        told('phone', 'different', false, '+38344123456', '+38349765432'),
      ],
    },
    {
      a: side(40, 'Mamushe Kryeziu', null),
      b: side(77, 'Mamuşa Krijeziu', 'spisak-2026.csv · 77'),
      percent: 83,
      evidence: [
        told('phone', 'same', true, '+38345259842', '+38345259842'),
        told('birth-date', 'part', true, '11.12.1959', '11.02.1959'),
        told('settlement', 'different', false, 'Laplje Selo', 'Mamushë'),
      ],
    },
  ];
  return { count: pairs.length, pairs };
}
