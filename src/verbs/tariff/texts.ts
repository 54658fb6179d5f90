import type { WhyWords } from '../../i18n/why-words.js';
import type { EntryKind } from '../../tariff/entries.js';

/** The words of the catalogue: of `ucj tariff`. */
export interface TariffWords {
  readonly title: string;
  readonly heads: {
    readonly id: string;
    readonly months: string;
    readonly value: string;
    readonly unit: string;
    readonly law: string;
    readonly confidence: string;
    readonly checked: string;
  };
  readonly kinds: Readonly<Record<EntryKind, string>>;
  readonly value: {
    readonly bandFrom: (from: string) => string;
    readonly state: string;
    readonly monthsOf: (months: string) => string;
    readonly beforeDeparture: string;
    readonly monthBeyond: string;
    readonly factor: string;
    readonly notPriced: string;
    readonly repealed: string;
    readonly wages: string;
    readonly ofWage: string;
    readonly upTo: (cap: string) => string;
  };
  readonly units: Readonly<Record<string, string>>;
  /** From a month on, until further notice. */
  readonly since: (from: string) => string;
  readonly until: (from: string, to: string) => string;
  /** An edge of the months that is less sure than the value. */
  readonly unsure: (month: string, confidence: string) => string;
  readonly checked: (day: string) => string;
  readonly seen: (where: string) => string;
  readonly segments: (names: string) => string;
  readonly paidFor: (payers: string) => string;
  readonly notPaidFor: (payers: string) => string;
  readonly sectors: (sectors: string) => string;
  readonly payerKind: Readonly<
    Record<'undecided' | 'state' | 'employer' | 'self' | 'private', string>
  >;
  readonly source: (id: string, mayPayFor: string, limits: string, law: string) => string;
  readonly withoutRelief: (total: string) => string;
  readonly quote: (scheme: string, month: string, payer: string, total: string) => string;
  readonly total: (total: string) => string;
  readonly workerSide: WhyWords['workerSide'];
}
