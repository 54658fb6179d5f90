import { englishFlags } from '../../../cli/commander.js';
import type { Document } from '../../../document/document.js';
import type { WhatIf } from '../../../document/what-if.js';
import type { PageWords } from '../../../i18n/language.js';
import { targetText } from '../../../i18n/marks.js';
import { payerName } from '../../../i18n/words.js';
import type { WhatIfPart } from '../../../page/data.js';
import { type Content, html, type Markup } from '../../../render/html/markup.js';
import type { Part } from '../../../render/html/page.js';
import type { Rendering } from '../../../render/rendering.js';
import { monthsText } from '../../common/summary.js';
import { REPORT_OPTIONS } from '../options.js';

/** A field with its label, a hint, and what is wrong where it cannot be read. */
function field(name: string, label: string, control: Markup, hint: string, bad: string): Markup {
  return html`<p class="field"><label for="what-if-${name}">${label}</label>${control}<span class="hint" id="what-if-${name}-hint">${hint}</span><span class="bad" id="what-if-${name}-bad" role="alert" hidden>${bad}</span></p>
`;
}

function input(name: string, value: string): Markup {
  return html`<input id="what-if-${name}" name="${name}" value="${value}" inputmode="decimal" autocomplete="off" aria-describedby="what-if-${name}-hint what-if-${name}-bad">`;
}

/** A list of choices; the first is what the report has. */
function select(name: string, choices: readonly (readonly [string, string])[]): Markup {
  const options = choices.map(([value, text]) => html`<option value="${value}">${text}</option>`);
  return html`<select id="what-if-${name}" name="${name}">${options}</select>`;
}

function monthChoices({ months }: WhatIf, { words }: Rendering, { whatIf }: PageWords) {
  const [own] = months;
  return months.flatMap((range, place) => {
    const text = monthsText(range, words);
    if (place === 0) return [['0', whatIf.asInReport(text)] as const];
    const isOwn = own && range.first === own.first && range.last === own.last;
    return isOwn ? [] : [[String(place), whatIf.lastMonths(range.count, text)] as const];
  });
}

function form(data: WhatIf, part: WhatIfPart, rendering: Rendering, page: PageWords): Markup {
  const { whatIf } = page;
  const payers = [
    ['', whatIf.asInReport('')] as const,
    ...data.payers.map(({ payer }) => [payer, payerName(payer, rendering.words)] as const),
  ];
  const text = (label: string, control: Markup, name: string) =>
    html`<p class="field"><label for="what-if-${name}">${label}</label>${control}</p>
`;
  return html`<form autocomplete="off">
${field('target', whatIf.target, input('target', part.own.target), whatIf.targetHint, whatIf.badTarget)}${text(whatIf.payer, select('payer', payers), 'payer')}${text(whatIf.months, select('months', monthChoices(data, rendering, page)), 'months')}${field('premium', whatIf.premium, input('premium', ''), whatIf.premiumHint, whatIf.badPremium)}<p class="field"><button type="reset">${whatIf.reset}</button></p>
</form>
`;
}

/** What the page's script needs to compute anew; null where the report cannot be computed anew. */
export function whatIfPart(document: Document, rendering: Rendering): WhatIfPart | null {
  const { whatIf: data, gap, about } = document;
  if (!data || !gap.totals) return null;
  const { target: text } = gap.parameters;
  const asked = text === null ? '' : targetText(text, rendering.language);
  const target = data.goals ? asked : asked.replace('%', '');
  const names = data.payers.map(({ payer }) => [payer, payerName(payer, rendering.words)] as const);
  const own = { target, payer: '', months: '0', premium: '' };
  const english = englishFlags(REPORT_OPTIONS);
  const command = about.command.map((word) =>
    word.replace(/^--[a-z-]+/, (flag) => english.get(flag) ?? flag),
  );
  return { data, own, command, payers: Object.fromEntries(names) };
}

/** The section in which a reader tries other choices. */
export function whatIfSection(part: WhatIfPart, rendering: Rendering, page: PageWords): Part {
  const { whatIf } = page;
  const content: Content = html`<p>${whatIf.intro}</p>
${form(part.data, part, rendering, page)}<p class="unseen" id="what-if-said" role="status"></p>
<div class="scroll" tabindex="0" role="group" aria-labelledby="what-if-caption"><table>
<caption id="what-if-caption">${whatIf.results}</caption>
<thead><tr><td></td><th scope="col" class="number">${whatIf.after}</th><th scope="col" class="number">${whatIf.before}</th></tr></thead>
<tbody id="what-if-results"></tbody>
</table></div>
<p class="hint">${whatIf.command}</p>
<p><code id="what-if-command"></code></p>
`;
  return { id: 'what-if', title: whatIf.title, content, isLive: true };
}
