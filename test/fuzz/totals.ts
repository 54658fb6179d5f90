import { run } from '../support/run.js';
import type { Fact } from './facts.js';
import type { MadeTable } from './write.js';

/** Yearly premium of the self-employed minimum package without relief: 12 x (10,000 + 6,800). */
const YEARLY = 201_600;

/** The newest period; empty where there is none. */
function newestOf(facts: readonly Fact[]): string {
  const periods = facts.map(({ period }) => period ?? '');
  return periods.sort().at(-1) ?? '';
}

/** What facts of the newest period come to, added up one by one. */
function totalsOf(facts: readonly Fact[]) {
  const newest = newestOf(facts);
  const totals = { potential: 0, registered: 0, uncovered: 0, excess: 0 };
  for (const { period, potential, registered } of facts) {
    if ((period ?? '') !== newest) continue;
    totals.potential += potential;
    totals.registered += registered;
    totals.uncovered += potential > registered ? potential - registered : 0;
    totals.excess += registered > potential ? registered - potential : 0;
  }
  return totals;
}

function unlike(what: string, wanted: object, found: object): string[] {
  const [want, have] = [JSON.stringify(wanted), JSON.stringify(found)];
  return want === have ? [] : [`${what}: ${have} instead of ${want}`];
}

/** What the whole program makes of a table: its totals, and the budget of the year after it. */
export async function wrongResult(
  { files, isJoined, isWide }: MadeTable,
  facts: readonly Fact[],
  cwd: string,
): Promise<string[]> {
  const [first = '', second = ''] = files.map(({ name }) => name);
  const words = isJoined ? ['--potential', first, '--registered', second] : [first];
  const ran = await run(
    ['gap', ...words, ...(isWide ? ['--wide', 'segment'] : []), '--format', 'json'],
    { cwd },
  );
  if (ran.stdout === '') return [ran.stderr];
  const { totals } = JSON.parse(ran.stdout);
  const { potential, registered, uncovered, excess, expansionPremium } = totals;
  const wanted = totalsOf(facts);
  return unlike(
    'gap',
    { ...wanted, expansionPremium: wanted.uncovered * YEARLY },
    { potential, registered, uncovered, excess, expansionPremium },
  );
}
