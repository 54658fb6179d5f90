import type { ProblemTexts } from '../../words.js';
import { list, marked, typedAs } from './parts.js';

/** Problems of rows, regions and totals. */
export const rows = {
  'region-missing': {
    what: ({ value }) =>
      value ? `"${value}" bukan nama wilayah` : 'baris ini tidak memiliki wilayah',
    rule: 'Tiap baris memiliki nama atau kode wilayah.',
    fix: () => 'Isi selnya, atau hapus barisnya jika itu baris jumlah.',
  },
  'segment-missing': {
    what: ({ value }) =>
      value ? `"${value}" bukan nama segmen` : 'baris ini tidak memiliki segmen',
    rule: 'Tiap baris memiliki segmen jika tabel memiliki kolomnya.',
    fix: () => 'Isi selnya.',
  },
  'period-missing': {
    what: ({ other }) => `baris ini tidak memiliki periode, padahal yang lain ada: ${other}`,
    rule: 'Semua baris masukan memiliki periode, atau tidak satu pun.',
    fix: () => 'Isi selnya, tambahkan kolom "periode", atau baca berkasnya terpisah.',
  },
  'code-missing': {
    what: ({ value, other }) =>
      `"${value}" tidak memiliki kode wilayah di sini, tetapi ada di ${other}`,
    rule: 'Wilayah dikenali dari kodenya; tanpa kode, baris ini dihitung sebagai wilayah lain.',
    fix: () => 'Isi kodenya.',
  },
  'code-lost': {
    what: ({ value }) => `"${value}" adalah sisa kode wilayah yang diubah aplikasi lembar kerja`,
    rule: 'Kode yang dibaca sebagai bilangan atau tanggal kehilangan angkanya: wilayahnya tidak dapat dipastikan.',
    fix: () =>
      'Format kolomnya sebagai teks lalu tulis ulang kodenya, atau tambahkan nama wilayahnya.',
  },
  'code-name-differ': {
    what: ({ value, other }) => `"${value}": kode ini milik ${other}`,
    rule: 'Kode dan nama satu baris milik satu wilayah, dengan satu penomoran untuk seluruh berkas.',
    fix: () => 'Perbaiki yang salah. ucj region KODE menunjukkan arti suatu kode.',
  },
  'region-ambiguous': {
    what: ({ value, list: names }) => `"${value}" dapat berarti ${list(names ?? [])}`,
    rule: 'Nama milik beberapa wilayah dibedakan dengan kode, atau dengan Kab., Kota, atau Provinsi di depannya.',
    fix: ({ list: names }) => `Tulis misalnya "${names?.[0]}".`,
  },
  'duplicate-differs': {
    what: ({ value, other }) =>
      `${value} muncul dua kali dengan upah, pembayar, sektor, atau dasar yang berbeda, pertama di ${other}`,
    rule: '--ganda jumlahkan menjumlahkan baris yang hanya berbeda jumlah orangnya.',
    fix: () => 'Jadikan dua segmen, atau perbaiki salah satunya.',
  },
  'total-row': {
    what: ({ value }) => `"${value}" adalah jumlah, sedangkan baris rinciannya tidak ada`,
    rule: 'Jumlah saja tidak dapat diperiksa, dan tidak menyebut wilayahnya.',
    fix: () => 'Berikan baris rinciannya, atau beri nama wilayahnya.',
  },
  'row-below-total': {
    what: ({ value, other }) =>
      `"${value}" berada di bawah "${other}", yang menjumlahkan semua baris di atasnya`,
    rule: 'Baris di bawah jumlah seluruhnya bukan bagian dari jumlah itu: target, persentase, tahun sebelumnya.',
    fix: ({ other }) =>
      `Hapus barisnya, atau pindahkan ke atas "${other}" bila orangnya harus dihitung.`,
  },
  'total-unnamed': {
    what: ({ value, other }) =>
      `"${value}" sama dengan, atau hampir, jumlah ${marked(other)} baris lain`,
    rule: 'Baris yang menjumlahkan baris lain menghitung semua orang dua kali; wilayah yang tidak dikenal dapat merupakan baris seperti itu.',
    fix: ({ value }) =>
      `Jika itu jumlah, beri nama "Jumlah ${value}" agar dibandingkan dan dilewati. Jika itu wilayah, tulis kode atau nama resminya dan milik baris-baris itu.`,
  },
  'total-of-none': {
    what: ({ value }) =>
      `"${value}" disebut jumlah, tetapi tidak ada baris lain yang jumlahnya sama`,
    rule: 'Jumlah tidak ikut dihitung agar tidak ada yang terhitung dua kali; orang yang tidak ada di baris lain tidak akan terhitung sama sekali.',
    fix: ({ other }) =>
      `Jika itu jumlah baris lain, perbaiki angka yang berbeda. Jika itu pekerja tersendiri, sebut "${other}".`,
  },
  'segment-near-sum': {
    what: ({ value, list: parts }) =>
      `"${value}" sama dengan, atau hampir, jumlah ${list(parts ?? [])}`,
    rule: 'Segmen yang menjumlahkan segmen lain membuat semua orang terhitung dua kali.',
    fix: ({ value }) =>
      `Jika ini jumlahnya, perbaiki angka yang berbeda, atau sebut "Jumlah ${value}": lalu dibandingkan dan tidak ikut dihitung. Jika ini pekerja lain, sebut "${value} lainnya".`,
  },
  'level-above': {
    what: ({ value, other }) =>
      `"${value}" berada di antara ${marked(other)} nama wilayah yang lebih kecil`,
    rule: 'Wilayah di antara kecamatan atau desanya sendiri adalah jumlahnya, sehingga semua orang terhitung dua kali.',
    fix: ({ value }) =>
      `Beri nama "Jumlah ${value}", atau beri kode pada semua baris: lalu dibandingkan dan dilewati.`,
  },
  'numbering-differs': {
    what: ({ value, other }) =>
      `kode ${value} di sini tanpa nama, sedangkan ${other} memakai kode BPS`,
    rule: 'Kedua penomoran memakai digit yang sama: tanpa nama, penomoran berkas ini tidak dapat dipastikan.',
    fix: () => 'Beri nama kolomnya kode_bps atau kode_kemendagri, atau tambahkan nama wilayah.',
  },
  'province-differs': {
    what: ({ value, other }) => `"${value}": ini ${other}`,
    rule: 'Wilayah terletak di provinsi yang disebut barisnya.',
    fix: () => 'Perbaiki yang salah.',
  },
  'periods-overlap': {
    what: ({ value, other }) =>
      `"${value}" akan dihitung di samping "${other}", yang termasuk di dalamnya`,
    rule: '--periode terbaru-masing-masing memakai periode terbaru tiap wilayah; orang di dua wilayah terhitung dua kali.',
    fix: ({ suggestion }) => `Pilih satu periode: ${suggestion}`,
  },
  'prefix-code': {
    what: ({ value, other }) => `"${value}" mencakup ${other}`,
    rule: 'Yang satu dirinci per segmen dan yang lain tidak, sehingga orang terhitung dua kali.',
    fix: () => 'Pertahankan baris satu tingkat saja, atau beri segmen yang sama.',
  },
  'code-two-names': {
    what: ({ value, other }) => `"${value}" memakai kode ${other}`,
    rule: 'Satu kode wilayah milik satu wilayah.',
    fix: () => 'Perbaiki kode atau namanya.',
  },
  'duplicate-cell': {
    what: ({ value, other }) => `${value} muncul dua kali, pertama di ${other}`,
    rule: 'Tiap wilayah, segmen, dan periode memiliki satu baris.',
    fix: ({ suggestion, list: told, option }) => {
      const [head, role] = told ?? [];
      const tells = `Kolom "${head}" tidak dibaca dan membedakannya`;
      if (role === 'version' || role === 'programme')
        return `${tells}: isinya orang yang sama. Pakai baris salah satunya saja.`;
      const column = option
        ? `--kolom ${typedAs(role)}="${head}"`
        : `tulis juga di kolom ${typedAs(role)}`;
      if (role === 'period') return `${tells}: ${column}. Jika tidak, hapus salah satu.`;
      const others = role === 'segment' ? ', bila masing-masing menghitung orang yang lain' : '';
      const first = told ? `${tells}: ${column}${others}. Jika tidak, hapus` : 'Hapus';
      return suggestion
        ? `${first} salah satu; --ganda jumlahkan menjumlahkannya jika orangnya memang berbeda.`
        : `${first} salah satu, atau jadikan dua segmen: upah, pembayar, sektor, atau dasarnya berbeda.`;
    },
  },
  'subsidised-above-registered': {
    what: ({ option, value, other }) =>
      `${option ? `${option}: ` : ''}${marked(value)} dibiayai pemerintah dari ${marked(other)} peserta aktif`,
    rule: 'Peserta yang dibiayai pemerintah adalah bagian dari peserta aktif.',
    fix: ({ option, other }) => (option ? `Berikan paling banyak ${other}.` : 'Perbaiki barisnya.'),
  },
  'programmes-apart': {
    what: ({ value, other }) => `"${value}" dan "${other}" berisi orang yang sama`,
    rule: 'Peserta di beberapa program dihitung satu kali: baris tiap program tidak dijumlahkan.',
    fix: () => 'Pakai baris satu program saja: JKK memuat semua peserta.',
  },
  'versions-apart': {
    what: ({ value, other }) => `"${value}" dan "${other}" bukan segmen: isinya orang yang sama`,
    rule: 'Beberapa waktu, sumber, atau versi dari satu angka tidak dijumlahkan.',
    fix: () =>
      'Pakai baris salah satunya saja, yang terbaru; tulis waktu di kolom "periode" (2025, 2025-11).',
  },
  'count-merged': {
    what: ({ value, other }) =>
      `"${value}" berada pada ${marked(other)} baris sekaligus (sel digabung)`,
    rule: 'Satu angka hanya untuk satu baris: setiap segmen atau wilayah memiliki angkanya sendiri.',
    fix: () => 'Isi angka pada setiap baris, atau jadikan satu baris untuk semuanya.',
  },
  'count-repeated': {
    what: ({ value, other }) =>
      `${marked(value)} juga ada di baris ${other}: tiap wilayah memiliki satu angka untuk semua segmennya`,
    rule: 'Angka di baris suatu segmen hanya milik segmen itu; jika diulang, ia dijumlahkan sekali untuk tiap segmen.',
    fix: () =>
      'Berikan angka tiap segmen, atau satu baris untuk tiap wilayah: potensi wilayah dan jumlah peserta semua segmennya.',
  },
} satisfies Partial<ProblemTexts>;
