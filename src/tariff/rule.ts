import type { Catalogue } from './catalogue.js';
import type { Dated } from './dated.js';

/** A value that breaks a rule: which entry, and what is wrong. */
export interface Issue {
  readonly entry: string;
  readonly text: string;
}

/** A rule over the whole catalogue: everything that breaks it. */
export type Rule = (catalogue: Catalogue) => Issue[];

/** Every series of dated values, by the entry it belongs to. */
export function series({ tariffs, benefits }: Catalogue): [string, readonly Dated[]][] {
  return [
    ...tariffs.flatMap((tariff): [string, readonly Dated[]][] => [
      [tariff.id, tariff.values],
      ...('caps' in tariff && tariff.caps
        ? [[`${tariff.id}.cap`, tariff.caps] as [string, readonly Dated[]]]
        : []),
    ]),
    ...benefits.map(({ id, values }): [string, readonly Dated[]] => [id, values]),
  ];
}

/** An issue for each key that has stood before; `text` says so, with the entry that had it. */
export function repeated<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  entryOf: (item: T) => string,
  text: (first: string, key: string) => string,
): Issue[] {
  const seen = new Map<string, string>();
  return items.flatMap((item) => {
    const key = keyOf(item);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, entryOf(item));
    return first === undefined ? [] : [{ entry: entryOf(item), text: text(first, key) }];
  });
}

/** Whether two dated values hold in a same month. */
function meet(a: Dated, b: Dated): boolean {
  return a.from <= (b.to ?? '9999-12') && b.from <= (a.to ?? '9999-12');
}

/** An issue for each two items that must not hold in a same month. */
export function meetings<T extends Dated>(
  items: readonly T[],
  isSame: (a: T, b: T) => boolean,
  issue: (later: T, earlier: T) => Issue,
): Issue[] {
  return items.flatMap((item, index) =>
    items
      .slice(index + 1)
      .filter((other) => meet(item, other) && isSame(item, other))
      .map((other) => issue(other, item)),
  );
}
