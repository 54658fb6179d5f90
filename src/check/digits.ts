/** A printed number that a misprint may have changed. */
export interface Printed {
  readonly value: number;
  /** Whether a digit can be missing from it; a percentage has all its decimals. */
  readonly isOpen: boolean;
}

/** Something that printed numbers must satisfy together. */
export interface Constraint {
  readonly numbers: readonly Printed[];
  /** Whether it holds if one of its numbers had another value; as printed where none is given. */
  readonly holds: (number?: Printed, value?: number) => boolean;
}

/** A number with one digit changed, missing or swapped, as it would have been right. */
export interface Repair {
  readonly number: Printed;
  readonly value: number;
}

const DIGITS = [...'0123456789'];
/** Broken constraints that are looked into at most: so many are no misprints. */
export const MOST_BROKEN = 100;

/** All numbers that differ from one by a changed digit, two swapped ones, or a missing one. */
export function nearby({ value, isOpen }: Printed): number[] {
  const text = String(value);
  const found = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    const [before, digit = '', after] = [text.slice(0, at), text[at], text.slice(at + 1)];
    for (const other of DIGITS) found.add(before + other + after);
    if (after !== '') found.add(before + after[0] + digit + after.slice(1));
    if (isOpen) for (const other of DIGITS) found.add(before + other + digit + after);
  }
  if (isOpen) for (const other of DIGITS) found.add(text + other);
  found.delete(text);
  return [...found].filter((each) => !/^0\d/.test(each)).map(Number);
}

/** Broken constraints that have numbers in common. */
interface Group {
  readonly numbers: Set<Printed>;
  readonly members: readonly Constraint[];
}

/** A constraint and the groups that it has numbers in common with, as one. */
function joined(groups: readonly Group[], constraint: Constraint): Group {
  const [largest, ...others] = groups.map(({ numbers }) => numbers).sort((a, b) => b.size - a.size);
  const all = largest ?? new Set<Printed>();
  for (const numbers of [...others, constraint.numbers])
    for (const number of numbers) all.add(number);
  return { numbers: all, members: [...groups.flatMap(({ members }) => members), constraint] };
}

/** Broken constraints that have numbers in common, directly or by way of others. */
function connected(broken: readonly Constraint[]): (readonly Constraint[])[] {
  let groups: readonly Group[] = [];
  for (const constraint of broken) {
    const isTouching = ({ numbers }: Group) => constraint.numbers.some((each) => numbers.has(each));
    const touching = new Set(groups.filter(isTouching));
    const apart = groups.filter((group) => !touching.has(group));
    groups = [...apart, joined([...touching], constraint)];
  }
  return groups.map(({ members }) => members);
}

/**
 * For each group of broken constraints the single digits that would repair all of it and break
 * nothing else. A number that is right for one of them only is no repair.
 */
export function repairs(constraints: readonly Constraint[]): Repair[][] {
  const of = new Map<Printed, Constraint[]>();
  for (const constraint of constraints)
    for (const number of constraint.numbers) {
      const own = of.get(number);
      if (own) own.push(constraint);
      else of.set(number, [constraint]);
    }
  const broken = constraints.filter((each) => !each.holds());
  if (broken.length > MOST_BROKEN) return [];
  return connected(broken).map(([first, ...rest]) => {
    const others = rest.map(({ numbers }) => new Set(numbers));
    const shared = (first?.numbers ?? []).filter((number) =>
      others.every((numbers) => numbers.has(number)),
    );
    return shared.flatMap((number) =>
      nearby(number)
        .filter((value) => of.get(number)?.every((each) => each.holds(number, value)))
        .map((value) => ({ number, value })),
    );
  });
}
