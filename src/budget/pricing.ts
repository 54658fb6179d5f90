import { codeWithin } from '../core/above.js';
import type { Cell, Region } from '../core/cell.js';
import type { Cells, CellTerms } from '../core/cells.js';
import { groupedTogether } from '../core/columns.js';
import { constant, type Dimension, rekeyed, valueAt } from '../core/dimension.js';
import { Entries, type Kind } from '../core/entries.js';
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
  readonly entries: Entries;
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

/** What is known of a cell. Its renewal is priced only where there is somebody to renew. */
interface Known extends Omit<Kind, 'renewal'> {
  readonly renewal: () => Price | null;
}

/** Prices cells of the same terms once. */
class Pricing {
  readonly used: Used[] = [];
  readonly absent = new Map<Scheme, Set<Programme>>();
  readonly weakSegments = new Map<string, Confidence>();
  private readonly quotes = new Map<string, Quote>();

  constructor(
    private readonly choices: BudgetChoices,
    private readonly books: PriceBooks,
  ) {}

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
    const { scheme, payer, sector, risk, sides, income, relief } = insured;
    const { programmes } = terms;
    const wage = EMPLOYED.includes(scheme) ? wageKey(terms, codeWithin(cell.region)) : '';
    const key = [scheme, payer, sector, risk, sides, income, relief, wage, ...programmes].join(
      '\n',
    );
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

  /** What is known of cells that are priced as this one is. */
  find(cell: Cell): Known {
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
}

/** What decides a price beside the segment and the place: what a row says of it. */
function givenTerms({ payer, sector, wage }: CellTerms): string {
  return [payer, sector, wage].join('\n');
}

/** The places that wages may depend on: of one place they are the same; all are one where none does. */
function wagePlaces(
  { columns: { region }, length }: Cells,
  { wage: { all, bySegment } }: BudgetChoices,
  { general, segments }: SegmentBook,
): Dimension<unknown> {
  const isBelowRegency = [general, ...segments].some(({ wages }) => wages !== undefined);
  const isNamed = [all, ...bySegment.values()].some((wage) => typeof wage === 'string');
  if (!isBelowRegency && !isNamed) return constant(null, length);
  return rekeyed(region, (own: Region) => {
    const code = codeWithin(own);
    // Minimum wages are those of a regency; only settings may say one for a village.
    const place = isBelowRegency ? code : codeAt(code, 'regency');
    return place ?? `${code} ${own.name}`;
  });
}

/** The cells that are priced alike, by the first row of each such. */
function pricedAlike(cells: Cells, choices: BudgetChoices, book: SegmentBook): Dimension<number> {
  const { ids, firsts } = groupedTogether(cells.length, [
    cells.segmentKeys,
    rekeyed(cells.columns.terms, givenTerms),
    wagePlaces(cells, choices, book),
  ]);
  return { values: [...firsts], ids };
}

/** Whether there is somebody in each row whom public money already pays. */
function isSubsidised({ columns: { subsidised } }: Cells): Dimension<boolean> {
  const ids = new Int32Array(subsidised.length);
  for (let row = 0; row < ids.length; row += 1) ids[row] = Number((subsidised[row] as number) > 0);
  return { values: [false, true], ids };
}

/** Finds what each cell's workers cost. */
export function priceCells(cells: Cells, choices: BudgetChoices, books: PriceBooks): Priced {
  const pricing = new Pricing(choices, books);
  const alike = pricedAlike(cells, choices, books.book);
  const renewed = isSubsidised(cells);
  const known = new Map<number, Known>();
  const { ids, firsts } = groupedTogether(cells.length, [alike, renewed]);
  const kinds = Array.from(firsts, (row): Kind => {
    const first = valueAt(alike, row);
    const found = known.get(first) ?? pricing.find(cells.at(first));
    known.set(first, found);
    return { ...found, renewal: valueAt(renewed, row) ? found.renewal() : null };
  });
  const { used, absent, weakSegments } = pricing;
  const entries = new Entries(cells, { values: kinds, ids });
  return { entries, used: mergeUsed(used), absent, weakSegments };
}
