import { element } from './elements.js';
import type { Answered } from './messages.js';

/** Whether a command gave no answer. Its status does not tell: `ucj check` answers what is wrong. */
export function isRefused({ output }: Answered): boolean {
  return output.length === 0;
}

const frame = () => element('answer', HTMLIFrameElement);

/** Gives the frame the height of what it shows, so that all of it scrolls with the page. */
function setHeight(): void {
  const shown = frame().contentDocument?.documentElement;
  if (shown) frame().style.setProperty('height', `${shown.offsetHeight}px`);
}

/** Follows a link of the contents. In a frame without an address it would lead to the page around it. */
function follow(event: MouseEvent): void {
  const link = (event.target as Element).closest('a[href^="#"]');
  if (!link) return;
  event.preventDefault();
  const id = link.getAttribute('href')?.slice(1) ?? '';
  frame().contentDocument?.getElementById(id)?.scrollIntoView();
}

/** Has files that are dropped on a document taken, instead of shown. */
export function takeDrops(on: Document, take: (event: DragEvent) => void): void {
  on.addEventListener('dragover', (event) => event.preventDefault());
  on.addEventListener('drop', take);
}

/** Keeps the frame as high as its content, which is unfolded, sorted and computed anew, and its links at work. */
export function prepareFrame(take: (event: DragEvent) => void): void {
  frame().addEventListener('load', () => {
    const shown = frame().contentDocument;
    if (!shown) return;
    new ResizeObserver(setHeight).observe(shown.body);
    shown.addEventListener('click', follow);
    takeDrops(shown, take);
    setHeight();
  });
}

/** Shows an answer: what the command writes as a page, and beside it what it remarks. It is there when it is loaded. */
export async function showAnswer(answer: Answered): Promise<void> {
  const remarks = element('remarks', HTMLPreElement);
  remarks.textContent = answer.remarks;
  remarks.hidden = answer.remarks === '';
  remarks.classList.toggle('bad', isRefused(answer));
  element('result', HTMLElement).hidden = isRefused(answer);
  if (isRefused(answer)) return;
  const loaded = new Promise((resolve) => {
    frame().addEventListener('load', resolve, { once: true });
  });
  frame().srcdoc = new TextDecoder().decode(answer.output);
  await loaded;
}

/** Shows nothing, as long as there is nothing to show. */
export function showNothing(): void {
  element('remarks', HTMLPreElement).hidden = true;
  element('result', HTMLElement).hidden = true;
}

/** Prints what is shown, without the form. */
export function printAnswer(): void {
  if (!element('result', HTMLElement).hidden) frame().contentWindow?.print();
}

/** Saves bytes as a file of the user. */
export function save(bytes: Uint8Array, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
