import type { Cell } from '../core/cell.js';
import type { Entry } from '../core/entry.js';
import { codeAt } from '../core/levels.js';
import type { Price } from '../core/price.js';
import type { Payer, Programme, Scheme, Unpriced } from '../core/vocabulary.js';
import type { SegmentBook } from '../segment/segments.js';
import { type Catalogue, payerKind } from '../tariff/catalogue.js';
import type { Confidence } from '../tariff/dated.js';
import type { Insured } from '../tariff/insured.js';
import { EMPLOYED } from '../tariff/payable.js';
import { flatPrice, price } from '../tariff/price.js';
import type { Quote } from '../tariff/quote.js';
import { mergeUsed, type Used } from '../tariff/used.js';
import type { BudgetChoices } from './choices.js';
import { insuredAs, type Terms, termsOf, wageKey } from './terms.js';

/** Cells with their prices, and what those rest on. */
export interface Priced {
  readonly entries: readonly Entry[];
  readonly used: readonly Used[];
  /** Programmes asked for that a scheme does not have. */
  readonly absent: ReadonlyMap<Scheme, ReadonlySet<Programme>>;
  /** Segments whose entry in the catalogue is less than sure. */
  readonly weakSegments: ReadonlyMap<string, Confidence>;
}

/** What prices rest on beside the choices. */
export interface PriceBooks {
  readonly catalogue: Catalogue;
  readonly book: SegmentBook;
}

/** All of an entry but its counts. Its renewal is priced only where there is somebody to renew. */
interface Known extends Omit<Entry, 'cell' | 'renewal'> {
  readonly renewal: () => Price | null;
}

/** Prices cells. Cells of the same terms are priced once. */
class Pricing {
  readonly used: Used[] = [];
  readonly absent = new Map<Scheme, Set<Programme>>();
  readonly weakSegments = new Map<string, Confidence>();
  private readonly known = new Map<string, Known>();
  private readonly quotes = new Map<string, Quote>();
  /** Whether a wage can depend on the region, and on one below the regency. */
  private readonly byRegion: boolean;
  private readonly byVillage: boolean;

  constructor(
    private readonly choices: BudgetChoices,
    private readonly books: PriceBooks,
  ) {
    const { all, bySegment } = choices.wage;
    const { general, segments } = books.book;
    this.byVillage = [general, ...segments].some(({ wages }) => wages !== undefined);
    this.byRegion =
      this.byVillage || [all, ...bySegment.values()].some((wage) => typeof wage === 'string');
  }

  /** A renewal is paid by public money: by the segment's own public payer, or else by APBD. */
  private renewalPayer(payer: Payer): Payer {
    return payerKind(this.books.catalogue, payer) === 'state' ? payer : 'apbd';
  }

  private noteUsed(quote: Quote, scheme: Scheme): void {
    if (quote.price === null) return;
    this.used.push(...quote.used);
    const absent = this.absent.get(scheme) ?? new Set();
    for (const programme of quote.absent) absent.add(programme);
    this.absent.set(scheme, absent);
  }

  /** Workers of all segments and regions that are alike cost the same. */
  private quoteOf(insured: Insured, cell: Cell, terms: Terms): Quote {
    const { scheme, payer, sector, risk, income, relief } = insured;
    const { programmes } = terms;
    const wage = EMPLOYED.includes(scheme) ? wageKey(terms, cell.region.code) : '';
    const key = [scheme, payer, sector, risk, income, relief, wage, ...programmes].join('\n');
    const { months, asOf, wageGrowth = null } = this.choices;
    const when = { months, asOf, wageGrowth };
    const known = this.quotes.get(key) ?? price(this.books.catalogue, insured, programmes, when);
    this.quotes.set(key, known);
    return known;
  }

  private priceFor(cell: Cell, terms: Terms, payer: Payer): Price | Unpriced {
    const { scheme, flat } = terms;
    if (flat !== null) return flatPrice(flat, this.choices.months, payer);
    if (scheme === null) return 'unknown-segment';
    const insured = insuredAs(scheme, payer, cell, terms, this.choices, this.books.catalogue);
    const quote = this.quoteOf(insured, cell, terms);
    this.noteUsed(quote, scheme);
    return quote.price === null ? quote.unpriced : quote.price;
  }

  private find(cell: Cell): Known {
    const terms = termsOf(cell, this.choices, this.books.book);
    const { segment, scheme, payer, wage, flat, programmes } = terms;
    if (segment?.confidence) this.weakSegments.set(cell.segment, segment.confidence);
    const expansion = this.priceFor(cell, terms, payer.value);
    const needsWage = flat === null && scheme !== null && EMPLOYED.includes(scheme);
    let renewal: Price | Unpriced | undefined;
    return {
      segmentId: segment?.id ?? null,
      scheme,
      programmes,
      agency: segment?.agency ?? null,
      payer: payer.value,
      payerFrom: payer.from,
      wageFrom: needsWage && wage ? wage.from : null,
      expansion: typeof expansion === 'string' ? null : expansion,
      unpriced: typeof expansion === 'string' ? expansion : null,
      renewal: () => {
        renewal ??= this.priceFor(cell, terms, this.renewalPayer(payer.value));
        return typeof renewal === 'string' ? null : renewal;
      },
    };
  }

  entry(cell: Cell): Entry {
    const { code, name } = cell.region;
    // Minimum wages are those of a regency; only settings may say one for a village.
    const regency = this.byVillage ? code : codeAt(code, 'regency');
    const place = this.byRegion ? `${regency ?? `${code} ${name}`}` : '';
    const key = [cell.segmentKey, cell.payer, cell.sector, cell.wage, place].join('\n');
    const known = this.known.get(key) ?? this.find(cell);
    this.known.set(key, known);
    return { cell, ...known, renewal: cell.subsidised ? known.renewal() : null };
  }
}

/** Finds what each cell's workers cost. */
export function priceCells(
  cells: readonly Cell[],
  choices: BudgetChoices,
  books: PriceBooks,
): Priced {
  const pricing = new Pricing(choices, books);
  const entries = cells.map((cell) => pricing.entry(cell));
  const { used, absent, weakSegments } = pricing;
  return { entries, used: mergeUsed(used), absent, weakSegments };
}
