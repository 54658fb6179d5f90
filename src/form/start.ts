import { type FormData, STARTS, type Start } from './data.js';
import { element } from './elements.js';

/** The command that makes a file to begin with: a table is of a region, which the page has a field for. */
function wordsOf(start: Start, { starts, language }: FormData): readonly string[] {
  const region = element('start-region', HTMLInputElement).value.trim();
  const own = start === 'table' ? [region] : [];
  return [...starts[start].words, ...own, '--lang', language];
}

/** Has the buttons of files to begin with make them. */
export function prepareStarts(
  data: FormData,
  make: (words: readonly string[], name: string) => Promise<void>,
): void {
  for (const start of STARTS)
    element(`start-${start}`, HTMLButtonElement).addEventListener('click', () => {
      void make(wordsOf(start, data), data.starts[start].name);
    });
}
