import type { Cells } from '../../core/cells.js';
import type { Problem } from '../../problem/problem.js';
import { momentOf } from '../head/moments.js';
import { isProgramme } from '../head/same-people.js';
import { isVersion } from '../head/versions.js';
import { isAllSegments } from '../text/total-names.js';
import { unitAlone } from '../text/unit.js';

/** The first row of a kind of segments that stands beside another of that kind, in one place. */
function besideOther(
  cells: Cells,
  code: 'programmes-apart' | 'versions-apart',
  isKind: (segmentKey: string) => boolean,
): Problem[] {
  const { values, ids } = cells.segmentKeys;
  const areKind = values.map(isKind);
  if (areKind.filter(Boolean).length < 2) return [];
  const first = new Map<number, number>();
  for (let row = 0; row < cells.length; row += 1) {
    if (!areKind[ids[row] as number]) continue;
    const place = cells.places.ids[row] as number;
    const own = first.get(place) ?? row;
    first.set(place, own);
    if (ids[own] === ids[row]) continue;
    const [value, other] = [cells.at(row).segment, cells.at(own).segment];
    return [{ code, ...cells.originAt(row), value, other }];
  }
  return [];
}

/** Programmes in rows of their own: who is in several of them would be counted once for each. */
export function programmesApart(cells: Cells): Problem[] {
  return besideOther(cells, 'programmes-apart', isProgramme);
}

/** Times, sources or versions where segments should be, and no others: the same people once for each. */
export function versionsApart(cells: Cells): Problem[] {
  const isVersionOrTime = (key: string) => isVersion(key) || momentOf(key) !== null;
  const own = cells.segmentKeys.values.filter((key) => !isAllSegments(key));
  return own.every(isVersionOrTime) ? besideOther(cells, 'versions-apart', isVersionOrTime) : [];
}

/** Companies or households in rows of their own, beside rows that are people and nothing else: `Tenaga Kerja`. */
export function notPeople(cells: Cells): Problem[] {
  const { values, ids } = cells.segmentKeys;
  const kinds = values.map((key) => unitAlone(key)?.kind);
  const segment = kinds.indexOf('other');
  if (segment < 0 || !kinds.includes('people')) return [];
  const row = ids.indexOf(segment);
  return [{ code: 'not-people', ...cells.originAt(row), value: cells.at(row).segment }];
}
