import { quoted } from '../shell/quoted.js';
import { commandOf, type Meant } from './command.js';
import { FIELDS, type Field, type FormData } from './data.js';
import { element } from './elements.js';
import { Files } from './files.js';
import type { Answered } from './messages.js';
import { Program } from './program.js';
import {
  isRefused,
  prepareFrame,
  printAnswer,
  save,
  showAnswer,
  showNothing,
  takeDrops,
} from './result.js';
import { prepareStarts } from './start.js';

const data = JSON.parse(element('data', HTMLScriptElement).text) as FormData;
const form = element('form', HTMLFormElement);
const verb = element('verb', HTMLSelectElement);
const more = element('more', HTMLInputElement);
const state = element('state', HTMLElement);
const program = Program.start(element('program', HTMLScriptElement).text);
const chosen = element('chosen', HTMLInputElement);
const places = {
  list: element('files', HTMLElement),
  said: element('said', HTMLElement),
  input: chosen,
};
const files = new Files(places, data.words, refresh);

type Input = HTMLInputElement | HTMLSelectElement;
const inputs = FIELDS.map((field): [Field, Input] => [
  field,
  document.getElementById(field) as Input,
]);

/** The command that the form means now. */
function meant(): Meant {
  const fields = Object.fromEntries(inputs.map(([field, { value }]) => [field, value]));
  const filled = fields as Readonly<Record<Field, string>>;
  return commandOf(
    { verb: verb.value, fields: filled, more: more.value, files: files.names },
    data,
  );
}

/** What keeps the form from meaning a command, in words; empty where nothing does. */
function wrongIn(found: Meant): string {
  if (!('wrong' in found)) return '';
  return found.wrong === 'quote'
    ? data.words.openQuote
    : data.words.ownOption.replace('{word}', found.word);
}

/** Shows only the fields that the verb takes, with the rows that it can have. */
function showFields(): void {
  const { fields: taken = [], rows: own = [] } = data.verbs[verb.value] ?? {};
  for (const [field, input] of inputs)
    (input.closest('.field') as HTMLElement).hidden = !taken.includes(field);
  const by = element('by', HTMLSelectElement);
  const { value } = by;
  const rows = ['', ...own];
  by.replaceChildren(...rows.map((row) => new Option(row === '' ? data.words.usual : row, row)));
  by.value = rows.includes(value) ? value : '';
}

/** Runs a command; null where the browser cannot. */
async function run(words: readonly string[]) {
  state.textContent = data.words.running;
  try {
    return await (await program).run(words, files.contents);
  } catch {
    state.textContent = data.words.failed;
    return null;
  }
}

function say(answer: Answered): void {
  state.textContent = isRefused(answer) ? data.words.refused : data.words.done;
}

/** How often an answer was asked for: only the newest is shown. */
let newest = 0;

async function refresh(): Promise<void> {
  showFields();
  newest += 1;
  const own = newest;
  const found = meant();
  const words = 'words' in found ? found.words : null;
  const line = element('command', HTMLElement);
  line.textContent = words ? ['ucj', ...words].map(quoted).join(' ') : '';
  state.textContent = wrongIn(found);
  element('saving', HTMLElement).hidden = words === null || files.names.length === 0;
  if (words === null || files.names.length === 0) return showNothing();
  const answer = await run([...words, '--format', 'html']);
  if (!answer || own !== newest) return;
  say(answer);
  await showAnswer(answer);
}

/** Saves what the form means, in one of the ways. */
async function saveAs(way: string): Promise<void> {
  const found = meant();
  const asked = data.ways[way];
  if (!('words' in found) || !asked) return;
  const stem = (found.table ?? 'ucj').replace(/(\.[ct]sv)?\.\w+$/i, '');
  const name = `${stem}-${verb.value}${asked.ending}`;
  await make([...found.words, ...asked.words], name);
}

/** Has a file made and saved, or says why it is not. */
async function make(words: readonly string[], name: string): Promise<void> {
  const answer = await run(words);
  if (!answer) return;
  say(answer);
  if (isRefused(answer)) await showAnswer(answer);
  else save(answer.output, name);
}

function take(event: DragEvent): void {
  event.preventDefault();
  void files.add(event.dataTransfer?.files ?? []);
}

form.addEventListener('change', (event) => {
  if (event.target === chosen) void files.add(chosen.files ?? []);
  else void refresh();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void refresh();
});
element('save', HTMLButtonElement).addEventListener('click', () => {
  void saveAs(element('format', HTMLSelectElement).value);
});
element('print', HTMLButtonElement).addEventListener('click', async () => {
  await refresh();
  printAnswer();
});
prepareStarts(data, make);
state.textContent = data.words.starting;
takeDrops(document, take);
prepareFrame(take);
program.then(refresh, () => {
  state.textContent = data.words.failed;
});
