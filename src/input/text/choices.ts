/** Things of which all choices are tried; of more, only all of them together. */
export const MOST_CHOSEN = 12;

/** How many choices of two or more of some things are tried. */
export function choicesCount(things: number): number {
  return things > MOST_CHOSEN ? 1 : 2 ** things - things - 1;
}

/** Those of some things that have a bit in the number of a choice. */
export function chosenOf<T>(all: readonly T[], choice: number): T[] {
  return all.filter((_, at) => (choice >> at) % 2 === 1);
}

/** All choices of two or more; of many things, all of them alone. */
export function choicesOf<T>(all: readonly T[]): T[][] {
  if (all.length > MOST_CHOSEN) return [[...all]];
  return Array.from({ length: 2 ** all.length }, (_, choice) => chosenOf(all, choice)).filter(
    (chosen) => chosen.length > 1,
  );
}
