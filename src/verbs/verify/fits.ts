import type { Finding, Fit } from '../../claim/finding.js';
import type { Quantity } from '../../claim/quantity.js';
import type { Unit } from '../../claim/vocabulary.js';
import { isWhole, whole } from '../../core/fraction.js';
import type { Wording } from '../../view/wording.js';
import { inUnit, quantityText } from './text.js';
import type { ClaimWords } from './texts.js';

/** A wording with the words of claims. */
export interface ClaimWording extends Wording {
  readonly claim: ClaimWords;
}

/** Whole numbers from the first to the last; open where there is no last. */
function rangeText(
  [first, last]: NonNullable<Fit['wholes']>,
  { claim, language }: ClaimWording,
  unit: Unit | null = null,
): string {
  const write = (value: bigint) => inUnit(whole(value), unit, language);
  return first === last
    ? write(first)
    : claim.range(write(first), last === null ? null : write(last));
}

/** A premium that would fit: to the rupiah, or those that would be rounded to what is printed. */
function premiumFit(
  { exactly, wholes }: Fit,
  { isFull }: Quantity,
  wording: ClaimWording,
): string[] {
  const { claim, language } = wording;
  if (exactly === null) return [];
  const text = inUnit(exactly, 'rupiah', language);
  if (isFull) return [isWhole(exactly) ? claim.exactAt(text) : claim.about(text)];
  return wholes ? [claim.premiums(rangeText(wholes, wording, 'rupiah'))] : [claim.about(text)];
}

function fitText(fit: Fit, finding: Finding, wording: ClaimWording): string[] {
  const { claim, language } = wording;
  const { role, quantity, exactly, wholes } = fit;
  const instead = quantityText(quantity, language);
  // A claim of members and their share says no base that could be another one.
  const printed = finding.read.claim.kind === 'base' ? null : instead;
  if (wholes) return [claim.fits(claim.counted(rangeText(wholes, wording), role), instead)];
  if (exactly === null) return [];
  const text = inUnit(exactly, quantity.unit, language);
  return quantity.isFull
    ? [claim.noneFits(role, text, printed)]
    : [claim.fits(claim.counted(text, role), instead)];
}

/** What each number of a claim would have to be, in words. */
export function fitTexts(finding: Finding, wording: ClaimWording): string[] {
  const { claim, language } = wording;
  return finding.fits.flatMap((fit) => {
    if (fit.role === 'premium') return premiumFit(fit, finding.printed, wording);
    if (finding.verdict !== 'open' || !fit.wholes) return fitText(fit, finding, wording);
    return [claim.base(quantityText(finding.printed, language), rangeText(fit.wholes, wording))];
  });
}
