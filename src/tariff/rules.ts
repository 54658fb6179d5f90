import type { Catalogue, Relief } from './catalogue.js';
import type { Dated } from './dated.js';
import { type Issue, meetings, type Rule, repeated, series } from './rule.js';

/** A tariff says something. */
const hasValues: Rule = ({ tariffs }) =>
  tariffs.flatMap(({ id, values }) =>
    values.length === 0 ? [{ entry: id, text: 'it has no values' }] : [],
  );

/** Each id stands once. */
const uniqueIds: Rule = ({ tariffs, reliefs, refusals, benefits }) =>
  repeated(
    [...tariffs, ...reliefs, ...refusals, ...benefits],
    ({ id }) => id,
    ({ id }) => id,
    () => 'this id appears twice',
  );

/** One tariff for each scheme, programme and unit. */
const oneTariffEach: Rule = ({ tariffs }) =>
  repeated(
    tariffs,
    ({ scheme, programme, unit }) => `${scheme} ${programme} in ${unit}`,
    ({ id }) => id,
    (first, key) => `${first} is the tariff of ${key}`,
  );

/** Values stand in order of time, and one ends before the next begins. */
const ascending: Rule = (catalogue) =>
  series(catalogue).flatMap(([entry, values]) =>
    values.slice(1).flatMap((value, index) => outOfOrder(entry, values[index] as Dated, value)),
  );

function outOfOrder(entry: string, before: Dated, { from }: Dated): Issue[] {
  if (from <= before.from)
    return [{ entry, text: `${from} comes after ${before.from}: values ascend, each month once` }];
  if (before.to === undefined || before.to < from) return [];
  const text = `the value from ${before.from} to ${before.to} overlaps the one from ${from}`;
  return [{ entry, text }];
}

/** A value does not end before it begins. */
const endsAfterStart: Rule = (catalogue) => {
  const { reliefs, refusals, wages } = catalogue;
  const all: [string, readonly Dated[]][] = [
    ...series(catalogue),
    ...[...reliefs, ...refusals].map((each): [string, Dated[]] => [each.id, [each]]),
    ...wages.map((wage): [string, Dated[]] => [`${wage.kind}.${wage.code}`, [wage]]),
  ];
  return all.flatMap(([entry, values]) =>
    values
      .filter(({ from, to }) => to !== undefined && to < from)
      .map(({ from, to }) => ({ entry, text: `it ends (${to}) before it begins (${from})` })),
  );
};

/** Bands and slices start at 0 and ascend, so that there is no gap between them. */
const bandsWithoutGaps: Rule = ({ tariffs }) =>
  tariffs.flatMap((tariff) => {
    if (tariff.kind !== 'bands' && tariff.kind !== 'contract-value') return [];
    return tariff.values.flatMap((value) => {
      const steps = 'bands' in value ? value.bands : 'slices' in value ? value.slices : [];
      return stepIssues(
        tariff.id,
        steps.map(({ from }) => from),
      );
    });
  });

function stepIssues(entry: string, starts: readonly number[]): Issue[] {
  const falling = starts.slice(1).flatMap((start, index) => {
    const before = starts[index] as number;
    return start <= before ? [{ entry, text: `the band from ${start} comes after ${before}` }] : [];
  });
  const begins = starts.length === 0 || starts[0] === 0;
  return begins ? falling : [{ entry, text: 'the first band starts at 0' }, ...falling];
}

/** Contract terms ascend, and each side of a rate stands once. */
const partsInOrder: Rule = ({ tariffs }) =>
  tariffs.flatMap(({ id, values }) =>
    values.flatMap((value) => {
      const terms = 'terms' in value ? value.terms.map(({ months }) => months) : [];
      const sides = 'rates' in value && Array.isArray(value.rates) ? value.rates : [];
      const bearers = sides.map(({ bearer }: { bearer: string }) => bearer);
      return [
        ...(terms.some((months, index) => months <= (terms[index - 1] ?? 0))
          ? [{ entry: id, text: 'the terms of a contract ascend' }]
          : []),
        ...(new Set(bearers).size < bearers.length
          ? [{ entry: id, text: 'each side bears one rate' }]
          : []),
      ];
    }),
  );

function applyTogether(a: Relief, b: Relief): boolean {
  const shares = <T>(one: readonly T[], other: readonly T[]) =>
    one.some((item) => other.includes(item));
  return (
    a.scheme === b.scheme &&
    shares(a.programmes, b.programmes) &&
    shares(a.sectors, b.sectors) &&
    shares(Object.keys(a.payers), Object.keys(b.payers))
  );
}

/** Two reliefs never apply to the same premium: which one would be a guess. */
const reliefsApart: Rule = ({ reliefs }) =>
  meetings(reliefs, applyTogether, (later, earlier) => ({
    entry: later.id,
    text: `it applies to the same premiums as ${earlier.id}`,
  }));

/** A benefit pays something. */
const benefitsPay: Rule = ({ benefits }) =>
  benefits.flatMap(({ id, values }) =>
    values
      .filter(({ amount, wages, percent }) => (amount ?? wages ?? percent) === undefined)
      .map(({ from }) => ({ entry: id, text: `the value from ${from} says no amount` })),
  );

/** What a benefit is said to be made of adds up to it. */
const benefitsAddUp: Rule = ({ benefits }) =>
  benefits.flatMap(({ id, values }) =>
    values
      .filter(({ parts, amount }) => parts && parts.reduce((a, b) => a + b, 0) !== amount)
      .map(({ from }) => ({ entry: id, text: `the parts from ${from} do not add up` })),
  );

/** Each minimum wage of a region has one value for a month. */
const wagesApart: Rule = ({ wages }) =>
  meetings(
    wages,
    (a, b) => a.kind === b.kind && a.code === b.code,
    ({ kind, code, from }) => ({
      entry: `${kind}.${code}`,
      text: `the minimum wage from ${from} appears twice`,
    }),
  );

/** The rules across entries, each on its own. The shape of an entry is the schema's business. */
export const RULES = {
  hasValues,
  uniqueIds,
  oneTariffEach,
  ascending,
  endsAfterStart,
  bandsWithoutGaps,
  partsInOrder,
  reliefsApart,
  benefitsPay,
  benefitsAddUp,
  wagesApart,
} as const satisfies Record<string, Rule>;

/** Everything in a catalogue that breaks a rule. */
export function issuesIn(catalogue: Catalogue): Issue[] {
  return Object.values(RULES).flatMap((rule) => rule(catalogue));
}
