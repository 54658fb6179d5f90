import { type Crowd, costOf, peopleOf } from './crowds.js';

/** Ways to take more and more people: `at(0)` takes nobody, `at(most)` all. */
export interface Path {
  readonly most: number;
  /** A step that is surely affordable, near the last one that is. */
  readonly guess: number;
  readonly at: (step: number) => readonly number[];
}

/** A step that counts people: as many as the money pays at the mean price, or at the highest. */
export function guessed(crowds: readonly Crowd[], money: number): number {
  const people = peopleOf(crowds);
  const all = costOf(
    crowds.map((crowd) => crowd.people),
    crowds,
  );
  return Number((BigInt(money) * BigInt(people)) / all);
}

/** The furthest step that is paid for, sought from the guess on in doubling strides. */
export function furthest(
  { most, guess, at }: Path,
  pays: (parts: readonly number[]) => boolean,
): number {
  const isPaid = (step: number) => pays(at(step));
  let low = 0;
  let high = most + 1;
  const start = Math.min(most, Math.max(0, guess));
  const forward = isPaid(start);
  if (forward) low = start;
  else high = start;
  for (let stride = 1; ; stride *= 2) {
    const next = forward ? start + stride : start - stride;
    // Where the answer has turned, the next stride is past a step that is known.
    if (next <= low || next >= high) break;
    if (isPaid(next)) low = next;
    else high = next;
  }
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    if (isPaid(middle)) low = middle;
    else high = middle;
  }
  return low;
}
