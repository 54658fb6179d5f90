import { groupsBy } from '../../core/list.js';
import { latestOf, timedOf } from './moments.js';
import { isVersion } from './versions.js';

/** A column of a count, and the words beside its name. */
export interface Kind {
  readonly cell: string;
  readonly segment: string;
}

const PROGRAMME = /\b(?:jkk|jkm|jht|jp|jkp)\b/i;

/** What a programme is called: `JKK`, `Jaminan Hari Tua`. */
const PROGRAMMES = new Set([
  ...['jkk', 'jkm', 'jht', 'jp', 'jkp', 'jaminan kecelakaan kerja', 'jaminan kematian'],
  ...['jaminan hari tua', 'jaminan pensiun', 'jaminan kehilangan pekerjaan'],
]);

/** Whether a folded text is a programme and nothing else: `jkk`, `program jkm`, `jaminan hari tua (jht)`. */
export function isProgramme(text: string): boolean {
  return PROGRAMMES.has(text.replace(/^program | \([a-z]+\)$/g, ''));
}

/** Columns by the words beside their count, without the time in these. */
export function byRest<T extends { readonly segment: string }>(all: readonly T[]): T[][] {
  return [...groupsBy(all, ({ segment }) => timedOf(segment).rest).values()];
}

/** The latest of some things that are of one kind at several times; null where that cannot be told. */
export function latest<T extends { readonly segment: string }>(all: readonly T[]): T | null {
  const at = latestOf(all.map(({ segment }) => timedOf(segment).moment));
  return at === null ? null : (all[at] ?? null);
}

/** Columns that count the same people: at several times, by several sources or for several programmes; null of others. */
export function samePeople(kinds: readonly Kind[]): readonly Kind[] | null {
  if (kinds.length < 2) return null;
  const timed = kinds.map(({ segment }) => timedOf(segment));
  const isOne = timed.every(({ moment, rest }) => moment !== null && rest === timed[0]?.rest);
  const areVersions = kinds.every(
    ({ segment }, index) => isVersion(segment) || (timed[index]?.moment && !timed[index]?.rest),
  );
  const areProgrammes = kinds.every(({ cell }) => PROGRAMME.test(cell));
  return isOne || areVersions || areProgrammes ? kinds : null;
}

/** Of columns that count the same people the one to take: the latest, or that of all members; null where nothing decides. */
export function bestOf(kinds: readonly Kind[]): Kind | null {
  if (!kinds.every(({ cell }) => PROGRAMME.test(cell))) return latest(kinds);
  return kinds.find(({ cell }) => /\bjkk\b/i.test(cell)) ?? kinds[0] ?? null;
}

/** Columns of several kinds of people, each at its latest time. */
export function newestOfEach(kinds: readonly Kind[]): readonly Kind[] {
  return byRest(kinds).flatMap((group) => {
    const newest = group.length > 1 ? latest(group) : null;
    return newest === null ? group : [newest];
  });
}
