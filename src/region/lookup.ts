import type { Confidence } from '../tariff/dated.js';
import { type AliasReason, aliasOf, bearers } from './bearers.js';
import { fromBps, fromOldBps, toBps } from './bps.js';
import { BPS, depthOf, dotted, isBpsAlone } from './code.js';
import type { Kind } from './name.js';
import { kindOf, officialName } from './names.js';
import { known, regencyPart } from './reading.js';

/** What a text was taken for: a code of one or both numberings or an old one, or a name. */
export const TAKEN_FOR = ['code', 'kemendagri', 'bps', 'old-bps', 'name'] as const;
type TakenFor = (typeof TAKEN_FOR)[number] | AliasReason;

/** A province, regency or city that a text may mean. */
export interface Meaning {
  readonly asked: string;
  /** Dotted Kemendagri code. */
  readonly code: string;
  readonly name: string;
  readonly kind: Kind;
  readonly province: string;
  /** BPS code of 2025, dotted. */
  readonly bps: string;
  readonly takenFor: TakenFor;
  /** Whether the code asked for is of a district or village in the region. */
  readonly isPart: boolean;
  /** How sure the reading is. */
  readonly confidence: Confidence;
}

function meaning(
  asked: string,
  code: string,
  takenFor: TakenFor,
  confidence: Confidence,
  isPart = false,
): Meaning {
  return {
    asked,
    code,
    name: officialName(code) ?? '',
    kind: kindOf(code),
    province: officialName(code.slice(0, 2)) ?? '',
    bps: toBps(code),
    takenFor,
    isPart,
    confidence,
  };
}

/** All readings of a code, Kemendagri's first; none where no numbering has it. */
function ofCode(asked: string): Meaning[] {
  const code = dotted(asked) ?? '';
  const part = regencyPart(code);
  const isPart = depthOf(code) > 2;
  const own = known(part);
  const bps = fromBps(part);
  const old = fromOldBps(part);
  const found: Meaning[] = [];
  const isShared = own !== null && bps?.code === own;
  if (own !== null)
    found.push(meaning(asked, own, isShared ? 'code' : 'kemendagri', 'HIGH', isPart));
  if (bps && known(bps.code) && !isShared)
    found.push(meaning(asked, bps.code, 'bps', bps.confidence, isPart));
  if (old) found.push(meaning(asked, old.code, 'old-bps', old.confidence, isPart));
  return found;
}

/** What a code of BPS of a district or village is in, which no other numbering has: by its first four digits. */
function ofBpsBelow(asked: string): Meaning[] {
  const part = dotted(asked.slice(0, BPS.regency)) ?? '';
  const [bps, old] = [fromBps(part), fromOldBps(part)];
  return [
    ...(bps && known(bps.code) ? [meaning(asked, bps.code, 'bps', bps.confidence, true)] : []),
    ...(old ? [meaning(asked, old.code, 'old-bps', old.confidence, true)] : []),
  ];
}

function ofName(asked: string): Meaning[] {
  const { codes, isContrary } = bearers(asked);
  if (isContrary) return [];
  return codes.map((code) => {
    const alias = aliasOf(asked, code);
    return meaning(asked, code, alias?.why ?? 'name', alias?.confidence ?? 'HIGH');
  });
}

/** Everything a text may mean, by its digits or by its exact letters; none where it is not known. */
export function meanings(asked: string): Meaning[] {
  if (isBpsAlone(asked.trim())) return ofBpsBelow(asked.trim());
  return depthOf(dotted(asked) ?? '') > 0 ? ofCode(asked) : ofName(asked);
}
