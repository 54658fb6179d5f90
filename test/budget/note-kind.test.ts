import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/budget/note.js';
import { severityOf } from '../../src/budget/note-kind.js';
import { OF_EACH_CODE } from '../support/notes.js';

type Code = Note['code'];

/** What may make a figure wrong, and how. */
const WARNED_OF: Readonly<Record<string, readonly Code[]>> = {
  'rows of which one count is not known, so that nobody of them is in a figure': [
    'left-out',
    'unmatched',
    'one-period-only',
    'periods-lacking',
    'period-copied',
    'parts-renamed',
    'uncomputed',
    'other-periods',
  ],
  'counts that do not add up to what is printed': ['total-differs'],
  'rows and columns that the maker of a workbook had hidden': ['hidden-read'],
  'a column that was taken for a count and may be none': [
    'sole-head',
    'vague-head',
    'quota',
    'labour-head',
    'split-thousands',
  ],
  'a place or a month or a segment that may be another one': [
    'regions-unknown',
    'codes-untold',
    'block-segments',
    'day-first',
  ],
  'an estimate that is not sure, or of which that is not known': [
    'rse-small',
    'rse-missing',
    'rse-high',
  ],
  'counts that are compared and do not count the same, or at one time': [
    'times-differ',
    'bases-differ',
    'target-basis',
  ],
  'workers who are in no amount': ['unpriced', 'renewal-unknown'],
  'an amount that holds only if something does which is not known': [
    'indicative',
    'term-for-others',
  ],
  'law that may have changed, or is not sure': [
    'catalogue-age',
    'confidence',
    'confidences',
    'relief-inferred',
  ],
  'a budget that does not reach its target': ['out-of-reach'],
};

/** What is said so that figures are read as they are meant, and makes none of them wrong. */
const NOTED: Readonly<Record<string, readonly Code[]>> = {
  'what was left out because it is in the figures already, or in none by its nature': [
    'set-aside',
    'totals-left-out',
    'sum-columns',
    'inactive-rows',
    'head-ignored',
  ],
  'a total that rows without a count explain, who are warned of themselves': ['total-incomplete'],
  'how texts and cells were read where there was one way only': [
    'encoding',
    'marked-numbers',
    'scaled-numbers',
    'active-taken',
    'codes-bps',
    'codes-unused',
    'regions-read',
    'sheet-taken',
    'computed-here',
    'marks-off',
  ],
  'what the counts say of themselves': ['status', 'excess'],
  'what was asked for': [
    'latest-each',
    'newest-only',
    'year-current',
    'as-of',
    'potential-of-year',
    'own-programmes',
    'target-named',
    'wage-not-used',
    'absent-programme',
  ],
  'what the contract and the law make of the amounts': [
    'undecided',
    'relief-taken',
    'lower-bound',
    'short-cover',
    'worker-side',
  ],
};

const listed = (groups: typeof NOTED) =>
  Object.entries(groups).flatMap(([why, codes]) => codes.map((code) => [why, code] as const));

describe('what a note is to a reader', () => {
  it.each(listed(WARNED_OF))('is a warning of %s: %s', (_why, code) => {
    expect(severityOf(OF_EACH_CODE[code])).toBe('warning');
  });

  it.each(listed(NOTED))('is a note on %s: %s', (_why, code) => {
    expect(severityOf(OF_EACH_CODE[code])).toBe('note');
  });

  it('is one of the two for every code', () => {
    const codes = [...listed(WARNED_OF), ...listed(NOTED)].map(([, code]) => code);
    expect(codes.sort()).toEqual(Object.keys(OF_EACH_CODE).sort());
  });

  it('is of other periods a warning only where somebody has no row in the period taken', () => {
    const of = (absentRows: number) =>
      severityOf({ ...OF_EACH_CODE['other-periods'], absentRows, absentWorkers: 0 });
    expect([0, 1, 2].map(of)).toEqual(['note', 'warning', 'warning']);
  });

  it('is of regions a warning only where their code lost a 0, so that it could be another one', () => {
    const of = (way: (typeof OF_EACH_CODE)['regions-read']['way']) =>
      severityOf({ ...OF_EACH_CODE['regions-read'], way });
    expect(of('zero-lost')).toBe('warning');
    for (const way of ['by-name', 'old-code', 'other-name', 'marked-name'] as const)
      expect(of(way), way).toBe('note');
  });
});
