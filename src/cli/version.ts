import manifest from '../../package.json' with { type: 'json' };
import type { Language } from '../i18n/marks.js';

/** The version of this program. */
export const version: string = manifest.version;

const CHECKED = { en: 'tariffs checked until', id: 'tarif diperiksa sampai' } as const;

/** The version, and the last day on which law in the catalogue was checked. */
export async function versionText(language: Language): Promise<string> {
  const { wholeCatalogue } = await import('../tariff/shipped.js');
  const { entriesOf } = await import('../tariff/entries.js');
  const days = entriesOf(await wholeCatalogue()).map(({ value }) => value.checked);
  return `${version}\n${CHECKED[language]} ${days.sort().at(-1)}\n`;
}
