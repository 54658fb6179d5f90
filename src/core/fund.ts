import { add, multiply } from './exact.js';
import { type Crowd, type Standing, spread, type Within } from './spread.js';

/** What a worker is paid for: to stay a member whom public money pays, or to become one. */
export const FUND_PURPOSES = ['renewal', 'expansion'] as const;
export type FundPurpose = (typeof FUND_PURPOSES)[number];

/** The people of one cell who need somebody to pay. */
export interface Need {
  /** Place of its region among the standings. */
  readonly region: number;
  /** Members whom public money pays today and who are to stay. */
  readonly renewal: number;
  /** People who are not covered and are to be. */
  readonly expansion: number;
}

/** One source of money. */
export interface Purse {
  /** Whole rupiah that may be spent. */
  readonly money: number;
  /** Whole rupiah for one worker of each cell; null where it may not pay, or there is no price. */
  readonly prices: readonly (number | null)[];
  /** The source's own priority group of each cell; 0 comes first. */
  readonly ranks: readonly number[];
}

/** Workers of one cell whom one source pays for, for all its months. */
export interface Payment {
  readonly purse: number;
  readonly need: number;
  readonly purpose: FundPurpose;
  readonly workers: number;
  /** Whole rupiah. */
  readonly amount: number;
}

/** That a source spent some of its money on some cells at once. */
export interface Step {
  readonly purse: number;
  readonly purpose: FundPurpose;
  /** How it was spread where it was too little for all. */
  readonly within: Within;
  /** Whole rupiah there were for it. */
  readonly money: number;
  readonly needs: readonly number[];
  /** People of each need who were not paid for before. */
  readonly open: readonly number[];
  /** Where the region of each need stood before. */
  readonly standings: readonly Standing[];
  /** Those who were paid for. */
  readonly payments: readonly Payment[];
}

/** What is not yet paid for, and what each source still has. Payments are entered one by one. */
export class Ledger {
  readonly payments: Payment[] = [];
  /** How the payments came about, in the order in which they were entered. */
  readonly steps: Step[] = [];
  readonly money: number[];
  readonly open: { readonly renewal: number[]; readonly expansion: number[] };
  readonly standings: Standing[];

  constructor(
    readonly needs: readonly Need[],
    readonly purses: readonly Purse[],
    standings: readonly Standing[],
  ) {
    this.money = purses.map(({ money }) => money);
    this.open = {
      renewal: needs.map(({ renewal }) => renewal),
      expansion: needs.map(({ expansion }) => expansion),
    };
    this.standings = [...standings];
  }

  /** Cells of a source that still have people for a purpose, and a price. */
  payable(purse: number, purpose: FundPurpose): number[] {
    const { prices } = this.purses[purse] as Purse;
    return this.needs.flatMap((_, need) =>
      prices[need] && (this.open[purpose][need] ?? 0) > 0 ? [need] : [],
    );
  }

  /** Enters that a source pays for some of a cell. */
  pay(purse: number, need: number, purpose: FundPurpose, workers: number): void {
    if (workers === 0) return;
    const { prices } = this.purses[purse] as Purse;
    const amount = multiply(workers, prices[need] ?? 0);
    this.money[purse] = (this.money[purse] ?? 0) - amount;
    this.open[purpose][need] = (this.open[purpose][need] ?? 0) - workers;
    this.payments.push({ purse, need, purpose, workers, amount });
    const { region } = this.needs[need] as Need;
    const standing = this.standings[region];
    if (purpose === 'expansion' && standing)
      this.standings[region] = { ...standing, registered: add(standing.registered, workers) };
  }

  /** Spends what a source has, or part of it, on some cells, as far as it goes. */
  spend(
    purse: number,
    needs: readonly number[],
    purpose: FundPurpose,
    within: Within,
    money = this.money[purse] ?? 0,
  ): void {
    const { prices } = this.purses[purse] as Purse;
    const crowds = needs.map((need): Crowd => {
      const { region } = this.needs[need] as Need;
      return { people: this.open[purpose][need] ?? 0, price: prices[need] ?? 0, region };
    });
    const taken = spread(crowds, money, this.standings, within);
    const open = crowds.map(({ people }) => people);
    const standings = crowds.map(
      ({ region }) => this.standings[region] ?? { potential: 0, registered: 0 },
    );
    const entered = this.payments.length;
    needs.forEach((need, place) => {
      this.pay(purse, need, purpose, taken[place] ?? 0);
    });
    const payments = this.payments.slice(entered);
    this.steps.push({ purse, purpose, within, money, needs, open, standings, payments });
  }
}

/** Spends one source: its renewals, then its priority groups one by one. */
function spendPurse(ledger: Ledger, purse: number, within: Within): void {
  const renewals = ledger.payable(purse, 'renewal');
  if (renewals.length > 0) ledger.spend(purse, renewals, 'renewal', 'proportional');
  const open = ledger.payable(purse, 'expansion');
  const { ranks } = ledger.purses[purse] as Purse;
  const groups = [...new Set(open.map((need) => ranks[need] ?? 0))].sort((a, b) => a - b);
  for (const rank of groups)
    ledger.spend(
      purse,
      open.filter((need) => (ranks[need] ?? 0) === rank),
      'expansion',
      within,
    );
}

/**
 * Spends sources in their order, each first on renewals (in proportion where they are too many), then on
 * its own priority groups, as `within` says. Nobody is paid for twice, and no source spends more than
 * it has. Pure.
 */
export function fundInOrder(
  needs: readonly Need[],
  purses: readonly Purse[],
  standings: readonly Standing[],
  within: Within,
): Ledger {
  const ledger = new Ledger(needs, purses, standings);
  purses.forEach((_, purse) => {
    spendPurse(ledger, purse, within);
  });
  return ledger;
}
