import { agree, counted } from '../../i18n/en/counted.js';

function notCovered(workers: string, isPast: boolean): string {
  if (workers === '0') return isPast ? 'Nobody was uncovered.' : 'Nobody is uncovered.';
  const verb = isPast ? agree(workers, 'was', 'were') : agree(workers, 'is', 'are');
  return `${workers} ${verb} not covered.`;
}

/** Words of `ucj report`: headlines, sections, method and limits. */
export const report = {
  title: (scope: string) => `Employment social security: ${scope}`,
  /** Some of a scope: its segments. */
  part: (scope: string, parts: string) => `${scope}, ${parts}`,
  ranking: 'Ranking',
  provinces: (count: string) => counted(count, 'province'),
  regions: (count: string) => counted(count, 'region'),
  subtitle: (office: string | null, counts: string, months: string) =>
    `${office ? `${office}. ` : ''}Members as of ${counts}. Budget for ${months}.`,
  noPeriod: 'an unstated period',
  sections: {
    regions: 'Regions',
    segments: 'Segments',
    money: 'Where the money goes',
    changes: 'What changed',
    lines: 'Budget lines',
    above: 'Coverage above 100 %',
    unpriced: 'What is not priced',
    quality: 'Data quality',
    limits: 'What to know, and what is not included',
    method: 'Method',
    tariffs: 'Tariffs and laws',
    about: 'Sources and how this report was made',
  },
  columns: {
    share: 'Share of uncovered',
    payer: 'Payer',
    programme: 'Programme',
    month: 'Month',
    renewal: 'Renewal',
    expansion: 'Expansion',
    total: 'Total',
    withoutRelief: 'Without relief',
    before: 'Coverage before',
    after: 'Coverage now',
    change: 'Change (points)',
    membersPart: 'by members',
    basePart: 'by potential',
    frozen: 'Now, on the potential of before',
    net: 'Net',
    segments: 'Segments',
    workers: 'Workers',
    reason: 'Why, and what to do',
    finding: 'Finding',
    places: 'Where',
    rule: 'Rule',
    way: 'Fix',
    file: 'File',
    rows: 'Rows',
    hash: 'SHA-256',
    article: 'Law',
  },
  figures: {
    coverage: 'Coverage',
    uncovered: 'Uncovered workers',
    toTarget: 'To target',
    budget: 'Money needed',
    payable: 'With a payer',
    noPayer: 'Without a payer',
    unpriced: 'Not priced',
  },
  /** The first page, below its figures. */
  front: {
    decisions: 'Decisions asked for',
    decision: 'Decision',
    price: 'Price',
    regions: 'Regions that matter most',
    rows: 'What matters most',
    segments: 'Segments that matter most',
    share: 'of all',
  },
  decide: {
    complete: (lacking: string) => `Complete the counts, which lack ${lacking}`,
    renew: (workers: string, coverage: string | null) =>
      `Renew ${counted(workers, 'member')} whose premium public money already pays${coverage ? `; otherwise coverage falls to ${coverage}` : ''}`,
    employer: (workers: string, segments: string, _payer: string) =>
      `Make sure that employers enrol ${counted(workers, 'worker')} (${segments})`,
    state: (workers: string, segments: string, payer: string) =>
      `Provide ${payer} for ${counted(workers, 'worker', 'more')} (${segments})`,
    private: (workers: string, segments: string, payer: string) =>
      `Agree with ${payer} on the premium of ${counted(workers, 'worker', 'more')} (${segments})`,
    self: (workers: string, segments: string, _payer: string) =>
      `Recruit ${counted(workers, 'worker')} who pay for themselves (${segments})`,
    undecided: (workers: string, segments: string, _payer: string) =>
      `Decide who pays for ${counted(workers, 'worker', 'more')} (${segments})`,
    countSubsidised: (rows: string) =>
      `Find out for ${counted(rows, 'row')} how many members public money already pays for`,
    price: (workers: string, segments: string) =>
      `Decide how ${counted(workers, 'worker')} without a price ${agree(workers, 'is', 'are')} to be insured (${segments})`,
  },
  appendix: 'Appendix',
  details: {
    /** The coverage of the nation, beside a region's. */
    national: (coverage: string, percent: string, period: string) =>
      `${coverage}; the nation: ${percent} (${period})`,
    nobody: 'nobody pays yet',
    coverage: (registered: string, potential: string) =>
      `${counted(registered, 'member', 'active')} of ${counted(potential, 'worker')}`,
    uncovered: 'could be members and are not',
    net: (excess: string, net: string) =>
      `less ${excess} of rows above their potential: net ${net}`,
    above: (excess: string) => `${counted(excess, 'member', 'more')} than potential`,
    target: (target: string, whole: string) => `each region to ${target}; as a whole ${whole}`,
    /** Of some segments of the regions: their part. */
    targetPart: (target: string, whole: string) =>
      `part of these segments, each region to ${target}; as a whole ${whole}`,
    toEnrol: (target: string, enrolled: string) =>
      `${target}; ${enrolled} can be found and enrolled`,
    /** What the budget is made of, and what it would be without relief. */
    relief: (parts: string, withoutRelief: string) => `${parts}; without relief ${withoutRelief}`,
    budget: (renewal: string, expansion: string) => `renewal ${renewal} + expansion ${expansion}`,
    /** Where the renewal of some rows is not known. */
    budgetInPart: (renewal: string, expansion: string) =>
      `renewal ${renewal}, known in part, + expansion ${expansion}`,
    expansionOnly: 'expansion alone; renewal is unknown',
    renewalOnly: 'renewal alone; expansion has no price',
    noBudget: 'nobody has a price',
    noPayer: "in nobody's budget yet",
    unpriced: 'workers in no amount',
  },
  /** Short sentences on what stands out. */
  say: {
    coverage: (coverage: string, potential: string, uncovered: string, period: string | null) =>
      `${period ? `In ${period}, ` : ''}${coverage} of ${potential} potential workers ${period ? 'were' : 'are'} active members. ${notCovered(uncovered, period !== null)}`,
    noCoverage: 'There are no potential workers, so there is no coverage.',
    /** How sure that is: intervals, the error, and the grade of the whole. */
    sampling: (
      coverage: string,
      uncovered: string,
      expansion: string | null,
      rse: string,
      grade: string,
    ) =>
      `Potential is estimated, with a relative standard error of ${rse} (${grade}); at 95 % coverage is ${coverage}, the uncovered are ${uncovered}${expansion ? `, and their expansion is ${expansion}` : ''}.`,
    regions: (names: string, share: string, workers: string, all: string) =>
      `${names} hold ${share} of the uncovered: ${workers} of ${all}.`,
    extremes: (lowest: string, lowestCoverage: string, highest: string, highestCoverage: string) =>
      `Coverage is lowest in ${lowest} (${lowestCoverage}) and highest in ${highest} (${highestCoverage}).`,
    segment: (name: string, workers: string, share: string) =>
      `The largest uncovered segment is "${name}": ${workers}, ${share} of all.`,
    target: (target: string, workers: string) =>
      `To bring each region to ${target}, ${workers} more ${agree(workers, 'has', 'have')} to become ${agree(workers, 'a member', 'members')}.`,
    targetReached: (target: string) => `Each region has reached ${target}.`,
    targetPart: (target: string, workers: string) =>
      `Of those missing to ${target} in their regions, all segments together, ${workers} ${agree(workers, 'is', 'are')} of these segments.`,
    targetNamed: (target: string, workers: string) =>
      `To reach ${target} in each region, ${workers} more ${agree(workers, 'has', 'have')} to become ${agree(workers, 'a member', 'members')}.`,
    found: (wanted: string, enrolled: string, uncovered: string, findable: string) =>
      `Of the ${uncovered} uncovered, ${findable} can be found: ${enrolled} of the ${wanted} wanted are enrolled.`,
    /** Whom the expansion covers: everybody, or those missing to the target. */
    uncovered: 'the uncovered',
    missing: 'those missing to the target',
    /** Members whom public money pays for. */
    subsidised: 'those whom public money already pays for',
    /** So many of those who could be. */
    some: (workers: string, whom: string) => `${workers} of ${whom}`,
    keeping: (whom: string, renewal: string, months: string) =>
      `Keeping ${whom} costs ${renewal} (${months}).`,
    noneKept: 'No members whom public money pays for are renewed.',
    nobodySubsidised: 'Public money pays for nobody yet.',
    keepingUnknown: 'What it costs to keep those already paid for is not known.',
    /** Rows for which it is not known whom public money pays for. */
    keepingUnknownIn: (rows: string) =>
      `For ${counted(rows, 'row')} it is not known whom public money pays for: keeping them is in no amount.`,
    covering: (whom: string, expansion: string, months: string) =>
      `Covering ${whom} costs ${expansion} (${months}).`,
    coveringUnpriced: (whom: string) => `Covering ${whom} has no price yet.`,
    together: (total: string) => `Together ${total}.`,
    withoutRelief: (total: string) => `Without relief it would be ${total}.`,
    indicative:
      'That is indicative: without segments all are priced as if they were self-employed.',
    payers: (parts: string) => `Who pays: ${parts}.`,
    noPayer: (amount: string, total: string) => `${amount} of the ${total} has no payer yet.`,
    noPayerAtAll: 'Nobody has been named to pay for it yet.',
    withoutRenewal: (coverage: string) => `Without renewal, coverage would fall to ${coverage}.`,
    unpriced: (workers: string) =>
      `${counted(workers, 'worker')} ${agree(workers, 'has', 'have')} no price and ${agree(workers, 'is', 'are')} in no amount.`,
    change: (from: string, points: string, isRise: boolean) =>
      `Since ${from} coverage ${isRise ? 'rose' : 'fell'} by ${points} points.`,
    noChange: (from: string) => `Coverage is what it was in ${from}.`,
    /** Of the rows that both periods have, where others are in one alone. */
    changeOfShared: (from: string, workers: string, all: string, before: string, after: string) =>
      `In the rows that ${from} has too (${workers} of ${counted(all, 'worker')}), coverage went from ${before} to ${after}.`,
    above: (regions: number, excess: string) =>
      `There ${agree(excess, 'is', 'are')} ${counted(excess, 'member')} beyond the potential, in ${counted(regions, 'row')} of the ranking. They do not offset gaps elsewhere.`,
  },
  and: 'and',
  money: {
    byPayer: 'By payer',
    byProgramme: 'By programme',
    byAgency: 'By agency',
    byMonth: 'By month',
    /** Where every month costs the same. */
    eachMonth: (amount: string) => `Every month costs the same: ${amount}.`,
    linesHint: (ownSide: string) =>
      `Each line is workers x times x unit price. All lines but those of the purpose "${ownSide}" add up to the budget; what workers pay themselves is in nobody else's budget.`,
    none: 'No workers have a price, so there is no budget.',
    flat: 'given premium',
  },
  changes: {
    intro: (from: string, to: string) =>
      `From ${from} to ${to}, over the regions and segments that both periods have.`,
    parts:
      'Coverage changes because members join or leave, and because the potential is counted again. The two parts add up to the change.',
    basesDiffer:
      'Potential is counted on another basis than before, so the two coverages cannot be compared: look at the members alone.',
    unmatched: (before: string, after: string) =>
      `Rows that only one period has are left out here: ${before} of the earlier, ${after} of the later.`,
  },
  above: {
    intro:
      'People are registered where they work and counted where they live, so coverage above 100 % is possible. It is shown as it is.',
    totals:
      'Uncovered adds up each row that was read by itself (region and segment), so an excess does not offset gaps elsewhere. Net lets an excess in one row make up for another.',
  },
  unpriced: { intro: 'These workers are counted, and are in no amount.' },
  quality: {
    clean: 'Nothing doubtful was found in the tables.',
    intro: (findings: string) =>
      `${counted(findings, 'place', 'doubtful')} ${agree(findings, 'was', 'were')} found. The figures are computed from the tables as they are; ucj check lists each place.`,
    findings: 'What is doubtful',
    files: 'What was read',
    example: (finding: string) => `for example: ${finding}`,
    andMore: (count: string) => `and ${count} more`,
  },
  /** What no figure of the report includes. */
  limitsTitle: 'Not in these figures',
  limits: [
    'Potential is the number given in the tables. Nothing here can check it.',
    'A budget is premiums alone. Verification, outreach and staff are not in it unless a support cost is among its lines.',
    'Growth of the workforce, people who leave during the year and arrears are not modelled.',
    'Counts cannot show that one person is in two rows.',
  ],
  method: [
    'Coverage is active members / potential. Uncovered is potential less members and never below 0 in any row; excess is the other way round. Both are taken at the finest rows that were read and then added, so every grouping gives the same total.',
    'To target: the share of the potential that is wanted, rounded up for each region, less its members; its segments share that in proportion to their uncovered. A segment with a target of its own is counted alone.',
    'Can be found: of the uncovered of each row the share that verification leaves, rounded half up; no more are enrolled.',
    'Expansion is the workers to cover x their premium over the months. Renewal is those whose premium public money already pays x theirs, without relief. Where their number is not known, renewal is unknown and not 0.',
    'Premiums are dated by month. A relief depends on who pays and on the sector.',
    'People and rupiah are whole numbers. A percentage of a wage is rounded half up once, to whole rupiah per worker, month, programme and side; the insurer publishes no rule, so this is a convention. Percentages are rounded half up, never to 100 from below nor to 0 from above.',
  ],
  /** Where the coverage of the nation comes from. */
  nation: (coverage: string, period: string, source: string, confidence: string) =>
    `Coverage of the nation, ${coverage} in ${period}, is as published (${source}; ${confidence}). The base is not stated, and may differ from the one used here.`,
  tariffs: {
    intro: 'The values of the catalogue that decided an amount.',
    none: 'No tariff of the catalogue decided an amount.',
    confidence:
      'HIGH: the text of the law, or two sources that agree. MEDIUM: one decent source. LOW: a weak one. INFER: our reading of the law.',
  },
  about: {
    made: (version: string) => `Made by ucj ${version}.`,
    stamp: (stamp: string) => `Made on ${stamp}.`,
    command: (command: string) => `Command: ${command}`,
    inputs: 'Files',
    same: 'The same files, options and version give the same report.',
  },
  /** Says that a table was cut by `--top`. */
  cut: (count: string) =>
    `${counted(count, 'row', 'more')} ${agree(count, 'is', 'are')} left out by --top; totals cover all.`,
};
