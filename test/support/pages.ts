import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from './run.js';

/** The pages for users, as paths from the folder of the project. */
export const PAGES: readonly string[] = [
  'README.md',
  'README.id.md',
  ...readdirSync(`${ROOT}docs`)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/${name}`),
];

export const page = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');

const FENCED = /^```(\w*)\n([\s\S]*?)^```$/gm;

/** The blocks of a page in one language, or in all. */
export function blocks(text: string, language?: string): string[] {
  return [...text.matchAll(FENCED)]
    .filter(([, own]) => language === undefined || own === language)
    .map(([, , code = '']) => code);
}

/** A command that prints a block of output, and how much of it is shown. */
export interface Shown {
  readonly block: string;
  readonly comment: string;
  readonly width: number;
  readonly head: number | undefined;
  readonly words: string;
}

/** The blocks of output of a page, with the commands above them. */
export function shownIn(text: string): Shown[] {
  const block = /(<!-- run (\d+)(?: head (\d+))?: ucj (.*) -->)\n```text\n[\s\S]*?```/g;
  return [...text.matchAll(block)].map(([all, comment = '', width, head, words = '']) => ({
    block: all,
    comment,
    width: Number(width),
    head: head === undefined ? undefined : Number(head),
    words,
  }));
}

/** The words of a command; one of several words is in quotation marks. */
export function spoken(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
}
