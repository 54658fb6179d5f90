import type { Note } from '../../budget/note.js';
import type { Finding } from '../../claim/finding.js';
import type { NamedPremium } from '../../claim/premium.js';
import type { Quantity } from '../../claim/quantity.js';
import { spansOf } from '../../claim/span.js';
import { VERDICTS } from '../../claim/verdict.js';
import type { PlacedFinding, Verified } from '../../claim/verified.js';
import { machineNumber } from '../../core/fraction.js';
import { programmesText } from '../../i18n/entry-name.js';
import { payerName } from '../../i18n/words.js';
import { endBlocks, remarkOf } from '../../view/remarks.js';
import { type Block, type Node, node, textBlock, treeBlock, type View } from '../../view/view.js';
import { periodText } from '../common/summary.js';
import { type ClaimWording, fitTexts } from './fits.js';
import { claimObjects, claimRecords } from './records.js';
import { computedText, differenceText, standsText } from './result.js';
import { inUnit, quantityText } from './text.js';

/** What claims come to, in a sentence. */
function claimSentence({ findings }: Verified, { claim, count }: ClaimWording): string {
  const of = (wanted: string) => findings.filter(({ verdict }) => verdict === wanted).length;
  const [all = '', wrong = '', open = ''] = [findings.length, of('mismatch'), of('open')].map(
    count,
  );
  return claim.comesTo(all, wrong, of('open') === 0 ? null : open);
}

/** Verdicts, with how sure the law behind them is. */
export interface Replayed extends Verified {
  readonly notes: readonly Note[];
}

/** Changed digits that are shown; the rest are counted. */
const SHOWN = 5;

/** The premium in force, with which a claim would fit: that of a month, or of a year. */
function tariffText(
  { tariffFits }: Finding,
  known: Verified['known'],
  { claim, money }: ClaimWording,
): string[] {
  if (tariffFits === null || 'unpriced' in known) return [];
  const isYear = tariffFits !== known.amount;
  return [claim.tariffFits(money(tariffFits), isYear)];
}

function digitText({ digits }: Finding, { claim, language, count }: ClaimWording): string[] {
  if (digits.length === 0) return [];
  const write = (each: Quantity) => quantityText(each, language);
  const changes = digits
    .slice(0, SHOWN)
    .map(({ quantity, repaired }) => `${write(quantity)} → ${write(repaired)}`);
  const more = digits.length - SHOWN;
  return [claim.digits(changes.join('; '), more > 0 ? count(more) : null)];
}

/** Which other workers a premium is of; empty where it is of none. */
function otherText({ other }: NamedPremium, { claim, words, money }: ClaimWording): string {
  if (!other) return '';
  const income = other.income === null ? null : money(other.income);
  return claim.other(programmesText(other.programmes), payerName(other.payer, words), income);
}

/** The wage that a premium is a share of; empty where there is none. */
function wageText({ wage }: NamedPremium, { claim, language, money }: ClaimWording): string {
  if (!wage) return '';
  return claim.wageShare({
    ...{ minimum: wage.minimum, isBoth: wage.isBoth, isYear: wage.isYear },
    percent: inUnit(wage.rate, 'percent', language),
    wage: money(wage.wage),
    programmes: programmesText(wage.programmes),
  });
}

function premiumText(
  premium: NamedPremium | null,
  known: Verified['known'],
  wording: ClaimWording,
): string[] {
  const { claim, language, words, money } = wording;
  if (premium === null || 'unpriced' in known) return [];
  const { scheme, programmes, month, payer, amount } = known;
  const when = periodText(month, words);
  const of = claim.of(
    words.schemes[scheme],
    programmesText(programmes),
    when,
    payerName(payer, words),
  );
  const value = inUnit(premium.value, 'rupiah', language);
  const programme = premium.programme?.toUpperCase() ?? '';
  const other = otherText(premium, wording);
  const wage = wageText(premium, wording);
  const said = { value, amount: money(amount), programme, other, wage, of };
  return [claim.premium[premium.is](said)];
}

function monthsText({ read, months, computed }: Finding, { claim, count }: ClaimWording): string[] {
  const fitting = months.map((each) => count(each)).join(', ');
  const [span] = spansOf(read.claim);
  const last = count(span?.until ?? 0);
  if (span && span.text !== '')
    return [claim.span(span.text, computed === null ? null : fitting, last)];
  const isImplied =
    read.claim.kind === 'implied' &&
    read.claim.months === null &&
    !read.claim.printed.per.includes('months');
  return computed !== null && (span || isImplied) ? [claim.months(fitting)] : [];
}

/** A verdict, and whether the premium of a sum that is right is none of the tariff. */
function verdictText({ verdict, premium }: Finding, { claim }: ClaimWording): string {
  const text = claim.verdicts[verdict];
  const isOff = premium?.is === 'none' && verdict !== 'mismatch';
  return isOff ? claim.notTariff(text) : text;
}

/** The sentence that a claim was found in, where that says more than the claim. */
function sentenceText({ sentence, read }: PlacedFinding, { claim }: ClaimWording): string[] {
  return sentence === null || sentence === read.text.trim() ? [] : [claim.sentence(sentence)];
}

/** Sentences that look like a claim and were not understood, and what it means that none was found. */
function unreadBlocks({ unread, findings }: Verified, { claim }: ClaimWording): Block[] {
  if (unread.length === 0) return findings.length === 0 ? [textBlock(claim.noneFound)] : [];
  const items = unread.map(({ file, line, text }) => `${file}:${line}: ${text}`);
  return [{ kind: 'list', caption: claim.unread, items, severity: 'warning' }];
}

/** A claim as a tree: its verdict, and below it the computation and what else there is to know. */
function findingTree(
  finding: PlacedFinding,
  known: Verified['known'],
  wording: ClaimWording,
): Node {
  const { claim } = wording;
  const { read, file, line } = finding;
  const at = file === null ? '' : `${file}:${line}: `;
  const texts = [
    ...computedText(finding, wording),
    ...standsText(finding, wording),
    ...(finding.isWithin ? [claim.within] : []),
    ...differenceText(finding, wording),
    ...monthsText(finding, wording),
    ...tariffText(finding, known, wording),
    ...fitTexts(finding, wording),
    ...digitText(finding, wording),
    ...premiumText(finding.fittingPremium, known, wording),
    ...premiumText(finding.premium, known, wording),
    ...(read.unsure
      ? // Without marks of its own, so that it says how those of the claim were read.
        [claim.unsure(read.unsure.text, String(machineNumber(read.unsure.read)))]
      : []),
  ];
  return node(
    `${at}${verdictText(finding, wording)}: ${read.text.trim()}`,
    [...texts, ...sentenceText(finding, wording)].map((text) => node(text)),
  );
}

/** How many claims there are, and how many of each verdict; empty where there is one. */
function summaryText({ findings }: Verified, { claim, count }: ClaimWording): string[] {
  if (findings.length < 2) return [];
  const said = VERDICTS.flatMap((verdict) => {
    const found = findings.filter((each) => each.verdict === verdict).length;
    return found > 0 ? [`${found} ${claim.verdicts[verdict]}`] : [];
  });
  return [claim.summary(count(findings.length), said.join(', '))];
}

/** Where no tariff can be compared with premiums that the claims name: why. */
function noPremiumText({ known, findings }: Verified, { claim, words }: ClaimWording): string[] {
  if (!('unpriced' in known) || !findings.some(({ isMoney }) => isMoney)) return [];
  const { unpriced } = known;
  return [claim.noPremium(unpriced === 'no-wage' ? claim.noWage : words.unpriced[unpriced])];
}

/** Claims: their verdicts, why no premium is compared, and how many there are of each verdict. */
export function claimView(verified: Replayed, wording: ClaimWording): View {
  const { findings, known, notes } = verified;
  const trees = findings.map((each): Node => {
    const tree = findingTree(each, known, wording);
    return each.verdict === 'mismatch' ? { ...tree, isWrong: true } : tree;
  });
  const below = [...noPremiumText(verified, wording), ...summaryText(verified, wording)];
  const remarks = notes.map((note) => remarkOf(note, wording));
  return {
    title: wording.claim.title,
    blocks: [
      ...(trees.length > 0 ? [treeBlock(trees)] : []),
      ...unreadBlocks(verified, wording),
      ...below.map(textBlock),
      ...endBlocks(wording.claim, remarks, wording),
    ],
    records: claimRecords(verified),
    object: () => claimObjects(verified),
    remarks,
    sentence: claimSentence(verified, wording),
  };
}
