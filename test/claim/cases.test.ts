import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/claim/finding.js';
import { readClaim } from '../../src/claim/parse.js';
import { verify } from '../../src/claim/verify.js';
import { BPU } from '../support/claims.js';
import { ROOT } from '../support/run.js';

type Case = Record<string, string>;

function casesOf(file: string): Case[] {
  return parse(readFileSync(`${ROOT}test/cases/${file}`, 'utf8'), { columns: true });
}

function found(claim = ''): Finding {
  return verify(readClaim(claim, null), BPU);
}

describe('published budgets get their verdicts', () => {
  const cases = casesOf('budgets.csv');

  it.each(cases.map((each) => [each['id'], each['claim'], each] as const))(
    '%s %s',
    (_, claim, each) => {
      const { verdict, computed } = found(claim);
      expect(verdict).toBe(each['verdict']);
      expect(computed && computed.numerator / computed.denominator).toBe(
        BigInt(each['rupiah'] ?? ''),
      );
    },
  );

  it('are all there', () => {
    expect(cases).toHaveLength(23);
  });
});

describe('published coverages get their verdicts', () => {
  const cases = casesOf('coverages.csv');
  const claimOf = (each: Case, write: (text: string) => string) =>
    `${each['registered']} / ${each['potential']} = ${write(each['published_percent'] ?? '')}%`;

  it.each(cases.map((each) => [each['id'], each['region'], each] as const))(
    '%s %s',
    (_, _region, each) => {
      expect(found(claimOf(each, (text) => text)).verdict).toBe(each['verdict']);
      expect(found(claimOf(each, (text) => text.replace('.', ','))).verdict).toBe(each['verdict']);
    },
  );

  it('are all there', () => {
    expect(cases).toHaveLength(20);
  });
});
