import type { Cell } from '../core/cell.js';
import type { Entry } from '../core/entry.js';
import type { Month } from '../core/month.js';
import type { Price } from '../core/price.js';
import type { Payer, Programme, Scheme, Unpriced } from '../core/vocabulary.js';
import { findSegment, type Segment } from '../segment/segments.js';
import { EMPLOYED } from '../tariff/payable.js';
import type { Insured } from '../tariff/premium.js';
import { flatPrice, price } from '../tariff/price.js';
import type { Quote } from '../tariff/quote.js';
import type { Catalogue, Confidence } from '../tariff/types.js';
import { mergeUsed, type Used, usedIn } from '../tariff/used.js';
import { minimumWage, wholeRupiah } from '../tariff/wage.js';
import { type BudgetChoices, choose } from './choices.js';

/** Cells with their prices, and what those rest on. */
export interface Priced {
  readonly entries: readonly Entry[];
  readonly used: readonly Used[];
  /** Programmes asked for that a scheme does not have. */
  readonly absent: ReadonlyMap<Scheme, ReadonlySet<Programme>>;
  /** Segments whose entry in the catalogue is less than sure. */
  readonly weakSegments: ReadonlyMap<string, Confidence>;
}

/** Public money. A renewal is paid by it: by the segment's own public payer, or else by APBD. */
const PUBLIC: readonly Payer[] = ['apbn', 'apbd'];

function renewalPayer(payer: Payer): Payer {
  return PUBLIC.includes(payer) ? payer : 'apbd';
}

/** What a cell's segment, payer, sector and wage say of the cell: all of an entry but its counts. */
interface Terms extends Omit<Entry, 'cell' | 'renewal'> {
  readonly renewal: () => Price | null;
}

/** Prices cells. Cells of the same terms are priced once. */
class Pricing {
  readonly used: Used[] = [];
  readonly absent = new Map<Scheme, Set<Programme>>();
  readonly weakSegments = new Map<string, Confidence>();
  private readonly known = new Map<string, Terms>();
  /** Whether a minimum wage is named, so that the price depends on the region. */
  private readonly byRegion: boolean;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly choices: BudgetChoices,
  ) {
    const { all, bySegment } = choices.wage;
    this.byRegion = [all, ...bySegment.values()].some((wage) => typeof wage === 'string');
  }

  /** The wage of a cell in a month: chosen, in the file, or a minimum wage that was named. */
  private wageAt(cell: Cell, segmentId: string | null): (month: Month) => number | Unpriced {
    const chosen = choose(this.choices.wage, cell, segmentId) ?? cell.wage;
    if (chosen === null) return () => 'no-wage';
    if (typeof chosen === 'number') return () => chosen;
    // The village staff's own minimum is nobody else's.
    if (chosen === 'siltap' && segmentId !== 'village-officials') return () => 'no-minimum-wage';
    return (month) => {
      const wage = minimumWage(this.catalogue.wages, chosen, cell.region.code, month);
      if (!wage) return 'no-minimum-wage';
      const id = wage.code ? `${wage.kind}.${wage.code}` : wage.kind;
      this.used.push(usedIn(id, wage, month));
      return wholeRupiah(wage);
    };
  }

  private insured(cell: Cell, segment: Segment | null, scheme: Scheme, payer: Payer): Insured {
    const id = segment?.id ?? null;
    const { sector, risk, income, contractMonths, relief } = this.choices;
    return {
      scheme,
      payer,
      sector: choose(sector, cell, id) ?? cell.sector ?? segment?.sector ?? 'other',
      risk: choose(risk, cell, id) ?? segment?.risk ?? 'very-low',
      income: choose(income, cell, id),
      wageAt: EMPLOYED.includes(scheme) ? this.wageAt(cell, id) : () => 'no-wage',
      contractMonths,
      relief,
    };
  }

  private noteUsed(quote: Quote, scheme: Scheme): void {
    if (quote.price === null) return;
    this.used.push(...quote.used);
    const absent = this.absent.get(scheme) ?? new Set();
    for (const programme of quote.absent) absent.add(programme);
    this.absent.set(scheme, absent);
  }

  private priceFor(
    cell: Cell,
    segment: Segment | null,
    scheme: Scheme | null,
    payer: Payer,
  ): Price | Unpriced {
    const { months, programmes, premium } = this.choices;
    const flat = choose(premium, cell, segment?.id ?? null);
    if (flat !== null) return flatPrice(flat, months, payer);
    if (scheme === null) return 'unknown-segment';
    const insured = this.insured(cell, segment, scheme, payer);
    const quote = price(this.catalogue, insured, programmes, months);
    this.noteUsed(quote, scheme);
    return quote.price === null ? quote.unpriced : quote.price;
  }

  private terms(cell: Cell): Terms {
    const segment = findSegment(cell.segment);
    const id = segment?.id ?? null;
    if (segment?.confidence) this.weakSegments.set(cell.segment, segment.confidence);
    const { scheme: schemes, payer: payers } = this.choices;
    const scheme = choose(schemes, cell, id) ?? segment?.scheme ?? null;
    const payer = choose(payers, cell, id) ?? cell.payer ?? segment?.payer ?? 'undecided';
    const expansion = this.priceFor(cell, segment, scheme, payer);
    let renewal: Price | Unpriced | undefined;
    return {
      segmentId: id,
      scheme,
      agency: segment?.agency ?? null,
      payer,
      expansion: typeof expansion === 'string' ? null : expansion,
      unpriced: typeof expansion === 'string' ? expansion : null,
      renewal: () => {
        renewal ??= this.priceFor(cell, segment, scheme, renewalPayer(payer));
        return typeof renewal === 'string' ? null : renewal;
      },
    };
  }

  entry(cell: Cell): Entry {
    const place = this.byRegion ? cell.region.code : '';
    const key = [cell.segmentKey, cell.payer, cell.sector, cell.wage, place].join('\n');
    const terms = this.known.get(key) ?? this.terms(cell);
    this.known.set(key, terms);
    return { cell, ...terms, renewal: cell.subsidised ? terms.renewal() : null };
  }
}

/** Finds what each cell's workers cost. */
export function priceCells(
  cells: readonly Cell[],
  choices: BudgetChoices,
  catalogue: Catalogue,
): Priced {
  const pricing = new Pricing(catalogue, choices);
  const entries = cells.map((cell) => pricing.entry(cell));
  const { used, absent, weakSegments } = pricing;
  return { entries, used: mergeUsed(used), absent, weakSegments };
}
