import type { GapResult, ResultTable } from '../../budget/result.js';
import { isAll } from '../../core/exact.js';
import type { Totals } from '../../core/gap.js';
import type { Month } from '../../core/month.js';
import { programmesText } from '../../i18n/entry-name.js';
import { targetText } from '../../i18n/marks.js';
import { payerName, segmentText, type Words } from '../../i18n/words.js';
import { percentage } from '../../render/text.js';
import { quoted } from '../../shell/quoted.js';
import type { Wording } from '../../view/wording.js';
import { few } from './few.js';

/** A month or year in words: `Nov 2025`, `2025`. */
export function periodText(period: string, { months }: Pick<Words, 'months'>): string {
  const month = months[Number(period.slice(5, 7)) - 1];
  return month ? `${month} ${period.slice(0, 4)}` : period;
}

/** Months in words: `Apr–Dec 2026`. */
export function monthsText(
  { first, last }: { first: Month; last: Month },
  words: Pick<Words, 'months'>,
): string {
  if (first === last) return periodText(first, words);
  const start = periodText(first, words);
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  return `${sameYear ? start.slice(0, -5) : start}–${periodText(last, words)}`;
}

/** The words of prose, which writes months in full: `April–December 2026`. */
export function inProse({ monthNames }: Words): Pick<Words, 'months'> {
  return { months: monthNames };
}

/** Laws that are named in a sentence: a country's minimum wages are of some sixty decrees. */
const MOST_LAWS = 12;

/** The laws that amounts rest on, reliefs named as such, each once, and when they were checked. */
export function lawText(tariffs: GapResult['tariffs'], { summary }: Words): string {
  const names = tariffs.flatMap(({ id, value }) =>
    value.references.map(({ law }) => (id.includes('.relief.') ? summary.relief(law) : law)),
  );
  const [checked = ''] = tariffs.map(({ value }) => value.checked).sort();
  const laws = [...new Set(names)];
  return laws.length > 0 ? summary.law(few(laws, MOST_LAWS).join(', '), checked) : summary.noPrice;
}

/** Which counts figures come from: period, grain and basis. */
export function countsText({ parameters, grain }: GapResult, { words, count }: Wording): string {
  const { periods, basis } = parameters;
  const ends = [...new Set([periods[0], periods.at(-1)])].flatMap((end) => end ?? []);
  const period = ends.map((end) => periodText(end, words)).join('–') || null;
  const bases = basis.map((each) => words.bases[each]).join(', ') || null;
  const counts = words.summary.counts(period, grain, count(grain.cells));
  return `${counts}; ${words.summary.basis(bases)}`;
}

/** What is in no figure of a result, said before anything else; nothing where it is complete. */
export function incompleteLines(
  { incomplete }: Pick<GapResult, 'incomplete'>,
  { words, count }: Wording,
): string[] {
  if (!incomplete) return [];
  const lacking = words.summary.lacking(incomplete, (value) => count(value));
  return [words.summary.incomplete(lacking)];
}

/** Where the figures come from, in one line: counts, months, programmes, payers, law. */
export function origin(result: GapResult, wording: Wording): string {
  const { words } = wording;
  const { parameters, totals, tariffs } = result;
  // A premium given by the user is for no programme of the catalogue.
  const priced = tariffs.length > 0 ? parameters.programmes : [];
  const programmes = programmesText(priced);
  const payers = (totals?.byPayer ?? []).map(({ payer }) => payerName(payer, words)).join(', ');
  return [
    countsText(result, wording),
    words.summary.budget(monthsText(parameters.months, words), programmes, payers),
    lawText(tariffs, words),
  ].join('; ');
}

/** Renewal, expansion and total; where one is not known, the other alone. */
function moneyLines(
  { renewalPremium, expansionPremium, annualPremium }: Totals,
  { words: { summary }, money }: Wording,
): string[] {
  if (annualPremium === null) return [];
  if (renewalPremium === null) return [summary.expansionOnly(money(annualPremium))];
  if (expansionPremium === null) return [summary.renewalOnly(money(annualPremium))];
  return [summary.money(money(renewalPremium), money(expansionPremium), money(annualPremium))];
}

/** The options of the budget as they were typed, because they change its figures. */
export function givenOptions({ parameters, options }: GapResult): string[] {
  const { verified, renew, relief, given } = parameters;
  const flag = (name: string) =>
    `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const typed = Object.entries(given)
    .filter(([name, texts]) => !USUAL.includes(`${name} ${texts.join()}`))
    .flatMap(([name, texts]) => texts.map((text) => `${flag(name)} ${quoted(text)}`));
  return [
    ...(isAll(options.verified) ? [] : [`--verified ${verified}`]),
    ...(isAll(options.renew) ? [] : [`--renew ${renew}`]),
    ...(relief ? [] : ['--relief none']),
    ...typed,
  ];
}

/** The same as one line; none where nothing was typed. */
export function assumed(result: GapResult, words: Words): string[] {
  const options = givenOptions(result);
  return options.length > 0 ? [words.summary.assumed(options.join(' '))] : [];
}

/** Options that have their usual value whether or not they were typed. */
const USUAL: readonly string[] = ['missing skip', 'duplicates error'];

/** What each office answers for, where the rows are of offices. */
export function answerLines({ answerers }: GapResult, words: Words): string[] {
  const { summary } = words;
  return (answerers ?? []).map(({ agency, segments }) => {
    const list = segments.map((segment) => segmentText(segment, words)).join(', ');
    return agency === null ? summary.answersNobody(list) : summary.answers(agency, list);
  });
}

/** What figures rest on: the counts, and the law of these amounts. */
export function restsOn(
  gap: GapResult,
  wording: Wording,
  tariffs: GapResult['tariffs'] = gap.tariffs,
): string {
  return [countsText(gap, wording), lawText(tariffs, wording.words)].join('; ');
}

/** What the figures of a gap rest on. */
export function gapRestsOn(result: GapResult, wording: Wording): string[] {
  return [...assumed(result, wording.words), origin(result, wording)];
}

/** What is missing to a target: region by region, and of all of them as one. */
function targetLines(
  { parameters, regions }: GapResult,
  totals: Totals,
  { words, language, count }: Wording,
) {
  const { toTarget, toTargetAsWhole } = totals;
  if (parameters.target === null || toTarget === null || toTargetAsWhole === null) return [];
  const isPart = regions.places.length < regions.cells.length;
  const say = isPart ? words.summary.targetPart : words.summary.target;
  return [say(targetText(parameters.target, language), count(toTarget), count(toTargetAsWhole))];
}

/** Who pays what, where that is more than one. */
function payerLines({ byPayer }: Totals, { words, money }: Wording): string[] {
  const payers = byPayer
    .filter(({ annualPremium }) => annualPremium > 0)
    .map(({ payer, annualPremium }) => `${payerName(payer, words)} ${money(annualPremium)}`);
  return payers.length > 1 ? [words.summary.payers(payers.join(', '))] : [];
}

/** How the totals tie together. */
function totalLines(result: GapResult, totals: Totals, wording: Wording): string[] {
  const { words, count } = wording;
  const { summary } = words;
  const { uncovered, excess, net, toTarget, toEnrol, findable, subsidised } = totals;
  const { coverageWithoutRenewal: kept } = totals;
  const wanted = toTarget ?? uncovered;
  return [
    ...(excess > 0 ? [summary.net(count(uncovered), count(excess), count(net))] : []),
    ...targetLines(result, totals, wording),
    ...(toEnrol === wanted
      ? []
      : [summary.toEnrol(count(toEnrol), count(wanted), count(findable), count(uncovered))]),
    ...moneyLines(totals, wording),
    ...payerLines(totals, wording),
    ...(kept && subsidised ? [summary.withoutRenewal(percentage(kept, wording))] : []),
  ];
}

/** What stands below the tables: how the totals tie together, and who answers for whom. */
export function summaryLines(result: GapResult, wording: Wording): string[] {
  return [
    ...incompleteLines(result, wording),
    ...(result.totals ? totalLines(result, result.totals, wording) : []),
    ...answerLines(result, wording.words),
  ];
}

/** The title of one of several tables. */
export function tableTitle(table: ResultTable, words: Words): string {
  return words.title.by(table.by.map((by) => words.groupings[by]).join(' × '));
}
