import type { Gap } from '../core/gap.js';
import type { ReadTable } from '../input/table.js';
import type { NamedTarget } from '../target/targets.js';
import type { Catalogue } from '../tariff/catalogue.js';
import type { BudgetChoices } from './choices.js';
import type { Note } from './note.js';
import type { Priced } from './pricing.js';
import type { Selected } from './select.js';

/** What notes are made from. */
export interface Findings {
  /** What was read. */
  readonly read: ReadTable;
  readonly selected: Selected;
  readonly priced: Priced;
  /** The gap; of the newest period alone where periods stand beside each other. */
  readonly gap: Gap;
  readonly eachPeriod: boolean;
  readonly choices: BudgetChoices;
  readonly catalogue: Catalogue;
  /** Targets that were named rather than given as a percentage. */
  readonly targets: readonly NamedTarget[];
  /** The year, where it was taken from the clock because the counts have no period. */
  readonly clockYear: number | null;
}

/** One kind of note, or a few that belong together. */
export type Observe = (findings: Findings) => readonly Note[];
