/** A refusal of the core in words. The code is translated; no text is ever taken apart. */
import { words } from './words.svelte';
import type { Problem } from './wire/types';

/** Arguments that are codes, in words. */
function told(args: Problem['args']): Record<string, string> {
  const lists: Record<string, string> = { action: 'action', later: 'action', role: 'role' };
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      const list = lists[name];
      return [name, list ? codeText(list, value) : (value ?? '')];
    }),
  );
}

export function problemText(problem: Problem): string {
  for (const key of [`error-${problem.code}`, `flag-${problem.code}`])
    if (words.has(key)) return words.get(key, told(problem.args));
  return words.get('window-unknown-problem', { code: problem.code });
}

export function problemHint(problem: Problem): string | undefined {
  for (const key of [`error-${problem.code}.hint`, `flag-${problem.code}.hint`])
    if (words.has(key)) return words.get(key, told(problem.args));
  return undefined;
}

/** The words of a code, or the code itself when a newer program wrote it. */
export function codeText(kind: string, code: string | null | undefined): string {
  if (!code) return '';
  const key = `${kind}-${code}`;
  return words.has(key) ? words.get(key) : code;
}
