import { typedPercent } from '../core/exact.js';
import type { WhatIf } from '../document/what-if.js';
import type { Choices } from './recompute.js';

/** The fields of the form as they stand. */
export interface Fields {
  readonly target: string;
  /** Empty for the payers of the report. */
  readonly payer: string;
  readonly months: string;
  readonly premium: string;
}

/** A field that cannot be read. */
export type BadField = 'target' | 'premium';

/** Text with either decimal mark, as it is compared. */
function unmarked(text: string): string {
  return text.trim().replaceAll(',', '.');
}

/** What a target field says: null for everybody, undefined where it is no percentage. */
function targetOf(text: string, { goals }: WhatIf): Choices['target'] | undefined {
  if (text.trim() === '') return null;
  if (goals && unmarked(text) === unmarked(goals.text)) return 'own';
  return typedPercent(text)?.share;
}

/** A percentage as `ucj` writes it: with a dot, and without its sign; as it stands where it is none. */
export function plainPercent(text: string): string {
  return typedPercent(text)?.plain ?? text.trim();
}

/** Whole rupiah above 0, as `--premium` takes them; the thousands may be grouped. */
function premiumOf(text: string): number | null | undefined {
  const plain = plainAmount(text);
  if (plain === '') return null;
  return /^[1-9]\d{0,11}$/.test(plain) ? Number(plain) : undefined;
}

/** Rupiah without `Rp` and without marks between groups of three digits. */
export function plainAmount(text: string): string {
  const bare = text.trim().replace(/^Rp\s*/i, '');
  return /^\d{1,3}([., ]\d{3})+$/.test(bare) ? bare.replace(/[., ]/g, '') : bare;
}

/** What the fields ask for, or which of them cannot be read. */
export function readChoices(fields: Fields, data: WhatIf): Choices | readonly BadField[] {
  const target = targetOf(fields.target, data);
  const premium = premiumOf(fields.premium);
  if (target === undefined || premium === undefined)
    return [
      ...(target === undefined ? (['target'] as const) : []),
      ...(premium === undefined ? (['premium'] as const) : []),
    ];
  const months = Number(fields.months);
  return {
    target,
    premium,
    payer: fields.payer === '' ? null : fields.payer,
    months: data.months[months] ? months : 0,
  };
}
