/** Serbian in Latin letters. The host derives its words itself; this is for texts the programme wrote in
 * Cyrillic and the window shows, such as the title of a call. */
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
