import type { Totals } from '../../../core/gap.js';
import type { Target } from '../../../core/target.js';
import { targetText } from '../../../i18n/marks.js';
import { payerName } from '../../../i18n/words.js';
import type { Area } from '../../../render/xlsx/area.js';
import { type Kind, type SheetCell, textCell, type Value } from '../../../render/xlsx/sheet.js';
import { missingTo } from '../../gap/xlsx/formulas.js';
import type { Plan } from '../../gap/xlsx/plan.js';
import { kindNo, payersOf } from '../../gap/xlsx/premiums.js';
import { oneLine } from '../../gap/xlsx/row-columns.js';
import { type FigureId, figureKind, figuresOf, figureValue } from '../../gap/xlsx/sums.js';
import { isWhole } from '../../gap/xlsx/target.js';

/** Where the sheets stand that the summary refers to. */
export interface Places {
  readonly rows: Area | null;
  readonly regions: Area;
  readonly premiums: Area;
}

/** A row of the summary: what it is called, and its figures. */
export type Line = readonly [label: SheetCell, ...cells: SheetCell[]];

function line(label: string, kind: Kind, value: Value, formula: string | null): Line {
  return [textCell(label), { value, formula, kind, part: 'body' }];
}

function labelOf(id: FigureId, { words, rendering }: Plan): string {
  const { summary } = words;
  if (id === 'renewal' || id === 'expansion') return `${summary[id]} (Rp)`;
  if (id === 'annual') return `${summary.total} (Rp)`;
  if (id === 'unpriced') return summary.unpriced;
  if (id === 'subsidised' || id === 'findable' || id === 'withoutRelief') return words.heads[id];
  return oneLine(rendering.words.heads[id]);
}

/** What is missing to a target: of the regions each by itself, and of all of them as one. */
function targetLines(
  plan: Plan,
  totals: Totals,
  { all }: Target,
  at: (id: FigureId) => string,
  live: (formula: string) => string | null,
): Line[] {
  const { summary } = plan.words;
  const target = targetText(plan.result.parameters.target ?? '', plan.rendering.language);
  // Of some segments the other cells of their regions are on no sheet.
  const isOnSheet = all !== null && isWhole(plan.result);
  const asWhole = isOnSheet ? live(missingTo(all, at('potential'), at('registered'))) : null;
  return [
    line(summary.eachToTarget(target), 'count', totals.toTarget, live(at('toTarget'))),
    line(summary.asWhole(target), 'count', totals.toTargetAsWhole, asWhole),
  ];
}

/** The totals, each a reference to the totals of the regions. */
export function totalLines(
  plan: Plan,
  totals: Totals,
  { regions }: Places,
  isLive: boolean,
): Line[] {
  const { summary } = plan.words;
  const { target: wanted } = plan.result.options;
  const at = (id: FigureId) => regions.total(id);
  const shown = figuresOf(plan);
  const live = (formula: string) => (isLive ? formula : null);
  const figure = (id: FigureId) =>
    line(
      labelOf(id, plan),
      figureKind(id),
      figureValue(totals, id),
      live(`IF(${at(id)}="","",${at(id)})`),
    );
  const kept = totals.coverageWithoutRenewal;
  return [
    figure('coverage'),
    figure('potential'),
    figure('registered'),
    figure('uncovered'),
    figure('excess'),
    line(summary.net, 'count', totals.net, live(`${at('uncovered')}-${at('excess')}`)),
    ...(wanted ? targetLines(plan, totals, wanted, at, live) : []),
    ...(['findable', 'toEnrol'] as const).filter((id) => shown.includes(id)).map(figure),
    figure('subsidised'),
    figure('renewal'),
    figure('expansion'),
    figure('annual'),
    ...(plan.hasRelief ? [figure('withoutRelief')] : []),
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
export function payerLines(
  plan: Plan,
  totals: Totals,
  { premiums }: Places,
  isLive: boolean,
): Line[] {
  const { words, rendering } = plan;
  const heads = [
    rendering.words.heads.payer,
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
      textCell(payerName(payer, rendering.words)),
      cell(renewalPremium, amount(payer, 'renewal')),
      cell(expansionPremium, amount(payer, 'expansion')),
      cell(annualPremium, amount(payer, null)),
    ],
  );
  return first && rows.length > 0 ? [[first, ...others], ...rows] : [];
}
