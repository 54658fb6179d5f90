import type { ValuesOf } from '../../cli/option.js';
import { MESSAGES, writing } from '../../cli/options/output.js';
import { same } from '../../i18n/said.js';
import type { Format } from '../../render/format.js';

/** A page is a page. */
export const PAGE_FORMATS = ['html'] as const satisfies readonly Format[];

/** The options of `ucj page`, in the order of its help. */
export const PAGE_OPTIONS = { ...writing(PAGE_FORMATS, same('html')), ...MESSAGES };
export type PageOptions = ValuesOf<typeof PAGE_OPTIONS>;
