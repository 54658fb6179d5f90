import type { RowKey } from '../../core/group.js';
import type { PlanFigures } from '../../planning/figures.js';
import type { Span } from '../../planning/request.js';
import type { PlanResult } from '../../planning/result.js';
import { frame, ratio } from '../json.js';
import { jsonText } from '../json-text.js';
import { type Cell, percentCell } from '../record.js';
import { csvText } from '../sheet.js';
import type { PlanLook } from './columns.js';
import { endingObject, whyObject, yearObject } from './why-data.js';
import { notesOf } from './words.js';

/** The columns of a year, in the order that scripts rely on. */
const COLUMNS: readonly (readonly [string, (year: PlanFigures) => Cell])[] = [
  ['year', (year) => year.year],
  ['potential', (year) => year.potential],
  ['wanted', (year) => year.wanted],
  ['members_start', (year) => year.start],
  ['lapsing', (year) => year.lapsed],
  ['leaving', (year) => year.left],
  ['to_enrol', (year) => year.enrolled],
  ['members_end', (year) => year.end],
  ['coverage_pct', (year) => percentCell(year.coverage)],
  ['renewed', (year) => year.renewed],
  ['carried', (year) => year.carried],
  ['months_paid', (year) => year.months],
  ['renewal_premium', (year) => year.renewalPremium],
  ['expansion_premium', (year) => year.expansionPremium],
  ['annual_premium', (year) => year.annualPremium],
  ['cumulative_premium', (year) => year.cumulative],
  ['unpriced', (year) => year.unpriced],
  ['out_of_reach', (year) => year.outOfReach],
  ['cumulative_at_prices', (year) => year.cumulativeAtPrices],
];

const NONE: RowKey = {
  region: null,
  segment: null,
  segmentId: null,
  agency: null,
  payer: null,
  period: null,
};

/** A record per group and year; without groups, per year. */
export function planCsv({ groups, years }: PlanResult): string {
  const all = groups ?? [{ key: NONE, years }];
  const rows = all.flatMap(({ key, years: own }) =>
    own.map((year): Cell[] => [
      key.region?.code ?? null,
      key.region?.name ?? null,
      key.segment,
      key.agency,
      ...COLUMNS.map(([, cell]) => cell(year)),
    ]),
  );
  const keys = ['region_code', 'region_name', 'segment', 'agency'];
  return csvText([...keys, ...COLUMNS.map(([name]) => name)], rows);
}

function spanObject({ text, low, central, high }: Span) {
  return { text, low: ratio(low), central: ratio(central), high: ratio(high) };
}

function targetObject({ target: { text, all, bySegment } }: PlanResult['request']) {
  const segments = [...bySegment].map(([segment, { share }]) => [segment, ratio(share)] as const);
  return { text, share: all && ratio(all.share), bySegment: Object.fromEntries(segments) };
}

/** The whole plan for programs, apart from writing it. */
export function planObject(result: PlanResult, look: PlanLook) {
  const { gap, request, years, by, groups, range, unpriced, ending } = result;
  const whole = { ...gap, notes: notesOf(result), tariffs: result.tariffs };
  const { inputs, incomplete, parameters, notes, tariffs } = frame(whole, look);
  const { growth, lapse, verified, wageGrowth, renew, carry, stay, milestones, ...rest } = request;
  return {
    schema: 'ucj/plan@1',
    inputs,
    incomplete,
    parameters: { ...parameters, by },
    plan: {
      ...rest,
      target: targetObject(request),
      milestones: milestones.map(({ year, share }) => {
        return { year: request.first + year - 1, share: ratio(share) };
      }),
      growth: {
        all: spanObject(growth.all),
        some: Object.fromEntries([...growth.some].map(([name, span]) => [name, spanObject(span)])),
      },
      lapse: spanObject(lapse),
      verified: spanObject(verified),
      renew: renew.text,
      wageGrowth: wageGrowth && spanObject(wageGrowth),
      carry: carry.text,
      stay: stay.text,
    },
    years: years.map(yearObject),
    groups: groups?.map(({ key, years: own }) => ({ ...key, years: own.map(yearObject) })) ?? null,
    range: range && {
      enrolled: range.enrolled,
      low: range.low.map(yearObject),
      high: range.high.map(yearObject),
      drivers: range.drivers,
    },
    unpriced,
    ending: ending.map(endingObject),
    ...(result.why && { why: result.why.map((why) => whyObject(why, request.first)) }),
    notes,
    tariffs,
  };
}

/** The whole plan for programs. */
export function planJson(result: PlanResult, look: PlanLook): string {
  return jsonText(planObject(result, look));
}
