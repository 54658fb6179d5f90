import { LEVEL_NAMES, type Level } from '../../core/levels.js';
import { bearers } from '../../region/bearers.js';
import { depthOf, dotted, isBpsBelow } from '../../region/code.js';
import { isOfKnownProvince } from '../../region/names.js';
import type { RegionText } from '../../region/resolution.js';
import { levelOf } from '../head/levels.js';
import type { Records } from '../records/records.js';
import { codeParts, isOwnPart, WHOLE_DIGITS } from './codes.js';
import { type AboveText, withinText } from './regions-above.js';

/** What a row says of its region. */
export interface Said {
  readonly text: RegionText;
  readonly above: AboveText;
  readonly within: string;
  /** What calls the row a total; undefined where nothing does. */
  readonly label: string | undefined;
}

/** What the heads say of the codes of a table and of the regions that they stand beside. */
interface Heads {
  readonly rows: Records;
  readonly cells: readonly string[];
  /** Level of the names; null where their head says none. */
  readonly level: Level | null;
}

/** The code that a row says, for its own region or for one above it. */
export function codeSaid({ text, above: { coded } }: Said): RegionText {
  return coded ?? text;
}

/** Whether a code begins with that of a province. */
function isOfKnown(code: string): boolean {
  const own = dotted(code) ?? '';
  return (depthOf(own) > 0 || isBpsBelow(own)) && isOfKnownProvince(own);
}

/** Whether the name beside a code is one of the region that the code is of. */
function isConfirmed({ code, name }: RegionText): boolean {
  return bearers(name).codes.includes(dotted(code) ?? '');
}

/** Whether numbers follow one another with few gaps, as numbers of rows do. */
function areDense(codes: readonly string[]): boolean {
  const numbers = codes.map(Number).sort((a, b) => a - b);
  return (numbers.at(-1) ?? 0) - (numbers[0] ?? 0) < 2 * numbers.length;
}

/** Numbers of rows begin below the code of the first province. */
const FIRST_PROVINCE = 11;
const LEAST_ROWS = 3;

/** Whether codes beside names of any level are the numbers of the rows: 1, 2, 3 and on to 11, which is no Aceh. */
function areRowNumbers(codes: readonly string[]): boolean {
  const isFromFirst = codes.some((code) => Number(code) < FIRST_PROVINCE);
  return codes.length >= LEAST_ROWS && isFromFirst && codes.some(isOfKnown) && areDense(codes);
}

/** Whether codes beside districts or villages are numbers of these: not all begin like that of a region above. */
function areOfNoProvince(codes: readonly string[], level: keyof typeof WHOLE_DIGITS): boolean {
  const unknown = codes.filter((code) => !isOfKnown(code));
  const areShort = codes.every((code) => code.length < WHOLE_DIGITS[level]);
  const areMost = unknown.length * 2 > codes.length;
  return areShort && unknown.length > 0 && (areMost || areDense(codes));
}

/** Whether no code is of a regency, all differ, and no name says that one is of a province: they only number the rows. */
function areAllDifferent(said: readonly Said[]): boolean {
  const codes = said.map((each) => codeSaid(each).code);
  const areNamed = said.some(({ above: { coded } }) => coded !== null && coded.name !== '');
  const areShort = codes.every((code) => /^\d{1,3}$/.test(code));
  return areShort && !areNamed && new Set(codes).size === codes.length;
}

/**
 * Whether the codes of a table are no whole codes of regions: the last digits alone, as their head says or since
 * they begin with no province's code, or numbers of the rows.
 */
export function areUnused(all: readonly Said[], { rows, cells, level }: Heads): boolean {
  const isBelow = level === 'district' || level === 'village';
  const own = all.filter((each) => each.label === undefined && codeSaid(each).code !== '');
  if (own.length === 0) return false;
  if (isBelow && areAllDifferent(own)) return true;
  const said = own.map(codeSaid);
  if (!said.every(({ code }) => /^\d+$/.test(code))) return false;
  const codes = [...new Set(said.map(({ code }) => code))];
  const [first] = codeParts(cells);
  const arePartsByHead =
    first && rows.columns[first.index]?.every((text) => isOwnPart(text.trim(), first));
  const areNumbers =
    arePartsByHead || (isBelow ? areOfNoProvince(codes, level) : areRowNumbers(codes));
  return areNumbers && !said.some(isConfirmed);
}

/** The level that the code of a table is of by its head, where that is one above the names. */
function levelAbove({ cells, level }: Heads): Level | null {
  const [last] = codeParts(cells).toReversed();
  const of = levelOf(cells[last?.index ?? -1] ?? '');
  const isAbove = of && level && LEVEL_NAMES.indexOf(of) < LEVEL_NAMES.indexOf(level);
  return isAbove ? of : null;
}

/** What rows say beside their codes, of those that several codes have in common. */
function sharedOf(places: readonly Said[]): ReadonlySet<string> {
  const codes = new Map<string, string>();
  const shared = new Set<string>();
  for (const place of places) {
    const [key, { code }] = [keyOf(place), codeSaid(place)];
    const other = codes.get(key) ?? code;
    codes.set(key, other);
    if (other !== code) shared.add(key);
  }
  return shared;
}

function keyOf({ text: { name, province }, above: { named } }: Said): string {
  return [name, province, ...named.map((each) => each.name)].join('\n');
}

/** Whether each code stands beside a name of its own. */
export function hasOwnNames(places: readonly Said[]): boolean {
  return sharedOf(places).size === 0 && places.every(({ text }) => text.name !== '');
}

/**
 * What rows say of their regions without codes that are none, so that their names decide. The number of a region above
 * says where one lies; that of a row only tells apart those that have all names in common.
 */
export function withoutUnusedCodes<Place extends Said>(
  places: readonly Place[],
  heads: Heads,
): readonly Place[] {
  const level = levelAbove(heads);
  const shared = level === null ? sharedOf(places) : null;
  return places.map((place): Place => {
    const { code } = codeSaid(place);
    if (place.label !== undefined || code === '') return place;
    const { named } = place.above;
    const isTold = named.some((each) => each.level === level);
    const isNeeded = shared ? shared.has(keyOf(place)) : !isTold;
    const above = { named: isNeeded ? [{ level, name: code }, ...named] : named, coded: null };
    return { ...place, text: { ...place.text, code: '' }, above, within: withinText(above) };
  });
}
