import type { ProblemTexts } from '../../words.js';
import { list, marked } from './parts.js';

const RULES: Readonly<Record<string, string>> = {
  source: 'Every row names the source that pays.',
  year: 'A year: 2026.',
  people: 'People are whole numbers: 6043, 6.043.',
  month:
    'A month or several: 2026-04, April 2026, Jan–Mar 2026, TW II 2026, 2026-04..2026-12; of one year.',
  months:
    'How many months, 1 to 12, all in one year; in a budget also from one to another: April–Desember.',
  from: 'A month of the year of the budget: 2026-04, April.',
  to: 'A month of the year of the budget, not before the first: 2026-12, Desember.',
  amount: 'Whole rupiah, 0 or more: 33213600, 33.213.600, Rp33.213.600.',
  revised: 'Whole rupiah, 0 or more: 33213600, 33.213.600, Rp33.213.600.',
};

/** Problems of budgets and payments. */
export const spending = {
  'spending-column': {
    what: ({ value }) => `there is no column for ${value}`,
    rule: ({ list: heads }) => `Columns found: ${list(heads ?? [])}.`,
    fix: ({ value, suggestion, other }) =>
      other === 'wide'
        ? 'Months in columns cannot be read: give each month a row.'
        : suggestion
          ? `Did you mean "${suggestion}"? --column ${value}="${suggestion}"`
          : `Name it: --column ${value}="NAME".`,
  },
  'spending-counts': {
    what: () => 'this is a table of workers and members, not a budget',
    rule: 'A budget gives for each source the number of people to be paid for, and the rupiah.',
    fix: ({ file }) =>
      `Make one of it: ucj gap ${file && file !== '<stdin>' ? file : 'FILE'} --lines --payer apbd --format csv -o budget.csv`,
  },
  'money-scaled': {
    what: ({ value }) => `"${value}" is in thousands or millions`,
    rule: 'Budgets and payments are counted to the rupiah.',
    fix: () => 'Write the amounts in full rupiah.',
  },
  'spending-nameless': {
    what: ({ value }) => `a row of numbers alone (${value}) has no name`,
    rule: 'A row says what it is of; one that adds up others has their sum.',
    fix: () => 'Fill in what it is of, in each row of a merged cell too; call a total "Jumlah".',
  },
  'spending-cumulative': {
    what: ({ value }) => `"${value}" adds up all months up to each row`,
    rule: 'A row of payments has what was paid for its own months.',
    fix: () => 'Give the amount of each month, without what was paid before.',
  },
  'spending-region': {
    what: ({ value, list: regions }) =>
      `"${value}" can be several regions: ${(regions ?? []).join('; ')}`,
    rule: 'What is paid is put to the region of the budget that it is for.',
    fix: () =>
      'Say in both tables where it lies, in a column beside it (Kab/Kota), or give the codes of regions.',
  },
  'spending-total-differs': {
    what: ({ value, list: lines, column, other, suggestion }) =>
      `"${value}" is above other rows of its months (line ${lines?.join(', ')}) and not their sum: ${column} is ${marked(other)}, theirs ${marked(suggestion)}`,
    rule: 'A row above others is their total, and is left out; it must be what they add up to.',
    fix: ({ value }) =>
      `Correct the numbers. If it is for others than these, call it so: "${value} lainnya", without a code above theirs.`,
  },
  'spending-total-likely': {
    what: ({ value, list: lines }) =>
      `${value ? `"${value}"` : 'this row'} has the sum of other rows (line ${lines?.join(', ')}): it is most likely their total`,
    rule: 'Every row is counted; a total among them would be counted twice.',
    fix: ({ value }) =>
      value
        ? `Call it "Jumlah ${value}" if it is: then it is compared and left out. If it is for others, call it so: "${value} lainnya".`
        : 'Call it "Jumlah" if it is: then it is compared and left out. If it is for others, fill in what it is of.',
  },
  'spending-months-twice': {
    what: ({ value, list: lines }) =>
      `"${value}" has the amount of the rows for its months (line ${lines?.join(', ')}): these months are paid for twice`,
    rule: 'Every row is counted; one that adds up months would be counted beside them.',
    fix: ({ value }) =>
      `If it adds them up, call it "Jumlah ${value}" or remove it. If it is for other people, give each of its months a row.`,
  },
  'spending-standing': {
    what: ({ value, list: lines, other }) =>
      other === 'returned'
        ? `"${value}" says that the row is money that came back (line ${lines?.join(', ')})`
        : other === 'paid'
          ? `"${value}" says that the row is not paid (line ${lines?.join(', ')})`
          : `"${value}" says that the row is paid, and no budget (line ${lines?.join(', ')})`,
    rule: ({ other }) =>
      other === 'returned'
        ? 'Payments are added up: money that came back would be counted as paid.'
        : other === 'paid'
          ? 'Every row of payments is money that was paid.'
          : 'Every row of a budget is money that may be spent.',
    fix: ({ other }) =>
      other === 'returned'
        ? 'Take the money and its people off the payment that they are of, and remove the row.'
        : other === 'paid'
          ? 'Leave only the rows that were paid in this table.'
          : 'Leave only the rows of the budget in this table; those that were paid go into the other one.',
  },
  'spending-returned': {
    what: ({ value, list: lines }) =>
      `"${value}" is money that came back${lines ? ` (line ${lines.join(', ')})` : ''}`,
    rule: 'Payments are added up: money that came back would be counted as paid.',
    fix: ({ list: lines }) =>
      lines
        ? 'Take the money and its people off the payments that they are of, and remove the column. Where a column has it taken off already, name that: --column amount="NAME".'
        : 'Take the money and its people off the payment that they are of, and remove the row.',
  },
  'spending-change': {
    what: ({ value, other }) =>
      other === 'below'
        ? `"${value}" has what was taken off the budget, and not the budget after its change`
        : `"${value}" may have what was added to the budget or taken off it, and not the budget after its change`,
    rule: 'The budget after its change takes the place of the first one.',
    fix: ({ value, other }) =>
      `Give the whole budget after its change in each row.${other === 'below' ? '' : ` If it is that already: --column revised="${value}".`}`,
  },
  'spending-value': {
    what: ({ value }) =>
      value ? `"${value}" is not understood in this column` : 'this cell is blank',
    rule: ({ other }) => RULES[other ?? ''] ?? '',
    fix: ({ other, value }) =>
      other === 'source'
        ? 'Fill it in for each row of a merged cell; call a row that adds up others a total.'
        : other === 'month' && value && !/\d{4}/.test(value)
          ? 'A month without a year needs a column "tahun", or --year 2026.'
          : null,
  },
  'spending-years': {
    what: ({ list: years }) => `payments are for months of ${list(years ?? [])}`,
    rule: 'A budget is of one year.',
    fix: ({ value }) => `Choose: --year ${value}`,
  },
  'spending-unpriced': {
    what: ({ value }) => `there is no amount, and no tariff for ${value}`,
    rule: 'A row of a budget has an amount, or people whose premium is known.',
    fix: () => 'Write its amount; for wage earners --wage 5000000 gives the premium.',
  },
} satisfies Partial<ProblemTexts>;
