/** How figures, money and days are written, by the habit of each language. */
import { words } from './words.svelte';

const NBSP = '\u00a0';

function grouped(digits: string): string {
  const mark = words.language.startsWith('sr') ? '.' : NBSP;
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, mark);
}

/** A count: `10 000`, `10.000`. */
export function countText(n: number): string {
  return (n < 0 ? '−' : '') + grouped(String(Math.abs(Math.round(n))));
}

/** An amount without its currency: `4 250.00`, `4 250,00`, `4.250,00`. */
export function amountText(cents: number): string {
  const whole = Math.abs(Math.trunc(cents / 100));
  const rest = String(Math.abs(cents % 100)).padStart(2, '0');
  const comma = words.language === 'en' ? '.' : ',';
  return (cents < 0 ? '−' : '') + grouped(String(whole)) + comma + rest;
}

/** Money: `EUR 4 250.00` in English, `4 250,00 EUR` in Albanian, `4.250,00 EUR` in Serbian. */
export function moneyText(cents: number): string {
  const amount = amountText(cents);
  return words.language === 'en' ? `EUR${NBSP}${amount}` : `${amount}${NBSP}EUR`;
}

/** Money in whole euros, for figures in passing. */
export function eurosText(cents: number): string {
  const amount = countText(cents / 100);
  return words.language === 'en' ? `EUR${NBSP}${amount}` : `${amount}${NBSP}EUR`;
}

/** A day as people here write it: `23.11.2026`. What is no day is shown as it is. */
export function dayText(day: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  return parts ? `${parts[3]}.${parts[2]}.${parts[1]}` : day;
}

/** A moment (UTC on the wire) in local time: `23.11.2026 14:05`. */
export function momentText(moment: string): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(at.getDate())}.${two(at.getMonth() + 1)}.${at.getFullYear()} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** A month of the wire (`2026-10`) in words: `October 2026`. The names come from the locale files. */
export function monthText(month: string): string {
  const [year = '', number = ''] = month.split('-');
  const name = words.get(`window-month-${Number(number)}`);
  return words.get('window-month-of-year', { month: name, year });
}

/** Today as a day of the wire. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** Whole days from one day of the wire to another. */
export function daysBetween(from: string, to: string): number {
  const days =
    (Date.parse(`${to.slice(0, 10)}T00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00Z`)) / 86_400_000;
  return Number.isFinite(days) ? Math.round(days) : 0;
}

/** A file's size: `184 KB`, `1.1 MB`. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000_000) return `${countText(Math.max(1, Math.round(bytes / 1000)))}${NBSP}KB`;
  const tenths = (bytes / 1_000_000).toFixed(1);
  return `${words.language === 'en' ? tenths : tenths.replace('.', ',')}${NBSP}MB`;
}

/** A quantity in thousandths, without needless zeros: `1`, `2.5`. */
export function quantityText(milli: number): string {
  const rest = String(Math.abs(milli % 1000))
    .padStart(3, '0')
    .replace(/0+$/, '');
  const whole = countText(Math.trunc(milli / 1000));
  return rest ? whole + (words.language === 'en' ? '.' : ',') + rest : whole;
}

/** The cents in what was typed: groups of three may be set apart, the mark before one or two last
 * digits is the decimal one. Undefined when it is no amount. */
export function readAmount(text: string): number | undefined {
  const bare = text.replace(/[\s\u00a0\u202f']|EUR|€/gi, '');
  const parts = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(bare);
  if (!parts) return undefined;
  const whole = (parts[1] ?? '').replace(/[.,]/g, '');
  const cents = Number(whole) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(cents) ? cents : undefined;
}

/** The day of the wire in what was typed: `23.11.2026`, `23.11.2026.`, `23/11/2026`, `2026-11-23`.
 * Whether the calendar has it is for the core to say. */
export function readDay(text: string): string | undefined {
  const bare = text.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(bare)) return bare;
  const parts = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})\.?$/.exec(bare);
  return parts
    ? `${parts[3]}-${(parts[2] ?? '').padStart(2, '0')}-${(parts[1] ?? '').padStart(2, '0')}`
    : undefined;
}
