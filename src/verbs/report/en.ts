import { agree, counted } from '../../i18n/en/counted.js';
import type { ReportWords } from './texts.js';

function notCovered(workers: string, isPast: boolean): string {
  if (workers === '0') return isPast ? 'Nobody was uncovered.' : 'Nobody is uncovered.';
  const verb = isPast ? agree(workers, 'was', 'were') : agree(workers, 'is', 'are');
  return `${workers} ${verb} not covered.`;
}

/** Words of `ucj report`: headlines, sections, method and limits. */
export const report: ReportWords = {
  title: (scope) => `Employment social security: ${scope}`,
  part: (scope, parts) => `${scope}, ${parts}`,
  ranking: 'Ranking',
  provinces: (count) => counted(count, 'province'),
  regions: (count) => counted(count, 'region'),
  subtitle: (office, counts, months) =>
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
    complete: (lacking) => `Complete the counts, which lack ${lacking}`,
    renew: (workers, coverage) =>
      `Renew ${counted(workers, 'member')} whose premium public money already pays${coverage ? `; otherwise coverage falls to ${coverage}` : ''}`,
    employer: (workers, segments) =>
      `See that employers enrol ${counted(workers, 'worker')} (${segments})`,
    state: (workers, segments, payer) =>
      `Provide ${payer} for ${counted(workers, 'worker', 'more')} (${segments})`,
    private: (workers, segments, payer) =>
      `Agree with ${payer} on the premium of ${counted(workers, 'worker', 'more')} (${segments})`,
    self: (workers, segments) =>
      `Win ${counted(workers, 'worker')} who pay for themselves (${segments})`,
    undecided: (workers, segments) =>
      `Decide who pays for ${counted(workers, 'worker', 'more')} (${segments})`,
    countSubsidised: (rows) =>
      `Find out for ${counted(rows, 'row')} how many members public money already pays for`,
    price: (workers, segments) =>
      `Say how ${counted(workers, 'worker')} are to be insured, who have no price (${segments})`,
  },
  appendix: 'Appendix',
  details: {
    national: (coverage, percent, period) => `${coverage}; the nation: ${percent} (${period})`,
    nobody: 'nobody pays yet',
    coverage: (registered, potential) =>
      `${counted(registered, 'member', 'active')} of ${counted(potential, 'worker')}`,
    uncovered: 'could be members and are not',
    net: (excess, net) => `less ${excess} of rows above their potential: net ${net}`,
    above: (excess) => `${counted(excess, 'member', 'more')} than potential`,
    target: (target, whole) => `each region to ${target}; as a whole ${whole}`,
    targetPart: (target, whole) =>
      `part of these segments, each region to ${target}; as a whole ${whole}`,
    toEnrol: (target, enrolled) => `${target}; ${enrolled} can be found and enrolled`,
    relief: (parts, withoutRelief) => `${parts}; without relief ${withoutRelief}`,
    budget: (renewal, expansion) => `renewal ${renewal} + expansion ${expansion}`,
    budgetInPart: (renewal, expansion) =>
      `renewal ${renewal}, known in part, + expansion ${expansion}`,
    expansionOnly: 'expansion alone; renewal is unknown',
    renewalOnly: 'renewal alone; expansion has no price',
    noBudget: 'nobody has a price',
    noPayer: "a claim on nobody's budget yet",
    unpriced: 'workers in no amount',
  },
  say: {
    coverage: (coverage, potential, uncovered, period) =>
      `${period ? `In ${period}, ` : ''}${coverage} of ${potential} potential workers ${period ? 'were' : 'are'} active members. ${notCovered(uncovered, period !== null)}`,
    noCoverage: 'There are no potential workers, so there is no coverage.',
    sampling: (coverage, uncovered, expansion, rse, grade) =>
      `Potential is estimated, with a relative standard error of ${rse} (${grade}); at 95 % coverage is ${coverage}, the uncovered are ${uncovered}${expansion ? `, and their expansion is ${expansion}` : ''}.`,
    regions: (names, share, workers, all) =>
      `${names} hold ${share} of the uncovered: ${workers} of ${all}.`,
    extremes: (lowest, lowestCoverage, highest, highestCoverage) =>
      `Coverage is lowest in ${lowest} (${lowestCoverage}) and highest in ${highest} (${highestCoverage}).`,
    segment: (name, workers, share) =>
      `The largest uncovered segment is "${name}": ${workers}, ${share} of all.`,
    target: (target, workers) =>
      `To bring each region to ${target}, ${workers} more ${agree(workers, 'has', 'have')} to become ${agree(workers, 'a member', 'members')}.`,
    targetReached: (target) => `Each region has reached ${target}.`,
    targetPart: (target, workers) =>
      `Of those missing to ${target} in their regions, all segments together, ${workers} ${agree(workers, 'is', 'are')} of these segments.`,
    targetNamed: (target, workers) =>
      `To reach ${target} in each region, ${workers} more ${agree(workers, 'has', 'have')} to become ${agree(workers, 'a member', 'members')}.`,
    found: (wanted, enrolled, uncovered, findable) =>
      `Of the ${uncovered} uncovered, ${findable} can be found: ${enrolled} of the ${wanted} wanted are enrolled.`,
    uncovered: 'the uncovered',
    missing: 'those missing to the target',
    subsidised: 'those whom public money already pays for',
    some: (workers, whom) => `${workers} of ${whom}`,
    keeping: (whom, renewal, months) => `Keeping ${whom} costs ${renewal} (${months}).`,
    noneKept: 'Nobody whom public money already pays for is renewed.',
    nobodySubsidised: 'Public money pays for nobody yet.',
    keepingUnknown: 'What it costs to keep those already paid for is not known.',
    keepingUnknownIn: (rows) =>
      `For ${counted(rows, 'row')} it is not known whom public money pays for: keeping them is in no amount.`,
    covering: (whom, expansion, months) => `Covering ${whom} costs ${expansion} (${months}).`,
    coveringUnpriced: (whom) => `Covering ${whom} has no price yet.`,
    together: (total) => `Together ${total}.`,
    withoutRelief: (total) => `Without relief it would be ${total}.`,
    indicative:
      'That is indicative: without segments all are priced as if they were self-employed.',
    payers: (parts) => `Who pays: ${parts}.`,
    noPayer: (amount, total) => `${amount} of the ${total} has no payer yet.`,
    noPayerAtAll: 'Nobody has been named to pay for it yet.',
    withoutRenewal: (coverage) => `Without renewal, coverage would fall to ${coverage}.`,
    unpriced: (workers) =>
      `${counted(workers, 'worker')} ${agree(workers, 'has', 'have')} no price and ${agree(workers, 'is', 'are')} in no amount.`,
    change: (from, points, isRise) =>
      `Since ${from} coverage ${isRise ? 'rose' : 'fell'} by ${points} points.`,
    noChange: (from) => `Coverage is what it was in ${from}.`,
    changeOfShared: (from, workers, all, before, after) =>
      `In the rows that ${from} has too (${workers} of ${counted(all, 'worker')}), coverage went from ${before} to ${after}.`,
    above: (regions, excess) =>
      `Beyond their potential there ${agree(excess, 'is', 'are')} ${counted(excess, 'member')}, in ${counted(regions, 'row')} of the ranking. They do not offset gaps elsewhere.`,
  },
  and: 'and',
  money: {
    byPayer: 'By payer',
    byProgramme: 'By programme',
    byAgency: 'By agency',
    byMonth: 'By month',
    eachMonth: (amount) => `Every month costs the same: ${amount}.`,
    linesHint: (ownSide) =>
      `Each line is workers x times x unit price. All lines but those of the purpose "${ownSide}" add up to the budget; what workers pay themselves is on nobody else's.`,
    none: 'Nobody has a price, so there is no budget.',
    flat: 'given premium',
  },
  changes: {
    intro: (from, to) =>
      `From ${from} to ${to}, over the regions and segments that both periods have.`,
    parts:
      'Coverage changes because members join or leave, and because the potential is counted again. The two parts add up to the change.',
    basesDiffer:
      'Potential is counted on another basis than before, so the two coverages cannot be compared: look at the members alone.',
    unmatched: (before, after) =>
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
    intro: (findings) =>
      `${counted(findings, 'place', 'doubtful')} ${agree(findings, 'was', 'were')} found. The figures are computed from the tables as they are; ucj check lists each place.`,
    findings: 'What is doubtful',
    files: 'What was read',
    andMore: (count) => `and ${count} more`,
  },
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
  nation: (coverage, period, source, confidence) =>
    `Coverage of the nation, ${coverage} in ${period}, is as published (${source}; ${confidence}). What it is a share of is not said, and may be another base than here.`,
  tariffs: {
    intro: 'The values of the catalogue that decided an amount.',
    none: 'No tariff of the catalogue decided an amount.',
    confidence:
      'HIGH: the text of the law, or two sources that agree. MEDIUM: one decent source. LOW: a weak one. INFER: our reading of the law.',
  },
  about: {
    made: (version) => `Made by ucj ${version}.`,
    stamp: (stamp) => `Made on ${stamp}.`,
    command: (command) => `Command: ${command}`,
    inputs: 'Files',
    same: 'The same files, options and version give the same report.',
  },
  cut: (count) =>
    `${counted(count, 'row', 'more')} ${agree(count, 'is', 'are')} left out by --top; totals cover all.`,
};
