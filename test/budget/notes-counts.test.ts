import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/budget/note.js';
import { ON_COUNTS } from '../../src/budget/notes-counts.js';
import { Cells } from '../../src/core/cells.js';
import { computeGap } from '../../src/core/gap.js';
import type { Basis } from '../../src/core/vocabulary.js';
import type { NamedTarget } from '../../src/target/targets.js';
import { cellOf } from '../support/cells.js';
import { EVERYBODY, entryOf } from '../support/entries.js';
import { findingsOf } from '../support/findings.js';

/** All notes on counts that something found gives rise to. */
function noted(...more: Parameters<typeof findingsOf>): Note[] {
  return ON_COUNTS.flatMap((observe) => observe(findingsOf(...more)));
}

describe('notes on a target with a name', () => {
  const target: NamedTarget = {
    id: 'rpjmd-2029',
    series: 'rpjmd',
    region: '36',
    year: 2029,
    percent: '60',
    source: 'Perda 1/2025',
    confidence: 'MEDIUM',
  };
  const named = {
    ...{ code: 'target-named', target: 'rpjmd-2029', year: 2029, series: 'rpjmd' },
    ...{ source: 'Perda 1/2025', confidence: 'MEDIUM' },
  };
  const of = (basis: Basis | undefined, ...bases: (Basis | null)[]) =>
    noted({
      targets: [{ ...target, ...(basis && { basis }) }],
      selected: {
        ...findingsOf().selected,
        cells: Cells.of(bases.map((each) => cellOf({ basis: each }))),
      },
    });

  it('say who set it, for when, and how sure that is', () => {
    expect(of(undefined)).toEqual([{ ...named, basis: null }]);
  });

  it('say what it is a share of, and no more where the counts are of the same or do not say', () => {
    for (const bases of [[], [null], ['employed'], ['employed', null]] as const)
      expect(of('employed', ...bases)).toEqual([{ ...named, basis: 'employed' }]);
  });

  it('say what the counts are of instead, where that is something else', () => {
    expect(of('employed', 'eligible')).toEqual([
      { ...named, basis: 'employed' },
      { code: 'target-basis', target: 'rpjmd-2029', basis: 'employed', others: ['eligible'] },
    ]);
    expect(of('employed', 'eligible', 'employed', 'informal', 'eligible')).toEqual([
      { code: 'bases-differ', bases: ['eligible', 'employed', 'informal'] },
      { ...named, basis: 'employed' },
      {
        ...{ code: 'target-basis', target: 'rpjmd-2029', basis: 'employed' },
        others: ['eligible', 'informal'],
      },
    ]);
  });

  it('compare nothing where nobody knows what it is a share of', () => {
    expect(of(undefined, 'eligible')).toEqual([{ ...named, basis: null }]);
  });
});

describe('notes on targets out of reach', () => {
  /** Regions with these potentials and members, and as many of their uncovered found as `found` says. */
  const of = (
    found: number,
    target: number,
    ...counts: [potential: number, registered: number][]
  ) => {
    const entries = counts.map(([potential, registered], at) =>
      entryOf({ potential, registered, region: { code: null, name: `R${at}` } }),
    );
    const all = { numerator: target, denominator: 100 };
    const verified = { numerator: found, denominator: 100 };
    const aim = { all, bySegment: new Map() };
    return noted({ gap: computeGap(entries, { ...EVERYBODY, target: aim, verified }) });
  };

  it('count the regions in which too few people can be found, and the people', () => {
    // 80 % of 100 less 40, and of 200 less 50, are 40 and 110 missing. Of the 60 and 150 not covered half
    // can be found, 30 and 75. In the last region 0 are missing.
    expect(of(50, 80, [100, 40], [200, 50], [100, 80])).toEqual([
      { code: 'out-of-reach', goals: 2, of: 3, missing: 40 + 110, findable: 30 + 75 },
    ]);
  });

  it('are not made where just as many can be found as are missing, or more', () => {
    // 70 % of 100 are 30 more than 40; half of the 60 not covered are 30.
    expect(of(50, 70, [100, 40])).toEqual([]);
    expect(of(50, 69, [100, 40])).toEqual([]);
    expect(of(50, 71, [100, 40])).toEqual([
      { code: 'out-of-reach', goals: 1, of: 1, missing: 31, findable: 30 },
    ]);
  });
});
