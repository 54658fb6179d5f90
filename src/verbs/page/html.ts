import own from '../../../dist/form/form.json' with { type: 'json' };
import report from '../../../dist/page/page.json' with { type: 'json' };
import { FIELDS, type Field, type FormData, STARTS } from '../../form/data.js';
import type { Language } from '../../i18n/marks.js';
import { type Format, formatEntry } from '../../render/format.js';
import { pageHead } from '../../render/html/head.js';
import { type Content, html, json, type Markup, verbatim } from '../../render/html/markup.js';
import { SETTINGS_NAME } from '../../settings/find.js';
import type { InitWords } from '../init/texts.js';
import type { OwnPageWords } from './texts.js';
import { fieldsOf, OFFERED, OWN, rowsOf } from './verbs.js';

/** Formats that answers can be saved in, which every verb has; CSV also as Excel opens it right in Indonesia. */
const SAVED = ['xlsx', 'html', 'csv', 'markdown', 'json'] as const satisfies readonly Format[];

/** The ways to save an answer, by what they are called. */
const WAYS: FormData['ways'] = {
  ...Object.fromEntries(
    SAVED.map((format) => {
      const ending = formatEntry(format).ending ?? '';
      return [format.toUpperCase(), { ending, words: ['--format', format] }];
    }),
  ),
  'CSV (Excel)': { ending: '.csv', words: ['--format', 'csv', '--excel'] },
};

function options(values: readonly (readonly [value: string, text: string])[]): Content {
  return values.map(([value, text]) => html`<option value="${value}">${text}</option>`);
}

function field(id: string, label: string, input: Markup, hint: string): Markup {
  const below = hint === '' ? null : html`<small id="${id}-hint">${hint}</small>`;
  return html`<p class="field"><label for="${id}">${label}</label>${input}${below}</p>
`;
}

const text = (id: string) =>
  html`<input id="${id}" autocomplete="off" spellcheck="false" aria-describedby="${id}-hint">`;

function fieldOf(id: Field, { fields }: OwnPageWords): Markup {
  const { label, hint } = fields[id];
  return field(id, label, id === 'by' ? html`<select id="by"></select>` : text(id), hint);
}

function form(words: OwnPageWords, language: Language): Markup {
  const verbs = Object.entries(OFFERED).map(
    ([name, { help }]) => [name, `${name}: ${help[language].summary}`] as const,
  );
  return html`<form id="form">
<div id="drop"><p>${words.drop}</p>
<p><label for="chosen">${words.choose}</label> <input id="chosen" type="file" multiple></p>
<ul id="files"></ul><p id="said" role="status"></p></div>
${field('verb', words.verb, html`<select id="verb">${options(verbs)}</select>`, '')}${FIELDS.map(
  (each) => fieldOf(each, words),
)}${field('more', words.more.label, text('more'), words.more.hint)}<p class="field"><button>${words.show}</button></p>
</form>`;
}

/** What is offered where there is no table yet. */
function start({ start: words }: OwnPageWords): Markup {
  const buttons = STARTS.map(
    (each) => html`<button type="button" id="start-${each}">${words[each]}</button> `,
  );
  const { label, hint } = words.region;
  return html`<details id="start"><summary>${words.title}</summary>
${field('start-region', label, text('start-region'), hint)}<p>${buttons}</p>
</details>`;
}

function startsOf({ files }: InitWords): FormData['starts'] {
  return {
    table: {
      name: `${files.table}.xlsx`,
      words: ['init', '-o', '-', '--format', 'xlsx', '--region'],
    },
    sources: { name: `${files.sources}.csv`, words: ['init', '-o', '-', '--sources'] },
  };
}

function dataOf(words: OwnPageWords, init: InitWords, language: Language): FormData {
  return {
    language,
    words: words.script,
    verbs: Object.fromEntries(
      Object.entries(OFFERED).map(([name, { options: all }]) => [
        name,
        { fields: fieldsOf(all), rows: rowsOf(all, language) },
      ]),
    ),
    own: OWN,
    settings: SETTINGS_NAME,
    starts: startsOf(init),
    ways: WAYS,
  };
}

/** ucj itself as a page: the program, packed, and a form that asks it. */
export function ownPageText(words: OwnPageWords, init: InitWords, language: Language): string {
  const ways = Object.keys(WAYS).map((name) => [name, name] as const);
  // Answers stand in a frame that is under this policy as well, so that script and style of a report are named too.
  const head = pageHead({
    ...{ language, title: words.title },
    parts: [own, report],
    further: ['worker-src blob:'],
  });
  return html`${head}<body>
<header>
<h1>${words.title}</h1>
<p class="subtitle">${words.subtitle}</p>
</header>
<main>
<noscript><p>${words.noScript}</p></noscript>
${form(words, language)}
${start(words)}
<p id="state" role="status"></p>
<p>${words.command} <code id="command"></code></p>
<p id="saving" hidden><label for="format">${words.saveAs}</label> <select id="format">${options(ways)}</select> <button type="button" id="save">${words.save}</button> <button type="button" id="print">${words.print}</button></p>
<pre id="remarks" hidden></pre>
<section id="result" aria-label="${words.answer}" hidden>
<iframe id="answer" title="${words.answer}"></iframe>
</section>
</main>
<details><summary>${words.licences}</summary><pre>${own.licences}</pre></details>
<script type="application/json" id="data">${json(dataOf(words, init, language))}</script>
<script type="text/plain" id="program">${verbatim(own.program)}</script>
<script>${verbatim(own.script)}</script>
</body>
</html>
`.text;
}
