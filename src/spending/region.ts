import { regionsAbove } from '../core/above.js';
import type { Region, RegionAbove } from '../core/cell.js';
import { levelOf } from '../input/head/levels.js';
import { aboveText, type NamedAbove, regionsOf } from '../input/places/regions-above.js';
import { depthOf, dotted } from '../region/code.js';

/** What a row says of its region: a code, a name, and the names of those that it lies in, the finest first. */
interface RegionSaid {
  readonly code: string;
  readonly name: string;
  readonly above: readonly NamedAbove[];
  /** The head of the column of names. */
  readonly head: string;
}

/** The code of a region, dotted; null where a text is none. */
function codeOf(text: string): string | null {
  const code = dotted(text);
  return code !== null && depthOf(code) > 0 ? code : null;
}

/** A region by its code or name, and where it lies by the columns beside it; null where a row says none. */
export function regionSaid({ code: text, name, above: named, head }: RegionSaid): Region | null {
  const code = codeOf(text) ?? codeOf(name);
  const said = { code: code ?? text, name: codeOf(name) === null ? name : '', province: '' };
  const own = aboveText(said, named, levelOf(head));
  const coded = codeOf(own.above.coded?.code ?? '');
  const ofCode = coded === null ? [] : [{ level: null, code: coded, name: '' }];
  const above = regionsOf(own.above, ofCode);
  const first = codeOf(own.text.code);
  if (first !== null) return { code: first, name: own.text.name };
  // A row of a regency with a blank district is of the regency.
  if (own.text.name === '' && own.text.code === '') return regionAbove(above);
  return { code: null, name: own.text.name || own.text.code, ...(above.length > 0 && { above }) };
}

/** The finest of some regions that others lie in, as a region of its own. */
function regionAbove(above: readonly RegionAbove[]): Region | null {
  const [first] = regionsAbove({ code: null, name: '', above });
  if (first === undefined) return null;
  const { code, name } = first;
  return code === null && first.above?.length ? { code, name, above: first.above } : { code, name };
}
