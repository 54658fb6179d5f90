import { doubtsOf } from '../../src/check/check.js';
import type { Cell } from '../../src/core/cell.js';
import type { ReadTable } from '../../src/input/table.js';
import { ALL, SHIPPED } from '../../src/segment/segments.js';
import type { Effect } from './disturb.js';
import type { Fact } from './facts.js';

/** A fact and a cell as one line each, so that they can be compared. */
function lineOfFact({
  code,
  name,
  segment,
  period,
  potential,
  registered,
  subsidised,
  wage,
}: Fact): string {
  return [code, name, segment ?? ALL, period, potential, registered, subsidised, wage].join(' | ');
}

function lineOfCell({
  region,
  segment,
  period,
  potential,
  registered,
  subsidised,
  wage,
}: Cell): string {
  return [region.code, region.name, segment, period, potential, registered, subsidised, wage].join(
    ' | ',
  );
}

function differences(facts: readonly Fact[], cells: readonly Cell[]): string[] {
  const [wanted, found] = [facts.map(lineOfFact), cells.map(lineOfCell)];
  const lost = wanted.filter((line) => !found.includes(line)).map((line) => `not read: ${line}`);
  const made = found.filter((line) => !wanted.includes(line)).map((line) => `read: ${line}`);
  const twice = found.length === wanted.length ? [] : [`${found.length} rows of ${wanted.length}`];
  return [...lost, ...made, ...twice];
}

/** Doubts that say that a table may not be what it seems. */
const ODD = ['total-differs', 'count-left-out', 'misprint'];

function isSaid(table: ReadTable): boolean {
  return doubtsOf(table, SHIPPED).some(({ code }) => ODD.some((odd) => code.startsWith(odd)));
}

/** What is wrong with how a table was read, against what it says. */
export function wrong(table: ReadTable, facts: readonly Fact[], effect: Effect): string[] {
  const refused = table.problems.map(
    ({ code, line, value }) => `refused: ${code} ${line ?? ''} ${value ?? ''}`,
  );
  // The only count of a side of a join is taken whatever it is called, which is said.
  const isSole = table.files.some(({ soleHead }) => soleHead !== null);
  if (effect === 'refused') return refused.length > 0 || isSole ? [] : ['not refused'];
  if (effect === 'said') return refused.length > 0 || isSaid(table) ? [] : ['not said'];
  if (effect === 'safe' && refused.length > 0) return [];
  if (refused.length > 0) return refused;
  if (effect === 'same' || effect === 'safe') return differences(facts, [...table.cells]);
  const rest = facts.filter((fact) => fact !== effect.without);
  return [...differences(rest, [...table.cells]), ...(isSaid(table) ? [] : ['not said'])];
}
