import type { VerbHelp } from '../../cli/verb.js';

const AFTER_EN = `
Examples:
  $ ucj init
  $ ucj init --region 35
  $ ucj init --region 35.15 --segment farmers --segment fishers -o sidoarjo.xlsx
  $ ucj init --by province --period 2026 -o nation.csv
  $ ucj init --sources -o sources.csv

Without options it writes into the working folder ucj-table.csv, a table whose counts are made up; ucj-sources.csv,
sources of money for ucj fund; ucj.config.json, settings that change no figure; and their schema, by which
editors complete and check them. With --region or --by the table is one to fill in: a row for each region and
segment, without counts. ucj check says what is left. With -o it writes the table alone. In .xlsx, regions and segments
are offered in lists, and counts take whole numbers only. Heads and names are in the language of the run. A file that is
there already is never written over; then nothing is written.

Exit status: 0 done; 2 refused; 3 output not written; 70 a defect.`;

const AFTER_ID = `
Contoh:
  $ ucj init
  $ ucj init --wilayah 35
  $ ucj init --wilayah 35.15 --segmen petani --segmen nelayan -o sidoarjo.xlsx
  $ ucj init --menurut provinsi --periode 2026 -o nasional.csv
  $ ucj init --sumber -o sumber.csv

Tanpa opsi perintah ini menulis ke folder kerja: ucj-tabel.csv, tabel yang angkanya rekaan; ucj-sumber.csv, sumber
dana untuk ucj fund; ucj.config.json, pengaturan yang tidak mengubah angka apa pun; dan skemanya, yang dipakai
penyunting teks untuk melengkapi dan memeriksanya. Dengan --wilayah atau --menurut tabelnya untuk diisi: satu
baris per wilayah dan segmen, tanpa angka. ucj check menunjukkan yang belum terisi. Dengan -o hanya tabelnya yang
ditulis. Pada .xlsx wilayah dan segmen dipilih dari daftar, dan angka hanya menerima bilangan bulat. Judul kolom dan
nama mengikuti bahasa yang dipakai. Berkas yang sudah ada tidak pernah ditimpa; bila ada, tidak ada yang ditulis.

Status keluar: 0 selesai; 2 ditolak; 3 keluaran tidak tertulis; 70 cacat program.`;

/** Help of `ucj init`. */
export const HELP: VerbHelp = {
  en: {
    summary: 'writes files to begin with: a table, sources of money, settings',
    description:
      'Writes files to begin with: a table to try or to fill in, sources of money, settings.',
    takes: '',
    after: AFTER_EN,
  },
  id: {
    summary: 'menulis berkas untuk memulai: tabel, sumber dana, pengaturan',
    description:
      'Menulis berkas untuk memulai: tabel contoh atau untuk diisi, sumber dana, pengaturan.',
    takes: '',
    after: AFTER_ID,
  },
};
