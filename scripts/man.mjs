// Writes man pages of the built program, one for each verb and one for all, out of their help: what is an option
// there is an option here.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const HEADING = /^(?! )(.+):$/;
const ITEM = /^ {2}(\S.*?) {2,}(\S.*)$/;
const CONTINUED = /^ {6,}(\S.*)$/;

/** A text as roff has it. */
function escaped(text) {
  return (
    text
      .replace(/\\/g, '\\e')
      .replace(/-/g, '\\-')
      // A list of values may be parted behind its marks.
      .replace(/\|(?=\S)/g, '|\\:')
      .replace(/^(?=[.'])/, '\\&')
  );
}

/** The lines of one section: options with what they mean, and what is typed as it is typed. */
function sectionLines(lines) {
  const found = [];
  for (const line of lines) {
    const [, term, meaning] = ITEM.exec(line) ?? [];
    const last = found.at(-1);
    if (term && !term.startsWith('$')) found.push({ term, text: meaning });
    else if (last?.term && CONTINUED.test(line)) last.text += ` ${line.trim()}`;
    else if (line.trim() === '') found.push({ text: '' });
    else if (line.startsWith(' ')) found.push({ typed: line.slice(2) });
    else if (last?.text && !last.term) last.text += ` ${line}`;
    else found.push(...(last?.term ? [{ text: '' }] : []), { text: line });
  }
  return found.flatMap(({ term, typed, text }) => {
    if (term) return ['.TP', `.B ${escaped(term)}`, escaped(text)];
    if (typed !== undefined) return ['.nf', escaped(typed), '.fi'];
    return text === '' ? ['.PP'] : [escaped(text)];
  });
}

/** A page out of the help of a verb. */
function page(name, summary, help) {
  const lines = help.trimEnd().split('\n');
  const usage = lines[0].replace(/^Usage: /, '');
  const sections = [['DESCRIPTION', []]];
  for (const line of lines.slice(1)) {
    const heading = HEADING.exec(line)?.[1];
    if (heading) sections.push([heading.toUpperCase(), []]);
    else sections.at(-1)[1].push(line);
  }
  return [
    `.TH ${name.toUpperCase()} 1 "" "ucj" "User Commands"`,
    // Names of options and values are not parted, and lines are as long as they are.
    ...['.nh', '.ad l'],
    ...['.SH NAME', `${escaped(name)} \\- ${escaped(summary)}`],
    ...['.SH SYNOPSIS', escaped(usage)],
    ...sections.flatMap(([title, own]) => [`.SH ${escaped(title)}`, ...sectionLines(own)]),
    ...['.SH SEE ALSO', escaped(name === 'ucj' ? 'ucj VERB --help' : 'ucj(1)'), ''],
  ].join('\n');
}

/** What the program prints for some words. */
async function printed({ main, processContext }, words) {
  const out = [];
  const stream = { isTerminal: false, columns: undefined, write: (text) => out.push(text) };
  await main(words, { ...processContext(), env: {}, stdout: stream, stderr: stream });
  return out.join('');
}

/** Writes the pages of the program that is built in a folder into its `man`. */
export async function writeManPages(folder) {
  const program = createRequire(import.meta.url)(join(folder, 'program', 'start.js'));
  const target = join(folder, 'man');
  mkdirSync(target, { recursive: true });
  const help = await printed(program, ['--help']);
  const list = help.slice(help.indexOf('Commands:'));
  const verbs = [...list.matchAll(/^ {2}([a-z]+) .*? {2,}(\S.*)$/gm)]
    .map(([, verb, summary]) => [verb, summary])
    .filter(([verb]) => verb !== 'help');
  const about = 'coverage, uncovered workers and premium budget of employment social security';
  writeFileSync(join(target, 'ucj.1'), page('ucj', about, help));
  for (const [verb, summary] of verbs) {
    const text = await printed(program, [verb, '--help']);
    writeFileSync(join(target, `ucj-${verb}.1`), page(`ucj-${verb}`, summary, text));
  }
}
