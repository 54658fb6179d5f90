import type { WhatIf } from '../document/what-if.js';
import type { page } from '../i18n/en/page.js';
import type { Language } from '../i18n/marks.js';
import type { Fields } from './choices.js';

/** What the page's script is told: all else it reads from the tables. */
export interface PageData {
  readonly language: Language;
  readonly words: (typeof page)['inPage'];
  /** Null where nothing can be computed anew. */
  readonly whatIf: WhatIfPart | null;
}

/** What the part that computes anew is told. */
export interface WhatIfPart {
  readonly data: WhatIf;
  /** The fields as they are in the report. */
  readonly own: Fields;
  /** Words of the command that made the report. */
  readonly command: readonly string[];
  readonly payers: Readonly<Record<string, string>>;
}
