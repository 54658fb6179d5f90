import type { ownPage as english } from './en.js';

/** Indonesian words of the page that is ucj itself. */
export const ownPage: typeof english = {
  title: 'ucj: cakupan dan anggaran Jamsostek',
  subtitle:
    'Semua dihitung di dalam halaman ini. Berkas Anda tetap di komputer ini: halaman ini tidak dapat menghubungi jaringan mana pun.',
  drop: 'Letakkan tabel di sini (CSV, XLSX), berikut pengaturan atau sumber dana bila ada.',
  choose: 'Pilih berkas',
  verb: 'Yang ditampilkan',
  fields: {
    by: { label: 'Baris menurut', hint: '' },
    target: {
      label: 'Target',
      hint: 'cakupan pekerja: 60%, rpjpn-2045, atau petani=70%; nelayan=50%',
    },
    payer: {
      label: 'Pembayar',
      hint: 'pemda, zakat, csr, pekerja, atau petani=zakat; nelayan=pemda',
    },
    months: { label: 'Bulan', hint: 'n bulan terakhir tahun itu, atau 2026-04..2026-12' },
    wage: { label: 'Upah penerima upah', hint: 'rupiah sebulan, umk, ump' },
    sources: { label: 'Sumber dana', hint: 'nama berkasnya, dari yang di atas' },
  },
  more: {
    label: 'Opsi lain',
    hint: 'opsi yang disebut dalam pesan, seperti di terminal: --periode 2026-06 --wilayah 36.02',
  },
  show: 'Tampilkan',
  start: {
    title: 'Belum ada tabel?',
    region: {
      label: 'Wilayah',
      hint: 'nama atau kode: kabupaten/kota dari provinsi, kecamatan dari kabupaten; 35, Kab. Sidoarjo',
    },
    table: 'Simpan tabel untuk diisi (XLSX)',
    sources: 'Simpan berkas sumber dana (CSV)',
  },
  command: 'Perintah yang sama di terminal:',
  answer: 'Jawaban',
  saveAs: 'Simpan sebagai',
  save: 'Simpan',
  print: 'Cetak',
  licences: 'Lisensi paket di dalam halaman ini',
  noScript: 'Halaman ini menghitung dengan JavaScript, yang dimatikan di peramban ini.',
  script: {
    starting: 'Memulai …',
    running: 'Menghitung …',
    done: 'Selesai.',
    refused: 'Belum ada jawaban: baca yang perlu diperbaiki di bawah.',
    failed:
      'Peramban ini tidak dapat menjalankan ucj. Diperlukan Chrome atau Edge 111, Firefox 113, atau Safari 16.4, atau yang lebih baru.',
    openQuote: 'Tanda kutip di opsi lain tidak ditutup.',
    ownOption:
      '{word} tidak diisikan di opsi lain: bentuk jawaban dipilih di samping Simpan, dan bahasa halaman ini sudah tetap.',
    replaced: 'Menggantikan berkas yang bernama sama: {names}.',
    unread: 'Tidak terbaca (folder?): {names}.',
    usual: 'baris yang biasa',
    remove: 'Keluarkan',
  },
  written: (file) =>
    `${file} sudah ditulis: buka dengan peramban, atau bagikan. Tidak ada lagi yang diperlukan.`,
};
