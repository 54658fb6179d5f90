/** Segments that one adds up, at most: no list has as many. */
const MOST_PARTS = 100;

/** The runs of segments right behind one (1) or right before it (-1), the shortest first, up to one that ends them. */
export function* runsBeside(
  keys: readonly string[],
  segment: number,
  step: 1 | -1,
  isEnd: (key: string) => boolean = () => false,
): Iterable<readonly number[]> {
  let run: readonly number[] = [];
  for (let at = segment + step; run.length < MOST_PARTS; at += step) {
    const key = keys[at];
    if (key === undefined || isEnd(key)) return;
    run = [...run, at];
    yield run;
  }
}
