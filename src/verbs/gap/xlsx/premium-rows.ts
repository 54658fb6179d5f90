import type { Bundle } from '../../../core/counted.js';
import { add } from '../../../core/exact.js';
import type { Month } from '../../../core/month.js';
import { amountsByMonth } from '../../../core/monthly.js';
import type { Price } from '../../../core/price.js';
import type { Payer } from '../../../core/vocabulary.js';
import type { WorkbookWords } from '../../../i18n/language.js';

export const KINDS = ['expansion', 'renewal'] as const;
export type PremiumKind = (typeof KINDS)[number];

/** One distinct price, with the workers it is paid for. */
export interface PremiumRow {
  readonly no: number;
  readonly kind: PremiumKind;
  readonly payer: Payer;
  readonly programmes: string;
  /** Rupiah for one worker in each month of the budget. */
  readonly amounts: readonly number[];
  readonly sum: number;
  /** What the sum would be without any relief. */
  readonly withoutRelief: number;
  readonly workers: number;
}

interface Premiums {
  readonly rows: readonly PremiumRow[];
  /** The number of a price; null where there is none. */
  readonly numberOf: (kind: PremiumKind, price: Price | null) => number | null;
}

function programmesOf({ lines, payer }: Price, { flat }: WorkbookWords): string {
  const own = lines.filter((line) => line.payer === payer);
  const names = own.map(({ programme }) => (programme === 'flat' ? flat : programme.toUpperCase()));
  return [...new Set(names)].join(', ');
}

/** Collects distinct prices. Prices that are alike in all that is shown become one. */
class Collection {
  readonly rows: PremiumRow[] = [];
  private readonly places = new Map<string, number>();
  private readonly known: Readonly<Record<PremiumKind, Map<Price, number>>> = {
    expansion: new Map(),
    renewal: new Map(),
  };

  constructor(
    private readonly months: readonly Month[],
    private readonly words: WorkbookWords,
  ) {}

  enter(kind: PremiumKind, price: Price | null, workers: number): void {
    if (!price) return;
    const place = this.known[kind].get(price) ?? this.place(kind, price);
    this.known[kind].set(price, place);
    const row = this.rows[place] as PremiumRow;
    this.rows[place] = { ...row, workers: add(row.workers, workers) };
  }

  private place(kind: PremiumKind, price: Price): number {
    const amounts = amountsByMonth(price, this.months);
    const programmes = programmesOf(price, this.words);
    const { payer, payerAmount: sum, payerWithoutRelief: withoutRelief } = price;
    const key = [kind, payer, programmes, withoutRelief, ...amounts].join('\n');
    const known = this.places.get(key) ?? this.rows.length;
    if (known === this.rows.length)
      this.rows.push({
        ...{ no: known + 1, kind, payer, programmes, amounts, sum, withoutRelief },
        workers: 0,
      });
    this.places.set(key, known);
    return known;
  }

  numberOf(kind: PremiumKind, price: Price | null): number | null {
    const place = price ? this.known[kind].get(price) : undefined;
    return place === undefined ? null : place + 1;
  }
}

/** The distinct prices of cells, in order of first appearance: expansions, then renewals. */
export function premiumsOf(
  bundles: readonly Bundle[],
  months: readonly Month[],
  words: WorkbookWords,
): Premiums {
  const all = new Collection(months, words);
  for (const { entry, expansionWorkers } of bundles)
    all.enter('expansion', entry.expansion, expansionWorkers);
  for (const { entry, renewalWorkers } of bundles)
    all.enter('renewal', entry.renewal, renewalWorkers ?? 0);
  return { rows: all.rows, numberOf: (kind, price) => all.numberOf(kind, price) };
}
