import { isAll, type Share } from '../../../core/exact.js';
import type { Area } from '../../../render/xlsx/area.js';

/** A share of whole workers, rounded half up once, in whole numbers throughout. */
export function shareHalfUp(workers: string, share: Share): string {
  if (isAll(share)) return workers;
  const { numerator, denominator } = share;
  return `INT((2*${workers}*${numerator}+${denominator})/${2 * denominator})`;
}

/** People missing to a target: its share of the potential, rounded up, less the registered. */
export function missingTo(
  { numerator, denominator }: Share,
  potential: string,
  registered: string,
): string {
  return `MAX(0,ROUNDUP(${potential}*${numerator}/${denominator},0)-${registered})`;
}

export function coverageOf(potential: string, registered: string): string {
  return `IF(${potential}=0,"",${registered}/${potential})`;
}

/** Renewal and expansion together: what is unknown is left out, and a renewal of 0 alone is none. */
export function togetherOf(expansion: string, renewal: string): string {
  const known = `IF(${renewal}="",0,${renewal})`;
  return `IF(${expansion}="",IF(OR(${renewal}="",${renewal}=0),"",${renewal}),${expansion}+${known})`;
}

/** Rupiah of one row: blank where there are workers and no price. */
export function amountOf(workers: string, price: string): string {
  return `IF(${workers}="","",IF(${price}="",IF(${workers}=0,0,""),${workers}*${price}))`;
}

/** The rows of the cell sheet that one row adds up: those with a number in a column, or all. */
export interface Members {
  readonly key: string;
  readonly number: string;
}

function criteria(members: Members | null): string[] {
  return members ? [members.key, members.number] : [];
}

/** Sum of a column over the members. */
export function sumOf(rows: Area, id: string, members: Members | null): string {
  const all = rows.all(id);
  return members ? `SUMIFS(${[all, ...criteria(members)].join(',')})` : `SUM(${all})`;
}

function countOf(members: Members | null, ...more: readonly string[]): string {
  return `COUNTIFS(${[...criteria(members), ...more].join(',')})`;
}

/** Sum of a column, blank where no member has a number in it, and none of those beside them. */
export function knownSumOf(
  rows: Area,
  id: string,
  members: Members | null,
  beside: Members | null = members,
): string {
  const known = [...new Set([members, beside])].map((each) => countOf(each, rows.all(id), '">=0"'));
  return `IF(${known.join('+')}=0,"",${sumOf(rows, id, members)})`;
}

/** Rupiah of the members: blank where there are workers and none of them has a price. */
export function amountsOf(rows: Area, workers: string, id: string, members: Members | null) {
  const some = [rows.all(workers), '">0"'] as const;
  const priced = countOf(members, ...some, rows.all(id), '">=0"');
  return `IF(AND(${countOf(members, ...some)}>0,${priced}=0),"",${sumOf(rows, id, members)})`;
}

/** Workers of the members who are in no amount. */
export function unpricedOf(rows: Area, workers: string, id: string, members: Members | null) {
  const priced = [rows.all(workers), ...criteria(members), rows.all(id), '">=0"'].join(',');
  return `${sumOf(rows, workers, members)}-SUMIFS(${priced})`;
}
