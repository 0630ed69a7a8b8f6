import { session } from './session.svelte';
import type { Work } from './work.svelte';

/** The folder documents go to; the officer chooses it the first time. False when they did not. */
export async function documentsFolder(work: Work): Promise<boolean> {
  if (session.now?.documents_folder) return true;
  const folder = await work.ask('choose_folder', { purpose: 'documents' });
  if (!folder) return false;
  const now = await work.ask('session', null);
  if (now) session.take(now);
  return true;
}
