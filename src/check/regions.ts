import type { DoubtCode } from '../problem/doubt.js';
import type { FindingCode } from '../region/resolution.js';
import type { Doubting } from './doubting.js';

/** The doubt that each finding on a region is; those that refuse are problems. */
const DOUBT_OF: Partial<Readonly<Record<FindingCode, DoubtCode>>> = {
  'unknown-region': 'region-unknown',
  'by-name': 'region-by-name',
  'old-code': 'region-old-code',
  'other-name': 'name-differs',
  'marked-name': 'name-marked',
  'zero-lost': 'code-zero-lost',
  'read-as-bps': 'codes-bps',
  'numbering-untold': 'codes-untold',
  'own-names': 'regions-unknown',
  'codes-unused': 'codes-unused',
};

/** What was found on the regions of each file. */
export const regionDoubts: Doubting = ({ files }) =>
  files.flatMap(({ source: { path: file }, findings }) =>
    findings.flatMap(({ code, line, column, text, other, list }) => {
      const doubt = DOUBT_OF[code];
      if (!doubt) return [];
      const [suggestion] = list ?? [];
      const near = doubt === 'region-unknown' && suggestion ? { suggestion } : {};
      const more = other === undefined ? {} : { other };
      return [{ code: doubt, file, line, column, value: text, ...more, ...near }];
    }),
  );
