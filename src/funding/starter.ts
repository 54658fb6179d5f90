import type { SourceColumn } from './source.js';

/**
 * Sources to begin with. Their segments are of nearly every region; `*` stands for all that are not named.
 */
export const SOURCES_TO_BEGIN: readonly Readonly<Partial<Record<SourceColumn, string>>>[] = [
  {
    ...{ source: 'dbh-cht', payer: 'apbd', amount: 'Rp2,5 miliar', segments: 'petani > *' },
    ...{ ceiling: '50% > 60% - Rp100 juta', order: '1' },
  },
  { source: 'apbd-kab', payer: 'apbd', amount: 'Rp1 miliar', order: '2' },
  {
    ...{ source: 'baznas', payer: 'zakat', amount: 'Rp250 juta' },
    ...{ segments: 'petani; nelayan', order: '3' },
  },
];
