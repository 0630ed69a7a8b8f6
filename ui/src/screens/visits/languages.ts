import { words } from '../../lib/words.svelte';

/** The pair of languages a visit's papers are printed in: the window's own beside English, Albanian beside English. */
export const languagesFor = (): string => (words.language === 'en' ? 'en-sq' : `en-${words.language}`);
