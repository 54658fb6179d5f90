import { ROLES } from '../input/head/roles.js';
import type { ListColumns } from '../input/list-row.js';

/** The columns of tables of spending: budgets, and what was paid. */
export type SpendingColumn =
  | 'source'
  | 'payer'
  | 'region_code'
  | 'region'
  | 'segment'
  | 'people'
  | 'month'
  | 'year'
  | 'from'
  | 'to'
  | 'months'
  | 'amount'
  | 'revised'
  | 'purpose'
  | 'programme'
  | 'bearer';
type SpendingColumns = ListColumns<SpendingColumn>;

/** What a row of a budget or of payments is of, as tables of counts have it too. */
const OF = {
  source: {
    holds: 'text',
    heads: [
      'source',
      'sumber',
      'sumber dana',
      'sumber anggaran',
      'sumber pembiayaan',
      'sumber pendanaan',
      'source of money',
      'fund',
    ],
  },
  payer: { holds: 'text', heads: ['payer', 'pembayar'] },
  region_code: { holds: 'region', heads: ROLES.region_code },
  region: { holds: 'region', heads: ROLES.region },
  segment: { holds: 'text', heads: ROLES.segment },
  programme: { holds: 'text', heads: ['programme', 'program'] },
  bearer: { holds: 'text', heads: ['bearer', 'penanggung'] },
} as const satisfies SpendingColumns;

const PEOPLE = [
  'people',
  'workers',
  'orang',
  'jiwa',
  'jumlah orang',
  'jumlah jiwa',
  'pekerja',
  'jumlah pekerja',
  'tenaga kerja',
  'jumlah tenaga kerja',
  'jumlah tk',
  'tk',
  'peserta',
  'jumlah peserta',
  'peserta aktif',
  'penerima',
  'jumlah penerima',
  'penerima manfaat',
  'members',
] as const;

/** The columns of a budget: who is to be paid for, in which months, and with how much money. */
export const BUDGET_COLUMNS: SpendingColumns = {
  ...OF,
  /** What the lines of `ucj gap --lines` are for. */
  purpose: { holds: 'text', heads: ['purpose', 'tujuan'] },
  people: { holds: 'number', heads: [...PEOPLE, 'kuota', 'target', 'sasaran', 'quota', 'volume'] },
  from: {
    holds: 'text',
    heads: ['from', 'first month', 'dari', 'mulai', 'dari bulan', 'bulan mulai', 'bulan awal'],
  },
  to: {
    holds: 'text',
    heads: ['to', 'last month', 'sampai', 'hingga', 'sampai bulan', 's d', 'bulan akhir'],
  },
  year: { holds: 'text', heads: ROLES.year },
  months: {
    holds: 'text',
    heads: ['months', 'bulan', 'jumlah bulan', 'lama', 'lama bulan', 'jangka waktu', 'masa'],
  },
  amount: {
    holds: 'number',
    heads: [
      'amount',
      'budget',
      'original budget',
      'premium',
      'anggaran',
      'jumlah anggaran',
      'anggaran murni',
      'anggaran awal',
      'anggaran semula',
      'pagu',
      'pagu anggaran',
      'pagu murni',
      'pagu sebelum perubahan',
      'anggaran sebelum perubahan',
      'sebelum perubahan',
      'dpa',
      'pagu awal',
      'apbd murni',
      'semula',
      'rupiah',
      'jumlah',
      'nilai',
      'iuran',
    ],
  },
  revised: {
    holds: 'number',
    heads: [
      'revised',
      'revised budget',
      'perubahan',
      'anggaran perubahan',
      'anggaran setelah perubahan',
      'anggaran sesudah perubahan',
      'pagu perubahan',
      'pagu setelah perubahan',
      'pagu sesudah perubahan',
      'pagu revisi',
      'anggaran revisi',
      'revisi',
      'anggaran pergeseran',
      'pagu pergeseran',
      'pergeseran',
      'dppa',
      'setelah perubahan',
      'sesudah perubahan',
      'menjadi',
      'apbd perubahan',
      'apbd p',
      'p apbd',
    ],
  },
};

/** The columns of payments: for which months, for whom, and how much was paid. */
export const PAID_COLUMNS: SpendingColumns = {
  ...OF,
  month: {
    holds: 'text',
    heads: [
      ...ROLES.month,
      ...ROLES.period,
      'masa',
      'masa iuran',
      'bulan iuran',
      'periode iuran',
      'iuran bulan',
      'bulan pembayaran',
    ],
  },
  year: { holds: 'text', heads: ROLES.year },
  months: { holds: 'text', heads: ['months', 'jumlah bulan', 'lama', 'lama bulan'] },
  people: { holds: 'number', heads: PEOPLE },
  amount: {
    holds: 'number',
    heads: [
      'amount',
      'paid',
      'rupiah',
      'realisasi',
      'realisasi anggaran',
      'jumlah realisasi',
      'total realisasi',
      'nilai sp2d',
      'sp2d',
      'realisasi rupiah',
      'dibayar',
      'jumlah dibayar',
      'pembayaran',
      'jumlah pembayaran',
      'nilai pembayaran',
      'iuran',
      'jumlah iuran',
      'nominal',
      'nilai',
      'jumlah',
      'premium',
    ],
  },
};
