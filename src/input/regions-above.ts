import { fold, type RegionAbove } from '../core/cell.js';
import { codeAt, LEVEL_NAMES, LEVELS, type Level } from '../core/levels.js';
import { bearers } from '../region/bearers.js';
import { depthOf, dotted, isOfProvince } from '../region/code.js';
import { officialName } from '../region/names.js';
import type { RegionText } from '../region/resolution.js';
import type { TextAt } from './codes.js';
import { levelOf } from './levels.js';
import type { ReadColumns } from './read-columns.js';

/** A name in a column above, and the level that its head names; null where it names none. */
interface NamedAbove {
  readonly level: Level | null;
  readonly name: string;
}

/** What a row says of the regions that its own lies in. */
export interface AboveText {
  /** Their names, the finest first. */
  readonly named: readonly NamedAbove[];
  /** The code of one of them, which stands in the column of codes; null where that is of the row's own region. */
  readonly coded: RegionText | null;
}

/**
 * Whether the code beside a district or village is coarser than its name: of the regency it lies in. A total of it is
 * called like one (`Kab. Cianjur`); `Cianjur` alone is a district too.
 */
function isCoarser({ code, name }: RegionText, level: Level | null): boolean {
  if (code === '' || name === '' || (level !== 'district' && level !== 'village')) return false;
  const own = dotted(code) ?? '';
  const depth = depthOf(own);
  if (depth === 0 || depth > LEVEL_NAMES.indexOf(level)) return false;
  return officialName(own.slice(0, LEVELS.province)) !== null && bearers(name).kind === null;
}

/** What a row says of its own region, and of those above it. */
export function aboveText(
  textAt: TextAt,
  text: RegionText,
  { above, heads }: Pick<ReadColumns, 'above' | 'heads'>,
  level: Level | null,
): AboveText {
  const named = above
    .map((index) => ({ level: levelOf(heads[index] ?? ''), name: textAt(index) }))
    .filter(({ name }) => name !== '');
  if (!isCoarser(text, level)) return { named, coded: null };
  const own = LEVEL_NAMES[depthOf(dotted(text.code) ?? '') - 1];
  const name = named.find((each) => each.level === own)?.name ?? '';
  return { named, coded: { code: text.code, name, province: text.province } };
}

/** The names of the regions that a row's own lies in, or else their code, as one text. */
export function withinText({ named, coded }: AboveText): string {
  return named.map(({ name }) => name).join(', ') || (coded?.code ?? '');
}

/** The code of the only regency or province of a name in a province; null where there are none or more. */
function codeNamed(name: string, level: Level, province: string | null): string | null {
  if (level !== 'regency' && level !== 'province') return null;
  const [code, ...others] = bearers(name).codes.filter(
    (each) => each.length === LEVELS[level] && (province === null || isOfProvince(province, each)),
  );
  return code !== undefined && others.length === 0 ? code : null;
}

/** The regions above, from names and the code of one of them; the finest first. */
function regionsOf({ named }: AboveText, coded: string | null): RegionAbove[] {
  const names = new Map(named.map(({ level, name }) => [level, name]));
  let province: string | null = null;
  const all = LEVEL_NAMES.flatMap((level): RegionAbove[] => {
    const name = names.get(level);
    const named = name === undefined ? null : codeNamed(name, level, province);
    const code = codeAt(coded, level) ?? named;
    if (level === 'province') province = code;
    if (code === null) return name === undefined ? [] : [{ level, code, name }];
    return [{ level, code, name: officialName(code) ?? name ?? code }];
  });
  return all.reverse();
}

/** Names of regions without a code that lie in several others: districts of one name in two regencies. */
function sharedNames(all: readonly (readonly RegionAbove[])[]): Set<string> {
  const first = new Map<string, string>();
  const shared = new Set<string>();
  for (const regions of all)
    regions.forEach(({ code, level, name }, at) => {
      if (code !== null) return;
      const key = `${level} ${fold(name)}`;
      const around = regions
        .slice(at + 1)
        .map((each) => fold(each.name))
        .join(', ');
      if ((first.get(key) ?? around) !== around) shared.add(key);
      first.set(key, around);
    });
  return shared;
}

/** Whether it is told which region is meant: the names of provinces and regencies are known, those of districts are not. */
function isTold({ code, level }: RegionAbove): boolean {
  return code !== null || level === 'district' || level === 'village';
}

/**
 * The regions above those of some rows, the finest first; those without a code that share a name are told apart by
 * where they lie.
 *
 * @param codes for each text what its code is, dotted; null where it has none
 */
export function regionsAbove(
  texts: readonly AboveText[],
  codes: readonly (string | null)[],
): (readonly RegionAbove[])[] {
  const all = texts.map((text, at) => regionsOf(text, codes[at] ?? null));
  const shared = sharedNames(all);
  const named = (regions: readonly RegionAbove[]) =>
    regions.map((region, at) => {
      const around = regions.slice(at + 1).map(({ name }) => name);
      const isShared = region.code === null && shared.has(`${region.level} ${fold(region.name)}`);
      return isShared ? { ...region, name: [region.name, ...around].join(', ') } : region;
    });
  return all.map((regions) => named(regions).filter(isTold));
}
