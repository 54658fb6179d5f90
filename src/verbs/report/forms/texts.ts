/** Columns of the form of indicators. */
export type IkdColumn =
  | 'indicator'
  | 'region'
  | 'target'
  | 'realisation'
  | 'achievement'
  | 'registered'
  | 'potential'
  | 'missing';

/** Columns of the form of a budget office. */
export type RkaColumn =
  | 'account'
  | 'description'
  | 'volume'
  | 'unit'
  | 'months'
  | 'unitPrice'
  | 'amount'
  | 'source';

/** The words of the forms of `ucj report`; numbers and names are filled in. */
export interface FormWords {
  readonly ikd: {
    readonly title: (counts: string) => string;
    readonly heads: Readonly<Record<IkdColumn, string>>;
    readonly all: string;
    readonly sentence: (
      name: string,
      realisation: string,
      target: string,
      achievement: string,
    ) => string;
    readonly noTarget: (names: string, ids: string) => string;
    readonly nobody: (name: string) => string;
    readonly definitionsTitle: string;
    readonly definition: (name: string, text: string, source: string) => string;
    /** Where no law or document that defines it is known. */
    readonly ownReading: string;
    readonly limitsTitle: string;
    readonly limits: readonly string[];
  };
  readonly rka: {
    readonly title: (months: string) => string;
    readonly heads: Readonly<Record<RkaColumn, string>>;
    /** Office that nobody named. */
    readonly noAgency: string;
    readonly premium: (
      programme: string,
      segment: string,
      purpose: string,
      region: string | null,
      months: string,
    ) => string;
    readonly bothSides: (side: string) => string;
    readonly support: string;
    readonly people: string;
    readonly lump: string;
    readonly sentence: (amount: string, lines: string, agencies: string) => string;
    readonly nobodys: (amount: string) => string;
    readonly nobodysTitle: string;
    readonly ties: (rka: string, nobodys: string, sum: string) => string;
    readonly noAccounts: (count: string) => string;
    readonly accounts: string;
    readonly unpriced: (workers: string) => string;
    readonly limitsTitle: string;
    readonly limits: readonly string[];
  };
}
