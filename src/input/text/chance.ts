/** A count without the zeros at its end: round numbers add up by chance. */
export function significant(count: number): number {
  let digits = count;
  while (digits > 0 && digits % 10 === 0) digits /= 10;
  return digits;
}

/** The chance of so many or more, where so many are expected (Poisson). */
export function chanceOf(count: number, expected: number): number {
  let [term, below] = [Math.exp(-expected), 0];
  for (let each = 0; each < count; each += 1) {
    below += term;
    term *= expected / (each + 1);
  }
  return 1 - below;
}
