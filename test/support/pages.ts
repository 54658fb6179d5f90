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

/** A page without its blocks of code and output. */
const prose = (text: string) => text.replace(FENCED, '');

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

/** A command that a page names, as its words after `ucj`; a chapter is one of its own. */
export function commandsIn(text: string): string[][] {
  const spans = [...prose(text).matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
  const typed = ['sh', 'crontab'].flatMap((language) => blocks(text, language));
  const asked = shownIn(text).map(({ words }) => `ucj ${words}`);
  const lines = [...spans.map((span) => span.replaceAll('\n', ' ')), ...typed, ...asked]
    .flatMap((code) => code.replaceAll('\\\n', ' ').split(/\n|&&/))
    .flatMap((line) => /(?:^|[\s/])ucj ([a-z].*)/.exec(line)?.[1] ?? []);
  return lines.flatMap((line) => {
    const words = spoken(line);
    const chapters = words.filter((_, index) => words[index - 1] === '--chapter').map(spoken);
    return [words.filter((_, index) => words[index - 1] !== '--chapter'), ...chapters];
  });
}

/** Every option that a page names, with or without its verb. */
export const optionsIn = (text: string): string[] =>
  text.replaceAll('<!--', '').match(/(?<![-\w])--[a-z][a-z-]*/g) ?? [];

/** Where the links of a page lead, but for those to the web. */
export function linksIn(text: string): string[] {
  return [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, to = '']) => to)
    .filter((to) => !/^https?:/.test(to));
}

/** What links to the headings of a page end with, as GitHub makes them. */
export function anchorsOf(text: string): string[] {
  return [...prose(text).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
