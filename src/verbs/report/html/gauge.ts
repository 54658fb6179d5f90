import type { Share } from '../../../core/exact.js';
import type { Document } from '../../../document/document.js';
import type { PageWords } from '../../../i18n/language.js';
import { targetText } from '../../../i18n/marks.js';
import { type Mark, markLegend, markOf, width } from '../../../render/html/bars.js';
import { type Content, html } from '../../../render/html/markup.js';
import type { Rendering } from '../../../render/rendering.js';
import { NATIONAL } from '../../../target/national.js';
import { nationIn } from '../document/names.js';

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
  const end = Math.max(1, ratioOf(coverage));
  const marks: Mark[] = [
    ...targetMark(document, end, rendering, page),
    {
      ...{ kind: 'nation', at: ratioOf(NATIONAL.share) / end },
      text: page.charts.nation(...nationIn(rendering)),
    },
  ];
  return html`<dd><svg class="gauge" aria-hidden="true"><rect class="track" width="100%" height="100%"/><rect class="covered" width="${width(ratioOf(coverage) / end)}" height="100%"/>${marks.map(markOf)}</svg><ul class="legend">${markLegend(marks)}</ul></dd>`;
}
