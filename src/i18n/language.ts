import type { AffordWords } from './afford-words.js';
import type { CheckWords } from './check-words.js';
import type { ClaimWords } from './claim-words.js';
import type { FundWords } from './fund-words.js';
import { LANGUAGES, type Language } from './marks.js';
import type { PageWords } from './page-words.js';
import type { PlanWords } from './plan-words.js';
import type { RegionWords } from './region-words.js';
import type { ReportWords } from './report-words.js';
import type { ShareWords } from './share-words.js';
import type { TariffWords } from './tariff-words.js';
import type { TrendWords } from './trend-words.js';
import type { ProblemTexts, Words } from './words.js';
import type { WorkbookWords } from './workbook-words.js';

/** Variables that can name a language, the first that is set decides. */
const VARIABLES = ['UCJ_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/** The language of an environment, `id_ID.UTF-8` or `id`; English where none is named. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const value = VARIABLES.map((name) => env[name]).find((text) => text) ?? '';
  return LANGUAGES.find((language) => value.toLowerCase().startsWith(language)) ?? 'en';
}

/** Loads the words of one language; the other is not loaded. */
export async function loadWords(language: Language): Promise<Words> {
  return (language === 'id' ? await import('./id/words.js') : await import('./en/words.js')).words;
}

/** Loads the words of the catalogue, which only `ucj tariff` needs. */
export async function loadTariffWords(language: Language): Promise<TariffWords> {
  return (language === 'id' ? await import('./id/tariff.js') : await import('./en/tariff.js'))
    .tariff;
}

/** Loads the words of `ucj check`. */
export async function loadCheckWords(language: Language): Promise<CheckWords> {
  return (language === 'id' ? await import('./id/check.js') : await import('./en/check.js')).check;
}

/** Loads the words of workbooks. */
export async function loadWorkbookWords(language: Language): Promise<WorkbookWords> {
  return (language === 'id' ? await import('./id/workbook.js') : await import('./en/workbook.js'))
    .workbook;
}

/** Loads the words of regions, which only `ucj region` needs. */
export async function loadRegionWords(language: Language): Promise<RegionWords> {
  return (language === 'id' ? await import('./id/region.js') : await import('./en/region.js'))
    .region;
}

/** Loads the words of the HTML report. */
export async function loadPageWords(language: Language): Promise<PageWords> {
  return (language === 'id' ? await import('./id/page.js') : await import('./en/page.js')).page;
}

/** Loads the words of claims, which only `ucj verify` needs. */
export async function loadClaimWords(language: Language): Promise<ClaimWords> {
  return (language === 'id' ? await import('./id/claim.js') : await import('./en/claim.js')).claim;
}

/** Loads the words of `ucj afford`. */
export async function loadAffordWords(language: Language): Promise<AffordWords> {
  return (language === 'id' ? await import('./id/afford.js') : await import('./en/afford.js'))
    .afford;
}

/** Loads the words of problems, which most runs do not need. */
export async function loadProblems(language: Language): Promise<ProblemTexts> {
  return (language === 'id' ? await import('./id/problems.js') : await import('./en/problems.js'))
    .problems;
}

/** Loads the words of `ucj report`. */
export async function loadReportWords(language: Language): Promise<ReportWords> {
  return (language === 'id' ? await import('./id/report.js') : await import('./en/report.js'))
    .report;
}

/** Loads the words of `ucj plan`. */
export async function loadPlanWords(language: Language): Promise<PlanWords> {
  return (language === 'id' ? await import('./id/plan.js') : await import('./en/plan.js')).plan;
}

/** Loads the words of `ucj share`. */
export async function loadShareWords(language: Language): Promise<ShareWords> {
  return (language === 'id' ? await import('./id/share.js') : await import('./en/share.js')).share;
}

/** Loads the words of `ucj fund`. */
export async function loadFundWords(language: Language): Promise<FundWords> {
  return (language === 'id' ? await import('./id/fund.js') : await import('./en/fund.js')).fund;
}

/** Loads the words of `ucj trend`. */
export async function loadTrendWords(language: Language): Promise<TrendWords> {
  return (language === 'id' ? await import('./id/trend.js') : await import('./en/trend.js')).trend;
}
