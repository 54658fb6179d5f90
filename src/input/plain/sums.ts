import { Pairs } from '../../core/pairs.js';
import { AbsentRows } from './absent.js';
import type { ReadBytes } from './bytes.js';
import { Cells, isExact } from './cells.js';
import { Meanings } from './meaning.js';
import type { Dimension, PlainRequest, PlainSums } from './request.js';
import { scanPlain } from './scan.js';
import { Seen } from './seen.js';
import { BLANK, type HandOver, type HandOverReason, type PlainShape, type Sink } from './shape.js';
import { Texts } from './texts.js';

/** Cells that are kept at most: each takes some hundred bytes. */
const MOST_CELLS = 250_000;

/** The numbers of what a row is told by. */
interface RowKey {
  readonly region: number;
  readonly segment: number;
  readonly period: number;
  readonly terms: number;
}

/** Finds duplicates and adds up, a row at a time. */
class Sums implements Sink {
  readonly cells = new Cells();
  readonly region: Meanings;
  readonly period: Meanings;
  readonly rowsOfPeriod: number[] = [];
  private readonly segment: Meanings;
  private readonly terms: Meanings;
  /** The number of each region's group, and the groups by number. */
  private readonly groupOf: number[] = [];
  private readonly groups: string[] = [];
  private readonly groupNumbers = new Map<string, number>();
  private readonly seen = new Seen();
  private readonly kinds = new Pairs();
  private readonly groupKinds = new Pairs();
  private readonly numbers = new Pairs();

  private readonly hasTerms: boolean;

  constructor(
    private readonly request: PlainRequest,
    private readonly texts: readonly Texts[],
  ) {
    const of = ({ keys, meaning }: Dimension) => new Meanings(keys, texts, meaning);
    this.region = of(request.region);
    this.segment = of(request.segment);
    this.period = of(request.period);
    this.terms = of(request.terms);
    this.hasTerms = request.terms.keys.length > 0;
  }

  row(line: number, ids: Int32Array, counts: Int32Array): HandOverReason | null {
    const region = this.region.of(ids, line);
    const segment = this.segment.of(ids, line);
    const period = this.period.of(ids, line);
    const terms = this.terms.of(ids, line);
    if (region < 0 || segment < 0 || period < 0 || terms < 0) return 'meaning';
    const kind = this.kinds.of(segment, period);
    const reason = this.seen.add(kind, region);
    if (reason !== null) return reason;
    this.rowsOfPeriod[period] = (this.rowsOfPeriod[period] ?? 0) + 1;
    const { request } = this;
    const registered = counts[request.registered] as number;
    const subsidised = request.subsidised === null ? BLANK : (counts[request.subsidised] as number);
    if (subsidised > registered) return 'subsidised-above-registered';
    if (request.wanted !== null && this.period.found[period] !== request.wanted) return null;
    const group = this.groupOf[region] ?? this.askGroup(region);
    const groupKind = this.groupKinds.of(kind, group);
    const number = this.hasTerms ? this.numbers.of(groupKind, terms) : groupKind;
    if (number === MOST_CELLS) return 'many-cells';
    if (number === this.cells.size) this.open({ region, segment, period, terms }, ids, line);
    this.cells.add(number, counts[request.potential] as number, registered, subsidised);
    return null;
  }

  private kindsOf(segment: number): number[] {
    return this.period.found.map((_, period) => this.kinds.of(segment, period));
  }

  /** Whether a region and segment have rows but none of a period that others have. */
  lacks(period: string): boolean {
    const wanted = this.period.found.indexOf(period);
    return (
      wanted >= 0 &&
      this.segment.found.some((_, segment) => {
        const kinds = this.kindsOf(segment);
        return this.seen.lacks(kinds[wanted] ?? -1, kinds);
      })
    );
  }

  /** A second pass over the rows, for those that a period lacks. */
  absent(period: string): AbsentRows {
    const wanted = this.period.found.indexOf(period);
    const where = (ids: Int32Array, line: number) => {
      const [region, segment] = [this.region.of(ids, line), this.segment.of(ids, line)];
      const isThere = this.seen.has(this.kinds.of(segment, wanted), region);
      const own = this.period.found[this.period.of(ids, line)] ?? '';
      return { key: `${region} ${segment}`, period: own, isThere };
    };
    return new AbsentRows(where, (ids) => this.textsOf(ids));
  }

  private textsOf(ids: Int32Array): string[] {
    return this.texts.map((texts, place) => texts.text(ids[place] ?? 0));
  }

  private askGroup(region: number): number {
    const name = this.request.group(this.region.found[region] ?? '');
    const number = this.groupNumbers.get(name) ?? this.groups.push(name) - 1;
    this.groupNumbers.set(name, number);
    this.groupOf[region] = number;
    return number;
  }

  private open(key: RowKey, ids: Int32Array, line: number): void {
    this.cells.open({
      group: this.groups[this.groupOf[key.region] ?? -1] ?? '',
      segment: this.segment.found[key.segment] ?? '',
      period: this.period.found[key.period] ?? '',
      terms: this.terms.found[key.terms] ?? '',
      firstLine: line,
      firstTexts: this.textsOf(ids),
    });
  }
}

/** The period of a table that figures are of: the one wanted, or the newest. */
function takenOf({ period }: Sums, taken: string | null): string {
  return taken ?? [...period.found].sort().at(-1) ?? '';
}

/**
 * Reads a plain table and adds it up, in one pass over its bytes; in a second one where the period
 * taken lacks regions that others have. Every figure is the one that the slow way would give, or the
 * table is handed over to it.
 *
 * @param open starts to read at the first row, once for each pass
 */
export function sumPlain(
  shape: PlainShape,
  request: PlainRequest,
  open: () => ReadBytes,
): PlainSums | HandOver {
  const texts = shape.keys.map(() => new Texts());
  const sums = new Sums(request, texts);
  const handOver = scanPlain(shape, texts, open(), sums);
  if (handOver) return handOver;
  const cells = sums.cells.all();
  const inexact = cells.find((cell) => !isExact(cell));
  if (inexact) return { line: inexact.firstLine, reason: 'inexact' };
  const taken = takenOf(sums, request.taken);
  const absent = sums.absent(taken);
  const again = sums.lacks(taken) ? scanPlain(shape, texts, open(), absent) : null;
  if (again) return again;
  const periods = sums.period.found.map((period, number) => ({
    period,
    rows: sums.rowsOfPeriod[number] ?? 0,
  }));
  const rows = [...absent.rows.values()];
  return { cells, regions: sums.region.found.length, periods, absent: rows };
}
