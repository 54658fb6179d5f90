import parts from '../../../dist/page/page.json' with { type: 'json' };
import type { PageWords } from '../../i18n/language.js';
import type { PageData } from '../../page/data.js';
import type { Rendering } from '../rendering.js';
import { pageHead } from './head.js';
import { type Content, html, json, type Markup, verbatim } from './markup.js';

/** A link of the table of contents, and what it leads to. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly content: Content;
  /** Shown only by the page's script, because without it there is nothing to do there. */
  readonly isLive?: boolean;
  /** Whether the title of the page is its own, which is not shown twice. */
  readonly isTitled?: boolean;
}

/** What a page shows, from above. */
export interface Page {
  readonly title: string;
  readonly subtitle: string;
  readonly opening: Content;
  readonly parts: readonly Part[];
  /** Parts of what the others rest on, under a title of their own. */
  readonly appendix?: { readonly title: string; readonly parts: readonly Part[] };
  readonly data: PageData;
}

function links(all: readonly Part[]): Content {
  return all
    .filter(({ isTitled }) => !isTitled)
    .map(({ id, title, isLive }) =>
      isLive
        ? html`<li class="what-if" hidden><a href="#${id}">${title}</a></li>`
        : html`<li><a href="#${id}">${title}</a></li>`,
    );
}

function contents({ parts: all, appendix }: Page, words: PageWords): Content {
  const more = appendix?.parts ?? [];
  if (all.length + more.length < 2) return null;
  const behind =
    more.length > 0 ? html`<p>${appendix?.title ?? ''}</p><ul>${links(more)}</ul>` : null;
  return html`<nav aria-label="${words.contents}"><ul>${links(all)}</ul>${behind}</nav>
`;
}

function section({ id, title, content, isLive, isTitled }: Part): Markup {
  const live = isLive ? html` class="what-if" hidden` : null;
  const unseen = isTitled ? html` class="unseen"` : null;
  return html`<section id="${id}"${live} aria-labelledby="${id}-title">
<h2 id="${id}-title"${unseen}>${title}</h2>
${content}</section>
`;
}

/** The pattern of what is beyond 100 %, told from the rest also without colour. */
const HATCH = html`<svg class="unseen" width="0" height="0" aria-hidden="true"><defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="6" height="6"/><rect class="hatch-line" width="3" height="6"/></pattern></defs></svg>`;

/** A page that is whole in itself: one file, nothing loaded, the same bytes for the same page. */
export function pageText(page: Page, { language }: Rendering, words: PageWords): string {
  const { title, subtitle, opening, parts: all, appendix, data } = page;
  const behind =
    appendix && appendix.parts.length > 0
      ? html`<p class="appendix">${appendix.title}</p>
${appendix.parts.map(section)}`
      : null;
  const whole = subtitle ? `${title} – ${subtitle}` : title;
  return html`${pageHead({ language, title: whole, parts: [parts] })}<body>
<a class="skip" href="#report">${words.skip}</a>
${HATCH}
<header>
<h1>${title}</h1>
${subtitle ? html`<p class="subtitle">${subtitle}</p>` : null}
</header>
<main id="report">
<div class="front">
${opening}</div>
${contents(page, words)}<div class="rest">
${all.map(section)}${behind}</div>
</main>
<script type="application/json" id="data">${json(data)}</script>
<script>${verbatim(parts.script)}</script>
</body>
</html>
`.text;
}
