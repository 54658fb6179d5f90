import { describe, expect, it } from 'vitest';
import { checkFitness } from '../../src/budget/fitness.js';
import type { GapRequest } from '../../src/budget/request.js';
import type { Cell } from '../../src/core/cell.js';
import { Cells } from '../../src/core/cells.js';
import { type Problem, Refusal } from '../../src/problem/problem.js';
import { SHIPPED } from '../../src/segment/segments.js';
import type { NamedTarget } from '../../src/target/targets.js';
import { cellOf, choice } from '../support/cells.js';
import { ofAll, ofSegments, requestOf } from '../support/requests.js';

/** What is wrong with a request of cells; nothing where they can answer it. */
function wrong(
  more: Partial<GapRequest>,
  cells: readonly Cell[] = [cellOf()],
  chosen = cells,
): readonly Problem[] {
  try {
    checkFitness(Cells.of(cells), Cells.of(chosen), requestOf(more), SHIPPED);
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.problems;
    throw error;
  }
}

describe('a segment that an option names', () => {
  const of = (choices: Partial<GapRequest['budget']>, cells?: readonly Cell[]) =>
    wrong({ budget: { ...requestOf().budget, ...choices } }, cells);

  it('must be in the input, or the option would do nothing, and is told with its option', () => {
    const told = { code: 'unknown-segment', value: 'ojek', list: ['petani'] };
    expect(of({ payer: choice(null, { ojek: 'csr' }) })).toMatchObject([
      { ...told, option: '--payer' },
    ]);
    expect(of({ wage: choice(null, { ojek: 5 }) })).toMatchObject([{ ...told, option: '--wage' }]);
    expect(of({ scheme: choice(null, { ojek: 'pu' as const }) })).toMatchObject([
      { option: '--scheme' },
    ]);
    expect(of({ sector: choice(null, { ojek: 'other' as const }) })).toMatchObject([
      { option: '--sector' },
    ]);
    expect(of({ risk: choice(null, { ojek: 'low' as const }) })).toMatchObject([
      { option: '--risk' },
    ]);
    expect(of({ sides: choice(null, { ojek: 'both' as const }) })).toMatchObject([
      { option: '--sides' },
    ]);
    expect(of({ income: choice(null, { ojek: 5 }) })).toMatchObject([{ option: '--income' }]);
    expect(of({ premium: choice(null, { ojek: 5 }) })).toMatchObject([{ option: '--premium' }]);
  });

  it('is in it under its text or its kind', () => {
    expect(of({ wage: choice(null, { petani: 5, farmers: 6 }) })).toEqual([]);
  });

  it('is looked for in all rows, chosen or not', () => {
    const budget = { ...requestOf().budget, wage: choice(null, { ojek: 5 }) };
    const all = [cellOf(), cellOf({ segment: 'ojek' })];
    expect(wrong({ budget }, all, [cellOf()])).toEqual([]);
  });
});

describe('a target of one region', () => {
  const ofBanten: NamedTarget = {
    ...{ id: '36/2030', series: 'own', region: '36', year: 2030, percent: '60' },
    ...{ source: null, confidence: null },
  };
  const at = (code: string | null, name = 'Lain') => cellOf({ region: { code, name } });
  const target = ofAll(60, ofBanten);

  it('says nothing of others, and names the first of them', () => {
    expect(wrong({ target }, [at('36'), at('32.01', 'Bogor'), at('11')])).toEqual([
      { code: 'target-region', option: '--target 36/2030', value: '32.01 Bogor', other: '36' },
    ]);
    expect(wrong({ target }, [at('32.01', '')])).toMatchObject([{ value: '32.01' }]);
    const own = ofSegments({ petani: 60 }, ofBanten);
    expect(wrong({ target: own }, [at('32')])).toMatchObject([{ code: 'target-region' }]);
  });

  it('is of that region and all that lie in it, and of those whose codes are not known', () => {
    expect(wrong({ target }, [at('36'), at('36.04'), at(null)])).toEqual([]);
  });

  it('that was given as a number is of every region', () => {
    expect(wrong({ target: ofAll(60) }, [at('11'), at('36')])).toEqual([]);
  });
});

describe('a target of one segment', () => {
  it('is refused where that was not chosen', () => {
    const cells = [cellOf(), cellOf({ segment: 'nelayan' })];
    const target = ofSegments({ nelayan: 50 });
    expect(wrong({ target }, cells, [cellOf()])).toMatchObject([
      { code: 'unknown-segment', option: '--target', value: 'nelayan', list: ['petani'] },
    ]);
    expect(wrong({ target }, cells)).toEqual([]);
  });

  it('is refused beside one of its kind, since its people would have two', () => {
    expect(wrong({ target: ofSegments({ petani: 50, farmers: 60 }) })).toEqual([
      { code: 'conflict', option: '--target farmers=60%', value: '--target petani=50%' },
    ]);
  });

  it('is let be beside those of other kinds, and of no kind', () => {
    const cells = [
      cellOf(),
      cellOf({ segment: 'nelayan' }),
      cellOf({ segment: 'tukang sulap' }),
      cellOf({ segment: 'farmers' }),
    ];
    const targets = { petani: 50, nelayan: 60, 'tukang sulap': 70 };
    expect(wrong({ target: ofSegments(targets) }, cells)).toEqual([]);
    expect(wrong({ target: ofSegments({ nelayan: 60, farmers: 60 }) }, cells)).toEqual([]);
  });

  it('whose text is the name of its kind has one alone', () => {
    const cells = [cellOf({ segment: 'farmers' }), cellOf({ segment: 'nelayan' })];
    expect(wrong({ target: ofSegments({ farmers: 50 }) }, cells)).toEqual([]);
  });
});
