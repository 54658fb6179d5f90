import type { GapResult } from '../../budget/result.js';
import { type Options, readOptions, type Typed, type ValuesOf } from '../../cli/option.js';
import type { Run } from '../../cli/verb.js';
import type { MonthSpan } from '../../core/month.js';
import type { Used } from '../../tariff/used.js';
import type { View } from '../../view/view.js';
import type { Prepared } from './prepare.js';

/** The answer of a verb as a part of a report, with what it was made from. */
export interface Answered {
  readonly view: View;
  readonly inputs: GapResult['inputs'];
  /** The law that its amounts rest on, as far as the answer does not say it itself. */
  readonly tariffs: readonly Used[];
}

/** What a report has for its chapters: its counts, and the months of its budget. */
export interface Basis {
  readonly prepared: Prepared;
  readonly months: MonthSpan;
}

/** A run of a verb inside a report; `own` is what was typed for the chapter itself. */
type ChapterRun<Values> = Run<Values> & { readonly own: Typed };

/** How a verb answers as a chapter. */
interface ChapterVerb<O extends Options> {
  /** The options that a chapter can be given. */
  readonly own: Options;
  /** All options that decide its answer; those not its own are the report's. */
  readonly options: O;
  /** How many words it takes beside its options; none where it is left out. */
  readonly words?: number;
  /** Whether it asks nothing of the counts: then it shares few options with the report. */
  readonly isBeside?: true;
  readonly answer: (run: ChapterRun<ValuesOf<O>>, basis: Basis) => Promise<Answered>;
}

/** A verb as a chapter, whatever its options are. */
export interface Chapter
  extends Pick<ChapterVerb<Options>, 'own' | 'options' | 'words' | 'isBeside'> {
  /** Reads what was typed; what it gives computes the answer when the counts are read. */
  readonly asked: (
    run: Omit<ChapterRun<unknown>, 'options'>,
  ) => (basis: Basis) => Promise<Answered>;
}

/** Declares how a verb answers as a chapter. */
export function chapter<O extends Options>({ answer, ...declared }: ChapterVerb<O>): Chapter {
  return {
    ...declared,
    asked: (run) => {
      const options = readOptions(declared.options, run.typed, run.settings);
      return (basis) => answer({ ...run, options }, basis);
    },
  };
}
