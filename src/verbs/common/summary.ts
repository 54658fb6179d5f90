import type { GapResult, ResultTable } from '../../budget/result.js';
import { roundPercent } from '../../core/coverage.js';
import { isAll } from '../../core/exact.js';
import type { Totals } from '../../core/gap.js';
import type { Month } from '../../core/month.js';
import { programmesText } from '../../i18n/entry-name.js';
import { grouped, percentText, rupiah, targetText } from '../../i18n/marks.js';
import { payerName, type Words } from '../../i18n/words.js';
import { quoted } from '../../shell/quoted.js';
import type { Wording } from '../../view/wording.js';

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
  const shown = laws.length > MOST_LAWS ? [...laws.slice(0, MOST_LAWS), '…'] : laws;
  return laws.length > 0 ? summary.law(shown.join(', '), checked) : summary.noPrice;
}

/** Which counts figures come from: period, grain and basis. */
export function countsText({ parameters, grain }: GapResult, { language, words }: Wording): string {
  const { periods, basis } = parameters;
  const ends = [...new Set([periods[0], periods.at(-1)])].flatMap((end) => end ?? []);
  const period = ends.map((end) => periodText(end, words)).join('–') || null;
  const bases = basis.map((each) => words.bases[each]).join(', ') || null;
  const counts = words.summary.counts(period, grain, grouped(grain.cells, language));
  return `${counts}; ${words.summary.basis(bases)}`;
}

/** What is in no figure of a result, said before anything else; nothing where it is complete. */
export function incompleteLines(
  { incomplete }: Pick<GapResult, 'incomplete'>,
  { words, language }: Wording,
): string[] {
  if (!incomplete) return [];
  const lacking = words.summary.lacking(incomplete, (value) => grouped(value, language));
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
function moneyLine({ renewalPremium, expansionPremium, annualPremium }: Totals, wording: Wording) {
  const { language, words } = wording;
  const write = (value: number) => rupiah(value, language);
  if (annualPremium === null) return null;
  if (renewalPremium === null) return words.summary.expansionOnly(write(annualPremium));
  if (expansionPremium === null) return words.summary.renewalOnly(write(annualPremium));
  return words.summary.money(write(renewalPremium), write(expansionPremium), write(annualPremium));
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
function answerLines({ answerers }: GapResult, { summary }: Words): string[] {
  return (answerers ?? []).map(({ agency, segments }) => {
    const list = segments.join(', ');
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

/** What stands below the tables: how the totals tie together, and who answers for whom. */
export function summaryLines(result: GapResult, wording: Wording): string[] {
  const { language, words } = wording;
  const { totals, parameters } = result;
  const lines: string[] = incompleteLines(result, wording);
  const count = (value: number) => grouped(value, language);
  if (totals) {
    const { uncovered, excess, net, toTarget, toTargetAsWhole, toEnrol, findable } = totals;
    if (excess > 0) lines.push(words.summary.net(count(uncovered), count(excess), count(net)));
    if (parameters.target !== null && toTarget !== null && toTargetAsWhole !== null) {
      const target = targetText(parameters.target, language);
      const { places, cells } = result.regions;
      const isPart = places.length < cells.length;
      const line = isPart ? words.summary.targetPart : words.summary.target;
      lines.push(line(target, count(toTarget), count(toTargetAsWhole)));
    }
    const wanted = toTarget ?? uncovered;
    if (toEnrol !== wanted)
      lines.push(
        words.summary.toEnrol(count(toEnrol), count(wanted), count(findable), count(uncovered)),
      );
    const money = moneyLine(totals, wording);
    if (money) lines.push(money);
    if (totals.byPayer.filter(({ annualPremium }) => annualPremium > 0).length > 1)
      lines.push(
        words.summary.payers(
          totals.byPayer
            .filter(({ annualPremium }) => annualPremium > 0)
            .map(
              (sums) => `${payerName(sums.payer, words)} ${rupiah(sums.annualPremium, language)}`,
            )
            .join(', '),
        ),
      );
    if (totals.coverageWithoutRenewal && totals.subsidised)
      lines.push(
        words.summary.withoutRenewal(
          percentText(roundPercent(totals.coverageWithoutRenewal, 1), language),
        ),
      );
  }
  return [...lines, ...answerLines(result, words)];
}

/** The title of one of several tables. */
export function tableTitle(table: ResultTable, words: Words): string {
  return words.title.by(table.by.map((by) => words.groupings[by]).join(' × '));
}
