import type { ProblemTexts } from '../../words.js';
import { list } from './parts.js';

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

/** Problems of options and their values. */
export const options = {
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
    rule: 'The arguments of a command follow its name.',
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
    rule: 'A month with its year: 2024-06, June 2024.',
    fix: () => null,
  },
  'bad-year': {
    what: ({ option, value }) => `${option}: "${value}" is not a year`,
    rule: 'A year has four digits, from 2015 to 2099.',
    fix: () => null,
  },
  'bad-amount': {
    what: ({ option, value }) => `${option}: "${value}" is not an amount`,
    rule: 'Whole rupiah: 5000000, Rp5.000.000, "Rp5 juta". A monthly wage is at least Rp100,000; only an income can be 0.',
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
        ? `A whole number, ${least} or more, in digits: 1000 or 1.000.`
        : `A whole number from ${least} to ${most}, in digits: 1000 or 1.000.`,
    fix: () => null,
  },
  'bad-support': {
    what: ({ option, value }) => `${option}: "${value}" is neither an amount nor a percentage`,
    rule: 'Whole rupiah (5000000, "Rp5 juta"), or a percentage of the premiums with its sign (5%).',
    fix: ({ suggestion }) => `Did you mean ${suggestion}?`,
  },
  'bad-share': {
    what: ({ option, value }) => `${option}: "${value}" is not a share`,
    rule: 'A decimal from 0 to 1, such as 0.65, or a percentage from 0% to 100%.',
    fix: () => null,
  },
  'bad-growth': {
    what: ({ option, value }) => `${option}: "${value}" is not a yearly growth rate`,
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
    rule: ({ list: words = [] }) =>
      `A year or a month: 2025, 2025-11${words.map((each) => `; or ${each}`).join('')}.`,
    fix: () => null,
  },
} satisfies Partial<ProblemTexts>;
