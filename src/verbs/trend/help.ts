import type { VerbHelp } from '../../cli/verb.js';

const AFTER_EN = `
Examples:
  $ ucj trend 2024-12.csv 2025-11.csv 2025-12.csv
  $ ucj trend counts.csv --from 2024-12 --to 2025-12 --by segment
  $ ucj trend counts.csv --target 60% --by-date 2026-12 --scorecard

The newest period is compared with the same month of the year before where it is there, else with the
newest that is a year older, else with the one before. A pace, and when a target is reached, are reported
only from periods a year or more apart: shorter ones show the season.

Rounding: points of coverage are exact, rounded half away from 0 to two decimals. Their parts are those
nearest to the exact ones that add up to the whole; of two as near, the one with more by members. A target
more than a century away is reported as after that year; a pace of 0 or below never reaches it.

A scorecard judges each by its pace against the pace needed: on track, behind, or reached; not known without
a potential or a pace. Where the periods are too close to give a pace it goes by the last month, and says so. A potential that
changed is marked *, and the standing on the old potential is given beside it.

Exit status: 0 done; 2 refused; 3 output not written; 70 a defect.`;

const AFTER_ID = `
Contoh:
  $ ucj trend 2024-12.csv 2025-11.csv 2025-12.csv
  $ ucj trend data.csv --dari 2024-12 --ke 2025-12 --menurut segmen
  $ ucj trend data.csv --target 60% --pada-bulan 2026-12 --rapor

Periode terbaru dibandingkan dengan bulan yang sama tahun sebelumnya bila ada, selain itu dengan yang terbaru di
antara yang setahun lebih tua, selain itu dengan periode sebelumnya. Laju, dan kapan target tercapai, dilaporkan
hanya dari periode yang berjarak setahun atau lebih: yang lebih dekat menunjukkan musim.

Pembulatan: poin cakupan tepat, dibulatkan setengah menjauhi 0 ke dua desimal. Bagian-bagiannya adalah yang
terdekat dengan yang tepat dan berjumlah sama dengan seluruhnya; dari dua yang sama dekat, yang lebih banyak
karena peserta. Target yang lebih dari seabad lagi dilaporkan sebagai setelah tahun itu; laju 0 atau di bawahnya
tidak pernah mencapainya.

Rapor menilai masing-masing dari lajunya terhadap laju yang diperlukan: sesuai jalur, tertinggal, atau tercapai;
tidak diketahui tanpa potensi atau laju. Bila periodenya terlalu dekat untuk memberi laju, dipakai bulan terakhir,
dan itu disebutkan. Potensi yang berubah ditandai *, dan kedudukan dengan potensi lama diberikan di sampingnya.

Status keluar: 0 selesai; 2 ditolak; 3 keluaran tidak tertulis; 70 cacat program.`;

/** Help of `ucj trend`. */
export const HELP: VerbHelp = {
  en: {
    summary: 'change between periods, pace, and when a target is reached',
    description: 'Compares two periods: who rose and who fell, why, and where that leads.',
    takes: 'tables of two or more periods, read as one; - is standard input',
    after: AFTER_EN,
  },
  id: {
    summary: 'perubahan antarperiode, laju, dan kapan target tercapai',
    description:
      'Membandingkan dua periode: siapa yang naik dan turun, mengapa, dan ke mana arahnya.',
    takes: 'tabel dua periode atau lebih, dibaca sebagai satu; - adalah masukan standar',
    after: AFTER_ID,
  },
};
