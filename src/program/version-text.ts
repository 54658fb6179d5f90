import type { Context } from '../cli/context.js';
import { askedFor } from '../cli/message-wording.js';
import { version } from '../cli/version.js';
import { entriesOf } from '../tariff/entries.js';
import { wholeCatalogue } from '../tariff/shipped.js';

const CHECKED = { en: 'tariffs checked until', id: 'tarif diperiksa sampai' } as const;

/** The version, and the last day on which law in the catalogue was checked. */
export async function versionText(argv: readonly string[], context: Context): Promise<string> {
  const { language } = askedFor(argv, context);
  const days = entriesOf(await wholeCatalogue()).map(({ value }) => value.checked);
  return `${version}\n${CHECKED[language]} ${days.sort().at(-1)}\n`;
}
