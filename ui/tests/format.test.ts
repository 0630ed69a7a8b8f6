import { describe, expect, it } from 'vitest';
import {
  amountText,
  dayText,
  daysBetween,
  moneyText,
  quantityText,
  readAmount,
  readDay,
  sizeText,
} from '../src/lib/format';
import { words, type Tag } from '../src/lib/words.svelte';
import { source } from '../src/mock/locales';
import { shortNames, step, tiles } from '../src/screens/home/tiles';
import { municipalities } from '../src/mock/people';
import { answer, asFound, headingsIn, letters, readColumn } from '../src/screens/import/options';

const speak = (tag: Tag) => words.take(tag, source(tag));
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('figures', () => {
  it('are written by the habit of each language', () => {
    speak('en');
    expect(plain(moneyText(425_000))).toBe('EUR 4 250.00');
    expect(plain(moneyText(-1_05))).toBe('EUR −1.05');
    speak('sq');
    expect(plain(moneyText(425_000))).toBe('4 250,00 EUR');
    speak('sr-Cyrl');
    expect(plain(moneyText(123_456_789))).toBe('1.234.567,89 EUR');
    expect(quantityText(2_500)).toBe('2,5');
    expect(plain(sizeText(1_184_320))).toBe('1,2 MB');
    speak('en');
    expect(quantityText(1_000)).toBe('1');
  });

  it('are read back as they were written', () => {
    for (const tag of ['en', 'sq', 'sr-Latn'] as const) {
      speak(tag);
      for (const cents of [0, 5, 100, 99_999, 425_000, 123_456_789])
        expect(readAmount(amountText(cents))).toBe(cents);
    }
    expect(readAmount('4250')).toBe(425_000);
    expect(readAmount('€ 4,250.5')).toBe(425_050);
    expect(readAmount('about 4000')).toBeUndefined();
    expect(readAmount('1.2.3')).toBeUndefined();
  });

  it('days are read and written with points', () => {
    expect(dayText('2026-11-23')).toBe('23.11.2026');
    expect(dayText('soon')).toBe('soon');
    expect(readDay('3.1.2026.')).toBe('2026-01-03');
    expect(readDay('2026-01-03')).toBe('2026-01-03');
    expect(readDay('tomorrow')).toBeUndefined();
    expect(daysBetween('2026-10-25', '2026-11-23')).toBe(29);
  });
});

describe('the tile map', () => {
  it('has one place for each of the 38 municipalities', () => {
    expect(municipalities).toHaveLength(38);
    expect(Object.keys(tiles).sort()).toEqual(municipalities.map((place) => place.code).sort());
    expect(new Set(Object.values(tiles).map(String)).size).toBe(38);
  });

  it('gives no two tiles the same letters, in any language', () => {
    for (const tag of ['en', 'sq', 'sr-Latn', 'sr-Cyrl'] as const) {
      const short = shortNames(municipalities.map((place) => place.names[tag]));
      expect(new Set(short).size, `${tag}: ${short.join(' ')}`).toBe(38);
    }
  });

  it('shades nothing where there is nothing, and the greatest most', () => {
    expect([step(0, 10), step(1, 10), step(10, 10), step(0, 0)]).toEqual([0, 1, 4, 0]);
  });
});

describe('what is decided about a file', () => {
  it('keeps one choice for a column and one answer for a value', () => {
    let options = readColumn(asFound(), 'A', 3, 'phone');
    options = readColumn(options, 'A', 3, 'municipality');
    expect(options.sheets['A']?.columns).toEqual([{ column: 3, field: 'municipality', question: null }]);
    options = answer(options, 'municipality', 'Mitrovica', 'mitrovice');
    options = answer(options, 'municipality', 'Mitrovica', 'mitrovice-veriore');
    expect(options.answers).toHaveLength(1);
    expect(answer(options, 'municipality', 'Mitrovica', '').answers).toEqual([]);
  });

  it('forgets columns when the headings move', () => {
    const options = headingsIn(readColumn(asFound(), 'A', 3, 'phone'), 'A', 5);
    expect(options.sheets['A']).toEqual({ read: true, header_row: 5, columns: [] });
  });

  it('names columns as spreadsheets do', () => {
    expect([0, 25, 26, 701, 702].map(letters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});
