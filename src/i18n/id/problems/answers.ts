import { grouped } from '../../marks.js';
import type { ProblemTexts } from '../../words.js';
import { typedAs } from './parts.js';

/** Problems of what is asked of the counts, and what is too much. */
export const answers = {
  'solver-missing': {
    what: ({ option, value }) =>
      `${option} ${typedAs(value)} memerlukan pemecah HiGHS, yang belum terpasang`,
    rule: 'Pemecah itu bagian yang opsional.',
    fix: () => 'npm install highs; --aturan urutan tidak memerlukannya.',
  },
  'too-large': {
    what: () => 'suatu jumlah melampaui 9.007.199.254.740.991, sehingga angkanya tidak lagi tepat',
    rule: 'Semua angka adalah bilangan bulat yang tepat.',
    fix: () => 'Pecah masukannya menjadi beberapa bagian.',
  },
  'too-long': {
    what: () => 'hasilnya lebih panjang daripada batas satu teks (sekitar 500 juta huruf)',
    rule: 'Hasil dibuat utuh sebelum ditulis.',
    fix: () =>
      'Minta lebih sedikit: --wilayah dan --segmen memilih baris; ucj explain fund menjabarkan baris suatu alokasi.',
  },
  'one-period': {
    what: ({ list: periods = [] }) =>
      periods.length === 0
        ? 'tabelnya tidak punya periode'
        : `tidak ada periode sebelum ${periods.at(-1)} sebagai pembanding`,
    rule: 'Yang dibandingkan adalah dua periode sejenis, bulan atau tahun.',
    fix: () =>
      'Berikan juga tabel periode sebelumnya; kolom "periode" menyebutkan periode tiap baris.',
  },
  'no-common-rows': {
    what: ({ list: [from, to] = [] }) =>
      `tidak ada wilayah dan segmen yang ada pada ${from} dan ${to}`,
    rule: 'Hanya yang ada pada kedua periode dapat dibandingkan.',
    fix: () => 'Pakai wilayah dan segmen yang sama, atau pilih periode lain.',
  },
  'from-not-before': {
    what: ({ value, other }) => `--dari ${value} tidak mendahului --ke ${other}`,
    rule: 'Tren berjalan dari periode yang lebih awal ke yang lebih baru.',
    fix: ({ value, other }) => (value === other ? null : `--dari ${other} --ke ${value}`),
  },
  'date-past': {
    what: ({ option, value, other }) => `${option} ${value} lebih awal daripada data ${other}`,
    rule: 'Kedudukan terhadap target dihitung untuk bulan data itu atau sesudahnya.',
    fix: () => null,
  },
  'min-above-max': {
    what: ({ value, other }) => `--minimal ${value} melebihi --maksimal ${other}`,
    rule: 'Jumlah minimum tiap wilayah tidak boleh melebihi maksimumnya.',
    fix: () => null,
  },
  'missing-quota': {
    what: () => 'jumlah yang akan dibagi tidak disebutkan',
    rule: 'Kuota adalah jumlah orang, atau yang diperlukan suatu target.',
    fix: () => 'ucj share 10000 BERKAS, atau ucj share BERKAS --target 60%',
  },
  'bad-span': {
    what: ({ option, value }) => `${option} ${value} berakhir di bawah awalnya`,
    rule: 'Rentang ditulis RENDAH..TINGGI.',
    fix: ({ option }) => `${option} 5%..20%`,
  },
  'plan-years': {
    what: ({ option, value }) => `${option} ${value} di luar rencana`,
    rule: ({ list: [first, until] = [] }) =>
      until === undefined
        ? `Rencana dimulai ${first}, sesudah data.`
        : `Rencana dimulai ${first} dan berakhir ${until}, yang akhirnya milik target.`,
    fix: ({ suggestion }) => (suggestion ? `Beri tahun yang lebih kemudian: ${suggestion}` : null),
  },
  'milestone-above': {
    what: ({ option, value, other }) => `${option} ${value} di atas ${other} yang menyusulnya`,
    rule: 'Cakupan naik dari tonggak ke tonggak, sampai targetnya.',
    fix: () => null,
  },
  'plan-before': {
    what: ({ option, value }) => `${option} ${value} tidak sesudah datanya`,
    rule: ({ list: [newest] = [] }) => `Datanya per ${newest}; rencana berlanjut dari situ.`,
    fix: () => 'Hapus --tahun, atau pilih data yang lebih lama dengan --periode.',
  },
  'unknown-group': {
    what: ({ option, value }) =>
      `${option} ${value}: tidak ada wilayah atau segmen bernama itu yang dibaca`,
    rule: 'Nama berarti wilayah (nama atau kode) atau segmen dalam tabel.',
    fix: ({ option, suggestion }) =>
      suggestion ? `${option} "${suggestion}${option === '--pertumbuhan' ? '=1%' : ''}"?` : null,
  },
  'no-row-of-all': {
    what: ({ list = [] }) => `tidak ada baris yang termasuk semua yang disebut: ${list.join(' ')}`,
    rule: 'Wilayah dan segmen bersama-sama berarti baris yang termasuk keduanya.',
    fix: ({ list = [] }) => `Salah satu saja: ${list[0]}`,
  },
  'bad-stamp': {
    what: ({ option, value }) => `${option} ${value} bukan waktu`,
    rule: 'Laporan menyebut waktu pembuatannya hanya bila hari atau saat dalam UTC diberikan.',
    fix: ({ option }) =>
      option === '--cap-waktu'
        ? '--cap-waktu today, 2026-11-21, atau 2026-11-21T06:00:00Z'
        : 'SOURCE_DATE_EPOCH adalah jumlah detik sejak 1970.',
  },
  'too-many-rows': {
    what: ({ value = '', other = '' }) =>
      `${grouped(Number(other), 'id')} baris terlalu banyak untuk ${value}`,
    rule: ({ value = '', list = [] }) =>
      `Berkas berformat ${value} memuat paling banyak ${grouped(Number(list[0]), 'id')} baris tabel.`,
    fix: () =>
      'Tulis CSV, yang tanpa batas, atau kelompokkan barisnya dengan --menurut provinsi atau --menurut segmen.',
  },
  'too-many-cells': {
    what: ({ value = '', other }) =>
      `${grouped(Number(value), 'id')} baris terlalu banyak untuk ucj ${other}`,
    rule: ({ list = [], other }) =>
      other === 'plan'
        ? `Untuk tahun sebanyak itu sebuah rencana memuat paling banyak ${grouped(Number(list[0]), 'id')} baris.`
        : `Paling banyak ${grouped(Number(list[0]), 'id')} baris.`,
    fix: ({ other }) =>
      `Jumlahkan dulu: ucj gap BERKAS --menurut kabupaten --menurut segmen --format csv -o jumlah.csv; ucj ${other} jumlah.csv`,
  },
  'too-many-lines-of-why': {
    what: ({ value = '' }) =>
      `Sekitar ${grouped(Number(value), 'id')} baris penjelasan hitungan terlalu banyak untuk html`,
    rule: ({ list = [] }) =>
      `Berkas berformat html memuat paling banyak ${grouped(Number(list[0]), 'id')} baris seperti itu.`,
    fix: () =>
      'Tulis sebagai markdown atau json, yang tanpa batas, atau pilih barisnya dengan --wilayah atau --segmen.',
  },
} satisfies Partial<ProblemTexts>;
