import { fold } from '../core/cell.js';
import type { Payer } from '../core/vocabulary.js';
import type { PayerEntry } from './catalogue.js';
import { SOURCES } from './sources.js';

/** What is no part of a name as it is compared. */
const MARKS = /[^\p{L}\d]+/u;

/** A source's name as it is compared: `DBHCHT`, `dbh-cht` and `DBH CHT` are one. */
export function sourceKey(name: string): string {
  return fold(name).split(MARKS).join('');
}

/** Words of a name that are looked at: no source is known by more. */
const MOST_WORDS = 8;

/** The names that a name may go on from, the longest first: `apbdkab` and `apbd` of `APBD Kab`. */
function beginnings(name: string): string[] {
  const words = fold(name)
    .split(MARKS)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  return words.map((_, at) => words.slice(0, words.length - at).join(''));
}

/**
 * The source of a budget that each source of payments is which is called otherwise: the only one that one of the names
 * goes on from: `APBD` and `APBD Kab. Blitar`. Payments of others are of no source of the budget.
 */
export function sourcesMeant(
  budget: readonly string[],
  paid: readonly string[],
): ReadonlyMap<string, string> {
  const names = new Map(budget.map((name) => [sourceKey(name), name]));
  const taken = new Set(paid.map(sourceKey));
  const found = [...new Set(paid)].flatMap((name) => {
    const key = sourceKey(name);
    if (names.has(key)) return [];
    const like = [...names].filter(
      ([own, full]) =>
        !taken.has(own) && (beginnings(full).includes(key) || beginnings(name).includes(own)),
    );
    const [only, ...others] = like;
    return only && others.length === 0 ? [[name, only[1]] as const] : [];
  });
  return new Map(found);
}

/**
 * Tells whose money a source is by its name, which may go on behind what it is known by: `APBD Kab. Blitar`. Null where
 * that cannot be told.
 */
export function payersOfSources(payers: readonly PayerEntry[]): (name: string) => Payer | null {
  const known = new Map([
    ...SOURCES.map(({ id, payer }) => [sourceKey(id), payer] as const),
    ...payers.flatMap(({ id, aliases }) =>
      [id, ...aliases].map((each) => [sourceKey(each), id] as const),
    ),
  ]);
  return (name) => beginnings(name).flatMap((each) => known.get(each) ?? [])[0] ?? null;
}
