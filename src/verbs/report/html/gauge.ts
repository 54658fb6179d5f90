import { roundPercent } from '../../../core/coverage.js';
import type { Share } from '../../../core/exact.js';
import type { Document } from '../../../document/document.js';
import { percentText, targetText } from '../../../i18n/marks.js';
import type { PageWords } from '../../../i18n/page-words.js';
import { type Mark, markLegend, markOf } from '../../../render/html/bars.js';
import { type Content, html } from '../../../render/html/markup.js';
import type { Rendering } from '../../../render/rendering.js';
import { NATIONAL } from '../../../target/national.js';
import { inProse, periodText } from '../../common/summary.js';

function ratioOf({ numerator, denominator }: Share): number {
  return numerator / denominator;
}

/** The target that is set for all; none where segments have their own. */
export function targetMark(
  { gap }: Pick<Document, 'gap'>,
  end: number,
  { language }: Rendering,
  { charts }: PageWords,
): Mark[] {
  const share = gap.options.target?.all;
  if (!share) return [];
  const text = charts.target(targetText(gap.parameters.target ?? '', language));
  return [{ kind: 'target', at: ratioOf(share) / end, text }];
}

/** Coverage on a line from 0 to 100 %, or to what is beyond, with the target and the nation's coverage on it. */
export function gauge(document: Document, rendering: Rendering, page: PageWords): Content {
  const coverage = document.gap.totals?.coverage;
  if (!coverage) return null;
  const { language, words } = rendering;
  const end = Math.max(1, ratioOf(coverage));
  const nation = percentText(roundPercent(NATIONAL.share, 1), language);
  const period = periodText(NATIONAL.period, inProse(words));
  const marks: Mark[] = [
    ...targetMark(document, end, rendering, page),
    {
      ...{ kind: 'nation', at: ratioOf(NATIONAL.share) / end },
      text: page.charts.nation(nation, period),
    },
  ];
  const covered = `${Math.round((ratioOf(coverage) / end) * 10_000) / 100}%`;
  return html`<dd><svg class="gauge" aria-hidden="true"><rect class="track" width="100%" height="100%"/><rect class="covered" width="${covered}" height="100%"/>${marks.map(markOf)}</svg><ul class="legend">${markLegend(marks)}</ul></dd>`;
}
