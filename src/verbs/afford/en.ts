import { agree, counted } from '../../i18n/en/counted.js';

/** Words of what an amount pays for. */
export const afford = {
  limitsTitle: 'Not in this answer',
  /** What the answer does not model. */
  limits: [
    'Future law: each month has the tariff that is known for it.',
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
    workers: (amount: string, workers: string, months: string) =>
      `${amount} pays for ${counted(workers, 'worker')}, ${months}`,
    kept: (amount: string, existing: string, more: string, months: string) =>
      `${amount} keeps all ${counted(existing, 'member')} and pays for ${more} more, ${months}`,
    short: (amount: string, existing: string, months: string) =>
      `${amount} is not enough to keep ${counted(existing, 'member')}, ${months}`,
    byPayer: 'Workers in all, by who pays',
    trade: 'Workers in all, or months',
  },
  of: (segment: string, programmes: string, payer: string) =>
    `${segment}, ${programmes || 'premium of the settings'}, payer ${payer}`,
  /** Workers times what one costs. */
  product: (workers: string, perWorker: string, cost: string) =>
    `${workers} x ${perWorker} = ${cost}`,
  left: (left: string) => `left over ${left}`,
  keeping: 'Keeping',
  joining: 'Joining',
  lacks: (amount: string) => `short by ${amount}`,
  paidThrough: (month: string, next: string) =>
    `all are paid for to ${month}; for ${next} it is not enough`,
  /** Where not even the first month can be paid for all. */
  notPaid: (month: string) => `it is not enough for all in ${month} either`,
  dropped: (kept: string, dropped: string, last: string) =>
    `or ${kept} ${agree(kept, 'is', 'are')} kept to ${last}, and ${dropped} dropped`,
  /** What the same people would cost. */
  withoutRelief: (cost: string) => `Without relief the same people would cost ${cost}`,
  inAll: 'the amount would then pay for, in all',
  nextYear: (year: string) => `The same people in ${year}`,
  nextUnpriced: (year: string, reason: string) =>
    `The same people in ${year}: no premium, ${reason}`,
  yearAfter: (year: string) => `${year} is the year after today; --year takes another`,
  undecided: 'nobody is named who pays: priced without relief; --payer decides',
};
