import { isInexact } from '../core/exact.js';
import type { Totals } from '../core/gap.js';
import { type BadField, type Fields, readChoices } from './choices.js';
import { commandOf } from './command.js';
import type { PageData, WhatIfPart } from './data.js';
import { recompute } from './recompute.js';
import { type Line, linesOf } from './results.js';

const FIELDS = ['target', 'payer', 'months', 'premium'] as const;

type Field = HTMLInputElement | HTMLSelectElement;

function fieldOf(form: HTMLFormElement, name: string): Field | null {
  const field = form.elements.namedItem(name);
  const isField = field instanceof HTMLInputElement || field instanceof HTMLSelectElement;
  return isField ? field : null;
}

function fieldsOf(form: HTMLFormElement): Fields {
  const [target = '', payer = '', months = '0', premium = ''] = FIELDS.map(
    (name) => fieldOf(form, name)?.value,
  );
  return { target, payer, months, premium };
}

/** Marks the fields that cannot be read, each beside its own message. */
function markBad(form: HTMLFormElement, bad: readonly BadField[]): void {
  for (const name of FIELDS) {
    const isBad = bad.some((each) => each === name);
    const message = document.getElementById(`what-if-${name}-bad`);
    if (message) message.hidden = !isBad;
    fieldOf(form, name)?.setAttribute('aria-invalid', String(isBad));
  }
}

function show(lines: readonly Line[]): void {
  const body = document.getElementById('what-if-results');
  const rows = lines.map(({ head, before, after, isSum }) => {
    const row = document.createElement('tr');
    if (isSum) row.className = 'sum';
    const name = document.createElement('th');
    name.scope = 'row';
    name.textContent = head;
    row.append(name);
    // What the reader looks for comes first: a phone shows it without scrolling.
    for (const text of [after, before]) {
      const cell = row.insertCell();
      cell.className = 'number';
      cell.textContent = text;
    }
    return row;
  });
  body?.replaceChildren(...rows);
}

/** Totals of the fields; null where an amount would lose digits. */
function totalsOf(fields: Fields, { data }: WhatIfPart): Totals | readonly BadField[] | null {
  const choices = readChoices(fields, data);
  if (!('target' in choices)) return choices;
  try {
    return recompute(data, choices);
  } catch (error) {
    if (isInexact(error)) return null;
    throw error;
  }
}

/** Shows the form, and computes anew at each change. */
export function startWhatIf(page: PageData, part: WhatIfPart): void {
  const form = document.querySelector<HTMLFormElement>('#what-if form');
  const said = document.getElementById('what-if-said');
  const command = document.getElementById('what-if-command');
  if (!form || !said || !command) return;
  const own = totalsOf(part.own, part);
  if (own === null || !('potential' in own)) return;
  const update = () => {
    const fields = fieldsOf(form);
    const totals = totalsOf(fields, part);
    const isRead = totals !== null && 'potential' in totals;
    markBad(form, totals !== null && !isRead ? totals : []);
    said.textContent = totals === null ? page.words.tooLarge : '';
    // What cannot be read has no figures: those of other choices would be taken for them.
    if (!isRead) {
      show(linesOf(own, own, page, part).map((line) => ({ ...line, after: page.words.none })));
      command.textContent = '';
      return;
    }
    const lines = linesOf(own, totals, page, part);
    show(lines);
    const total = lines.find(({ isSum }) => isSum);
    said.textContent = total ? `${total.head}: ${total.after}` : '';
    const months = part.data.months[Number(fields.months)];
    if (months) command.textContent = commandOf(part.command, fields, part.own, months);
  };
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(update));
  for (const part of document.querySelectorAll<HTMLElement>('.what-if')) part.hidden = false;
  update();
}
