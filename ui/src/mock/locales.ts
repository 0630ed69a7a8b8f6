/** The locale files as the host would give them. Serbian Latin is derived by the host in Rust; this copy
 * of the table serves the mock and the tests only. */
const files = import.meta.glob<string>('../../../assets/locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

// prettier-ignore
const letters: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', ђ: 'đ', е: 'e', ж: 'ž', з: 'z', и: 'i', ј: 'j', к: 'k', л: 'l',
  љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'ć', у: 'u', ф: 'f', х: 'h',
  ц: 'c', ч: 'č', џ: 'dž', ш: 'š',
};

export function latin(text: string): string {
  return [...text]
    .map((letter) => {
      const small = letter.toLowerCase();
      const found = letters[small];
      if (found === undefined) return letter;
      return small === letter ? found : found.charAt(0).toUpperCase() + found.slice(1);
    })
    .join('');
}

export function source(language: string): string {
  const folder = language.startsWith('sr') ? 'sr-Cyrl' : language;
  const text = Object.entries(files)
    .filter(([path]) => path.includes(`/${folder}/`))
    .map(([, content]) => content)
    .join('\n');
  return language === 'sr-Latn' ? latin(text) : text;
}
