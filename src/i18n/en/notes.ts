import { capital, entryName } from '../entry-name.js';
import { someLines } from '../lines.js';
import { type NoteTexts, payerName } from '../words.js';
import { agree, counted } from './counted.js';

const list = (items: readonly string[]) => items.join(', ');
/** What decided which region is meant, where it is not as it should be. */
const TAKEN_BY = {
  'by-name': 'name, because the code is not known',
  'old-code': 'an old code',
  'other-name': 'code, under a name that is not the known one',
  'marked-name': 'name, without its footnote mark',
  'zero-lost': 'code, with the last 0 restored',
};
const few = (names: readonly string[]) =>
  `${list(names.slice(0, 6))}${names.length > 6 ? ', …' : ''}`;
/** What stands in parentheses, as far as it is known. */
const aside = (parts: readonly (string | null)[]) => {
  const known = parts.filter(Boolean).join('; ');
  return known && ` (${known})`;
};
/** Series of targets that are no name. */
const SERIES: Readonly<Record<string, string>> = {
  regional: 'was set by the region',
  own: 'is of your own settings',
};

/** Notes on a result, and why workers have no price. */
export const notes: NoteTexts = {
  unpriced: {
    'unknown-segment': 'the segment is not known; --scheme "SEGMENT=bpu" (or pu) prices it',
    'no-wage': 'a wage is needed; give --wage AMOUNT or --wage umk',
    'no-minimum-wage':
      'the catalogue has no such minimum wage for this segment, region and year; give --wage AMOUNT, a column "Kab/Kota" or of codes where the regions have none, or --as-of MONTH for the wages of a year that is known',
    'no-contract-months': 'paid per contract; give --contract-months 24',
    'contract-too-short': 'no premium is set for contracts under 6 months',
    'no-programme': 'the scheme has none of these programmes (migrants: jkk and jkm together)',
    'not-yet-in-force': 'no tariff was in force in these months',
    ended: 'the tariff ended before these months',
    repealed: 'the programme was repealed before these months',
    'relief-not-known':
      'the relief of PP 49/2020 (2020-08 to 2021-01) is not in the catalogue; give --premium AMOUNT',
    'cap-not-set': 'the wage is above the last known JP wage cap, and the next one is not set',
  },
  notes: {
    status: ({ status, rows }, n) =>
      status === 'illustrative'
        ? `${counted(n(rows), 'row')} ${agree(rows, 'is', 'are')} illustrative: an example, not published figures.`
        : status === 'derived'
          ? `${counted(n(rows), 'row')} ${agree(rows, 'is', 'are')} derived: one side was computed from a published share.`
          : `${counted(n(rows), 'row')} ${agree(rows, 'is', 'are')} preliminary.`,
    'rse-missing': ({ rows, of }, n) =>
      `${n(rows)} of ${counted(n(of), 'row')} ${agree(rows, 'has', 'have')} no relative standard error (RSE): the accuracy of sums with ${agree(rows, 'it', 'them')} is not known. Write 0 where potential was counted.`,
    'rse-small': () =>
      'All relative standard errors (RSE) are below 1 %: if they are shares, multiply them by 100.',
    'rse-high': ({ caution, inaccurate }, n) =>
      [
        ...(inaccurate > 0
          ? [
              `${counted(n(inaccurate), 'row')} ${agree(inaccurate, 'has', 'have')} a relative standard error (RSE) above 50 %: not accurate by the rule of the statistics office (BPS). Join rows, or take another source.`,
            ]
          : []),
        ...(caution > 0
          ? [
              `${counted(n(caution), 'row')} ${agree(caution, 'has', 'have')} a relative standard error (RSE) of 25 % to 50 %: to be used with caution.`,
            ]
          : []),
      ].join(' '),
    'set-aside': ({ file, lines }) =>
      `${file}: ${agree(lines.length, 'line', 'lines')} ${someLines(lines)} ${agree(lines.length, 'is no row', 'are no rows')}: titles, repeated column headers, column numbers, notes or signatures.`,
    'totals-left-out': ({ file, lines }, n) =>
      `${file}: ${counted(n(lines.length), 'row')} ${agree(lines.length, 'adds up others and is', 'add up others and are')} left out (line ${someLines(lines)}).`,
    'total-differs': ({ file, line, label, role, printed, sum }, n, _reason, words) =>
      `${file}:${line}: "${label}" prints ${n(printed)} ${words.counts[role]}, its rows add up to ${n(sum)} (${printed > sum ? '' : '+'}${n(sum - printed)}). The rows are taken.`,
    'sole-head': ({ file, head, role }, _n, _reason, words) =>
      `${file}: column "${head}", the only one with numbers, is read as ${words.counts[role]}.`,
    'sheet-taken': ({ file, sheet, others }) =>
      `${file}: sheet "${sheet}" is read; there are also ${list(others.slice(0, 6))}${others.length > 6 ? ', …' : ''}.`,
    'hidden-read': ({ file, rows, columns }, n) =>
      `${file}: ${counted(n(rows), 'row', 'hidden')} and ${counted(n(columns), 'column', 'hidden')} are read like the others.`,
    uncomputed: ({ file, cells }, n) =>
      `${file}: ${counted(n(cells.length), 'formula')} ${agree(cells.length, 'was', 'were')} never computed and ${agree(cells.length, 'is', 'are')} read as empty (${list(cells.slice(0, 6))}${cells.length > 6 ? ', …' : ''}). Open and save the workbook once.`,
    'computed-here': ({ file, cells }, n) =>
      `${file}: ${counted(n(cells.length), 'formula')} that nobody had computed ${agree(cells.length, 'adds', 'add')} up others and ${agree(cells.length, 'was', 'were')} computed as ${agree(cells.length, 'it was', 'they were')} read (${few(cells)}).`,
    'marks-off': ({ file, cells }, n) =>
      `${file}: footnote marks are removed from ${counted(n(cells.length), 'cell')} (${few(cells)}).`,
    'regions-unknown': ({ file, names }, n) =>
      `${file}: ${counted(n(names.length), 'region')} ${agree(names.length, 'is', 'are')} not known and ${agree(names.length, 'is', 'are')} computed under ${agree(names.length, 'its', 'their')} own name: ${few(names)}.`,
    'regions-read': ({ file, way, names }, n) =>
      `${file}: ${counted(n(names.length), 'region')} ${agree(names.length, 'is', 'are')} taken by ${TAKEN_BY[way]}: ${few(names)}. ucj check shows each.`,
    'codes-bps': ({ file }) =>
      `${file}: the codes are those of the statistics office (BPS), as names or digits show; provinces and regencies are shown with those of the home ministry (Kemendagri).`,
    'codes-untold': ({ file, value }) =>
      `${file}: codes such as ${value} are read as those of the home ministry (Kemendagri); without names it cannot be known whether they are those of the statistics office (BPS).`,
    'codes-unused': ({ file, column, value }) =>
      `${file}: numbers in "${column}", such as ${value}, are not whole codes of regions (36.04.12); the names of the regions decide.`,
    unmatched: ({ way, rows }, n) =>
      `${counted(n(rows), 'row')} ${agree(rows, 'has', 'have')} no other half: ${way === 'zero' ? 'the other count is taken as 0' : 'left out of every figure'} (--unmatched ${way}).`,
    'potential-of-year': ({ years }) =>
      `The potential ${years.length > 0 ? `of ${list(years)}` : 'has no period and'} is taken for each month of the members.`,
    encoding: ({ file, encoding }) =>
      `${file} is read as ${encoding}, because it is not UTF-8: look at names with accents. --encoding settles it.`,
    'marked-numbers': ({ file, head, example, read }) =>
      `${file}: in column "${head}", ${example} is read as ${read}. --numbers id or en settles it.`,
    'scaled-numbers': ({ file, head, scale, by }, n) =>
      `${file}: each number of column "${head}" counts ${n(scale)} people${by === null ? '' : ` where "${by}" says so`}.`,
    'block-segments': ({ file, segments }) =>
      `${file}: regions appear under several totals, which are read as segments: ${few(segments)}.`,
    'day-first': ({ file, example, read }) =>
      `${file}: in periods such as ${example} the day is read first: ${read}.`,
    'vague-head': ({ head, file }) =>
      `${file}: column "${head}" is read as active members; members ever registered would be more.`,
    'active-taken': ({ head, aside, file }) =>
      `${file}: column "${head}" (active members) is taken; "${aside}" is not used.`,
    quota: () =>
      'Potential is a quota that was set: percentages show how far the quota is filled, which is not coverage, and workers outside it are in no figure.',
    'labour-head': ({ head, basis, file }, _n, _reason, words) =>
      `${file}: potential is read from the column "${head}", which counts: ${words.bases[basis]}. Not all of them can be members.`,
    'head-ignored': ({ head, suggestion, file }) =>
      `${file}: column "${head}" is not used. Did you mean "${suggestion}"?`,
    'inactive-rows': ({ file, lines, workers }, n) =>
      `${file}: ${counted(n(lines.length), 'row')} of members who are not active (${n(workers)}) left out (line ${someLines(lines)}).`,
    'times-differ': ({ file, head, other }) =>
      `${file}: "${head}" and "${other}" belong to different times; the period of the members is taken.`,
    'split-thousands': ({ file, head }) =>
      `${file}: every cell of "${head}" is exactly three digits: if numbers with commas (4,120) were not quoted, the count before it is wrong.`,
    'sum-columns': ({ file, segment, of }) =>
      `${file}: "${segment}" adds up ${list(of)} and is not a segment; it is left out.`,
    'left-out': ({ file, lines, what }, n, _reason, words) =>
      `${file}: ${counted(n(lines.length), 'row')} left out for a missing count (line ${someLines(lines)}): ${words.summary.lacking(what, n)}. Fill in the counts, or --missing zero where a blank is a 0.`,
    'total-incomplete': ({ file, line, label, role, printed, sum, lines, missing }, n, _r, words) =>
      `${file}:${line}: "${label}" prints ${n(printed)} ${words.counts[role]}, its rows add up to ${n(sum)}: ${missing === 0 ? `with what was left out (line ${someLines(lines)}) it fits.` : `it fits if the missing counts (line ${someLines(lines)}) come to ${n(missing)}.`}`,
    'latest-each': ({ periods }) =>
      `Each region and segment has its own newest period, from ${periods[0]} to ${periods.at(-1)}.`,
    'one-period-only': ({ period, other, rows, potential, registered }, n) =>
      `Left out: ${counted(n(rows), 'row')} of ${period} (${counted(n(potential), 'worker')}, ${counted(n(registered), 'member')}) ${agree(rows, 'has', 'have')} none in ${other} to compare with.`,
    'periods-lacking': ({ periods, rows }, n) =>
      `${few(periods)} ${agree(periods.length, 'lacks', 'lack')} rows that other periods have (${n(rows)} in all): the sums of ${agree(periods.length, 'this period are', 'these periods are')} too low to be set beside others.`,
    'period-copied': ({ period, other, rows }, n) =>
      `All ${n(rows)} rows of ${period} have the counts of ${other}: leave it out if it was copied, since nobody counted it.`,
    'parts-renamed': ({ potential, before, after }, n) =>
      `With what is left out both periods have the same potential (${n(potential)}): a region or segment was split or renamed, most likely, so members of those that are compared tell little. Of all rows they went from ${n(before)} to ${n(after)}. Give it one name in both periods, and add up its parts; ucj diff compares all rows.`,
    'newest-only': ({ period }) => `Notes on people and rupiah are for ${period} only.`,
    'other-periods': ({ period, others, absentRows, absentWorkers }, n) =>
      `Period ${period} is taken; there are also ${list(others.slice(-6))}.${absentRows > 0 ? ` ${n(absentRows)} ${agree(absentRows, 'region or segment', 'regions or segments')} (${counted(n(absentWorkers), 'worker')}) ${agree(absentRows, 'has', 'have')} no row in it; --period latest-each takes their newest.` : ''}`,
    excess: ({ rows, workers }, n) =>
      `${counted(n(rows), 'row')} ${agree(rows, 'has', 'have')} more members than potential (${n(workers)} in all): coverage above 100 % is shown as it is and does not offset gaps elsewhere.`,
    unpriced: ({ segments, workers }, n, reason) =>
      `Not priced: ${counted(n(workers), 'worker')} (${list(segments)}): ${reason}.`,
    'renewal-unknown': ({ rows, of }, n) =>
      rows === of
        ? `Renewal is unknown: people whose premium public money already pays are not in the amount. Give a column "subsidised"${rows === 1 ? ', or --subsidised N' : ''}.`
        : `Renewal is unknown for ${n(rows)} of ${counted(n(of), 'row')}: those already paid for there are not in the amount.`,
    undecided: ({ amount }, n) =>
      `Rp${n(amount)} has no payer yet: priced without relief, and in nobody's budget. --payer SEGMENT=apbd (zakat, csr, self) decides.`,
    'relief-taken': ({ total, withoutRelief }, n) =>
      `A relief is in the total of Rp${n(total)}: without it the total is Rp${n(withoutRelief)}, Rp${n(withoutRelief - total)} more.`,
    indicative: () =>
      'Indicative: there are no segments, so this is the cost if all were enrolled as self-employed. Some of them are wage earners, whose employers must pay.',
    'lower-bound': ({ programmes }) =>
      `Wage earners are priced for ${list(programmes).toUpperCase()} alone, a lower bound: --programmes jkk,jkm,jht,jp adds old age and pension.`,
    'short-cover': ({ months, full, early, law }, n) =>
      `Cover of ${counted(months, 'month')}: under three months of membership heirs get Rp${n(early)}, not Rp${n(full)} (${law}).`,
    'year-current': ({ year }) =>
      `The counts have no period, so the budget is for the current year, ${year}; --year sets it.`,
    'bases-differ': ({ bases }, _n, _reason, words) =>
      `Potential is counted on different bases (${list(bases.map((basis) => words.bases[basis]))}): compare rows with care.`,
    'wage-not-used': ({ rows }, n) =>
      `The wage column was not used for ${counted(n(rows), 'row')} of self-employed or migrant workers; --income prices the self-employed by income.`,
    'term-for-others': ({ term, segments }) =>
      `--${term} for ${list(segments)} was not used: the premium of these workers does not depend on it.${term === 'wage' ? ' --income prices the self-employed by income.' : ''}`,
    'absent-programme': ({ scheme, programmes }, _n, _reason, words) =>
      `${list(programmes).toUpperCase()} does not exist for ${words.schemes[scheme]} and is not in its price.`,
    'worker-side': ({ amount }, n) =>
      `Workers themselves pay Rp${n(amount)} in addition; it is in no budget above. --sides both includes it.`,
    'target-named': ({ target, year, series, source, confidence, basis }, _n, _reason, words) =>
      `Target ${target} ${SERIES[series] ?? `belongs to the series ${series}`}, for ${year}${aside([source, basis && `of: ${words.bases[basis]}`, confidence])}: it is only comparable with counts on the same basis.`,
    'target-basis': ({ target, basis, others }, _n, _reason, words) =>
      `Target ${target} is a share of: ${words.bases[basis]}; these counts are of: ${list(others.map((each) => words.bases[each]))}. The two cannot be compared.`,
    'as-of': ({ month }) =>
      `Every month is priced with the values in force in ${month}: later law is left out (--as-of).`,
    'own-programmes': ({ segments, programmes }) =>
      `${list(segments)}: priced for ${list(programmes).toUpperCase()}, as the settings say.`,
    'catalogue-age': ({ checked, first }) =>
      `The tariffs were last compared with the law on ${checked}, more than a year before ${first}: look for newer ones.`,
    confidence: ({ entry, confidence }, _n, _reason, words) =>
      `${capital(entryName(entry, words))} decides a figure and is uncertain (${confidence})${/^\w+\./.test(entry) ? `: ucj tariff show ${entry}` : ''}.`,
    confidences: ({ of, count, confidence }, n) =>
      `${n(count)} minimum wages ${of.toUpperCase()} decide figures and are uncertain (${confidence}): ucj tariff show ${of}.`,
    'out-of-reach': ({ goals, of, missing, findable }, n) =>
      of === 1
        ? `The target is out of reach: ${counted(n(missing), 'person')} ${agree(n(missing), 'is', 'are')} missing to it, and ${n(findable)} of the uncovered can be found and enrolled (--verified).`
        : `The target is out of reach in ${n(goals)} of ${n(of)} regions or segments with one: ${counted(n(missing), 'person')} ${agree(n(missing), 'is', 'are')} missing to it there, and ${n(findable)} of the uncovered can be found and enrolled (--verified).`,
    'relief-inferred': ({ payers, law }, _n, _reason, words) =>
      `That ${list(payers.map((payer) => payerName(payer, words)))} ${agree(payers.length, 'gets', 'get')} the relief of ${law} is our reading of the law (INFER); --relief none prices without.`,
  },
};
