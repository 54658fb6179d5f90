import { roundPercent } from '../../core/coverage.js';
import type { Milestone } from '../../core/plan-aims.js';
import { percentText } from '../../i18n/marks.js';
import type { PlanWhy, YearWhy } from '../../planning/explanation.js';
import type { PlanResult } from '../../planning/result.js';
import { writing } from '../derivation.js';
import { exactPercent } from '../exact-percent.js';
import { percentage } from '../percentage.js';
import { type Node, node } from '../tree.js';
import type { PlanLook } from './columns.js';

function potentialNode({ figures, before }: YearWhy, { growth }: PlanWhy, look: PlanLook): Node {
  const { count } = writing(look);
  const { derivation } = look.plan;
  const result = count(figures.potential);
  if (growth.numerator === 0) return node(derivation.still(result));
  return node(derivation.grown(result, exactPercent(growth, look), count(before)));
}

/** The members wanted, and the line or the milestone that says so. */
function wantedNode({ figures, aim }: YearWhy, { request }: PlanResult, look: PlanLook): Node {
  const { count } = writing(look);
  const { derivation } = look.plan;
  if (!aim) return node(derivation.noPotential);
  const { share, from, to } = aim;
  const percent = percentage(share, look);
  const waypoint = ({ year, share: own }: Milestone) =>
    year === 0 ? `${count(own.numerator)} / ${count(own.denominator)}` : exactPercent(own, look);
  const reached = String(request.first + to.year - 1);
  const way = from && {
    from: waypoint(from),
    gone: String(figures.year - request.first + 1 - from.year),
    span: String(to.year - from.year),
    to: waypoint(to),
  };
  // Of a line the share has no end of digits; the line below has it exactly.
  const shown = way ? `≈ ${percent}` : waypoint(to);
  return node(derivation.wanted(count(figures.wanted), shown, count(figures.potential)), [
    node(way ? derivation.onTheWay(percent, way, reached) : derivation.atMilestone(shown, reached)),
  ]);
}

/** Members who pay for themselves and leave, and subsidised ones who are not renewed. */
function leavingNodes({ figures, own }: YearWhy, { lapse, renew }: PlanWhy, look: PlanLook) {
  const { count } = writing(look);
  const { derivation } = look.plan;
  const { start, lapsed, dropped, renewed, carried } = figures;
  const subsidised = count(dropped + renewed);
  const self = derivation.own(count(own), count(start), subsidised, count(carried));
  const left = derivation.lapsed(count(lapsed), exactPercent(lapse, look), count(own));
  const share = exactPercent(renew, look);
  return [
    ...(lapse.numerator === 0 ? [] : [node(left, [node(self)])]),
    ...(dropped === 0
      ? []
      : [node(derivation.dropped(count(dropped), subsidised, count(renewed), share))]),
  ];
}

/** A sum as it is written: `200 - 10 + 30`; parts of 0 are left out. */
function sumText(first: number, rest: readonly (readonly ['-' | '+', number])[], look: PlanLook) {
  const { count } = writing(look);
  const parts = rest.filter(([, value]) => value !== 0);
  return [count(first), ...parts.map(([sign, value]) => `${sign} ${count(value)}`)].join(' ');
}

function enrolNode({ figures }: YearWhy, why: PlanWhy, { request }: PlanResult, look: PlanLook) {
  const { count } = writing(look);
  const { derivation } = look.plan;
  const { start, lapsed, dropped, enrolled, wanted } = figures;
  if (request.path === 'steady') {
    const total = why.years.reduce((sum, year) => sum + year.figures.enrolled, 0);
    const [years, until] = [String(why.years.length), String(request.until)];
    return node(derivation.steady(count(enrolled), count(total), years, until));
  }
  const stay = sumText(
    start,
    [
      ['-', lapsed],
      ['-', dropped],
    ],
    look,
  );
  const staying = lapsed + dropped === 0 ? stay : `(${stay})`;
  return node(derivation.toEnrol(count(enrolled), count(wanted), staying));
}

/** The people of a year, from the potential to the members at its end. */
export function peopleNodes(
  year: YearWhy,
  why: PlanWhy,
  result: PlanResult,
  look: PlanLook,
): Node[] {
  const { count, words } = writing(look);
  const { derivation } = look.plan;
  const { start, lapsed, dropped, enrolled, end, coverage, potential } = year.figures;
  const isFirst = year.figures.year === result.request.first;
  const sum = sumText(
    start,
    [
      ['-', lapsed],
      ['-', dropped],
      ['+', enrolled],
    ],
    look,
  );
  const percent = coverage && percentText(roundPercent(coverage, 1), look.language);
  return [
    potentialNode(year, why, look),
    wantedNode(year, result, look),
    node(
      isFirst
        ? derivation.startFirst(count(start))
        : derivation.start(count(start), String(year.figures.year - 1)),
    ),
    ...leavingNodes(year, why, look),
    enrolNode(year, why, result, look),
    node(derivation.end(count(end), sum)),
    node(
      percent === null ? words.noCoverage : words.coverage(percent, count(end), count(potential)),
    ),
  ];
}
