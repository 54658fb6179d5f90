import { agree, counted } from '../../i18n/en/counted.js';
import type { AffordWords } from './texts.js';

/** Words of what an amount pays for. */
export const afford: AffordWords = {
  limitsTitle: 'Not in this answer',
  limits: [
    'Law that is not made yet: each month has the tariff that is known for it.',
    'Members who leave meanwhile, arrears, verification, outreach and staff.',
  ],
  heads: {
    payer: 'Paid by',
    count: 'Months',
    months: 'From, to',
    perWorker: 'A worker',
    workers: 'Workers',
    cost: 'Cost',
    left: 'Left over',
  },
  title: {
    workers: (amount, workers, months) =>
      `${amount} pays for ${counted(workers, 'worker')}, ${months}`,
    kept: (amount, existing, more, months) =>
      `${amount} keeps all ${counted(existing, 'member')} and pays for ${more} more, ${months}`,
    short: (amount, existing, months) =>
      `${amount} is not enough to keep ${counted(existing, 'member')}, ${months}`,
    byPayer: 'Workers in all, by who pays',
    trade: 'Workers in all, or months',
  },
  of: (segment, programmes, payer) => `${segment}, ${programmes}, payer ${payer}`,
  product: (workers, perWorker, cost) => `${workers} x ${perWorker} = ${cost}`,
  left: (left) => `left over ${left}`,
  keeping: 'Keeping',
  joining: 'Joining',
  lacks: (amount) => `short by ${amount}`,
  paidThrough: (month, next) => `all are paid for to ${month}; for ${next} it is not enough`,
  notPaid: (month) => `it is not enough for all in ${month} either`,
  dropped: (kept, dropped, last) =>
    `or ${kept} ${agree(kept, 'is', 'are')} kept to ${last}, and ${dropped} dropped`,
  withoutRelief: (cost) => `Without relief the same people would cost ${cost}`,
  inAll: 'the amount would then pay for, in all',
  nextYear: (year) => `The same people in ${year}`,
  nextUnpriced: (year, reason) => `The same people in ${year}: no premium, ${reason}`,
  yearAfter: (year) => `${year} is the year after today; --year takes another`,
  undecided: 'nobody is named who pays: priced without relief; --payer decides',
};
