import type { Findings } from './findings.js';
import type { Note } from './note.js';
import { ON_COUNTS } from './notes-counts.js';
import { ON_MONEY } from './notes-money.js';
import { ON_READING } from './notes-reading.js';

/** All notes on a result: those on the counts first, then those on the money. */
export function notesOn(findings: Findings): Note[] {
  return [...ON_COUNTS, ...ON_READING, ...ON_MONEY].flatMap((observe) => observe(findings));
}
