import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../src/screens/changes/actions';

const locales = join(__dirname, '../../assets/locales');
const languages = ['en', 'sq', 'sr-Cyrl'];
const read = (language: string, area: string) => readFileSync(join(locales, language, area), 'utf8');

/** Message ids of a Fluent source, with the names of the arguments each one takes. */
function messages(source: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let id = '';
  for (const line of source.split('\n')) {
    const start = /^([a-zA-Z][\w-]*) =/.exec(line);
    if (start) id = start[1] ?? '';
    if (line.startsWith('#')) continue;
    for (const name of line.matchAll(/\$(\w+)/g))
      found.set(id, [...new Set([...(found.get(id) ?? []), name[1] ?? ''])].sort());
    if (start && !found.has(id)) found.set(id, []);
  }
  return found;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    // The wire's comments and the mock's data name things that are no words.
    ['wire', 'mock'].includes(entry.name)
      ? []
      : entry.isDirectory()
        ? sources(join(folder, entry.name))
        : /\.(svelte|ts)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name)
          ? [readFileSync(join(folder, entry.name), 'utf8')]
          : [],
  );
}

const code = sources(join(__dirname, '../src')).join('\n');
/** Keys that stand whole in the code. */
const whole = new Set(
  [...code.matchAll(/['"`]((?:window|field|payer|disability|fact)-[\w-]+)['"`]/g)].map((m) => m[1]),
);
/** Keys that are put together: what stands before and after the part that varies. */
const parts = [
  ...[...code.matchAll(/`((?:window|field|payer|disability|fact)-[\w-]*)\$\{[^}]*\}([\w-]*)`/g)].map((m) => ({
    before: m[1] ?? '',
    after: m[2] ?? '',
  })),
  ...[...code.matchAll(/codeText\(\s*'([\w-]+)'/g)].map((m) => ({ before: `${m[1]}-`, after: '' })),
];

/** What stands alone only because a code is added to it elsewhere. */
const prefixes = new Set([...code.matchAll(/codeText\(\s*'([\w-]+)'/g)].map((m) => m[1]));

/** The words of the screens stand in these areas; the other areas are the core's. */
const areas = ['window.ftl', 'selecting.ftl'];
const screens = (language: string) => areas.map((area) => read(language, area)).join('\n');
const english = messages(screens('en'));

describe('the words of the window', () => {
  it('are the same keys with the same arguments in all languages', () => {
    for (const language of languages.slice(1)) {
      const other = messages(screens(language));
      expect([...other.keys()].sort()).toEqual([...english.keys()].sort());
      for (const [key, names] of english)
        // A language without a plural needs no count beside the figure that is shown.
        expect(names, `${language} ${key}`).toEqual(expect.arrayContaining(other.get(key) ?? []));
    }
  });

  it('can all be read', () => {
    for (const language of languages) {
      const source = screens(language);
      const ids = [...source.matchAll(/^([a-zA-Z][\w-]*) =/gm)].length;
      expect(new FluentResource(source).body).toHaveLength(ids);
    }
  });

  it('are there for every key the code uses', () => {
    const all = new Set(
      readdirSync(join(locales, 'en')).flatMap((area) => [...messages(read('en', area)).keys()]),
    );
    const missing = [...whole].filter((key) => key && !all.has(key) && !prefixes.has(key));
    expect(missing).toEqual([]);
    for (const { before, after } of parts.filter((part) => part.before.startsWith('window-')))
      expect(
        [...english.keys()].some((key) => key.startsWith(before) && key.endsWith(after)),
        `${before}…${after}`,
      ).toBe(true);
  });

  it('are all used', () => {
    // Fields are named by the wire; the others by the code.
    const unused = [...english.keys()].filter(
      (key) =>
        !whole.has(key) && !parts.some(({ before, after }) => key.startsWith(before) && key.endsWith(after)),
    );
    expect(unused).toEqual([]);
  });

  it('are not said twice in another area', () => {
    for (const area of readdirSync(join(locales, 'en')).filter((name) => !areas.includes(name)))
      for (const key of messages(read('en', area)).keys()) expect(english.has(key), key).toBe(false);
  });

  it('shout at nobody and beg nobody', () => {
    for (const text of screens('en')
      .split('\n')
      .filter((line) => !line.startsWith('#')))
      expect(text).not.toMatch(/!|\bplease\b|\boops\b/i);
  });
});

describe('The kinds of changes to choose from', () => {
  it('are those of the table of rights', () => {
    const rights = readFileSync(join(__dirname, '../../src-tauri/chain/rights.csv'), 'utf8');
    const known = rights
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[0]);
    expect([...ACTIONS]).toEqual(known);
  });
});
