import checked from '../../dist/tariff/checked.json' with { type: 'json' };
import type { Context } from '../cli/context.js';
import { askedFor } from '../cli/message-wording.js';
import { version } from '../cli/version.js';

const CHECKED = { en: 'tariffs checked until', id: 'tarif diperiksa sampai' } as const;

/** The version, and the last day on which law in the catalogue was checked. */
export function versionText(argv: readonly string[], context: Context): string {
  const { language } = askedFor(argv, context);
  return `${version}\n${CHECKED[language]} ${checked}\n`;
}
