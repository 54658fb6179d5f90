import type { VerbHelp } from '../../cli/verb.js';

const AFTER_EN = `
Examples:
  $ ucj report data/banten.csv --wage umk -o banten.html
  $ ucj report data/banten.csv --wage umk --lang id -o banten.xlsx -o banten.html
  $ ucj report data/banten.csv --wage umk --chapter "plan --target 60% --until 2030" \\
      --chapter "fund --sources data/banten-sources.csv" -o banten.html
  $ ucj report data/papua-barat-2023.csv --target 82% -o "papua-barat-{period}.md"

A report has the headline figures, the ranking of regions and segments, where the money goes, what
changed since the period before, coverage above 100 %, who has no price, what is doubtful about the
table, method, tariffs with their laws, and the inputs with their hashes. csv, tsv and ndjson have
the rows alone, as ucj gap writes them.

A chapter is the answer of another verb, with the options it has of its own:
  plan    --target --until --year --milestone --path --growth --lapse --verified --renew --carry ... --by
  share   N, or --target; --level --key --min --max --per-village
  fund    --sources --rule --within --min-months --target --verified --renew
  trend   --from --to --by --target --by-date --scorecard
  diff    --from --to --a --b --by --top
  realise BUDGET PAID; --year --by --column --sheet, and whose premium: --payer --wage ...
  verify  claims or --file; --numbers --month, and whose premium: --segment --payer --wage ...
  afford  an amount; --year --months --existing ..., and whose premium: --segment --payer --wage ...
Counts, choices and prices of plan, share, fund, trend and diff are those of the report; its --target, --renew and
the like hold for them too unless they say otherwise. A plan has whole years, and a --verified of its own.
verify, afford and realise look at no counts; verify and afford take the months of the report's budget. A mismatch does not change
the exit status.

The same inputs give the same bytes: no report says when it was made unless --stamp or
SOURCE_DATE_EPOCH does.

Exit status: 0 done; 1 --fail-below did not hold (the report is written all the same); 2 refused;
3 output not written; 70 a defect.`;

const AFTER_ID = `
Contoh:
  $ ucj report data/banten.csv --upah umk -o banten.html
  $ ucj report data/banten.csv --upah umk --bahasa id -o banten.xlsx -o banten.html
  $ ucj report data/banten.csv --upah umk --bab "plan --target 60% --sampai 2030" \\
      --bab "fund --sumber data/banten-sources.csv" -o banten.html
  $ ucj report data/papua-barat-2023.csv --target 82% -o "papua-barat-{period}.md"

Laporan memuat angka utama, peringkat wilayah dan segmen, ke mana uangnya, apa yang berubah sejak periode
sebelumnya, cakupan di atas 100 %, siapa yang belum ada tarifnya, apa yang meragukan pada tabel, metode, tarif
dengan peraturannya, dan berkas masukan dengan sidik digitalnya. csv, tsv, dan ndjson hanya memuat baris,
seperti yang ditulis ucj gap.

Bab adalah jawaban perintah lain, dengan opsi miliknya:
  plan    --target --sampai --tahun --tonggak --jalur --pertumbuhan --keluar --terverifikasi ... --menurut
  share   N, atau --target; --tingkat --dasar-bagi --minimal --maksimal --per-desa
  fund    --sumber --aturan --di-dalam --bulan-minimal --target --terverifikasi --perpanjang
  trend   --dari --ke --menurut --target --pada-bulan --rapor
  diff    --dari --ke --sebelum --sesudah --menurut --teratas
  realise ANGGARAN REALISASI; --tahun --menurut --kolom --lembar, dan iuran siapa: --pembayar --upah ...
  verify  klaim atau --berkas; --angka --bulan, dan iuran siapa: --segmen --pembayar --upah ...
  afford  jumlah uang; --tahun --bulan --peserta-lama ..., dan iuran siapa: --segmen --pembayar --upah ...
Data, pilihan, dan harga pada plan, share, fund, trend, dan diff sama dengan laporannya; --target, --perpanjang, dan
semacamnya berlaku pula kecuali bab itu menyebut lain. Rencana punya tahun penuh dan --terverifikasi sendiri.
verify, afford, dan realise tidak melihat data; verify dan afford memakai bulan anggaran laporan. Klaim yang tidak cocok tidak mengubah
status keluar.

Masukan yang sama memberi byte yang sama: laporan tidak menyebut kapan dibuat kecuali dengan --cap-waktu atau
SOURCE_DATE_EPOCH.

Status keluar: 0 selesai; 1 --gagal-di-bawah tidak terpenuhi (laporan tetap ditulis); 2 ditolak; 3 keluaran
tidak tertulis; 70 cacat program.`;

/** Help of `ucj report`. */
export const HELP: VerbHelp = {
  en: {
    summary: 'a whole report to forward: HTML, XLSX, Markdown, JSON',
    description:
      'Writes a whole report: figures, ranking, budget, changes, data quality, method and law.',
    takes: 'CSV, TSV or XLSX tables, read as one; - is standard input',
    after: AFTER_EN,
  },
  id: {
    summary: 'laporan lengkap untuk diteruskan: HTML, XLSX, Markdown, JSON',
    description:
      'Menulis laporan lengkap: angka, peringkat, anggaran, perubahan, mutu data, metode, dan peraturan.',
    takes: 'tabel CSV, TSV, atau XLSX, dibaca sebagai satu; - adalah masukan standar',
    after: AFTER_ID,
  },
};
