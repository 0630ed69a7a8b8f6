/** The locale files as the host would give them. */
import { latin } from '../lib/latin';

const files = import.meta.glob<string>('../../../assets/locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export function source(language: string): string {
  const folder = language.startsWith('sr') ? 'sr-Cyrl' : language;
  const text = Object.entries(files)
    .filter(([path]) => path.includes(`/${folder}/`))
    .map(([, content]) => content)
    .join('\n');
  return language === 'sr-Latn' ? latin(text) : text;
}
