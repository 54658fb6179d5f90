import { isPlacedByCode } from '../../core/above.js';
import type { RegionAbove } from '../../core/cell.js';
import { codeAt, LEVEL_NAMES, LEVELS, type Level } from '../../core/levels.js';
import { bearers } from '../../region/bearers.js';
import { BPS, depthOf, dotted, isBpsBelow, isOfProvince } from '../../region/code.js';
import { isOfKnownProvince, officialName } from '../../region/names.js';
import type { RegionText } from '../../region/resolution.js';
import { levelOf } from '../head/levels.js';
import type { ReadColumns } from '../head/read-columns.js';
import { type TextAt, WHOLE_DIGITS } from './codes.js';

/** A column of names of regions above, and the level that its head names; null where it names none. */
interface ColumnAbove {
  readonly index: number;
  readonly level: Level | null;
}

/** A name in such a column. */
export interface NamedAbove extends Pick<ColumnAbove, 'level'> {
  readonly name: string;
}

/** What a row says of the regions that its own lies in. */
export interface AboveText {
  /** Their names, the finest first. */
  readonly named: readonly NamedAbove[];
  /** The code of one of them, which stands in the column of codes; null where that is of the row's own region. */
  readonly coded: RegionText | null;
}

const NOTHING: AboveText = { named: [], coded: null };

export function columnsAbove({
  above,
  heads,
}: Pick<ReadColumns, 'above' | 'heads'>): ColumnAbove[] {
  return above.map((index) => ({ index, level: levelOf(heads[index] ?? '') }));
}

export function namedAbove(textAt: TextAt, above: readonly ColumnAbove[]): NamedAbove[] {
  return above
    .map(({ index, level }) => ({ level, name: textAt(index) }))
    .filter(({ name }) => name !== '');
}

/** Levels of the code of a district. */
const DISTRICT = LEVEL_NAMES.indexOf('district') + 1;

/** The level of a code that is coarser than the regions which rows are of; null for others. */
export function coarserLevel(code: string, level: Level | null): Level | null {
  if (code === '' || level === null || level === 'province') return null;
  // Zeros at the end of a whole code may stand for no level.
  if (code.length >= WHOLE_DIGITS[level] && !code.endsWith('0')) return null;
  const own = dotted(code) ?? '';
  const ofCode = own.length === BPS.district && isBpsBelow(own) ? DISTRICT : depthOf(own);
  const depth = isOfKnownProvince(own) ? ofCode : 0;
  return depth > LEVEL_NAMES.indexOf(level) ? null : (LEVEL_NAMES[depth - 1] ?? null);
}

/** The name in a column of a level; '' where there is none. */
export function nameAt(named: readonly NamedAbove[], level: Level): string {
  return named.find((each) => each.level === level)?.name ?? '';
}

/**
 * Whether a coarser code and the name beside it are of one region: a province that no regency is called like, or
 * beside districts a regency; `Kota Kudus` in the regency Kudus is a district.
 */
function isOfCode({ code, name }: RegionText, level: Level | null): boolean {
  const { codes, kind, isContrary } = bearers(name);
  if (level !== 'regency') return kind !== null && !isContrary;
  const [own, ...others] = codes;
  return own === dotted(code) && others.length === 0;
}

/**
 * The regions above a row's own, and what is left of its text. The code beside a district may be coarser than its
 * name: of the regency it lies in; beside a regency it may be of the province. A total of that is called like it
 * (`Kab. Cianjur`), or only beside.
 */
export function aboveText(
  text: RegionText,
  named: readonly NamedAbove[],
  level: Level | null,
): { readonly text: RegionText; readonly above: AboveText } {
  const coarser = coarserLevel(text.code, level);
  const none = named.length === 0 ? NOTHING : { named, coded: null };
  if (coarser === null) return { text, above: none };
  const name = nameAt(named, coarser);
  const [finest] = named;
  const depth = (of: Level | null) => (of === null ? -1 : LEVEL_NAMES.indexOf(of));
  if (text.name === '' && depth(finest?.level ?? null) > depth(coarser))
    return { text: { ...text, code: '' }, above: none };
  if (text.name === '') return { text: { ...text, name }, above: none };
  if (isOfCode(text, level)) return { text, above: none };
  const coded = { code: text.code, name, province: text.province };
  return { text: { ...text, code: '' }, above: { named, coded } };
}

/** Whether what a row says of its region is said of one above districts or villages: a total of these. */
export function isUpper(text: RegionText, { named }: AboveText, level: Level | null): boolean {
  const coarser = coarserLevel(text.code, level);
  return coarser !== null && (text.name === nameAt(named, coarser) || isOfCode(text, level));
}

/** The names of the regions that a row's own lies in, and the code of one of them, as one text. */
export function withinText({ named, coded }: AboveText): string {
  return [...named.map(({ name }) => name), ...(coded ? [coded.code] : [])].join(', ');
}

/** The codes of the regencies or provinces of a name. */
export function codesNamed(name: string, level: Level): readonly string[] {
  if (level !== 'regency' && level !== 'province') return [];
  return bearers(name).codes.filter((each) => each.length === LEVELS[level]);
}

/** The codes of regencies and cities that some names say with what they are in front: `Kota Sukabumi`. */
export function prefixedAmong(names: Iterable<string>): ReadonlySet<string> {
  const found = [...names].map(bearers).filter(({ kind, isContrary }) => kind && !isContrary);
  return new Set(found.flatMap(({ codes }) => codes));
}

/** The codes that a name may mean beside others: bare `Sukabumi` is not the city where that is written `Kota Sukabumi`. */
function codesBeside(name: string, level: Level, prefixed: ReadonlySet<string>): readonly string[] {
  const codes = codesNamed(name, level);
  const left = codes.filter((code) => !prefixed.has(code));
  return codes.length > 1 && left.length > 0 ? left : codes;
}

/**
 * The regions above, from their names and what codes say of them; the finest first.
 *
 * @param prefixed regencies and cities that are named with what they are: see {@link prefixedAmong}
 */
export function regionsOf(
  { named }: AboveText,
  ofCodes: readonly RegionAbove[],
  prefixed: ReadonlySet<string> = new Set(),
): RegionAbove[] {
  const coded = ofCodes.find(isPlacedByCode)?.code ?? null;
  const ofBps = ofCodes.find(({ level }) => level === 'district')?.code ?? null;
  let province = codeAt(coded, 'province');
  const told = LEVEL_NAMES.flatMap((level): RegionAbove[] => {
    const name = nameAt(named, level);
    const [own, ...others] = codesBeside(name, level, prefixed).filter(
      (each) => province === null || isOfProvince(province, each) || each === province,
    );
    const said = codeAt(coded, level) ?? (level === 'district' ? ofBps : null);
    const code = said ?? (others.length === 0 ? (own ?? null) : null);
    if (level === 'province') province ??= code;
    return code === null && name === '' ? [] : [{ level, code, name }];
  });
  const finest = told.findLast(({ code }) => code !== null)?.code ?? null;
  const all = told.map(({ level, code, name }): RegionAbove => {
    // A regency that was divided off lies in its own province now.
    const own = (level && codeAt(finest, level)) ?? code;
    return { level, code: own, name: (own && officialName(own)) || name || (own ?? '') };
  });
  const others = named.filter(({ level }) => level === null);
  return [...all.reverse(), ...others.map(({ name }) => ({ level: null, code: null, name }))];
}
