import type { Totals } from '../../core/gap.js';
import { withMark } from '../../i18n/marks.js';
import { payerName } from '../../i18n/words.js';
import { monthsText, periodText } from '../summary.js';
import type { Area } from './area.js';
import { chartRows, coverageChart } from './chart.js';
import { missingTo } from './formulas.js';
import type { Plan } from './plan.js';
import { kindNo, payersOf } from './premiums.js';
import { plainRemark } from './remarks.js';
import { oneLine } from './rows.js';
import { type Kind, type Sheet, type SheetCell, textCell, type Value } from './sheet.js';
import { FIGURE_KINDS, type FigureId, figureValue } from './sums.js';
import { widthOf } from './width.js';

/** Where the sheets stand that the summary refers to. */
export interface Places {
  readonly rows: Area | null;
  readonly regions: Area;
  readonly premiums: Area;
}

/** Where the chart stands: from this row on, over so many columns beside the figures. */
const TOP = 4;
const SIDE = 7;
const SIDE_WIDTH = 11;

type Line = readonly [label: SheetCell, ...cells: SheetCell[]];

function line(label: string, kind: Kind, value: Value, formula: string | null): Line {
  return [textCell(label), { value, formula, kind, part: 'body' }];
}

function labelOf(id: FigureId, { words, look }: Plan): string {
  const { summary } = words;
  if (id === 'renewal' || id === 'expansion') return `${summary[id]} (Rp)`;
  if (id === 'annual') return `${summary.total} (Rp)`;
  if (id === 'unpriced') return summary.unpriced;
  if (id === 'subsidised') return words.heads.subsidised;
  return oneLine(look.words.heads[id]);
}

/** The totals, each a reference to the totals of the regions. */
function totalLines(plan: Plan, totals: Totals, { regions }: Places, isLive: boolean): Line[] {
  const { summary } = plan.words;
  const { target: share } = plan.result.options;
  const at = (id: FigureId) => regions.total(id);
  const live = (formula: string) => (isLive ? formula : null);
  const figure = (id: FigureId) =>
    line(
      labelOf(id, plan),
      FIGURE_KINDS[id],
      figureValue(totals, id),
      live(`IF(${at(id)}="","",${at(id)})`),
    );
  const target = withMark(plan.result.parameters.target ?? '', plan.look.language);
  const kept = totals.coverageWithoutRenewal;
  const asWhole = share && missingTo(share, at('potential'), at('registered'));
  const each = line(
    summary.eachToTarget(target),
    'count',
    totals.toTarget,
    share && live(at('toTarget')),
  );
  return [
    figure('coverage'),
    figure('potential'),
    figure('registered'),
    figure('uncovered'),
    figure('excess'),
    line(summary.net, 'count', totals.net, live(`${at('uncovered')}-${at('excess')}`)),
    ...(asWhole
      ? [each, line(summary.asWhole(target), 'count', totals.toTargetAsWhole, live(asWhole))]
      : []),
    figure('subsidised'),
    figure('renewal'),
    figure('expansion'),
    figure('annual'),
    figure('unpriced'),
    line(
      summary.withoutRenewal,
      'share',
      kept && kept.numerator / kept.denominator,
      kept && live(keptFormula(at)),
    ),
  ];
}

function keptFormula(at: (id: FigureId) => string): string {
  return `IF(${at('potential')}=0,"",(${at('registered')}-${at('subsidised')})/${at('potential')})`;
}

/** What each payer's money is asked for. */
function payerLines(plan: Plan, totals: Totals, { premiums }: Places, isLive: boolean): Line[] {
  const { words, look } = plan;
  const heads = [
    look.words.heads.payer,
    words.heads.renewal,
    words.heads.expansion,
    words.heads.annual,
  ];
  const [first, ...others] = heads.map((head, index) =>
    textCell(oneLine(head), 'head', index === 0 ? 'text' : 'rupiah'),
  );
  const payers = payersOf(plan);
  const amount = (payer: string, kind: 'renewal' | 'expansion' | null) => {
    const own = [premiums.all('payerNo'), payers.indexOf(payer) + 1];
    const of = kind ? [...own, premiums.all('kindNo'), kindNo(kind)] : own;
    return `SUMIFS(${[premiums.all('amount'), ...of].join(',')})`;
  };
  const cell = (value: number, formula: string): SheetCell => {
    return { value, formula: isLive ? formula : null, kind: 'rupiah', part: 'body' };
  };
  const rows = totals.byPayer.map(
    ({ payer, renewalPremium, expansionPremium, annualPremium }): Line => [
      textCell(payerName(payer, look.words)),
      cell(renewalPremium, amount(payer, 'renewal')),
      cell(expansionPremium, amount(payer, 'expansion')),
      cell(annualPremium, amount(payer, null)),
    ],
  );
  return first && rows.length > 0 ? [[first, ...others], ...rows] : [];
}

/** What stands above the figures: as of when, for which months, and what may be changed. */
function headRows(plan: Plan): SheetCell[][] {
  const { words, look, result, plain } = plan;
  const { parameters } = result;
  const periods = parameters.periods.map((period) => periodText(period, look.words)).join(', ');
  const remarks = [
    `${words.summary.counts} ${periods || look.words.none}`,
    `${words.summary.budgetMonths}: ${monthsText(parameters.months, look.words)}`,
    plain ? plainRemark(plan, plain) : words.remarks.inputs,
  ];
  return [
    [textCell(look.words.title.gap, 'title')],
    ...remarks.map((remark) => [textCell(remark, 'remark')]),
    [],
  ];
}

/** The figures of the whole, each referring to the sheet that it comes from, and a chart. */
export function summarySheet(plan: Plan, places: Places): Sheet {
  const { words, result, plain, tables } = plan;
  const { totals } = result;
  const figures = totals ? totalLines(plan, totals, places, plain === null) : [];
  const payers = totals ? payerLines(plan, totals, places, plain === null) : [];
  const body = [...figures, ...payers];
  const rows = [...headRows(plan), ...figures, [], ...payers];
  const [ranking] = tables;
  const height = ranking ? chartRows(ranking.table) : 0;
  const padding = Math.max(0, TOP + height - rows.length);
  const widths = [0, 1, 2, 3].map((column) =>
    widthOf(
      null,
      body.map((cells) => cells[column] ?? null),
    ),
  );
  const beside = height > 0 ? Array.from({ length: SIDE }, () => SIDE_WIDTH) : [];
  const chart = coverageChart(words.summary.chart, places.regions, {
    from: { row: TOP, col: widths.length },
    to: { row: TOP + height, col: widths.length + SIDE },
  });
  return {
    name: words.sheets.summary,
    rows: [...rows, ...Array.from({ length: padding }, () => [])],
    widths: [...widths, ...beside],
    table: null,
    printed: widths.length + beside.length,
    charts: height > 0 ? [chart] : [],
  };
}
