import type { Unpriced } from '../../core/vocabulary.js';
import type { JsonFault } from '../../problem/json.js';
import { grouped, groupedText } from '../marks.js';
import type { ProblemTexts } from '../words.js';
import { agree, counted } from './counted.js';
import { JSON_FIXES, wantedText } from './wanted.js';

const list = (items: readonly string[]) => items.join(', ');

/** A count in the marks of the language; another text as it is. */
const marked = (text = '') => groupedText(text, 'en');

/** The option that a problem is about; none where it has a place in a file. */
const about = (option: string | undefined) => (option === undefined ? '' : `${option}: `);

/** What a cell of a file of sources must be, by its column. */
const SOURCE_RULES: Readonly<Record<string, string>> = {
  source: 'Every source has a name.',
  amount: 'Rupiah above 0: 2500000000, 2.500.000.000, Rp2,5 miliar.',
  segments:
    'Segments apart by ";"; ">" stands between priority groups: tobacco > petani; nelayan > *.',
  ceiling:
    'Shares of one another, less what other uses have: 50% > 60% - Rp100 juta. Something must be left.',
  from: 'A month within those of the budget: 2026-04.',
  to: 'A month within those of the budget, not before the first: 2026-12.',
  order: 'A whole number; the lowest is spent first.',
};

/** Why a quote has no premium; `edge` is the first or last month that has one. */
const NO_PREMIUM: Readonly<Record<Unpriced, (edge: string) => string>> = {
  'unknown-segment': () => 'the scheme is not known',
  'no-wage': () => 'a wage is needed',
  'no-minimum-wage': () => 'there is no such minimum wage',
  'no-contract-months': () => 'it is paid per contract',
  'contract-too-short': () => 'none is set for contracts under 6 months',
  'no-programme': () => 'the scheme has none of these programmes',
  'not-yet-in-force': (edge) => `the first value is of ${edge}`,
  ended: (edge) => `the last value was of ${edge}`,
  repealed: (edge) => `the programme was repealed from ${edge} on`,
  'relief-not-known': () => 'the relief of PP 49/2020 is not in the catalogue for this scheme',
  'cap-not-set': () => 'the wage is above the last known JP cap, and the next one is not set',
};

/** What to do about it. */
const WAYS: Partial<Readonly<Record<Unpriced, string>>> = {
  'no-wage': 'Give --wage AMOUNT (construction also: --contract-value AMOUNT).',
  'no-contract-months': 'Give --contract-months 24.',
  'contract-too-short': 'Give the whole length of the contract in months.',
  'no-programme':
    'ucj tariff list --scheme shows its programmes; migrants have jkk and jkm together.',
  'not-yet-in-force': 'Ask for that month or a later one.',
  ended: 'Ask for that month or an earlier one, or add the newer value with --tariffs.',
  'relief-not-known': 'Ask for a month before 2020-08 or after 2021-01.',
  'cap-not-set': 'Add the new cap with --tariffs, or ask for a month before.',
};

/** What to write in place of a file of another kind. */
const ENDING_FIXES: Readonly<Record<string, string>> = {
  pdf: 'For a PDF write a page, and print it from a browser: -o report.html',
  'pdf-md': 'For a PDF write -o report.md, and print it from an editor that shows Markdown.',
  workbook: 'A spreadsheet program opens -o table.xlsx',
  'workbook-csv': 'A spreadsheet program opens -o table.csv',
  text: 'A word processor opens -o report.html',
  'text-md': 'As text: -o report.md',
  any: 'Give one of these endings, or say the format with --format.',
};

/** What can be wrong, the rule it breaks, and the fix. */
export const problems: ProblemTexts = {
  'unknown-option': {
    what: ({ option }) => `unknown option ${option}`,
    rule: ({ other }) =>
      `Options are listed by ${['ucj', other, '--help'].filter(Boolean).join(' ')}.`,
    fix: ({ suggestion }) => (suggestion ? `Did you mean ${suggestion}?` : null),
  },
  'unknown-verb': {
    what: ({ value }) => `unknown command "${value}"`,
    rule: ({ value }) =>
      `Commands are listed by ucj ${value?.startsWith('tariff ') ? 'tariff ' : ''}--help.`,
    fix: ({ suggestion }) => (suggestion ? `Did you mean ucj ${suggestion}?` : null),
  },
  'missing-value': {
    what: ({ option }) => `${option} needs a value`,
    rule: 'The help shows what each option takes.',
    fix: () => null,
  },
  'missing-option': {
    what: ({ option }) => `${option} is missing`,
    rule: ({ other }) => `ucj ${other} cannot answer without it.`,
    fix: ({ other, suggestion }) => `For example: ${suggestion}. ucj ${other} --help shows more.`,
  },
  'missing-argument': {
    what: ({ other, value }) =>
      `ucj ${other} needs ${/^[aeiou]/.test(value ?? '') ? 'an' : 'a'} ${value}`,
    rule: 'What a command is asked about stands behind its name.',
    fix: ({ other }) => `ucj ${other} --help shows examples.`,
  },
  'missing-files': {
    what: () => 'no input file',
    rule: ({ other }) =>
      `ucj ${other} reads one or more tables (CSV, TSV, XLSX); - is standard input.`,
    fix: ({ other }) => `ucj ${other} --help shows examples.`,
  },
  'bad-choice': {
    what: ({ option, value }) => `${option}: "${value}" is not one of its values`,
    rule: ({ list: values }) => `Allowed: ${list(values ?? [])}.`,
    fix: ({ suggestion }) => (suggestion ? `Did you mean "${suggestion}"?` : null),
  },
  'bad-months': {
    what: ({ option, value }) => `${option}: "${value}" is not a number or range of months`,
    rule: 'A number from 1 to 12 (the last months of the year), or a range of at most 12 months such as 2026-04..2026-12.',
    fix: () => '--months 9 is April to December.',
  },
  'bad-month': {
    what: ({ option, value }) => `${option}: "${value}" is not a month`,
    rule: 'A month with its year: 2024-06.',
    fix: () => null,
  },
  'bad-year': {
    what: ({ option, value }) => `${option}: "${value}" is not a year`,
    rule: 'A year has four digits, from 2015 to 2099.',
    fix: () => null,
  },
  'bad-amount': {
    what: ({ option, value }) => `${option}: "${value}" is not an amount`,
    rule: 'Whole rupiah, digits only: 5000000. A monthly wage is at least Rp100,000; only an income can be 0.',
    fix: () => null,
  },
  'bad-percent': {
    what: ({ option, value }) => `${option}: "${value}" is not a percentage it can take`,
    rule: 'Above 0 up to 100; dot or comma, at most six decimals; the % sign is optional, and below 1 it is required: 99.5%.',
    fix: ({ suggestion }) => (suggestion ? `Did you mean ${suggestion}?` : null),
  },
  'bad-number': {
    what: ({ option, value }) => `${option}: "${value}" is not a whole number it can take`,
    rule: ({ list: [least, most] = [] }) =>
      most === undefined
        ? `A whole number, ${least} or more, digits only.`
        : `A whole number from ${least} to ${most}, digits only.`,
    fix: () => null,
  },
  'bad-share': {
    what: ({ option, value }) => `${option}: "${value}" is not a share`,
    rule: 'A decimal from 0 to 1, such as 0.65, or a percentage from 0% to 100%.',
    fix: () => null,
  },
  'bad-growth': {
    what: ({ option, value }) => `${option}: "${value}" is not a growth a year`,
    rule: 'From -100%, which leaves nobody, to 100%, twice as many; or a decimal such as 0.02.',
    fix: ({ option }) => `${option} 1.5%, or ${option} -0.5%..2% for a span.`,
  },
  'bad-assignment': {
    what: ({ option, value }) => `${option}: "${value}" has no "="`,
    rule: ({ list: forms }) => `It is written ${list(forms ?? [])}.`,
    fix: () => null,
  },
  'bad-ending': {
    what: ({ value }) => `"${value}" has no ending that names a format`,
    rule: ({ list: endings }) => `Endings: ${list(endings ?? [])}.`,
    fix: ({ suggestion }) => ENDING_FIXES[suggestion ?? ''] ?? ENDING_FIXES['any'] ?? null,
  },
  'bad-period': {
    what: ({ option, value }) => `${option}: "${value}" is not a period`,
    rule: ({ option }) =>
      `A year or a month: 2025, 2025-11${option === '--period' ? '; or latest-each' : ''}.`,
    fix: () => null,
  },
  'unknown-target': {
    what: ({ value }) => `unknown target "${value}"`,
    rule: ({ list: targets }) => `A percentage such as 99.5%, or one of ${list(targets ?? [])}.`,
    fix: ({ suggestion }) => (suggestion ? `Did you mean ${suggestion}?` : null),
  },
  'unknown-tariff': {
    what: ({ value }) => `the catalogue has no entry "${value}"`,
    rule: 'Ids are listed by ucj tariff list; pu.jp also shows what is below it.',
    fix: ({ suggestion }) => (suggestion ? `Did you mean ${suggestion}?` : null),
  },
  'unknown-place': {
    what: ({ value }) => `no region of Indonesia is "${value}"`,
    rule: 'Regions are known by code (Kemendagri, BPS) and by official, old and short name, down to regencies and cities; what is only alike is not taken.',
    fix: ({ list: names }) => (names?.length ? `Did you mean ${names.join(' or ')}?` : null),
  },
  'not-of-scheme': {
    what: ({ option, value }) => `${option} does not price ${value}`,
    rule: ({ list: schemes }) => `It belongs to ${list(schemes ?? [])}.`,
    fix: ({ option }) => `Leave ${option} out, or name the scheme that has it.`,
  },
  'no-premium': {
    what: ({ value, other, list: [reason = '', edge = ''] = [] }) =>
      `no premium of ${value} in ${other}: ${NO_PREMIUM[reason as Unpriced](edge)}`,
    rule: 'A premium is given only where the catalogue has a value in force; none is never 0.',
    fix: ({ list: [reason = ''] = [] }) => WAYS[reason as Unpriced] ?? null,
  },
  'target-region': {
    what: ({ option, value, other }) => `${option} is set for region ${other}, not for ${value}`,
    rule: 'A target of one region says nothing of another.',
    fix: ({ other }) => `Choose its rows with --region ${other}, or give a percentage.`,
  },
  'unknown-segment': {
    what: ({ option, value }) => `${about(option)}no row has the segment "${value}"`,
    rule: ({ list: segments }) => `Segments in the input: ${list(segments ?? [])}.`,
    fix: ({ suggestion }) => (suggestion ? `Did you mean "${suggestion}"?` : null),
  },
  'two-regions': {
    what: ({ option, value }) => `${about(option)}"${value}" is more than one region`,
    rule: ({ list: names }) => `They are ${list(names ?? [])}.`,
    fix: () => 'Write the whole name, or the code.',
  },
  'unknown-region': {
    what: ({ option, value }) => `${about(option)}no row has the region "${value}"`,
    rule: 'A region is its name or its code as in the file; a code takes all below it.',
    fix: ({ suggestion }) => (suggestion ? `Did you mean "${suggestion}"?` : null),
  },
  'unknown-period': {
    what: ({ option, value }) => `${option}: no row is of ${value}`,
    rule: ({ list: periods }) =>
      periods?.length ? `Periods in the input: ${list(periods)}.` : 'The input has no periods.',
    fix: () => null,
  },
  conflict: {
    what: ({ option, value }) => `${option} does not go with ${value}`,
    rule: ({ list: others }) =>
      others ? `It goes with ${list(others)}.` : 'Only one of them can be meant.',
    fix: () => null,
  },
  'not-of-verb': {
    what: ({ option, other }) => `ucj ${other} does not take ${option}`,
    rule: ({ other }) => `What it takes is listed by ucj ${other} --help.`,
    fix: ({ suggestion }) => (suggestion ? `In its place: ${suggestion}` : null),
  },
  'option-twice': {
    what: ({ option, value }) =>
      `${option} is given twice for the same, the second time as ${value}`,
    rule: 'Each is said once: for all, or for what stands before "=".',
    fix: () => null,
  },
  'too-many-arguments': {
    what: ({ other }) => `ucj ${other} is given more words than it takes`,
    rule: 'What has spaces stands between quotation marks.',
    fix: ({ other, suggestion }) =>
      suggestion ? `ucj afford "${suggestion}"` : `ucj ${other} --help shows examples.`,
  },
  'needs-option': {
    what: ({ option, value }) => `${option} is given without ${value}`,
    rule: 'It has no meaning alone.',
    fix: ({ suggestion }) => `For example: ${suggestion}`,
  },
  'open-quotation': {
    what: () => 'a quotation mark has no end',
    rule: 'In an option that holds a command, " and \' come in pairs.',
    fix: () => 'fund --sources "my sources.csv"',
  },
  'not-of-chapter': {
    what: ({ value }) => `${value} has no place in a chapter`,
    rule: 'A chapter is a verb with the options it has of its own. Files, counts and prices are those of the report.',
    fix: ({ value }) => `Give ${value} to the report, outside of --chapter.`,
  },
  'subsidised-column': {
    what: ({ option }) => `${option} is given, but the input has a column of subsidised members`,
    rule: 'The number of subsidised members comes from one place.',
    fix: () => 'Leave the option out.',
  },
  'subsidised-rows': {
    what: ({ option, value }) =>
      `${option} is given, but ${counted(value ?? '', 'row')} ${agree(value ?? '', 'is', 'are')} left`,
    rule: 'One number can belong to one row only: which regions and segments it is in would be a guess.',
    fix: () => 'Give a column "subsidised", or choose one row with --region and --segment.',
  },
  'no-code-for-level': {
    what: ({ value, other }) => `region "${value}" has no code of the level ${other}`,
    rule: 'Rows are rolled up by the beginning of their region code.',
    fix: ({ suggestion }) => `Give a column "region_code" with Kemendagri codes (${suggestion}).`,
  },
  'segment-not-known': {
    what: ({ option, value }) => `${option}: "${value}" is no segment that is known`,
    rule: ({ list: segments }) => `Segments: ${list(segments ?? [])}.`,
    fix: ({ suggestion }) =>
      suggestion
        ? `Did you mean "${suggestion}"?`
        : 'Or give --scheme, and --sector where it counts.',
  },
  'paid-per-contract': {
    what: ({ option, value }) =>
      `${option}: the premium of "${value}" (migrant workers) is paid once per contract`,
    rule: 'ucj afford and ucj verify price workers who are paid for month by month.',
    fix: () => 'ucj tariff quote --scheme pmi --month 2026-05 --contract-months 24',
  },
  'claim-unread': {
    what: ({ value: claim, list: [value = '', at = ''] = [] }) =>
      value
        ? `"${claim}": "${value}" at character ${at} is not understood there`
        : `"${claim}" ends too soon, at character ${at}`,
    rule: 'A claim is a sum and what comes out (a x b x c = d; also + - /), workers and an amount (a -> b / months), or members and a percentage (a -> p%). Numbers may have Rp, %, ribu, juta, miliar, triliun, sekitar, hampir, lebih, rupiah, orang, bulan, or the English words; prices /bulan or per orang; months a span, 4-5 bulan.',
    fix: () => 'For example: ucj verify "5.387 x 16.800 x 5 = Rp452.508.000"',
  },
  'claim-unquoted': {
    what: ({ value }) => `the claim was given as separate words: ${value}`,
    rule: 'A claim is written in quotation marks; otherwise the shell takes it apart, and replaces * by the names of files.',
    fix: ({ suggestion }) =>
      suggestion
        ? `ucj verify "${suggestion}"`
        : 'Give the whole claim with what comes out: ucj verify "5.387 x 16.800 x 5 = Rp452.508.000"',
  },
  'claim-undecided': {
    what: ({ value: claim, list: [value = '', other = ''] = [] }) =>
      other
        ? `"${claim}": "${value}" and "${other}" are not written in one way`
        : `"${claim}": "${value}" would be a fraction, as the words around it are written`,
    rule: 'Within a claim one mark is for thousands and the other for decimals: 1.234,5 or 1,234.5. People and rupiah are whole.',
    fix: () => 'Write both in one way, or give --numbers id (1.234,5) or en (1,234.5).',
  },
  'claim-span': {
    what: ({ value: claim, list: [value = ''] = [] }) =>
      `"${claim}": "${value}" ${/\p{L}/u.test(value) ? 'is no span that can be judged' : 'can be a span of months or a difference'}`,
    rule: ({ list: [, most = ''] = [] }) =>
      `A span is of whole months from 1 to ${most}, once in a claim and not in what comes out: 4-5 bulan, 10 s.d. 12 bulan.`,
    fix: () => 'Write the months behind it, or spaces for a difference: 5 - 4.',
  },
  'claim-per': {
    what: ({ value: claim, list: [value = '', per = ''] = [] }) =>
      per === 'people'
        ? `"${claim}": "${value}" is per worker, and the words of the sum do not come to that`
        : `"${claim}": "${value}" is per month, and the sum is of a number of months`,
    rule: 'A result per worker comes from a price per worker or a division by workers, each with its word: Rp16.800/orang x 12 bulan, Rp20.160.000 / 100 orang. One per month comes from a sum without months, or divided by them.',
    fix: () => 'Write the total as the result, or the words behind the numbers: orang, bulan.',
  },
  'claim-by-zero': {
    what: ({ value }) => `"${value}" divides by 0`,
    rule: 'Nothing can be divided by 0.',
    fix: () => null,
  },
  'claim-too-long': {
    what: ({ value }) => `the claim has more than ${marked(value)} numbers, words and signs`,
    rule: 'A claim is a sum that somebody published.',
    fix: () => 'Long columns are checked in a table: ucj check.',
  },
  'no-claims': {
    what: () => 'there is no claim in this file',
    rule: 'A file of claims has one a line; blank lines and what follows # are left out.',
    fix: () => null,
  },
  'bad-rupiah': {
    what: ({ value }) => `"${value}" is not an amount of money`,
    rule: 'Whole rupiah above 0: 2000000000, 2.000.000.000, "Rp2 miliar", "Rp2,5 miliar", "Rp3 miliar 24 juta".',
    fix: () => null,
  },
  'free-premium': {
    what: ({ value }) => `the payer pays nothing for these programmes of ${value}`,
    rule: 'How many workers an amount pays for can be computed only where one of them costs something.',
    fix: () => 'Choose other programmes, or another payer.',
  },
  'until-before': {
    what: ({ value, other }) =>
      `--until ${value} is not within the 12 months after --paid-through ${other}`,
    rule: 'What is to be paid runs from the month after --paid-through to --until, at most 12 months.',
    fix: () => 'For example: --paid-through 2026-08 --until 2026-12',
  },
  'no-working-folder': {
    what: () => 'the folder you are in no longer exists',
    rule: 'Files are looked for from there.',
    fix: () => 'Change to another folder: cd ~',
  },
  'no-file': {
    what: () => 'there is no such file',
    rule: 'Each FILE is a path, a pattern, or - for standard input.',
    fix: ({ suggestion }) => (suggestion ? `Did you mean ${suggestion}?` : null),
  },
  'lock-file': {
    what: ({ value }) => `this is the lock file that marks ${value} as open, not a table`,
    rule: 'Excel and LibreOffice write such a file while a workbook is open.',
    fix: ({ suggestion }) =>
      suggestion ? `Give ${suggestion}.` : 'Give the workbook itself; save it first.',
  },
  'no-permission': {
    what: () => 'the file may not be read',
    rule: 'You need permission to read it.',
    fix: () => null,
  },
  'is-folder': {
    what: () => 'this is a folder',
    rule: 'Each FILE is a file.',
    // What is no table comes from one file.
    fix: ({ file, other }) =>
      other === '' ? null : `For all its tables: ucj ${other} "${file}/*.csv"`,
  },
  'no-match': {
    what: ({ value }) => `no file matches ${value}`,
    rule: 'A pattern must match at least one file.',
    fix: () => null,
  },
  unreadable: {
    what: ({ value }) => `the file cannot be read (${value})`,
    rule: 'It must be a readable file.',
    fix: () => null,
  },
  'empty-file': {
    what: () => 'the file is empty',
    rule: 'A table has a line of column names and at least one row.',
    fix: () => 'Export it again.',
  },
  'not-a-table': {
    what: ({ value }) => `this is not a text table (${value})`,
    rule: 'Input is CSV or TSV text, which may be packed as .gz, or a workbook (.xlsx).',
    fix: () => 'In the spreadsheet: save as "CSV UTF-8".',
  },
  'not-utf8': {
    what: ({ value }) =>
      value ? `the text is not ${value}` : 'the text is in no encoding that is known',
    rule: 'Text is UTF-8, UTF-16 or Windows-1252.',
    fix: () => 'In the spreadsheet: save as "CSV UTF-8".',
  },
  'workbook-locked': {
    what: () => 'the workbook is protected by a password',
    rule: 'ucj does not ask for passwords.',
    fix: () => 'Save a copy without one, as .xlsx or .csv.',
  },
  'workbook-broken': {
    what: ({ value }) => `the workbook cannot be read (${value})`,
    rule: 'A workbook is whole, as a spreadsheet program saves it.',
    fix: () => 'Open it in a spreadsheet program, and save it again as .xlsx or .csv.',
  },
  'workbook-too-large': {
    what: ({ value }) => `the workbook is too large (${value})`,
    rule: ({ value, other }) => `The limit of ${value} is ${marked(other)}.`,
    fix: () => 'Save the one sheet that is needed as .csv.',
  },
  'several-sheets': {
    what: ({ list: names }) => `several sheets could be the table: ${list(names ?? [])}`,
    rule: 'One sheet is read of a workbook.',
    fix: ({ list: names }) => `Choose: --sheet "${names?.[0]}"`,
  },
  'no-sheet': {
    what: ({ value }) => `there is no sheet "${value}"`,
    rule: ({ list: names }) => `Sheets found: ${list(names ?? [])}.`,
    fix: ({ suggestion }) => (suggestion ? `Did you mean --sheet "${suggestion}"?` : null),
  },
  'too-much-text': {
    what: ({ value }) => `the text is longer than ${marked(value)} bytes`,
    rule: 'A text is read whole, up to this limit; a longer one only where it can be added up as it is read: plain digits, no quotation marks, dotted codes, grouped with --by province, regency or segment.',
    fix: () => 'Split the table into several files; they are read as one.',
  },
  'file-too-large': {
    what: ({ value }) => `it is longer than ${marked(value)} bytes`,
    rule: 'Claims, sources of money, settings and tariffs are read whole, up to this limit.',
    fix: () => 'Is it the right file? A table is given as FILE.',
  },
  'broken-gzip': {
    what: ({ value }) => `the packed file is damaged (${value})`,
    rule: 'A .gz is unpacked whole or not at all.',
    fix: () => 'Copy or pack it again.',
  },
  'broken-quote': {
    what: () => 'a quotation mark is opened and not closed, or stands inside a bare cell',
    rule: 'A cell with quotation marks is quoted whole, and marks inside it are doubled: "a ""b"" c".',
    fix: () => 'Correct the cell, or export the table again as CSV.',
  },
  'ragged-row': {
    what: ({ value, other }) =>
      `the row has ${counted(marked(value), 'cell')}, the head ${marked(other)}`,
    rule: 'Every row has a cell for each column.',
    fix: () => 'Look for a delimiter inside a cell that is not quoted.',
  },
  'no-counts': {
    what: () => 'no row has both counts: all are left out',
    rule: 'A row counts where potential and registered are both given.',
    fix: () => 'Fill in the counts; --missing zero reads empty ones as 0.',
  },
  'segments-mixed': {
    what: ({ other }) => `this file has no segments, and ${other} has some`,
    rule: 'Everybody beside some of them would be added twice.',
    fix: ({ suggestion }) =>
      suggestion
        ? `Without --wide segment, take the column of all: --column ${suggestion}`
        : 'Give this one a segment column, or the other one row for each region: the sum of its segments.',
  },
  'join-unmatched': {
    what: ({ value, other }) => `"${value}" has no row in ${other}`,
    rule: 'Tables are joined on region, segment and period; each row needs its other half.',
    fix: ({ suggestion }) =>
      suggestion
        ? `Did you mean "${suggestion}"?`
        : '--unmatched zero takes 0 for the other count, --unmatched skip leaves the row out.',
  },
  'people-list': {
    what: () => 'this is a list of people',
    rule: 'ucj counts workers; names and identity numbers are personal data and have no place in a budget.',
    fix: () => 'Give counts per region and segment.',
  },
  'too-many-columns': {
    what: ({ value }) => `this row has ${marked(value)} columns`,
    rule: ({ other }) => `At most ${marked(other)} columns are read.`,
    fix: () => 'Check the delimiter (--delimiter), or export the table again.',
  },
  'line-too-long': {
    what: ({ value }) => `this line has ${marked(value)} characters`,
    rule: ({ other }) => `A line has at most ${marked(other)}.`,
    fix: () => 'The file is no table, or has lost its line ends: export it again.',
  },
  'too-many-lines': {
    what: ({ value }) => `the file has more than ${marked(value)} lines`,
    rule: 'So many are read only where they can be added up as they are read: plain digits, no quotation marks, dotted codes of one level, nothing wrong in any row, and no figure wanted that needs each row.',
    fix: () =>
      'Group with --by province, regency or segment; ucj check of a part of the file tells what is not plain. Or split it.',
  },
  'rows-above-head': {
    what: ({ other }) => `this row with numbers stands above the head (line ${other})`,
    rule: 'One table is read of a sheet; titles above it have no numbers.',
    fix: () => 'Put other tables into files of their own, or remove the row.',
  },
  'second-table': {
    what: ({ value }) => `another table begins here: "${value}"`,
    rule: 'A file or sheet holds one table; rows below another header may count something else.',
    fix: ({ line }) =>
      `Delete line ${line} and all below it, or put them into a file of their own.`,
  },
  'region-numbers': {
    what: ({ column, value }) => `"${column}" holds numbers (${value}), not names of regions`,
    rule: 'The finest column of regions names them.',
    fix: ({ list: heads }) =>
      `Choose another column: --column region="${heads?.[0] ?? 'NAME'}"; or, for codes: --column region_code="NAME".`,
  },
  'unit-elsewhere': {
    what: ({ value }) => `"${value}" speaks of thousands or millions`,
    rule: ({ other }) =>
      `The unit of a column stands in its own head (line ${other}), so that nothing is read a thousandfold too small.`,
    fix: () =>
      'Write it into the head of each column it is of, such as "Potensi (ribu orang)", and remove it here.',
  },
  'not-people': {
    what: ({ value }) => `"${value}" says that these numbers are no people counted one by one`,
    rule: 'Potential, registered and subsidised are counts of people.',
    fix: () => 'Choose a column of people (--column), or give the counts of people.',
  },
  'unit-unclear': {
    what: ({ value }) => `"${value}" names a unit that is not understood`,
    rule: 'A unit is thousands or millions of people, so that nothing is read a thousandfold too small.',
    fix: () =>
      'Write it as (orang), (ribu orang) or (juta orang), with the numbers that go with it.',
  },
  'units-differ': {
    what: ({ value, other }) => `"${value}" is another unit than "${other}" has in its header`,
    rule: 'The numbers of a column have one unit, or each row says its own.',
    fix: () => 'Correct the one that is wrong.',
  },
  'nameless-numbers': {
    what: ({ value }) => `a column without a name holds numbers behind the counts (${value})`,
    rule: 'Where the comma separates columns, 4,120 without quotation marks is 4 and 120.',
    fix: () => 'Quote numbers with commas, or write them without; name the column if it is one.',
  },
  'no-rows': {
    what: () => 'there are column names but no rows',
    rule: 'A table has a line of column names and at least one row.',
    fix: () => 'Export it again.',
  },
  'stdin-twice': {
    what: () => '- is given twice',
    rule: 'Standard input can be read once.',
    fix: () => null,
  },
  'duplicate-head': {
    what: ({ column }) => `two columns are called "${column}"`,
    rule: 'Every column has its own name.',
    fix: () => 'Rename or remove one.',
  },
  'two-heads': {
    what: ({ value, list: heads }) =>
      `more than one column could be ${value}: ${list(heads ?? [])}`,
    rule: 'Each role is read from one column.',
    fix: ({ value, list: heads }) => `Choose: --column ${value}="${heads?.[0]}"`,
  },
  'wide-heads': {
    what: ({ value }) => `there is no column for ${value} alone, but some for ${value} of segments`,
    rule: ({ list: heads }) => `Columns found: ${list(heads ?? [])}.`,
    fix: ({ value }) => `--wide segment reads them; one of them alone: --column ${value}="NAME".`,
  },
  'wide-unpaired': {
    what: ({ value, column }) => `segment "${column}" has no column for ${value}`,
    rule: ({ list: heads }) =>
      `With --wide segment each segment has a column for each count. Columns found: ${list(heads ?? [])}.`,
    fix: ({ value, column }) => `Call its column "${value} ${column}".`,
  },
  'wide-period': {
    what: ({ value }) => `"${value}" is a period, not a segment`,
    rule: '--wide segment reads columns of segments; columns of several periods cannot be one row.',
    fix: ({ value }) =>
      `Take one period: --column potential="NAME ${value}" --column registered="NAME ${value}". Or give each its rows.`,
  },
  'inactive-head': {
    what: ({ column }) => `"${column}" counts members who are not active`,
    rule: 'Registered are active members only: nobody pays for the others, and they are not insured.',
    fix: () => 'Give the active members in a column of their own, such as "Peserta Aktif".',
  },
  'inactive-within': {
    what: ({ column, other }) => `"${column}" may hold the members of "${other}" too`,
    rule: 'Registered are active members only: nobody pays for the others, and they are not insured.',
    fix: ({ column, other, suggestion }) =>
      suggestion
        ? `Take the active members: --column registered="${suggestion}"`
        : `Subtract "${other}" from "${column}", and write the difference into a column "Peserta Aktif".`,
  },
  'kinds-apart': {
    what: ({ value, list: kinds }) =>
      `there is one potential, and ${value} for each of ${list(kinds ?? [])}`,
    rule: 'Each segment needs both counts; potential of all can only be held against the members of all.',
    fix: ({ value, list: kinds, suggestion }) =>
      suggestion
        ? `Without --wide segment, take one column: --column ${value}="${suggestion}"`
        : `Add up ${list(kinds ?? [])} in one column "${value}".`,
  },
  'missing-column': {
    what: ({ value }) => `there is no column for ${value}`,
    rule: ({ list: heads }) => `Columns found: ${list(heads ?? [])}.`,
    fix: ({ value, suggestion }) =>
      suggestion
        ? `Did you mean "${suggestion}"? --column ${value}="${suggestion}"`
        : `Name it: --column ${value}="NAME". A table needs potential, registered and a region.`,
  },
  'missing-region': {
    what: () => 'there is no column for the region',
    rule: ({ list: heads }) => `Columns found: ${list(heads ?? [])}.`,
    fix: () => 'Name it: --column region="NAME" or --column region_code="NAME".',
  },
  'labour-force-head': {
    what: ({ column }) =>
      `"${column}" counts the labour force, which is not the potential by itself`,
    rule: 'Employed people and potential members are different numbers.',
    fix: ({ column, value }) => `If it is meant: --column potential="${column}" --basis ${value}`,
  },
  'unknown-head': {
    what: ({ value }) => `there is no column "${value}"`,
    rule: ({ list: heads }) => `Columns found: ${list(heads ?? [])}.`,
    fix: ({ suggestion }) => (suggestion ? `Did you mean "${suggestion}"?` : null),
  },
  'count-text': {
    what: ({ value }) => `"${value}" is not a count`,
    rule: 'A count is a whole number of people, digits only: 1234.',
    fix: () => 'Correct the cell; leave it empty if the number is not known.',
  },
  'count-negative': {
    what: ({ value }) => `"${value}" is negative`,
    rule: 'A count of people is 0 or more.',
    fix: () => 'Correct the cell; leave it empty if the number is not known.',
  },
  'count-fraction': {
    what: ({ value }) => `"${value}" is not a whole number`,
    rule: 'A count is a whole number of people, digits only: 1234.',
    fix: () => 'Correct the cell; if the column counts thousands, write the people out.',
  },
  'count-grouped': {
    what: ({ value }) => `"${value}" is not written as the other numbers of its column`,
    rule: 'A column is written in one way: thousands marks everywhere the same, or nowhere.',
    fix: () =>
      'Correct the cell, or say how the file is written: --numbers id (1.234) or en (1,234).',
  },
  'count-exponent': {
    what: ({ value }) => `"${value}" has an exponent, which keeps a few digits only`,
    rule: 'A count is written with all of its digits.',
    fix: () => 'Format the column as a number without decimals and export it again.',
  },
  'count-undecided': {
    what: ({ value, other }) =>
      `"${value}" could be grouped or have decimals; ${other} speaks against`,
    rule: 'A column is written in one way: thousands marks everywhere the same, or nowhere.',
    fix: () => 'Say how the file is written: --numbers id (1.234 is 1234) or en (1,234 is 1234).',
  },
  'count-too-large': {
    what: ({ value }) => `"${value}" is too large`,
    rule: 'Counts go up to 999,999,999: Indonesia has fewer than 300 million people.',
    fix: () => 'Look whether the column holds other numbers than counts of people.',
  },
  'count-missing': {
    what: () => 'the count is missing',
    rule: '--missing error refuses rows without a count.',
    fix: () => '--missing skip leaves them out, --missing zero reads them as 0.',
  },
  'formula-uncomputed': {
    what: ({ value }) => `the formula ${value} was never computed`,
    rule: 'A cell has the number that the program which saved the workbook computed; one that was never computed is not 0.',
    fix: () => 'Open the workbook in Excel or LibreOffice, save it, and read it again.',
  },
  'wage-text': {
    what: ({ value }) => `"${value}" is not a wage`,
    rule: 'Full rupiah a month, at least Rp100,000, digits only: 5210377 or 5210377.50.',
    fix: () => 'Write millions out: 5.1 million is 5100000. Leave it empty if it is not known.',
  },
  'state-unknown': {
    what: ({ value }) =>
      value
        ? `"${value}" does not say whether these members are active`
        : 'nothing says whether these members are active',
    rule: 'Only active members are registered, and this column separates them from the others.',
    fix: ({ column }) => `Write Aktif or Non Aktif into "${column}".`,
  },
  'none-active': {
    what: ({ column, value }) => `no row of "${column}" is of active members ("${value}")`,
    rule: 'Registered are active members only: nobody pays for the others, and they are not insured.',
    fix: () => 'Give the rows of active members.',
  },
  'inactive-potential': {
    what: ({ value, other }) =>
      `${value}: no row of active members has the potential of this row, ${other}`,
    rule: 'Rows of members who are not active are left out, and no potential may be lost with them.',
    fix: () =>
      'Give the row of active members the potential of the region, and 0 members where it has none.',
  },
  'word-unknown': {
    what: ({ value }) => `"${value}" is not one of the words of this column`,
    rule: ({ list: values }) => `Allowed: ${list(values ?? [])}.`,
    fix: ({ suggestion }) => (suggestion ? `Did you mean "${suggestion}"?` : null),
  },
  'period-text': {
    what: ({ value }) => `"${value}" is not a period`,
    rule: 'A year or a month (2025, 2025-11, 11/2025, November 2025, Nov-25), or a day of it (30/11/2025, 1-Nov-25).',
    fix: ({ list: [dayFirst, monthFirst] = [] }) =>
      dayFirst
        ? `Day and month can be each other: write ${dayFirst} or ${monthFirst}.`
        : 'Write the month as 2025-11.',
  },
  'period-mixed': {
    what: ({ value, other }) => `${value} is a year, but there are months too: ${other}`,
    rule: 'Periods of one table are all years or all months.',
    fix: () => 'Split the table.',
  },
  'region-missing': {
    what: () => 'the row has no region',
    rule: 'Every row has a region name or code.',
    fix: () => 'Fill in the cell, or remove the row if it is a total.',
  },
  'segment-missing': {
    what: () => 'the row has no segment',
    rule: 'Every row has a segment where the table has such a column.',
    fix: () => 'Fill in the cell.',
  },
  'period-missing': {
    what: ({ other }) => `the row has no period, but others have: ${other}`,
    rule: 'Either every row of the input has a period or none has.',
    fix: () => 'Fill in the cell, add a column "period", or read the files apart.',
  },
  'code-missing': {
    what: ({ value, other }) => `"${value}" has no region code here, and one at ${other}`,
    rule: 'A region is identified by its code; without one it would count as another region.',
    fix: () => 'Fill in the code.',
  },
  'code-lost': {
    what: ({ value }) => `"${value}" is what a spreadsheet left of a region code`,
    rule: 'Taken for a number or a day, a code loses digits: which region was meant cannot be told.',
    fix: () =>
      'Format the column as text and write the codes again, or give the names of the regions.',
  },
  'code-name-differ': {
    what: ({ value, other }) => `"${value}": this code is ${other}`,
    rule: 'Code and name of a row are of one region, in one numbering for the whole file.',
    fix: () => 'Correct the one that is wrong. ucj region CODE shows what a code means.',
  },
  'region-ambiguous': {
    what: ({ value, list: names }) => `"${value}" can be ${list(names ?? [])}`,
    rule: 'A name that several regions have is identified by a code, or by Kab. or Kota in front.',
    fix: ({ list: names }) => `Write for example "${names?.[0]}".`,
  },
  'duplicate-differs': {
    what: ({ value, other }) =>
      `${value} appears twice with another wage, payer, sector or basis, first at ${other}`,
    rule: '--duplicates sum adds up rows that differ in their counts only.',
    fix: () => 'Make two segments of them, or correct one.',
  },
  'total-row': {
    what: ({ value }) => `"${value}" is a total, and the rows that it adds up are not here`,
    rule: 'A total alone cannot be checked, and does not say which regions it is of.',
    fix: () => 'Give the rows that it adds up, or call it by the name of its region.',
  },
  'total-unnamed': {
    what: ({ value, other }) =>
      `"${value}" is the sum, or nearly, of ${counted(marked(other), 'row')}`,
    rule: 'A row that adds up others would count everybody twice; a region that is not known may be such a row.',
    fix: ({ value }) =>
      `If it is a total, call it "Jumlah ${value}": then it is compared and left out. If it is a region, give its code or its official name.`,
  },
  'level-above': {
    what: ({ value, other }) =>
      `"${value}" stands among ${marked(other)} names that are no regencies`,
    rule: 'A regency or province among its districts or villages is their total, and would double everybody.',
    fix: () => 'Call it JUMLAH, or give all rows their codes: then it is compared and left out.',
  },
  'numbering-differs': {
    what: ({ value, other }) =>
      `code ${value} has no name here, and ${other} writes its codes as the statistics office (BPS) does`,
    rule: 'The two numberings share digits: without names it cannot be told which one this file has.',
    fix: () => 'Call the column kode_bps or kode_kemendagri, or add the names.',
  },
  'province-differs': {
    what: ({ value, other }) => `"${value}": this is ${other}`,
    rule: 'A region lies in the province that its row names.',
    fix: () => 'Correct the one that is wrong.',
  },
  'periods-overlap': {
    what: ({ value, other }) => `"${value}" would be counted beside "${other}", which lies in it`,
    rule: '--period latest-each takes the newest of each region; people in two of them would be counted twice.',
    fix: () => 'Choose one period: --period 2024.',
  },
  'prefix-code': {
    what: ({ value, other }) => `"${value}" is the whole of which ${other} is a part`,
    rule: 'One has its segments apart and the other has not, so people would be counted twice.',
    fix: () => 'Keep the rows of one level, or give both the same segments.',
  },
  'code-two-names': {
    what: ({ value, other }) => `"${value}" has the code of ${other}`,
    rule: 'A region code belongs to one region.',
    fix: () => 'Correct the code or the name.',
  },
  'duplicate-cell': {
    what: ({ value, other }) => `${value} appears twice, first at ${other}`,
    rule: 'Each region, segment and period has one row.',
    fix: () => 'Remove one; --duplicates sum adds them up if they are different people.',
  },
  'subsidised-above-registered': {
    what: ({ option, value, other }) =>
      `${option ? `${option}: ` : ''}${marked(value)} subsidised of ${marked(other)} registered`,
    rule: 'Subsidised members are some of the registered.',
    fix: ({ option, other }) => (option ? `Give at most ${other}.` : 'Correct the row.'),
  },
  'count-repeated': {
    what: ({ value, other }) =>
      `${marked(value)} stands in the row of ${other} too: every region has one count for all its segments`,
    rule: "A count in a segment's row is that segment's alone; repeated, it would be added up once for each.",
    fix: () =>
      "Give each segment its own count, or one row for each region: its own potential and its segments' members added up.",
  },
  'solver-missing': {
    what: ({ option, value }) =>
      `${option} ${value} needs the solver HiGHS, which is not installed`,
    rule: 'It is an optional part.',
    fix: () => 'npm install highs; --rule order does without it.',
  },
  'too-large': {
    what: () => 'an amount is larger than 9,007,199,254,740,991, where digits would be lost',
    rule: 'All figures are exact whole numbers.',
    fix: () => 'Split the input.',
  },
  'too-long': {
    what: () => 'what would be written is longer than a text can be (some 500 million characters)',
    rule: 'A result is made whole before any of it is written.',
    fix: () =>
      'Ask for less: --region and --segment choose rows; ucj explain fund explains those of an allocation.',
  },
  'one-period': {
    what: ({ list: periods = [] }) =>
      periods.length === 0
        ? 'the tables have no period'
        : `there is nothing before ${periods.at(-1)} to compare with`,
    rule: 'A trend compares two periods of one kind, months or years.',
    fix: () =>
      'Give the table of an earlier period too; a column "period" says which each row is of.',
  },
  'no-common-rows': {
    what: ({ list: [from, to] = [] }) => `no region and segment is in both ${from} and ${to}`,
    rule: 'Only what both periods have can be compared.',
    fix: () => 'Use the same regions and segments in both, or choose other periods.',
  },
  'from-not-before': {
    what: ({ value, other }) => `--from ${value} is not before --to ${other}`,
    rule: 'A trend goes from an earlier period to a later one.',
    fix: ({ value, other }) => (value === other ? null : `--from ${other} --to ${value}`),
  },
  'date-past': {
    what: ({ option, value, other }) => `${option} ${value} is before the counts of ${other}`,
    rule: 'How each stands to a target is reported for the month of the counts or a later one.',
    fix: () => null,
  },
  'min-above-max': {
    what: ({ value, other }) => `--min ${value} is above --max ${other}`,
    rule: 'The least for each region is at most what each may have.',
    fix: () => null,
  },
  'missing-quota': {
    what: () => 'nothing says how many places are to be shared',
    rule: 'A quota is a number of people, or what a target needs.',
    fix: () => 'ucj share 10000 FILE, or ucj share FILE --target 60%',
  },
  'bad-span': {
    what: ({ option, value }) => `${option} ${value} ends below its start`,
    rule: 'A span is LOW..HIGH.',
    fix: ({ option }) => `${option} 5%..20%`,
  },
  'plan-years': {
    what: ({ option, value }) => `${option} ${value} is not within the plan`,
    rule: ({ list: [first, until] = [] }) =>
      until === undefined
        ? `The plan begins in ${first}; --year sets another first year.`
        : `The plan begins in ${first} and ends in ${until}, whose end is the target's.`,
    fix: () => null,
  },
  'plan-before': {
    what: ({ option, value }) => `${option} ${value} is not after the counts`,
    rule: ({ list: [newest] = [] }) => `The counts are of ${newest}; a plan goes on from them.`,
    fix: () => 'Leave --year out, or give older counts with --period.',
  },
  'unknown-group': {
    what: ({ option, value }) =>
      `${option} ${value}: no region and no segment of that name is read`,
    rule: 'A name means a region (name or code) or a segment of the table.',
    fix: ({ option, suggestion }) =>
      suggestion ? `${option} "${suggestion}${option === '--growth' ? '=1%' : ''}"?` : null,
  },
  'no-row-of-all': {
    what: ({ list = [] }) => `no row is of all that is named: ${list.join(' ')}`,
    rule: 'A region and a segment together mean the rows that are of both.',
    fix: ({ list = [] }) => `One alone: ${list[0]}`,
  },
  'bad-stamp': {
    what: ({ option, value }) => `${option} ${value} is no time`,
    rule: 'A report says when it was made only where a day or a moment in UTC is given.',
    fix: ({ option }) =>
      option === '--stamp'
        ? '--stamp today, 2026-11-21 or 2026-11-21T06:00:00Z'
        : 'SOURCE_DATE_EPOCH is the number of seconds since 1970.',
  },
  'too-many-rows': {
    what: ({ value = '', other = '' }) =>
      `${grouped(Number(other), 'en')} rows are too many for ${value}`,
    rule: ({ value = '', list = [] }) =>
      `A file of the format ${value} holds up to ${grouped(Number(list[0]), 'en')} table rows.`,
    fix: () =>
      'Write CSV, which has no limit, or group the rows with --by province or --by segment.',
  },
  'output-is-input': {
    what: ({ value }) => `the result would replace the input ${value}`,
    rule: 'What was read is never written over.',
    fix: () => 'Give another file to -o.',
  },
  'output-folder-missing': {
    what: () => 'its folder does not exist',
    rule: 'Folders are not made for you.',
    fix: () => 'Make the folder, or write elsewhere.',
  },
  'output-is-folder': {
    what: () => 'this is a folder',
    rule: '-o names a file.',
    fix: () => null,
  },
  'output-denied': {
    what: () => 'it may not be written',
    rule: 'You need permission to write there; on Windows the file may be open in Excel.',
    fix: () => 'Close it, or write elsewhere. The old file is unchanged.',
  },
  'output-failed': {
    what: ({ value }) => `it could not be written (${value})`,
    rule: 'A file is replaced only when the new one is complete.',
    fix: () => 'The old file is unchanged.',
  },
  'output-partly': {
    what: ({ value }) => `it could not be put in place (${value})`,
    rule: 'Files are replaced one after the other, once all of them are complete.',
    fix: ({ list = [], other }) => `New: ${list.join(', ')}. Still as before: ${other}.`,
  },
  'stdout-failed': {
    what: ({ value }) => `standard output could not be written to the end (${value})`,
    rule: 'A result that is cut short is none.',
    fix: () => 'Do not use what was printed. Make room, or write elsewhere.',
  },
  'output-twice': {
    what: ({ value }) => `-o ${value} is there twice`,
    rule: 'Each output has a place of its own.',
    fix: () => 'Remove one of them.',
  },
  'binary-terminal': {
    what: ({ value }) => `${value} is no text for a terminal`,
    rule: 'A workbook goes to a file or a pipe.',
    fix: ({ value }) => `-o report.${value}`,
  },
  'bad-window': {
    what: ({ option, value }) => `${option} ${value} is not between 3 and 12`,
    rule: 'With fewer than 3 months heirs do not get the whole benefit (Permenaker 1/2025).',
    fix: ({ option }) => `${option} 6`,
  },
  'source-head': {
    what: ({ value }) => `"${value}" is no column of a file of sources`,
    rule: ({ list: heads }) => `Columns: ${list(heads ?? [])}.`,
    fix: ({ suggestion }) =>
      suggestion
        ? `Did you mean "${suggestion}"?`
        : 'ucj init --sources shows a file to begin with.',
  },
  'source-column': {
    what: ({ value }) => `there is no column "${value}"`,
    rule: 'A source has a name and an amount at least.',
    fix: () => 'ucj init --sources shows a file to begin with.',
  },
  'source-value': {
    what: ({ value, list: [first, last] = [] }) =>
      last === undefined
        ? `"${value}" is not understood in this column`
        : `"${value}" is not within ${first} to ${last}`,
    rule: ({ other }) => SOURCE_RULES[other ?? ''] ?? '',
    fix: ({ list: [first, last] = [] }) =>
      last === undefined ? null : `--months or --year set other months than ${first}..${last}.`,
  },
  'source-twice': {
    what: ({ value, other }) => `the source "${value}" is in line ${other} already`,
    rule: 'Every source stands once, by its name.',
    fix: () => 'Call one of them by another name.',
  },
  'output-exists': {
    what: () => 'this file is there already',
    rule: 'ucj init writes new files only.',
    fix: () => 'Rename or remove the file that is there, or write elsewhere.',
  },
  'bad-catalogue': {
    what: ({ value, list: wanted }) => wantedText(value, wanted ?? []),
    rule: 'Entries of a catalogue follow its schema and its rules.',
    fix: () => null,
  },
  'bad-settings': {
    what: ({ value, list: wanted }) => wantedText(value, wanted ?? []),
    rule: 'The settings follow their schema; unknown keys are errors.',
    fix: ({ suggestion }) => (suggestion ? `Did you mean "${suggestion}"?` : null),
  },
  'bad-json': {
    what: ({ value }) =>
      value
        ? `${value === '"' ? 'a quotation mark' : `"${value}"`} is not expected here`
        : 'the file ends before it is complete',
    rule: 'The file is JSON: names and texts in double quotation marks, a comma between entries and none after the last.',
    fix: ({ other }) => JSON_FIXES[other as JsonFault],
  },
};
