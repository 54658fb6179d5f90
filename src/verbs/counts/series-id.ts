import type { SeriesWords } from './series-en.js';

/** Kata-kata rangkaian periode. */
export const series: SeriesWords = {
  title: 'Dari periode ke periode',
  heads: {
    period: 'Periode',
    members: 'Peserta',
    change: 'Perubahan',
    overYear: 'Dalam\nsetahun',
    coverage: 'Cakupan',
    mark: '',
  },
  jumped: 'di luar kebiasaan',
  spark: (line, first, last) => `Peserta ${first} ${line} ${last}`,
  lineTitle: 'Peserta menurut periode',
  said: (first, last, least, most) => `${first}; ${last}. Terendah ${least}, tertinggi ${most}.`,
};
