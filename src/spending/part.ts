import { LEAST_PROGRAMMES, PROGRAMMES, type Programme } from '../core/vocabulary.js';

/** The part of a premium that a row is for. */
export interface Part {
  /** Programmes that it is for; none for all of them. */
  readonly programmes: readonly Programme[];
  /** Whose side of the premium, as the row writes it; empty for both. */
  readonly bearer: string;
}

/** What each programme is called in budgets. */
const NAMES: Readonly<Record<Programme, RegExp>> = {
  jkk: /\bjkk\b|kecelakaan kerja/i,
  jkm: /\bjkm\b|kematian/i,
  jht: /\bjht\b|hari tua/i,
  jp: /\bjp\b|jaminan pensiun/i,
  jkp: /\bjkp\b|kehilangan pekerjaan/i,
};

/** The part of a premium that some texts name: a side of it, or programmes that are not all which every worker has. */
export function partIn(texts: readonly string[], bearer: string): Part | null {
  const programmes = PROGRAMMES.filter((each) => texts.some((text) => NAMES[each].test(text)));
  const isAll = LEAST_PROGRAMMES.every((programme) => programmes.includes(programme));
  return bearer === '' && (isAll || programmes.length === 0) ? null : { programmes, bearer };
}
