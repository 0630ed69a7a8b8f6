import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = join(__dirname, '../src');
const tokens = readFileSync(join(source, 'look/tokens.css'), 'utf8');

function theme(selector: string): Map<string, string> {
  const block = tokens.slice(tokens.indexOf(selector)).split('}')[0] ?? '';
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map((m) => [m[1] ?? '', m[2] ?? '']));
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function files(folder: string, end: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? files(join(folder, entry.name), end)
      : entry.name.endsWith(end)
        ? [join(folder, entry.name)]
        : [],
  );
}

describe.each([':root {', ":root[data-theme='dark']"])('the colours of %s', (selector) => {
  const colours = theme(selector);
  const of = (name: string) => colours.get(name) ?? '';
  const grounds = ['paper', 'sheet', 'well', 'hover'];

  it('let body text stand out 7:1 and everything else that is read 4.5:1', () => {
    for (const ground of grounds) {
      expect(contrast(of('ink'), of(ground)), `ink on ${ground}`).toBeGreaterThanOrEqual(7);
      expect(contrast(of('ink-soft'), of(ground)), `ink-soft on ${ground}`).toBeGreaterThanOrEqual(7);
      expect(contrast(of('ink-faint'), of(ground)), `ink-faint on ${ground}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(of('act'), of(ground)), `act on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(of('on-act'), of('act'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('on-act'), of('act-hover'))).toBeGreaterThanOrEqual(4.5);
    for (const tone of ['wait', 'done', 'refuse', 'info'])
      for (const ground of [`${tone}-tint`, 'sheet', 'paper'])
        expect(contrast(of(tone), of(ground)), `${tone} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const step of ['map-1', 'map-2'])
      expect(contrast(of('map-ink'), of(step))).toBeGreaterThanOrEqual(4.5);
    for (const step of ['map-3', 'map-4'])
      expect(contrast(of('map-ink-over'), of(step))).toBeGreaterThanOrEqual(4.5);
  });

  it('let shapes and edges stand out 3:1', () => {
    for (const ground of ['paper', 'sheet'])
      for (const name of ['edge', 'focus', 'wait-mark', 'done-mark', 'refuse-mark', 'info-mark'])
        expect(contrast(of(name), of(ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(3);
  });
});

describe('the content security policy', () => {
  it('finds no style in the markup, no foreign address and no transition that would insert a sheet', () => {
    for (const path of [...files(source, '.svelte'), join(source, '../index.html')]) {
      const text = readFileSync(path, 'utf8');
      expect(text, path).not.toMatch(/\sstyle=/);
      expect(text, path).not.toMatch(/https?:\/\//);
      expect(text, path).not.toMatch(/svelte\/(transition|animate)/);
    }
  });
});
