import { gzipSync } from 'node:zlib';
import type { ReadChoices } from '../../src/input/table.js';
import { bookOf } from '../support/book.js';

/** A table to start from, and how it is to be read. */
export interface Base {
  readonly bytes: Buffer;
  readonly choices: Partial<ReadChoices>;
}

const LONG = `region_code,region_name,segment,period,potential,registered,subsidised
36.01,Kabupaten Pandeglang,petani,2025-11,1000,400,10
36.02,Kabupaten Lebak,petani,2025-11,2000,500,
36.02,Kabupaten Lebak,nelayan,2025-11,300,350,0
36.73,Kota Serang,petani,2025-10,700,70,7
`;
const SHEET = `Tabel 3. Kepesertaan;;;
Provinsi Banten, 2025;;;

Kabupaten/Kota;Jumlah Potensi;Peserta Aktif;Persen
(1);(2);(3);(4)
Kab. Lebak;12.000;4.500;37,50
Kab. Pandeglang;9.850;2.001;20,31
Kota Cilegon;1.250;1.300;104,00
JUMLAH;23.100;7.801;33,77
Sumber: BPS
`;
const WIDE = `wilayah;petani;;nelayan;
;Potensi;Peserta aktif;Potensi;Peserta aktif
Kab. Lebak;900;300;80;20
Kab. Serang;800;200;70;10
`;
const LEVELS = `kd_prov\tnm_prov\tkd_kabkot\tnm_kabkot\tthn\tpotensi\tterdaftar
11\tAceh\t1101\tSimeulue\t2024\t48472\t821
11\tAceh\t1102\tAceh Singkil\t2024\t50000\t900
11\tAceh\t0\tAceh\t2024\t98472\t1721
`;

/** Tables as offices publish them, one of each kind. */
export async function bases(): Promise<Base[]> {
  const book = await bookOf({
    Data: [
      ['Kabupaten', 'Potensi', 'Peserta Aktif'],
      ['Kab. Lebak', 1200, 450],
      ['Kota Cilegon', '1.250', 130],
    ],
  });
  const text = (bytes: string | Buffer, choices: Partial<ReadChoices> = {}): Base => ({
    bytes: Buffer.from(bytes as string),
    choices,
  });
  return [
    text(LONG),
    text(SHEET),
    text(WIDE, { isWide: true }),
    text(LEVELS),
    text(Buffer.from(`\ufeff${SHEET}`, 'utf16le')),
    text(LONG.replaceAll('\n', '\r').replace('Kota', 'Kotá').replaceAll('a', 'a')),
    text(Buffer.from(LONG.replace('Kota Serang', 'Mélati'), 'latin1')),
    text(gzipSync(LONG)),
    text(book),
  ];
}

/** Cells that readers of tables are known to stumble over. */
export const TRAPS: readonly string[] = [
  '',
  ' ',
  '"',
  '""',
  '"a\nb"',
  '"unclosed',
  'a"b',
  '-',
  '–',
  'n/a',
  '0',
  '00012',
  '-5',
  '1.5',
  '1.234',
  '1,234',
  '1.234.567',
  '1 234',
  '12.34.56',
  '1.36E+08',
  '1e5',
  '999999999999999999',
  '3604121212900001',
  '2013.0',
  'NaN',
  'Infinity',
  '=1+1',
  "'=1+1",
  '@x',
  '+62',
  'JUMLAH',
  'Total',
  'INDONESIA',
  'Sumber: x',
  '36.04',
  '3604',
  '9401',
  'Serang',
  'Kota Serang',
  '\ufeff',
  '\u0000',
  '\u2028',
  '\u00a0',
  'é',
  '🙂',
  '\u202eabc',
  '\u001b[31m',
  '#N/A',
  'TRUE',
  '2025-11-30',
  '06/05/2025',
  'x'.repeat(5000),
];
