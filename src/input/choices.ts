/** Things of which all choices are tried; of more, only all of them together. */
export const MOST_CHOSEN = 12;

/** How many choices of two or more of some things are tried. */
export function choicesCount(things: number): number {
  return things > MOST_CHOSEN ? 1 : 2 ** things - things - 1;
}

/** All choices of two or more; of many things, all of them alone. */
export function choicesOf<T>(all: readonly T[]): T[][] {
  if (all.length > MOST_CHOSEN) return [[...all]];
  return Array.from({ length: 2 ** all.length }, (_, bits) =>
    all.filter((_each, at) => (bits >> at) % 2 === 1),
  ).filter((chosen) => chosen.length > 1);
}
