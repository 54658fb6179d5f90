import type { Catalogue, Dated, Relief, Tariff } from './types.js';

/** A value that breaks a rule: which entry, and what is wrong. */
export interface Issue {
  readonly entry: string;
  readonly text: string;
}

type Rule = (catalogue: Catalogue) => Issue[];

function series(catalogue: Catalogue): (readonly [string, readonly Dated[]])[] {
  return catalogue.tariffs.flatMap((tariff) => [
    [tariff.id, tariff.values] as const,
    ...('caps' in tariff && tariff.caps ? [[`${tariff.id}.cap`, tariff.caps] as const] : []),
  ]);
}

/** A tariff says something. */
const hasValues: Rule = ({ tariffs }) =>
  tariffs.flatMap(({ id, values }) =>
    values.length === 0 ? [{ entry: id, text: 'it has no values' }] : [],
  );

/** Each id stands once. */
const uniqueIds: Rule = ({ tariffs, reliefs, refusals }) => {
  const seen = new Set<string>();
  return [...tariffs, ...reliefs, ...refusals].flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ entry: id, text: 'this id stands twice' }];
  });
};

/** One tariff for each scheme and programme. */
const oneTariffEach: Rule = ({ tariffs }) => {
  const seen = new Map<string, string>();
  return tariffs.flatMap(({ id, scheme, programme }) => {
    const key = `${scheme} ${programme}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, id);
    return first === undefined || first === id
      ? []
      : [{ entry: id, text: `${first} is the tariff of ${key}` }];
  });
};

/** Values stand in order of time, and one ends before the next begins. */
const ascending: Rule = (catalogue) =>
  series(catalogue).flatMap(([entry, values]) =>
    values.slice(1).flatMap((value, index) => {
      const before = values[index] as Dated;
      if (value.from <= before.from)
        return [
          {
            entry,
            text: `${value.from} comes after ${before.from}: values ascend, each month once`,
          },
        ];
      return before.to !== undefined && before.to >= value.from
        ? [
            {
              entry,
              text: `the value from ${before.from} to ${before.to} overlaps the one from ${value.from}`,
            },
          ]
        : [];
    }),
  );

/** A value does not end before it begins. */
const endsAfterStart: Rule = (catalogue) => [
  ...series(catalogue).flatMap(([entry, values]) =>
    values.flatMap((value) => backwards(entry, value)),
  ),
  ...[...catalogue.reliefs, ...catalogue.refusals].flatMap((each) => backwards(each.id, each)),
  ...catalogue.wages.flatMap((wage) => backwards(`${wage.kind}.${wage.code}`, wage)),
];

function backwards(entry: string, { from, to }: Dated): Issue[] {
  return to !== undefined && to < from
    ? [{ entry, text: `it ends (${to}) before it begins (${from})` }]
    : [];
}

/** Bands start at 0 and ascend, so that there is no gap between them. */
const bandsWithoutGaps: Rule = ({ tariffs }) =>
  tariffs.flatMap((tariff) =>
    tariff.kind === 'bands' ? tariff.values.flatMap((value) => bandIssues(tariff, value)) : [],
  );

function bandIssues(tariff: Tariff, value: Dated): Issue[] {
  if (!('bands' in value)) return [];
  const bands = value.bands as readonly { from: number; amount: number }[];
  const issues: Issue[] = [];
  if (bands[0]?.from !== 0) issues.push({ entry: tariff.id, text: 'the first band starts at 0' });
  bands.slice(1).forEach((band, index) => {
    const before = bands[index] as { from: number; amount: number };
    if (band.from <= before.from)
      issues.push({
        entry: tariff.id,
        text: `the band from ${band.from} comes after ${before.from}`,
      });
  });
  return issues;
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

function overlap(a: Relief, b: Relief): boolean {
  const months = a.from <= (b.to ?? '9999-12') && b.from <= (a.to ?? '9999-12');
  const shares = <T>(one: readonly T[], other: readonly T[]) =>
    one.some((item) => other.includes(item));
  return (
    months &&
    a.scheme === b.scheme &&
    shares(a.programmes, b.programmes) &&
    shares(a.sectors, b.sectors) &&
    shares(Object.keys(a.payers), Object.keys(b.payers))
  );
}

/** Two reliefs never apply to the same premium: which one would be a guess. */
const reliefsApart: Rule = ({ reliefs }) =>
  reliefs.flatMap((relief, index) =>
    reliefs
      .slice(index + 1)
      .filter((other) => overlap(relief, other))
      .map((other) => ({
        entry: other.id,
        text: `it applies to the same premiums as ${relief.id}`,
      })),
  );

/** Each minimum wage of a region has one value for a month. */
const wagesApart: Rule = ({ wages }) => {
  const seen = new Set<string>();
  return wages.flatMap(({ kind, code, from }) => {
    const key = `${kind}.${code} ${from}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ entry: key, text: 'this minimum wage stands twice' }];
  });
};

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
  wagesApart,
} as const satisfies Record<string, Rule>;

/** Everything in a catalogue that breaks a rule. */
export function issuesIn(catalogue: Catalogue): Issue[] {
  return Object.values(RULES).flatMap((rule) => rule(catalogue));
}
