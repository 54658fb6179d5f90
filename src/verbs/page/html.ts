import own from '../../../dist/form/form.json' with { type: 'json' };
import report from '../../../dist/page/page.json' with { type: 'json' };
import { GROUPINGS } from '../../core/vocabulary.js';
import { FIELDS, type Field, type FormData } from '../../form/data.js';
import { inIndonesian, VALUE_WORDS } from '../../i18n/indonesian.js';
import type { Language } from '../../i18n/marks.js';
import { type Format, formatEntry } from '../../render/format.js';
import { policyHash } from '../../render/hash.js';
import { type Content, html, json, type Markup, verbatim } from '../../render/html/markup.js';
import type { OwnPageWords } from './texts.js';
import { fieldsOf, OFFERED } from './verbs.js';

/** Formats that answers can be saved in: those of files, which every verb has. */
const SAVED = ['xlsx', 'html', 'csv', 'markdown', 'json'] as const satisfies readonly Format[];

/**
 * Nothing is loaded from anywhere and nothing can be reached. Answers are shown in a frame that is under this policy
 * as well, so that script and style of a report are named too.
 */
function policy(): string {
  const hashes = (part: 'script' | 'style') =>
    [own, report].map((each) => policyHash(each[part])).join(' ');
  return [
    "default-src 'none'",
    `style-src ${hashes('style')}`,
    `script-src ${hashes('script')}`,
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

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

function fieldOf(id: Field, { fields, usual }: OwnPageWords, language: Language): Markup {
  const { label, hint } = fields[id];
  if (id !== 'by') return field(id, label, text(id), hint);
  const word = (value: string) => (language === 'id' ? inIndonesian(VALUE_WORDS, value) : value);
  const groupings = GROUPINGS.map((each) => [word(each), word(each)] as const);
  return field(
    id,
    label,
    html`<select id="${id}">${options([['', usual], ...groupings])}</select>`,
    hint,
  );
}

function form(words: OwnPageWords, language: Language): Markup {
  const verbs = Object.entries(OFFERED).map(
    ([name, { help }]) => [name, `${name}: ${help[language].summary}`] as const,
  );
  return html`<form id="form">
<div id="drop"><p>${words.drop}</p>
<p><label for="chosen">${words.choose}</label> <input id="chosen" type="file" multiple></p>
<ul id="files"></ul></div>
${field('verb', words.verb, html`<select id="verb">${options(verbs)}</select>`, '')}${FIELDS.map(
  (each) => fieldOf(each, words, language),
)}${field('more', words.more.label, text('more'), words.more.hint)}<p class="field"><button>${words.show}</button></p>
</form>`;
}

function dataOf(words: OwnPageWords, language: Language): FormData {
  return {
    language,
    words: words.script,
    fields: Object.fromEntries(
      Object.entries(OFFERED).map(([name, verb]) => [name, fieldsOf(verb.options)]),
    ),
    endings: Object.fromEntries(SAVED.map((format) => [format, formatEntry(format).ending ?? ''])),
  };
}

/** ucj itself as a page: the program, packed, and a form that asks it. */
export function ownPageText(words: OwnPageWords, language: Language): string {
  const formats = SAVED.map((format) => [format, format.toUpperCase()] as const);
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${words.title}</title>
<style>${verbatim(own.style)}</style>
</head>
<body>
<header>
<h1>${words.title}</h1>
<p class="subtitle">${words.subtitle}</p>
</header>
<main>
<noscript><p>${words.noScript}</p></noscript>
${form(words, language)}
<p id="state" role="status"></p>
<p>${words.command} <code id="command"></code></p>
<pre id="remarks" hidden></pre>
<section id="result" aria-label="${words.answer}" hidden>
<p><label for="format">${words.saveAs}</label> <select id="format">${options(formats)}</select> <button type="button" id="save">${words.save}</button> <button type="button" id="print">${words.print}</button></p>
<iframe id="answer" title="${words.answer}"></iframe>
</section>
</main>
<details><summary>${words.licences}</summary><pre>${own.licences}</pre></details>
<script type="application/json" id="data">${json(dataOf(words, language))}</script>
<script type="text/plain" id="program">${verbatim(own.program)}</script>
<script>${verbatim(own.script)}</script>
</body>
</html>
`.text;
}
