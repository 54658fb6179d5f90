import { cellsMeant } from '../../budget/select.js';
import { type Cell, fold, regionKey } from '../../core/cell.js';
import type { FundWhy } from '../../planning/fund/explanation.js';
import { suggest } from '../../problem/nearest.js';
import { type Problem, refuse } from '../../problem/problem.js';
import type { SegmentBook } from '../../segment/segments.js';

/** What some names mean among the rows that are funded. */
interface Meant {
  readonly regions: ReadonlySet<string>;
  /** Folded texts of segments. */
  readonly segments: ReadonlySet<string>;
}

function unknown(value: string, cells: readonly Cell[]): Problem {
  const names = cells.flatMap(({ region, segment }) => [region.name, region.code ?? '', segment]);
  const near = suggest(value, new Set(names));
  return { code: 'unknown-group', option: '--why-of', value, ...near };
}

function meantBy(values: readonly string[], cells: readonly Cell[], book: SegmentBook): Meant {
  const regions = new Set<string>();
  const segments = new Set<string>();
  for (const value of values) {
    const named = cells.filter(
      ({ segment, segmentKey }) =>
        segmentKey === fold(value) || book.find(segment)?.id === fold(value),
    );
    const meant = cellsMeant(cells, value);
    if (named.length > 0) for (const { segmentKey } of named) segments.add(segmentKey);
    else if ('cells' in meant) for (const { region } of meant.cells) regions.add(regionKey(region));
    else if (meant.code === 'two-regions') refuse({ ...meant, option: '--why-of', value });
    else refuse(unknown(value, cells));
  }
  return { regions, segments };
}

/**
 * Which rows are to be explained: those of any region and any segment that is named, as `--region` and
 * `--segment` choose rows, but out of what is funded as a whole. A name that is neither is refused, and
 * so are names of which no row is.
 */
export function rowsToExplain(
  values: readonly string[],
  cells: readonly Cell[],
  book: SegmentBook,
): (row: Pick<FundWhy, 'region' | 'segment'>) => boolean {
  const { regions, segments } = meantBy(values, cells, book);
  const isWanted = ({ region, segment }: Pick<FundWhy, 'region' | 'segment'>) =>
    (regions.size === 0 || regions.has(regionKey(region))) &&
    (segments.size === 0 || segments.has(fold(segment)));
  if (!cells.some(isWanted)) refuse({ code: 'no-row-of-all', option: '--why-of', list: values });
  return isWanted;
}
