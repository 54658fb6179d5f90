import { capital, entryName } from '../entry-name.js';
import { inIndonesian, optionInIndonesian, VALUE_WORDS } from '../indonesian.js';
import { someLines } from '../lines.js';
import { type NoteTexts, payerName } from '../words.js';

const list = (items: readonly string[]) => items.join(', ');
/** Yang menentukan wilayahnya, jika tidak sebagaimana mestinya. */
const TAKEN_BY = {
  'by-name': 'namanya, karena kodenya tidak dikenal',
  'old-code': 'kode lamanya',
  'other-name': 'kodenya, dengan nama lain dari yang dikenal',
  'marked-name': 'namanya, tanpa tanda catatan kaki di belakangnya',
  'zero-lost': 'kodenya, dengan angka 0 di belakang yang hilang',
};
const few = (names: readonly string[]) =>
  `${list(names.slice(0, 6))}${names.length > 6 ? ', …' : ''}`;
/** Keterangan dalam kurung, sejauh diketahui. */
const aside = (parts: readonly (string | null)[]) => {
  const known = parts.filter(Boolean).join('; ');
  return known && ` (${known})`;
};
/** Seri target yang bukan nama. */
const SERIES: Readonly<Record<string, string>> = {
  regional: 'ditetapkan daerah',
  own: 'berasal dari pengaturan sendiri',
};

/** Notes on a result, and why workers have no price. */
export const notes: NoteTexts = {
  unpriced: {
    'unknown-segment':
      'segmen tidak dikenal; tentukan skemanya dengan --skema "SEGMEN=bpu" (atau pu)',
    'no-wage': 'upah diperlukan; tambahkan --upah JUMLAH atau --upah umk',
    'no-minimum-wage':
      'katalog tidak memuat upah minimum itu untuk segmen, wilayah, dan tahun ini; tambahkan --upah JUMLAH, kolom "Kab/Kota" atau kode bila wilayahnya tidak punya, atau --tarif-bulan BULAN untuk upah dari tahun yang diketahui',
    'no-contract-months': 'iuran dibayar per kontrak; tambahkan --bulan-kontrak 24',
    'contract-too-short': 'tidak ada iuran untuk kontrak di bawah 6 bulan',
    'no-programme':
      'skemanya tidak memiliki program itu (pekerja migran: jkk dan jkm bersama-sama)',
    'not-yet-in-force': 'belum ada tarif yang berlaku pada bulan-bulan itu',
    ended: 'tarif sudah berakhir sebelum bulan-bulan itu',
    repealed: 'program sudah dicabut sebelum bulan-bulan itu',
    'relief-not-known':
      'keringanan PP 49/2020 (2020-08 s.d. 2021-01) belum ada di katalog; tambahkan --iuran JUMLAH',
    'cap-not-set':
      'upah di atas batas upah JP terakhir yang diketahui, sedangkan batas berikutnya belum ditetapkan',
  },
  notes: {
    status: ({ status, rows }, n) =>
      status === 'illustrative'
        ? `${n(rows)} baris bersifat ilustratif: contoh, bukan angka resmi.`
        : status === 'derived'
          ? `${n(rows)} baris merupakan turunan: salah satu sisinya dihitung dari persentase yang dipublikasikan.`
          : `${n(rows)} baris masih sementara.`,
    'rse-missing': ({ rows, of }, n) =>
      `${n(rows)} dari ${n(of)} baris tidak punya galat baku relatif (RSE): ketelitian jumlah yang memuatnya tidak diketahui. Tulis 0 jika potensinya hasil pencacahan.`,
    'rse-small': () =>
      'Semua galat baku relatif (RSE) di bawah 1%: jika itu bagian, bukan persen, kalikan 100.',
    'rse-high': ({ caution, inaccurate }, n) =>
      [
        ...(inaccurate > 0
          ? [
              `${n(inaccurate)} baris mempunyai galat baku relatif (RSE) di atas 50%: tidak akurat menurut BPS. Gabungkan baris, atau pakai sumber lain.`,
            ]
          : []),
        ...(caution > 0
          ? [
              `${n(caution)} baris mempunyai galat baku relatif (RSE) antara 25% dan 50%: gunakan dengan hati-hati.`,
            ]
          : []),
      ].join(' '),
    'set-aside': ({ file, lines }) =>
      `${file}: baris ${someLines(lines)} bukan data: judul, baris judul yang berulang, nomor kolom, catatan, atau tanda tangan.`,
    'totals-left-out': ({ file, lines }, n) =>
      `${file}: ${n(lines.length)} baris adalah jumlah dari baris lain dan dilewati (baris ${someLines(lines)}).`,
    'total-differs': ({ file, line, label, role, printed, sum }, n, _reason, words) =>
      `${file}:${line}: "${label}" tercetak ${n(printed)} ${words.counts[role]}, padahal rinciannya berjumlah ${n(sum)} (${printed > sum ? '' : '+'}${n(sum - printed)}). Yang dipakai rinciannya.`,
    'sole-head': ({ file, head, role }, _n, _reason, words) =>
      `${file}: kolom "${head}", satu-satunya kolom angka, dibaca sebagai ${words.counts[role]}.`,
    'sheet-taken': ({ file, sheet, others }) =>
      `${file}: yang dibaca lembar "${sheet}"; ada juga ${list(others.slice(0, 6))}${others.length > 6 ? ', …' : ''}.`,
    'hidden-read': ({ file, rows, columns }, n) =>
      `${file}: ${n(rows)} baris dan ${n(columns)} kolom tersembunyi ikut dibaca.`,
    uncomputed: ({ file, cells }, n) =>
      `${file}: ${n(cells.length)} rumus belum pernah dihitung dan dibaca kosong (${list(cells.slice(0, 6))}${cells.length > 6 ? ', …' : ''}). Buka dan simpan buku kerja itu sekali.`,
    'computed-here': ({ file, cells }, n) =>
      `${file}: ${n(cells.length)} rumus yang belum pernah dihitung hanya menjumlahkan sel lain, dan dihitung saat dibaca (${few(cells)}).`,
    'marks-off': ({ file, cells }, n) =>
      `${file}: tanda catatan kaki dihilangkan dari ${n(cells.length)} sel (${few(cells)}).`,
    'regions-unknown': ({ file, names }, n) =>
      `${file}: ${n(names.length)} wilayah tidak dikenal dan dihitung dengan namanya sendiri: ${few(names)}.`,
    'regions-read': ({ file, way, names }, n) =>
      `${file}: ${n(names.length)} wilayah dikenali dari ${TAKEN_BY[way]}: ${few(names)}. ucj check menyebutkan satu per satu.`,
    'codes-bps': ({ file }) =>
      `${file}: kodenya penomoran BPS, seperti tampak dari nama atau angkanya; provinsi dan kabupaten/kota ditampilkan dengan kode Kemendagri.`,
    'codes-untold': ({ file, value }) =>
      `${file}: kode seperti ${value} dibaca sebagai kode Kemendagri; tanpa nama, tidak dapat dipastikan bukan kode BPS.`,
    'codes-unused': ({ file, column, value }) =>
      `${file}: angka di kolom "${column}", misalnya ${value}, bukan kode wilayah yang utuh (36.04.12); wilayah dikenali dari namanya.`,
    unmatched: ({ way, rows }, n) =>
      `${n(rows)} baris tidak memiliki pasangan: ${way === 'zero' ? 'angka yang lain dianggap 0' : 'tidak ikut dihitung'} (--tak-cocok ${inIndonesian(VALUE_WORDS, way)}).`,
    'potential-of-year': ({ years }) =>
      `Potensi ${years.length > 0 ? `tahun ${list(years)}` : 'tanpa periode'} dipakai untuk tiap bulan pesertanya.`,
    encoding: ({ file, encoding }) =>
      `${file} dibaca sebagai ${encoding}, karena bukan UTF-8: periksa nama yang beraksen. --pengodean menentukannya.`,
    'marked-numbers': ({ file, head, example, read }) =>
      `${file}: di kolom "${head}", ${example} dibaca sebagai ${read}. --angka id atau en menentukannya.`,
    'scaled-numbers': ({ file, head, scale, by }, n) =>
      `${file}: setiap angka di kolom "${head}" berarti ${n(scale)} orang${by === null ? '' : ` bila kolom "${by}" menyatakannya`}.`,
    'block-segments': ({ file, segments }) =>
      `${file}: wilayah muncul di bawah beberapa baris jumlah, yang dibaca sebagai segmen: ${few(segments)}.`,
    'day-first': ({ file, example, read }) =>
      `${file}: pada periode seperti ${example}, angka pertama dibaca sebagai tanggal: ${read}.`,
    'vague-head': ({ head, file }) =>
      `${file}: kolom "${head}" dibaca sebagai peserta aktif; jumlah yang pernah terdaftar akan lebih besar.`,
    'active-taken': ({ head, aside, file }) =>
      `${file}: kolom "${head}" (peserta aktif) yang dipakai; "${aside}" tidak dipakai.`,
    quota: () =>
      'Potensi adalah kuota yang ditetapkan: persentasenya menunjukkan terpenuhinya kuota, bukan cakupan, dan pekerja di luar kuota tidak masuk angka mana pun.',
    'labour-head': ({ head, basis, file }, _n, _reason, words) =>
      `${file}: potensi diambil dari kolom "${head}", yaitu ${words.bases[basis]}. Tidak semuanya dapat menjadi peserta.`,
    'head-ignored': ({ head, suggestion, file }) =>
      `${file}: kolom "${head}" tidak dipakai. Apakah maksudnya "${suggestion}"?`,
    'inactive-rows': ({ file, lines, workers }, n) =>
      `${file}: ${n(lines.length)} baris peserta tidak aktif (${n(workers)} orang) dilewati (baris ${someLines(lines)}).`,
    'times-differ': ({ file, head, other }) =>
      `${file}: "${head}" dan "${other}" berbeda waktunya; periode peserta yang dipakai.`,
    'split-thousands': ({ file, head }) =>
      `${file}: semua sel "${head}" tepat tiga angka: bila angka berkoma (4,120) tidak diapit tanda petik, jumlah di kolom sebelumnya salah.`,
    'sum-columns': ({ file, segment, of }) =>
      `${file}: "${segment}" adalah jumlah ${list(of)}, bukan segmen, dan tidak dipakai.`,
    'total-incomplete': ({ file, line, label, role, printed, sum, lines, missing }, n, _r, words) =>
      `${file}:${line}: "${label}" tertulis ${n(printed)} ${words.counts[role]}, jumlah barisnya ${n(sum)}: ${missing === 0 ? `cocok bila ditambah baris yang dilewati (baris ${someLines(lines)}).` : `cocok bila angka yang kosong (baris ${someLines(lines)}) seluruhnya ${n(missing)}.`}`,
    'left-out': ({ file, lines, what }, n, _reason, words) =>
      `${file}: ${n(lines.length)} baris dilewati karena ada angka yang kosong (baris ${someLines(lines)}): ${words.summary.lacking(what, n)}. Lengkapi angkanya, atau --kosong nol bila kosong berarti 0.`,
    'latest-each': ({ periods }) =>
      `Tiap wilayah dan segmen memakai periode terbarunya, dari ${periods[0]} sampai ${periods.at(-1)}.`,
    'one-period-only': ({ period, other, rows, potential, registered }, n) =>
      `Tidak ikut: ${n(rows)} baris ${period} (${n(potential)} pekerja, ${n(registered)} peserta) tidak ada padanannya di ${other}.`,
    'periods-lacking': ({ periods, rows }, n) =>
      `${few(periods)} tidak memuat semua baris yang ada pada periode lain (kurang ${n(rows)}): jumlahnya terlalu rendah untuk disandingkan dengan periode lain.`,
    'period-copied': ({ period, other, rows }, n) =>
      `Semua ${n(rows)} baris ${period} sama dengan ${other}, potensi dan pesertanya: bila hanya salinan, jangan dipakai, sebab belum dihitung.`,
    'parts-renamed': ({ potential, before, after }, n) =>
      `Bersama yang tidak ikut, potensi kedua periode sama (${n(potential)}): kemungkinan besar ada wilayah atau segmen yang dipecah atau berganti nama, sehingga peserta yang dibandingkan kurang berarti. Peserta semua baris: ${n(before)} menjadi ${n(after)}. Samakan namanya di kedua periode dan jumlahkan bagian-bagiannya; ucj diff membandingkan semua baris.`,
    'newest-only': ({ period }) => `Catatan tentang orang dan rupiah hanya untuk ${period}.`,
    'other-periods': ({ period, others, absentRows, absentWorkers }, n) =>
      `Periode ${period} yang dipakai; ada juga ${list(others.slice(-6))}.${absentRows > 0 ? ` ${n(absentRows)} wilayah atau segmen (${n(absentWorkers)} pekerja) tidak punya baris pada periode itu; --periode terbaru-masing-masing memakai yang terbaru dari masing-masing.` : ''}`,
    excess: ({ rows, workers }, n) =>
      `${n(rows)} baris memiliki peserta lebih banyak daripada potensi (kelebihan ${n(workers)} orang): cakupan di atas 100% ditampilkan apa adanya dan tidak menutupi yang belum terlindungi di tempat lain.`,
    unpriced: ({ segments, workers }, n, reason) =>
      `Tanpa tarif: ${n(workers)} pekerja (${list(segments)}): ${reason}.`,
    'renewal-unknown': ({ rows, of }, n) =>
      rows === of
        ? 'Keberlanjutan peserta lama tidak diketahui: peserta yang iurannya sudah dibayar pemerintah tidak termasuk dalam anggaran. Tambahkan kolom "disubsidi", atau --disubsidi N.'
        : `Keberlanjutan peserta lama tidak diketahui untuk ${n(rows)} dari ${n(of)} baris: peserta yang sudah dibayari di sana tidak termasuk dalam anggaran.`,
    undecided: ({ amount }, n) =>
      `Rp${n(amount)} belum ada pembayarnya: dihitung tanpa keringanan dan belum membebani anggaran siapa pun. Tentukan dengan --pembayar SEGMEN=apbd (zakat, csr, pekerja).`,
    'relief-taken': ({ total, withoutRelief }, n) =>
      `Jumlah Rp${n(total)} sudah memperhitungkan keringanan: tanpa keringanan jumlahnya Rp${n(withoutRelief)}, Rp${n(withoutRelief - total)} lebih besar.`,
    indicative: () =>
      'Indikatif: tidak ada segmen, jadi ini biaya seandainya semua didaftarkan sebagai BPU. Sebagian dari mereka penerima upah, yang iurannya wajib dibayar pemberi kerja.',
    'lower-bound': ({ programmes }) =>
      `Penerima upah dihitung untuk ${list(programmes).toUpperCase()} saja, sebagai batas bawah: --program jkk,jkm,jht,jp menyertakan jaminan hari tua dan pensiun.`,
    'short-cover': ({ months, full, early, law }, n) =>
      `Perlindungan ${months} bulan: dengan kepesertaan di bawah tiga bulan ahli waris menerima Rp${n(early)}, bukan Rp${n(full)} (${law}).`,
    'year-current': ({ year }) =>
      `Data tidak memiliki periode, jadi anggaran untuk tahun berjalan, ${year}; --tahun menentukannya.`,
    'bases-differ': ({ bases }, _n, _reason, words) =>
      `Potensi dihitung dengan dasar yang berbeda (${list(bases.map((basis) => words.bases[basis]))}): bandingkan baris dengan hati-hati.`,
    'wage-not-used': ({ rows }, n) =>
      `Kolom upah tidak dipakai untuk ${n(rows)} baris pekerja BPU atau migran; --penghasilan menghitung BPU menurut penghasilan.`,
    'term-for-others': ({ term, segments }) =>
      `${optionInIndonesian(`--${term}`)} untuk ${list(segments)} tidak dipakai: iuran pekerja ini tidak bergantung padanya.${term === 'wage' ? ' --penghasilan menghitung BPU menurut penghasilan.' : ''}`,
    'absent-programme': ({ scheme, programmes }, _n, _reason, words) =>
      `${list(programmes).toUpperCase()} tidak ada untuk ${words.schemes[scheme]} dan tidak termasuk dalam iurannya.`,
    'worker-side': ({ amount }, n) =>
      `Di luar ini pekerja sendiri membayar Rp${n(amount)}; jumlah itu tidak termasuk dalam anggaran di atas. --sisi keduanya memasukkannya.`,
    'target-named': ({ target, year, series, source, confidence, basis }, _n, _reason, words) =>
      `Target ${target} ${SERIES[series] ?? `termasuk seri ${series}`}, untuk ${year}${aside([source, basis && `dasar: ${words.bases[basis]}`, confidence])}: hanya sebanding dengan data yang dasarnya sama.`,
    'target-basis': ({ target, basis, others }, _n, _reason, words) =>
      `Target ${target} adalah bagian dari: ${words.bases[basis]}; data ini menghitung: ${list(others.map((each) => words.bases[each]))}. Keduanya tidak dapat dibandingkan.`,
    'as-of': ({ month }) =>
      `Setiap bulan dihitung dengan nilai yang berlaku pada ${month}: aturan sesudahnya tidak dipakai (--tarif-bulan).`,
    'own-programmes': ({ segments, programmes }) =>
      `${list(segments)}: dihitung untuk ${list(programmes).toUpperCase()}, sesuai pengaturan.`,
    'catalogue-age': ({ checked, first }) =>
      `Tarif terakhir dibandingkan dengan aturan pada ${checked}, lebih dari setahun sebelum ${first}: periksa apakah ada yang baru.`,
    confidence: ({ entry, confidence }, _n, _reason, words) =>
      `${capital(entryName(entry, words))} menentukan suatu angka dan belum pasti (${confidence})${/^\w+\./.test(entry) ? `: ucj tariff show ${entry}` : ''}.`,
    confidences: ({ of, count, confidence }, n) =>
      `${n(count)} upah minimum ${of.toUpperCase()} menentukan angka dan belum pasti (${confidence}): ucj tariff show ${of}.`,
    'out-of-reach': ({ goals, of, missing, findable }, n) =>
      of === 1
        ? `Target tidak terjangkau: kurang ${n(missing)} orang, sedangkan yang belum terlindungi dan dapat ditemukan serta didaftarkan ${n(findable)} orang (--terverifikasi).`
        : `Target tidak terjangkau di ${n(goals)} dari ${n(of)} wilayah atau segmen yang bertarget: di sana kurang ${n(missing)} orang, sedangkan yang belum terlindungi dan dapat ditemukan serta didaftarkan ${n(findable)} orang (--terverifikasi).`,
    'relief-inferred': ({ payers, law }, _n, _reason, words) =>
      `Bahwa ${list(payers.map((payer) => payerName(payer, words)))} mendapat keringanan ${law} adalah tafsiran kami (INFER); --keringanan tanpa menghitung tanpa keringanan.`,
  },
};
