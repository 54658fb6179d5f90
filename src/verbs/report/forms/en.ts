import { agree, counted } from '../../../i18n/en/counted.js';

/** Words of the forms of `ucj report`. */
export const forms = {
  ikd: {
    title: (counts: string) => `Performance indicators: ${counts}`,
    heads: {
      indicator: 'Indicator',
      region: 'Region',
      target: 'Target',
      realisation: 'Realisation',
      achievement: 'Achievement',
      registered: 'Active\nmembers',
      potential: 'Workers',
      missing: 'Missing to\nthe target',
    },
    all: 'all',
    sentence: (name: string, realisation: string, target: string, achievement: string) =>
      `${name}: ${realisation} of a target of ${target}, an achievement of ${achievement}.`,
    noTarget: (names: string, ids: string) =>
      `No target is given for ${names}: --indicator ${ids}=60%`,
    nobody: (name: string) => `No row is of ${name}, though a target is given.`,
    definitionsTitle: 'What the indicators count',
    definition: (name: string, text: string, source: string) => `${name}: ${text} (${source})`,
    /** Where no law or document that defines it is known. */
    ownReading: 'our reading: no document that defines it is known',
    limitsTitle: 'Not in this form',
    limits: [
      'Achievement is realisation / target of the exact counts, and is not cut at 100 %; a form that divides rounded percentages can differ in the last digit.',
    ],
  },
  rka: {
    title: (months: string) => `Budget lines to enter, ${months}`,
    heads: {
      account: 'Account',
      description: 'Description',
      volume: 'Volume',
      unit: 'Unit',
      months: 'Months',
      unitPrice: 'Unit price',
      amount: 'Amount',
      source: 'Source',
    },
    /** Office that nobody named. */
    noAgency: 'Agency not named',
    premium: (
      programme: string,
      segment: string,
      purpose: string,
      region: string | null,
      months: string,
    ) =>
      `${programme} premium for ${segment}, ${purpose}${region === null ? '' : `, ${region}`}, ${months}`,
    bothSides: (side: string) => `${side}'s side`,
    support: 'Support: verification, outreach, staff',
    people: 'people',
    lump: 'lump sum',
    sentence: (amount: string, lines: string, agencies: string) =>
      `${amount} in ${counted(lines, 'line')}, to be entered by ${agencies}.`,
    nobodys: (amount: string) =>
      `${amount} more is nobody's money yet, and not to be entered before somebody pays it.`,
    nobodysTitle: "Nobody's money yet",
    ties: (rka: string, nobodys: string, sum: string) =>
      `${rka} + ${nobodys} = ${sum}, the budget of ucj gap --lines.`,
    noAccounts: (count: string) =>
      `${counted(count, 'line')} ${agree(count, 'has', 'have')} no account: the settings give it (segments, accounts).`,
    accounts:
      'Accounts that the settings do not give are those of regional budgets for non-ASN staff (HIGH): check them against your own chart of accounts.',
    unpriced: (workers: string) =>
      `${counted(workers, 'worker')} without a price ${agree(workers, 'is', 'are')} in no line.`,
    limitsTitle: 'Not in this form',
    limits: [
      'Activity and sub-activity codes: they are of each office.',
      "What workers pay themselves beside an employer: it is on nobody's budget.",
    ],
  },
};
