import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

/** The window's languages, by their BCP 47 tags. */
export type Tag = 'en' | 'sq' | 'sr-Latn' | 'sr-Cyrl';

/** How each language is named on its switch, in itself. */
export const tongues: { tag: Tag; short: string; name: string }[] = [
  { tag: 'en', short: 'EN', name: 'English' },
  { tag: 'sq', short: 'SQ', name: 'Shqip' },
  { tag: 'sr-Latn', short: 'SR', name: 'Srpski' },
  { tag: 'sr-Cyrl', short: 'СР', name: 'Српски' },
];

/** The words on the screen. They come whole from the host, which derives Serbian Latin; changing the
 * language changes every text in place. */
class Words {
  language = $state<Tag>('en');
  #bundle = $state.raw(new FluentBundle('en', { useIsolating: false }));

  /** Takes the words of a language. */
  take(language: Tag, source: string): void {
    // Plural rules do not depend on the script.
    const bundle = new FluentBundle(language.startsWith('sr') ? 'sr' : language, { useIsolating: false });
    bundle.addResource(new FluentResource(source), { allowOverrides: true });
    this.#bundle = bundle;
    this.language = language;
    document.documentElement.lang = language;
  }

  /** Whether there are words under a key (or `key.attribute`). */
  has(key: string): boolean {
    return this.#pattern(key) !== undefined;
  }

  /** The words under a key; the key itself where there are none (a test finds it). Numbers that are
   * shown are formatted before; a number passed as such only chooses the plural. */
  get(key: string, args?: Record<string, FluentVariable>): string {
    const pattern = this.#pattern(key);
    return pattern === undefined ? key : this.#bundle.formatPattern(pattern, args ?? null, []);
  }

  #pattern(key: string) {
    const [id = '', attribute] = key.split('.');
    const message = this.#bundle.getMessage(id);
    return (attribute ? message?.attributes[attribute] : message?.value) ?? undefined;
  }
}

export const words = new Words();
