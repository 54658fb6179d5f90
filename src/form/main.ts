import { quoted } from '../shell/quoted.js';
import { commandOf } from './command.js';
import { FIELDS, type Field, type FormData } from './data.js';
import { element } from './elements.js';
import { Files } from './files.js';
import type { Answered } from './messages.js';
import { Program } from './program.js';
import { isRefused, prepareFrame, printAnswer, save, showAnswer, showNothing } from './result.js';

const data = JSON.parse(element('data', HTMLScriptElement).text) as FormData;
const form = element('form', HTMLFormElement);
const verb = element('verb', HTMLSelectElement);
const more = element('more', HTMLInputElement);
const state = element('state', HTMLElement);
const program = Program.start(element('program', HTMLScriptElement).text);
const files = new Files(element('files', HTMLElement), data.words.remove, refresh);

type Input = HTMLInputElement | HTMLSelectElement;
const inputs = FIELDS.map((field): [Field, Input] => [
  field,
  document.getElementById(field) as Input,
]);

/** The words of the command that the form means now; null where there is none. */
function command(): string[] | null {
  const fields = Object.fromEntries(inputs.map(([field, { value }]) => [field, value]));
  const filled = fields as Readonly<Record<Field, string>>;
  return commandOf(
    { verb: verb.value, fields: filled, more: more.value, files: files.names },
    data,
  );
}

/** Shows only the fields that the verb takes. */
function showFields(): void {
  const taken = data.fields[verb.value] ?? [];
  for (const [field, input] of inputs)
    (input.closest('.field') as HTMLElement).hidden = !taken.includes(field);
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
  const words = command();
  const line = element('command', HTMLElement);
  line.textContent = words ? ['ucj', ...words].map(quoted).join(' ') : '';
  state.textContent = words ? '' : data.words.openQuote;
  if (words === null || files.names.length === 0) return showNothing();
  const answer = await run([...words, '--format', 'html']);
  if (!answer || own !== newest) return;
  say(answer);
  showAnswer(answer);
}

/** Saves what the form means in a format. */
async function saveAs(format: string): Promise<void> {
  const words = command();
  const stem = (files.names[0] ?? 'ucj').replace(/\.\w+$/, '');
  const name = `${stem}-${verb.value}${data.endings[format]}`;
  const answer = words && (await run([...words, '--format', format]));
  if (!answer) return;
  say(answer);
  if (isRefused(answer)) showAnswer(answer);
  else save(answer.output, name);
}

form.addEventListener('change', (event) => {
  const chosen = event.target;
  if (!(chosen instanceof HTMLInputElement && chosen.type === 'file')) return void refresh();
  void files.add(chosen.files ?? []);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void refresh();
});
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault();
  void files.add(event.dataTransfer?.files ?? []);
});
element('save', HTMLButtonElement).addEventListener('click', () => {
  void saveAs(element('format', HTMLSelectElement).value);
});
element('print', HTMLButtonElement).addEventListener('click', printAnswer);
state.textContent = data.words.starting;
prepareFrame();
program.then(refresh, () => {
  state.textContent = data.words.failed;
});
