import type { Shape, Tone } from '../../components/Status.svelte';

/** The mark of how somebody stands towards the lists; the word always stands beside it. */
export function standingMark(standing: string): { shape: Shape; tone: Tone } {
  switch (standing) {
    case 'clear':
      return { shape: 'full', tone: 'done' };
    case 'open':
      return { shape: 'half', tone: 'wait' };
    case 'confirmed':
      return { shape: 'cross', tone: 'refuse' };
    case 'not-screened':
      return { shape: 'open', tone: 'wait' };
    default:
      return { shape: 'dash', tone: 'plain' };
  }
}
