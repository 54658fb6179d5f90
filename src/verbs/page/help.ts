import type { VerbHelp } from '../../cli/verb.js';

const AFTER_EN = `
Examples:
  $ ucj page
  $ ucj page --lang id -o jamsostek.html

The page is one file (ucj.html where -o names no other) that opens in Chrome, Edge, Firefox or Safari, also where
nothing can be installed and there is no network. CSV and XLSX files are dropped on it; it answers as ucj gap, check,
report, plan, trend, diff, fund and realise do, with the same figures, remarks and reports, and saves them as files. It can
reach nothing: files stay on the computer. Settings (ucj.config.json) are dropped on it as well.

Exit status: 0 done; 2 refused; 3 output not written; 70 a defect.`;

const AFTER_ID = `
Contoh:
  $ ucj page
  $ ucj page --bahasa id -o jamsostek.html

Halaman itu satu berkas (ucj.html bila -o tidak menyebut yang lain) yang dibuka dengan Chrome, Edge, Firefox, atau
Safari, juga di komputer yang tidak boleh dipasangi apa pun dan tanpa jaringan. Berkas CSV dan XLSX diletakkan di
atasnya; jawabannya sama dengan ucj gap, check, report, plan, trend, diff, fund, dan realise, dengan angka, catatan, dan
laporan yang sama, dan dapat disimpan sebagai berkas. Halaman itu tidak dapat menghubungi apa pun: berkas tetap di
komputer. Pengaturan (ucj.config.json) diletakkan di atasnya juga.

Status keluar: 0 selesai; 2 ditolak; 3 keluaran tidak tertulis; 70 cacat program.`;

/** Help of `ucj page`. */
export const HELP: VerbHelp = {
  en: {
    summary: 'ucj as one HTML file, for computers where nothing can be installed',
    description: 'Writes ucj itself as one HTML file that works without network or installation.',
    takes: '',
    after: AFTER_EN,
  },
  id: {
    summary: 'ucj sebagai satu berkas HTML, untuk komputer yang tidak boleh dipasangi program',
    description:
      'Menulis ucj sebagai satu berkas HTML yang jalan tanpa jaringan dan tanpa dipasang.',
    takes: '',
    after: AFTER_ID,
  },
};
