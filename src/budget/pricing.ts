import type { Cell } from '../core/cell.js';
import type { Entry } from '../core/entry.js';
import type { Month } from '../core/month.js';
import type { Price } from '../core/price.js';
import type { Payer, Programme, Scheme, Unpriced } from '../core/vocabulary.js';
import { findSegment, type Segment } from '../segment/segments.js';
import { EMPLOYED } from '../tariff/payable.js';
import type { Insured, Used } from '../tariff/premium.js';
import { flatPrice, price, type Quote } from '../tariff/price.js';
import type { Catalogue } from '../tariff/types.js';
import { minimumWage, wholeRupiah } from '../tariff/wage.js';
import { type BudgetChoices, choose } from './choices.js';

/** Cells with their prices, and what those rest on. */
export interface Priced {
  readonly entries: readonly Entry[];
  readonly used: readonly Used[];
  /** Programmes asked for that a scheme does not have. */
  readonly absent: ReadonlyMap<Scheme, ReadonlySet<Programme>>;
}

/** Public money. A renewal is paid by it: by the segment's own public payer, or else by APBD. */
const PUBLIC: readonly Payer[] = ['apbn', 'apbd'];

function renewalPayer(payer: Payer): Payer {
  return PUBLIC.includes(payer) ? payer : 'apbd';
}

/** Prices cells; the same question is asked of the catalogue once. */
class Pricing {
  readonly used = new Map<string, Used>();
  readonly absent = new Map<Scheme, Set<Programme>>();
  private readonly quotes = new Map<string, Quote>();

  constructor(
    private readonly catalogue: Catalogue,
    private readonly choices: BudgetChoices,
  ) {}

  /** The wage of a cell in a month: chosen, in the file, or a minimum wage that was named. */
  private wageAt(cell: Cell, segmentId: string | null): (month: Month) => number | Unpriced {
    const chosen = choose(this.choices.wage, cell.segment, segmentId) ?? cell.wage;
    if (chosen === null) return () => 'no-wage';
    if (typeof chosen === 'number') return () => chosen;
    if (chosen === 'siltap' && segmentId !== 'village-officials') return () => 'no-minimum-wage';
    return (month) => {
      const wage = minimumWage(this.catalogue.wages, chosen, cell.region.code, month);
      if (!wage) return 'no-minimum-wage';
      const id = wage.code ? `${wage.kind}.${wage.code}` : wage.kind;
      this.used.set(`${id} ${wage.from}`, { id, value: wage, confidence: wage.confidence });
      return wholeRupiah(wage);
    };
  }

  private insured(cell: Cell, segment: Segment | null, scheme: Scheme, payer: Payer): Insured {
    const id = segment?.id ?? null;
    const risk = scheme === 'jakon' ? 'very-high' : (segment?.risk ?? 'very-low');
    return {
      scheme,
      payer,
      sector:
        choose(this.choices.sector, cell.segment, id) ?? cell.sector ?? segment?.sector ?? 'other',
      risk: choose(this.choices.risk, cell.segment, id) ?? risk,
      income: choose(this.choices.income, cell.segment, id),
      wageAt: EMPLOYED.includes(scheme) ? this.wageAt(cell, id) : () => 'no-wage',
      contractMonths: this.choices.contractMonths,
      relief: this.choices.relief,
    };
  }

  private quote(cell: Cell, segment: Segment | null, scheme: Scheme, payer: Payer): Quote {
    const insured = this.insured(cell, segment, scheme, payer);
    const wages = this.choices.months.map(insured.wageAt).join();
    const { sector, risk, income } = insured;
    const key = [scheme, payer, sector, risk, income, wages].join('|');
    const known = this.quotes.get(key);
    if (known) return known;
    const quote = price(this.catalogue, insured, this.choices.programmes, this.choices.months);
    this.quotes.set(key, quote);
    return quote;
  }

  private note(quote: Quote, scheme: Scheme): void {
    if (quote.price === null) return;
    for (const item of quote.used) this.used.set(`${item.id} ${item.value.from}`, item);
    const absent = this.absent.get(scheme) ?? new Set();
    for (const programme of quote.absent) absent.add(programme);
    this.absent.set(scheme, absent);
  }

  private priceFor(cell: Cell, segment: Segment | null, scheme: Scheme | null, payer: Payer) {
    const flat = choose(this.choices.premium, cell.segment, segment?.id ?? null);
    if (flat !== null) return flatPrice(flat, this.choices.months, payer);
    if (scheme === null) return 'unknown-segment';
    const quote = this.quote(cell, segment, scheme, payer);
    this.note(quote, scheme);
    return quote.price ?? (quote as { unpriced: Unpriced }).unpriced;
  }

  entry(cell: Cell): Entry {
    const segment = findSegment(cell.segment);
    const id = segment?.id ?? null;
    const scheme = choose(this.choices.scheme, cell.segment, id) ?? segment?.scheme ?? null;
    const payer =
      choose(this.choices.payer, cell.segment, id) ?? cell.payer ?? segment?.payer ?? 'undecided';
    const expansion = this.priceFor(cell, segment, scheme, payer);
    const kept = cell.subsidised ? this.priceFor(cell, segment, scheme, renewalPayer(payer)) : null;
    return {
      cell,
      segmentId: id,
      scheme,
      agency: segment?.agency ?? null,
      payer,
      expansion: typeof expansion === 'string' ? null : expansion,
      unpriced: typeof expansion === 'string' ? expansion : null,
      renewal: typeof kept === 'string' ? null : (kept as Price | null),
    };
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
  return { entries, used: [...pricing.used.values()], absent: pricing.absent };
}
