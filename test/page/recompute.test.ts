import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { WhatIf } from '../../src/document/what-if.js';
import { type Fields, readChoices } from '../../src/page/choices.js';
import { recompute } from '../../src/page/recompute.js';
import { gapOfFiles, type Made, reportOf } from '../support/report.js';
import { SAMPLES, type Sample } from '../support/samples.js';

const OWN: Fields = { target: '', payer: '', months: '0', premium: '' };

function dataOf({ document }: Made): WhatIf {
  if (!document.whatIf) throw new Error('nothing to compute anew');
  return document.whatIf;
}

/** The totals of a page under what its fields say. */
function totalsOf(made: Made, fields: Partial<Fields>) {
  const asked = made.gap.parameters.target ?? '';
  const target = asked.includes('=') ? asked : asked.replace('%', '');
  const choices = readChoices({ ...OWN, target, ...fields }, dataOf(made));
  if (!('target' in choices)) throw new Error(choices.join());
  return recompute(dataOf(made), choices);
}

/** The same gap as `ucj gap` computes it with these options beside the sample's own. */
async function computed(sample: Sample, made: Made, fields: Fields) {
  const { months } = dataOf(made);
  const chosen = months[Number(fields.months)];
  const { target: _, ...all } = sample.options;
  const { wage, relief, programmes, income, risk, sides, sector, asOf, ...others } = all;
  // One premium for all leaves nothing to what the law's depends on.
  const rest = fields.premium ? others : all;
  const { gap } = await gapOfFiles(sample.files, {
    ...rest,
    ...(fields.target && { target: [`${fields.target}%`] }),
    ...(fields.payer && { payer: [fields.payer] }),
    ...(fields.premium && { premium: [fields.premium] }),
    ...(fields.months !== '0' && {
      months: String(chosen?.count),
      year: chosen?.last.slice(0, 4) ?? '',
    }),
  });
  return gap.totals;
}

const fields = fc.record({
  target: fc.constantFrom('', '30', '60', '82.5', '100', '1'),
  payer: fc.constantFrom('', 'undecided', 'apbn', 'apbd', 'employer', 'self', 'zakat', 'csr'),
  months: fc.integer({ min: 0, max: 12 }).map(String),
  premium: fc.constantFrom('', '1', '16800', '250000'),
});

describe.each(SAMPLES)('what if, $name', (sample) => {
  let made: Made;
  beforeAll(async () => {
    made = await reportOf(sample.files, sample.options);
  });

  it('gives the totals of the report under its own choices', () => {
    expect(totalsOf(made, {})).toEqual(made.gap.totals);
  });

  it('gives what ucj gap gives with the same options', async () => {
    await fc.assert(
      fc.asyncProperty(fields, async (chosen) => {
        expect(totalsOf(made, chosen)).toEqual(await computed(sample, made, chosen));
      }),
      { numRuns: 25 },
    );
  });
});

describe('what if', () => {
  it('asks for a renewal from the public money that a payer is', async () => {
    const made = await reportOf(['data/banten.csv']);
    const { byPayer } = totalsOf(made, { payer: 'apbn', premium: '1000' });
    expect(byPayer.map(({ payer }) => payer)).toEqual(['apbn']);
    expect(totalsOf(made, { payer: 'zakat' }).byPayer.map(({ payer }) => payer)).toEqual([
      'zakat',
      'apbd',
    ]);
  });
});
