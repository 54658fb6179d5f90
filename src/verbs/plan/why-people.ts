import { isAll, type Share } from '../../core/exact.js';
import type { Milestone } from '../../core/plan-aims.js';
import type { PlanWhy, YearWhy } from '../../planning/explanation.js';
import type { PlanResult } from '../../planning/result.js';
import { percentage } from '../../render/text.js';
import { type Node, node } from '../../view/view.js';
import { exactPercent } from '../common/exact-percent.js';
import type { PlanWording } from './texts.js';

function potentialNode(
  { figures, before }: YearWhy,
  { rates }: PlanWhy,
  wording: PlanWording,
): Node {
  const { count, derivation } = wording;
  const { growth } = rates;
  const result = count(figures.potential);
  if (growth.numerator === 0) return node(derivation.still(result));
  return node(derivation.grown(result, exactPercent(growth, wording), count(before)));
}

/** The members wanted, of a region where segments go together, and the line or milestone that says so. */
function wantedNode(
  { figures, together }: YearWhy,
  { request }: PlanResult,
  wording: PlanWording,
): Node {
  const { count, derivation } = wording;
  const { aim, wanted, potential, cells } = together;
  if (!aim) return node(derivation.noPotential);
  const { share, from, to } = aim;
  const percent = percentage(share, wording);
  const waypoint = ({ year, share: own }: Milestone) =>
    year === 0 ? `${count(own.numerator)} / ${count(own.denominator)}` : exactPercent(own, wording);
  const reached = String(request.first + to.year - 1);
  const way = from && {
    from: waypoint(from),
    gone: String(figures.year - request.first + 1 - from.year),
    span: String(to.year - from.year),
    to: waypoint(to),
  };
  // Of a line the share has no end of digits; the line below has it exactly.
  const shown = way ? `≈ ${percent}` : waypoint(to);
  const several = cells > 1 ? count(cells) : null;
  return node(derivation.wanted(count(wanted), shown, count(potential), several), [
    node(way ? derivation.onTheWay(percent, way, reached) : derivation.atMilestone(shown, reached)),
    ...(share.numerator > share.denominator ? [node(derivation.wantedAll(count(wanted)))] : []),
  ]);
}

/** Those whom nobody pays for any more: some pay for themselves, the others leave. */
function leftNodes(year: YearWhy, { rates }: PlanWhy, wording: PlanWording): Node[] {
  const { count, derivation } = wording;
  const { figures, joined, kept, stayed } = year;
  const unpaid = figures.left + stayed;
  if (unpaid === 0) return [];
  const notCarried = joined - kept;
  const notRenewed = unpaid - notCarried;
  const subsidised = count(figures.renewed + notRenewed);
  const { renew, carry, stay } = rates;
  const percent = (share: Share) => exactPercent(share, wording);
  const carried = [count(notCarried), count(joined), count(kept)] as const;
  const before = String(figures.year - 1);
  const renewed = count(figures.renewed);
  return [
    node(derivation.left(count(figures.left), count(unpaid), count(stayed), percent(stay)), [
      ...(notRenewed === 0
        ? []
        : [node(derivation.notRenewed(count(notRenewed), subsidised, renewed, percent(renew)))]),
      ...(notCarried === 0
        ? []
        : [node(derivation.notCarried(...carried, percent(carry), before))]),
    ]),
  ];
}

/** Members who pay for themselves and stop. */
function lapsedNodes(
  { figures, own }: YearWhy,
  { rates: { lapse } }: PlanWhy,
  wording: PlanWording,
) {
  const { count, derivation } = wording;
  const { start, lapsed, left, renewed, carried } = figures;
  if (lapse.numerator === 0) return [];
  const self = derivation.own(
    count(own),
    count(start),
    count(renewed),
    count(carried),
    count(left),
  );
  const text = derivation.lapsed(count(lapsed), exactPercent(lapse, wording), count(own));
  return [node(text, [node(self)])];
}

/** Who can be found, where that is not everybody. */
function findableNodes(
  year: YearWhy,
  { rates: { verified } }: PlanWhy,
  wording: PlanWording,
): Node[] {
  if (isAll(verified)) return [];
  const { count, derivation } = wording;
  const { uncovered, found, findable } = year;
  const share = exactPercent(verified, wording);
  const before = found === 0 ? null : count(found);
  return [node(derivation.findable(count(findable), share, count(uncovered), before))];
}

/** A sum as it is written: `200 - 10 + 30`; parts of 0 are left out. */
function sumText(
  first: number,
  rest: readonly (readonly ['-' | '+', number])[],
  { count }: PlanWording,
) {
  const parts = rest.filter(([, value]) => value !== 0);
  return [count(first), ...parts.map(([sign, value]) => `${sign} ${count(value)}`)].join(' ');
}

/** Those missing in all cells that have the target together, and whether they can be found. */
function missingNodes({ together }: YearWhy, { count, derivation }: PlanWording): Node[] {
  const { wanted, staying, missing, outOfReach, findable, cells } = together;
  const sum = derivation.missing(count(missing), count(wanted), count(staying));
  const limit = derivation.limited(count(findable), count(outOfReach));
  return [...(cells > 1 ? [node(sum)] : []), ...(outOfReach > 0 ? [node(limit)] : [])];
}

/** What the region enrols in a steady plan, whatever is missing. */
function steadyNode(
  { together }: YearWhy,
  why: PlanWhy,
  { request }: PlanResult,
  { count, derivation }: PlanWording,
) {
  const total = why.years.reduce((sum, year) => sum + year.together.enrolled, 0);
  const [years, until] = [String(why.years.length), String(request.until)];
  return node(derivation.steady(count(together.enrolled), count(total), years, until));
}

function enrolNode(year: YearWhy, why: PlanWhy, result: PlanResult, wording: PlanWording): Node {
  const { count, derivation } = wording;
  const { figures, together, uncovered } = year;
  const isSteady = result.request.path === 'steady';
  const below = isSteady ? [steadyNode(year, why, result, wording)] : missingNodes(year, wording);
  const { enrolled, wanted, start, lapsed, left } = figures;
  if (together.cells > 1) {
    const [all, cells] = [count(together.enrolled), count(together.cells)];
    const [own, of] = [count(uncovered), count(together.uncovered)];
    return node(derivation.part(count(enrolled), all, cells, own, of), below);
  }
  if (isSteady) return steadyNode(year, why, result, wording);
  const leaving = [
    ['-', lapsed],
    ['-', left],
  ] as const;
  const stay = sumText(start, leaving, wording);
  const staying = lapsed + left === 0 ? stay : `(${stay})`;
  return node(derivation.toEnrol(count(enrolled), count(wanted), staying), below);
}

/** The people of a year, from the potential to the members at its end. */
export function peopleNodes(
  year: YearWhy,
  why: PlanWhy,
  result: PlanResult,
  wording: PlanWording,
): Node[] {
  const { count, derivation } = wording;
  const { why: words } = wording.words;
  const { start, lapsed, left, enrolled, end, coverage, potential } = year.figures;
  const isFirst = year.figures.year === result.request.first;
  const sum = sumText(
    start,
    [
      ['-', lapsed],
      ['-', left],
      ['+', enrolled],
    ],
    wording,
  );
  const percent = coverage && percentage(coverage, wording);
  return [
    potentialNode(year, why, wording),
    wantedNode(year, result, wording),
    node(
      isFirst
        ? derivation.startFirst(count(start))
        : derivation.start(count(start), String(year.figures.year - 1)),
    ),
    ...leftNodes(year, why, wording),
    ...lapsedNodes(year, why, wording),
    ...findableNodes(year, why, wording),
    enrolNode(year, why, result, wording),
    node(derivation.end(count(end), sum)),
    node(
      percent === null ? words.noCoverage : words.coverage(percent, count(end), count(potential)),
    ),
  ];
}
