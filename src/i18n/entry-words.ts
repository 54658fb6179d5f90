import type { Sector } from '../core/vocabulary.js';

/** What values of the catalogue are called in a sentence. Programmes are in capitals already. */
export interface EntryNames {
  readonly premium: (programme: string, scheme: string) => string;
  readonly cap: (programme: string) => string;
  /** Of all sectors, or of those that are named. */
  readonly relief: (programmes: string, sectors: string | null) => string;
  /** A relief of which only the scheme is known. */
  readonly reliefOf: (scheme: string) => string;
  readonly minimumWage: (name: string, code: string | null) => string;
  readonly sectors: Readonly<Record<Sector, string>>;
}
