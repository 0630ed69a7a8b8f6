/** Where each municipality stands on the tile map: column and row of a grid that keeps neighbours
 * neighbours as far as squares can. Our own drawing. */
export const tiles: Record<string, [column: number, row: number]> = {
  leposaviq: [4, 1],
  'zubin-potok': [3, 2],
  zvecan: [4, 2],
  'mitrovice-veriore': [5, 2],
  istog: [2, 3],
  skenderaj: [3, 3],
  mitrovice: [4, 3],
  vushtrri: [5, 3],
  podujeve: [6, 3],
  peje: [1, 4],
  kline: [2, 4],
  malisheve: [3, 4],
  gllogoc: [4, 4],
  obiliq: [5, 4],
  prishtine: [6, 4],
  novoberde: [7, 4],
  kamenice: [8, 4],
  decan: [1, 5],
  gjakove: [2, 5],
  rahovec: [3, 5],
  suhareke: [4, 5],
  'fushe-kosove': [5, 5],
  gracanice: [6, 5],
  gjilan: [7, 5],
  ranillug: [8, 5],
  junik: [1, 6],
  mamushe: [3, 6],
  shtime: [4, 6],
  lipjan: [5, 6],
  ferizaj: [6, 6],
  kllokot: [7, 6],
  partesh: [8, 6],
  prizren: [3, 7],
  shterpce: [5, 7],
  kacanik: [6, 7],
  viti: [7, 7],
  dragash: [3, 8],
  'hani-i-elezit': [6, 8],
};

/** A few letters of a name: `Gra`, and of several words the last one's, as in `SMi` and `ZPo`. */
export function shortName(name: string, letters = 3): string {
  const words = name.split('/')[0]?.trim().split(/\s+/) ?? [];
  const last = words.at(-1) ?? '';
  return words.length > 1 ? (words[0]?.charAt(0) ?? '') + last.slice(0, letters - 1) : last.slice(0, letters);
}

/** Short names in which no two are alike: `Pris` and `Priz`. */
export function shortNames(names: string[]): string[] {
  const short = names.map((name) => shortName(name));
  return names.map((name, i) =>
    short.filter((other) => other === short[i]).length > 1 ? shortName(name, 4) : (short[i] ?? ''),
  );
}

/** The step of shading, 0 (none) to 4, by the share of the greatest count. */
export function step(count: number, greatest: number): number {
  if (count === 0 || greatest === 0) return 0;
  return Math.min(4, Math.ceil((count / greatest) * 4));
}
