/** A rough measure of how hard a passphrase is to guess, for the eye only: 0 (empty) to 4. Whether it is
 * long enough is for the vault to say. */
export function strength(passphrase: string): 0 | 1 | 2 | 3 | 4 {
  if (passphrase === '') return 0;
  const letters = [...passphrase];
  const different = new Set(letters).size;
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u].filter((kind) =>
    kind.test(passphrase),
  ).length;
  // Repeating what is there adds little, so letters count at most twice.
  const bits = Math.min(letters.length, different * 2) * (2.2 + 0.7 * kinds);
  return bits < 32 ? 1 : bits < 52 ? 2 : bits < 72 ? 3 : 4;
}
