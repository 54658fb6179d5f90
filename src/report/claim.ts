import type { Finding } from '../claim/finding.js';
import { machineNumber } from '../claim/fraction.js';
import type { Quantity } from '../claim/quantity.js';
import { spansOf } from '../claim/span.js';
import { VERDICTS } from '../claim/verdict.js';
import type { PlacedFinding, Verified } from '../claim/verified.js';
import { grouped, rupiah } from '../i18n/marks.js';
import { payerName } from '../i18n/words.js';
import { listBlock, type Piece, textBlock, treeBlock } from './blocks.js';
import { type ClaimLook, fitTexts } from './claim-fits.js';
import { computedText, differenceText, standsText } from './claim-result.js';
import { inUnit, quantityText } from './claim-text.js';
import { paints } from './paint.js';
import { drawnEnd, screen } from './screen.js';
import { periodText } from './summary.js';
import { drawTree, type Node, node } from './tree.js';

/** Changed digits that are shown; the rest are counted. */
const SHOWN = 5;

/** The premium in force, with which a claim would fit: that of a month, or of a year. */
function tariffText(
  { tariffFits }: Finding,
  known: Verified['known'],
  { claim, language }: ClaimLook,
): string[] {
  if (tariffFits === null || 'unpriced' in known) return [];
  const isYear = tariffFits !== known.amount;
  return [claim.tariffFits(rupiah(tariffFits, language), isYear)];
}

function digitText({ digits }: Finding, { claim, language }: ClaimLook): string[] {
  if (digits.length === 0) return [];
  const write = (each: Quantity) => quantityText(each, language);
  const changes = digits
    .slice(0, SHOWN)
    .map(({ quantity, repaired }) => `${write(quantity)} → ${write(repaired)}`);
  const more = digits.length - SHOWN;
  return [claim.digits(changes.join('; '), more > 0 ? grouped(more, language) : null)];
}

function premiumText(
  { premium }: Finding,
  known: Verified['known'],
  { claim, language, words }: ClaimLook,
): string[] {
  if (premium === null || 'unpriced' in known) return [];
  const { scheme, programmes, month, payer, amount } = known;
  const list = programmes.map((each) => each.toUpperCase()).join(' + ');
  const when = periodText(month, words);
  const of = claim.of(words.schemes[scheme], list, when, payerName(payer, words));
  const value = inUnit(premium.value, 'rupiah', language);
  const programme = premium.programme?.toUpperCase() ?? '';
  return [claim.premium[premium.is]({ value, amount: rupiah(amount, language), programme, of })];
}

function monthsText({ read, months, computed }: Finding, { claim, language }: ClaimLook): string[] {
  const fitting = months.map((each) => grouped(each, language)).join(', ');
  const [span] = spansOf(read.claim);
  const last = grouped(span?.until ?? 0, language);
  if (span) return [claim.span(span.text, computed === null ? null : fitting, last)];
  if (computed === null) return [];
  const isSilent =
    read.claim.kind === 'implied' &&
    read.claim.months === null &&
    !read.claim.printed.per.includes('months');
  return isSilent ? [claim.months(fitting)] : [];
}

/** A claim as a tree: its verdict, and below it the computation and what else there is to know. */
function findingTree(finding: PlacedFinding, known: Verified['known'], look: ClaimLook): Node {
  const { claim } = look;
  const { read, verdict, file, line } = finding;
  const at = file === null ? '' : `${file}:${line}: `;
  const texts = [
    ...computedText(finding, look),
    ...standsText(finding, look),
    ...(finding.isWithin ? [claim.within] : []),
    ...differenceText(finding, look),
    ...monthsText(finding, look),
    ...tariffText(finding, known, look),
    ...fitTexts(finding, look),
    ...digitText(finding, look),
    ...premiumText(finding, known, look),
    ...(read.unsure
      ? // Without marks of its own, so that it says how those of the claim were read.
        [claim.unsure(read.unsure.text, String(machineNumber(read.unsure.read)))]
      : []),
  ];
  return node(
    `${at}${claim.verdicts[verdict]}: ${read.text.trim()}`,
    texts.map((text) => node(text)),
  );
}

/** How many claims there are, and how many of each verdict; empty where there is one. */
function summaryText({ findings }: Verified, { claim, language }: ClaimLook): string[] {
  if (findings.length < 2) return [];
  const counts = VERDICTS.map((each) => [each, findings.filter((f) => f.verdict === each).length]);
  const said = counts
    .filter(([, count]) => Number(count) > 0)
    .map(([each, count]) => `${count} ${claim.verdicts[each as (typeof VERDICTS)[number]]}`);
  return [claim.summary(grouped(findings.length, language), said.join(', '))];
}

/** Where no tariff can be compared with premiums that the claims name: why. */
function noPremiumText({ known, findings }: Verified, { claim, words }: ClaimLook): string[] {
  if (!('unpriced' in known) || !findings.some(({ isMoney }) => isMoney)) return [];
  const { unpriced } = known;
  return [claim.noPremium(unpriced === 'no-wage' ? claim.noWage : words.unpriced[unpriced])];
}

/** Claims as trees for a terminal. */
export function claimTable(verified: Verified, look: ClaimLook): string {
  const chalk = paints(look);
  const trees = verified.findings.map((finding) => {
    const paint =
      finding.verdict === 'mismatch' ? (text: string) => chalk.bold(chalk.red(text)) : chalk.bold;
    return drawTree(findingTree(finding, verified.known, look), look.width, paint);
  });
  return screen([
    ...trees,
    ...noPremiumText(verified, look),
    ...summaryText(verified, look),
    ...drawnEnd(look.claim, [], look),
  ]);
}

/** Claims in words: their trees, why no premium is compared, and how many there are of each verdict. */
export function claimPiece(verified: Verified, look: ClaimLook): Piece {
  const trees = verified.findings.map((each) => findingTree(each, verified.known, look));
  const below = [...noPremiumText(verified, look), ...summaryText(verified, look)];
  const { title, limitsTitle, limits } = look.claim;
  const said = [...below.map(textBlock), listBlock(limits, limitsTitle)];
  return { title, blocks: [treeBlock(trees), ...said] };
}
