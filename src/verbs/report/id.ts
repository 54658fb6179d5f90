import type { report as english } from './en.js';

/** Kata-kata `ucj report`: angka utama, bagian, metode, dan batasan. */
export const report: typeof english = {
  title: (scope) => `Jaminan sosial ketenagakerjaan: ${scope}`,
  part: (scope, parts) => `${scope}, ${parts}`,
  ranking: 'Peringkat',
  provinces: (count) => `${count} provinsi`,
  regions: (count) => `${count} wilayah`,
  subtitle: (office, counts, months) =>
    `${office ? `${office}. ` : ''}Peserta per ${counts}. Anggaran ${months}.`,
  noPeriod: 'periode yang tidak disebutkan',
  sections: {
    regions: 'Wilayah',
    segments: 'Segmen',
    money: 'Dana dan pembayarnya',
    changes: 'Apa yang berubah',
    lines: 'Rincian anggaran per baris',
    above: 'Cakupan di atas 100%',
    unpriced: 'Yang belum ada tarifnya',
    quality: 'Mutu data',
    limits: 'Yang perlu diketahui, dan yang tidak termasuk',
    method: 'Metode',
    tariffs: 'Tarif dan dasar hukum',
    about: 'Sumber dan pembuatan laporan ini',
  },
  columns: {
    share: 'Porsi dari semua yang belum terlindungi',
    payer: 'Pembayar',
    programme: 'Program',
    month: 'Bulan',
    renewal: 'Keberlanjutan peserta lama',
    expansion: 'Perluasan',
    total: 'Jumlah',
    withoutRelief: 'Tanpa keringanan',
    before: 'Cakupan sebelumnya',
    after: 'Cakupan kini',
    change: 'Perubahan (poin)',
    membersPart: 'karena peserta',
    basePart: 'karena potensi',
    frozen: 'Kini, dengan potensi sebelumnya',
    net: 'Neto',
    segments: 'Segmen',
    workers: 'Pekerja',
    reason: 'Sebab dan solusinya',
    finding: 'Temuan',
    places: 'Letak',
    rule: 'Aturan',
    way: 'Solusi',
    file: 'Berkas',
    rows: 'Baris',
    hash: 'SHA-256',
    article: 'Dasar hukum',
  },
  figures: {
    coverage: 'Cakupan',
    uncovered: 'Belum terlindungi',
    toTarget: 'Kekurangan menuju target',
    budget: 'Dana yang diperlukan',
    payable: 'Sudah ada pembayarnya',
    noPayer: 'Belum ada pembayarnya',
    unpriced: 'Belum ada tarif',
  },
  front: {
    decisions: 'Keputusan yang diminta',
    decision: 'Keputusan',
    price: 'Biaya',
    regions: 'Wilayah yang paling menentukan',
    rows: 'Yang paling menentukan',
    segments: 'Segmen yang paling menentukan',
    share: 'dari semua',
  },
  decide: {
    complete: (lacking) => `Lengkapi data yang belum ada: ${lacking}`,
    renew: (workers, coverage) =>
      `Anggarkan keberlanjutan ${workers} peserta yang iurannya sudah dibayar pemerintah${coverage ? `; tanpa itu cakupan turun menjadi ${coverage}` : ''}`,
    employer: (workers, segments) =>
      `Pastikan pemberi kerja mendaftarkan ${workers} pekerja (${segments})`,
    state: (workers, segments, payer) =>
      `Sediakan ${payer} untuk ${workers} pekerja lagi (${segments})`,
    private: (workers, segments, payer) =>
      `Sepakati dengan ${payer} iuran bagi ${workers} pekerja lagi (${segments})`,
    self: (workers, segments) =>
      `Ajak ${workers} pekerja menjadi peserta yang membayar sendiri (${segments})`,
    undecided: (workers, segments) =>
      `Tetapkan siapa yang membayar iuran ${workers} pekerja lagi (${segments})`,
    countSubsidised: (rows) =>
      `Data jumlah peserta yang iurannya sudah dibayar pemerintah pada ${rows} baris`,
    price: (workers, segments) =>
      `Tetapkan skema atau upah ${workers} pekerja yang iurannya belum dapat dihitung (${segments})`,
  },
  appendix: 'Lampiran',
  details: {
    national: (coverage, percent, period) => `${coverage}; nasional ${percent} (${period})`,
    nobody: 'belum ada yang membayar',
    coverage: (registered, potential) => `${registered} peserta aktif dari ${potential} pekerja`,
    uncovered: 'dapat menjadi peserta tetapi belum',
    net: (excess, net) => `dikurangi ${excess} kelebihan pada baris lain: neto ${net}`,
    above: (excess) => `peserta ${excess} lebih banyak daripada potensi`,
    target: (target, whole) => `tiap wilayah mencapai ${target}; secara keseluruhan ${whole}`,
    targetPart: (target, whole) =>
      `bagian segmen ini, tiap wilayah mencapai ${target}; secara keseluruhan ${whole}`,
    toEnrol: (target, enrolled) => `${target}; ${enrolled} dapat ditemukan dan didaftarkan`,
    relief: (parts, withoutRelief) => `${parts}; tanpa keringanan ${withoutRelief}`,
    budget: (renewal, expansion) =>
      `keberlanjutan peserta lama ${renewal} + perluasan ${expansion}`,
    budgetInPart: (renewal, expansion) =>
      `keberlanjutan peserta lama ${renewal}, diketahui sebagian, + perluasan ${expansion}`,
    expansionOnly: 'perluasan saja; keberlanjutan peserta lama tidak diketahui',
    renewalOnly: 'keberlanjutan peserta lama saja; perluasan belum ada tarifnya',
    noBudget: 'belum ada yang dapat dihitung',
    noPayer: 'belum menjadi beban anggaran siapa pun',
    unpriced: 'pekerja di luar semua jumlah',
  },
  say: {
    coverage: (coverage, potential, uncovered, period) =>
      `${period ? `Pada ${period}, ` : ''}${coverage} dari ${potential} pekerja potensial sudah menjadi peserta aktif. ${uncovered === '0' ? 'Tidak ada yang belum terlindungi.' : `Sebanyak ${uncovered} belum terlindungi.`}`,
    noCoverage: 'Potensi 0, jadi cakupan tidak ada.',
    sampling: (coverage, uncovered, expansion, rse, grade) =>
      `Potensi merupakan hasil estimasi dengan galat baku relatif ${rse} (${grade}); pada tingkat kepercayaan 95%, cakupan ${coverage}, belum terlindungi ${uncovered}${expansion ? `, dan perluasannya ${expansion}` : ''}.`,
    regions: (names, share, workers, all) =>
      `Di ${names} terdapat ${share} dari yang belum terlindungi: ${workers} dari ${all}.`,
    extremes: (lowest, lowestCoverage, highest, highestCoverage) =>
      `Cakupan terendah di ${lowest} (${lowestCoverage}), tertinggi di ${highest} (${highestCoverage}).`,
    segment: (name, workers, share) =>
      `Segmen terbesar yang belum terlindungi adalah "${name}": ${workers}, ${share} dari semuanya.`,
    target: (target, workers) =>
      `Agar tiap wilayah mencapai ${target}, perlu ${workers} peserta lagi.`,
    targetReached: (target) => `Tiap wilayah sudah mencapai ${target}.`,
    targetPart: (target, workers) =>
      `Dari yang masih diperlukan agar wilayahnya, semua segmen bersama, mencapai ${target}, ${workers} dari segmen ini.`,
    targetNamed: (target, workers) =>
      `Agar ${target} tercapai di tiap wilayah, perlu ${workers} peserta lagi.`,
    found: (wanted, enrolled, uncovered, findable) =>
      `Dari ${uncovered} yang belum terlindungi, ${findable} dapat ditemukan: ${enrolled} dari ${wanted} yang diperlukan didaftarkan.`,
    uncovered: 'yang belum terlindungi',
    missing: 'pekerja yang masih diperlukan untuk mencapai target',
    subsidised: 'peserta yang iurannya sudah dibayar pemerintah',
    some: (workers, whom) => `${workers} dari ${whom}`,
    keeping: (whom, renewal, months) => `Mempertahankan ${whom} perlu ${renewal} (${months}).`,
    noneKept: 'Peserta yang iurannya sudah dibayar pemerintah tidak diperpanjang.',
    nobodySubsidised: 'Belum ada peserta yang iurannya dibayar pemerintah.',
    keepingUnknown: 'Biaya mempertahankan peserta yang sudah dibayar tidak diketahui.',
    keepingUnknownIn: (rows) =>
      `Pada ${rows} baris tidak diketahui siapa yang dibayar pemerintah: mempertahankan mereka tidak ada dalam jumlah mana pun.`,
    covering: (whom, expansion, months) => `Melindungi ${whom} perlu ${expansion} (${months}).`,
    coveringUnpriced: (whom) => `Biaya melindungi ${whom} belum dapat dihitung.`,
    together: (total) => `Jumlahnya ${total}.`,
    withoutRelief: (total) => `Tanpa keringanan jumlahnya ${total}.`,
    indicative:
      'Angka itu indikatif: tanpa segmen, semua dihitung seolah bukan penerima upah (BPU).',
    payers: (parts) => `Yang membayar: ${parts}.`,
    noPayer: (amount, total) => `${amount} dari ${total} belum ada pembayarnya.`,
    noPayerAtAll: 'Sumber pembiayaan belum ditetapkan.',
    withoutRenewal: (coverage) =>
      `Tanpa keberlanjutan peserta lama, cakupan turun menjadi ${coverage}.`,
    unpriced: (workers) =>
      `Iuran ${workers} pekerja belum dapat dihitung dan tidak ada dalam jumlah mana pun.`,
    change: (from, points, isRise) =>
      `Sejak ${from} cakupan ${isRise ? 'naik' : 'turun'} ${points} poin.`,
    noChange: (from) => `Cakupan sama dengan ${from}.`,
    changeOfShared: (from, workers, all, before, after) =>
      `Pada baris yang juga ada pada ${from} (${workers} dari ${all} pekerja), cakupan berubah dari ${before} menjadi ${after}.`,
    above: (regions, excess) =>
      `Peserta di atas potensinya ada ${excess}, pada ${regions} baris peringkat. Mereka tidak menutupi yang lain.`,
  },
  and: 'dan',
  money: {
    byPayer: 'Menurut pembayar',
    byProgramme: 'Menurut program',
    byAgency: 'Menurut perangkat daerah',
    byMonth: 'Menurut bulan',
    eachMonth: (amount) => `Biaya tiap bulan sama: ${amount}.`,
    linesHint: (ownSide) =>
      `Tiap baris adalah pekerja x kali x harga satuan. Semua baris kecuali yang bertujuan "${ownSide}" berjumlah sama dengan anggaran; yang dibayar pekerja sendiri bukan beban anggaran lain.`,
    none: 'Belum ada yang dapat dihitung, jadi anggarannya tidak ada.',
    flat: 'iuran yang diberikan',
  },
  changes: {
    intro: (from, to) =>
      `Dari ${from} ke ${to}, untuk wilayah dan segmen yang ada pada kedua periode.`,
    parts:
      'Cakupan berubah karena peserta masuk atau keluar, dan karena potensi dihitung ulang. Kedua bagian itu berjumlah sama dengan perubahannya.',
    basesDiffer:
      'Dasar potensi berbeda dari sebelumnya, jadi kedua cakupan tidak dapat dibandingkan: lihat pesertanya saja.',
    unmatched: (before, after) =>
      `Baris yang hanya ada pada satu periode tidak ikut di sini: ${before} dari yang lama, ${after} dari yang baru.`,
  },
  above: {
    intro:
      'Orang terdaftar di tempat kerja dan dihitung di tempat tinggal, jadi cakupan di atas 100 % mungkin terjadi. Angkanya ditunjukkan apa adanya.',
    totals:
      'Yang belum terlindungi dijumlahkan dari tiap baris yang dibaca (wilayah dan segmen), jadi kelebihan tidak menutupi siapa pun. Pada angka neto, kelebihan suatu baris menutupi kekurangan baris lain.',
  },
  unpriced: { intro: 'Pekerja ini ikut dihitung, tetapi tidak ada dalam jumlah rupiah mana pun.' },
  quality: {
    clean: 'Tidak ada yang meragukan dalam tabel.',
    intro: (findings) =>
      `Ada ${findings} hal yang meragukan. Angka dihitung dari tabel apa adanya; ucj check menyebutkan semuanya.`,
    findings: 'Yang meragukan',
    files: 'Yang dibaca',
    example: (finding) => `misalnya: ${finding}`,
    andMore: (count) => `dan ${count} lagi`,
  },
  limitsTitle: 'Tidak termasuk dalam angka ini',
  limits: [
    'Potensi adalah angka yang tertulis dalam tabel dan tidak dapat diperiksa di sini.',
    'Anggaran hanya berisi iuran. Verifikasi, sosialisasi, dan tenaga tidak termasuk, kecuali ada biaya pendukung dalam rinciannya.',
    'Pertumbuhan angkatan kerja, peserta yang berhenti selama tahun berjalan, dan tunggakan tidak diperhitungkan.',
    'Dari angka saja tidak dapat diketahui apakah satu orang tercatat di dua baris.',
  ],
  method: [
    'Cakupan adalah peserta aktif / potensi. Belum terlindungi adalah potensi dikurangi peserta, tidak pernah di bawah 0 pada baris mana pun; kelebihan adalah sebaliknya. Keduanya diambil pada baris paling rinci yang dibaca lalu dijumlahkan, sehingga setiap pengelompokan memberi jumlah yang sama.',
    'Kekurangan menuju target: bagian potensi yang diinginkan, dibulatkan ke atas untuk tiap wilayah, dikurangi pesertanya; segmen-segmennya berbagi sebanding dengan yang belum terlindungi. Segmen yang bertarget sendiri dihitung tersendiri.',
    'Dapat ditemukan: bagian yang lolos verifikasi dari yang belum terlindungi pada tiap baris, dibulatkan setengah ke atas; tidak lebih dari itu yang didaftarkan.',
    'Perluasan adalah pekerja yang akan dilindungi x iurannya selama bulan anggaran. Keberlanjutan peserta lama adalah peserta yang iurannya sudah dibayar pemerintah x iurannya, tanpa keringanan. Bila jumlahnya tidak diketahui, keberlanjutan peserta lama juga tidak diketahui dan bukan 0.',
    'Iuran berlaku per bulan. Keringanan bergantung pada pembayar dan sektor.',
    'Orang dan rupiah adalah bilangan bulat. Persentase upah dibulatkan sekali (setengah ke atas) ke rupiah penuh per pekerja, bulan, program, dan penanggung; aturan penyelenggara tidak diterbitkan, jadi ini kesepakatan. Persentase dibulatkan setengah ke atas, tidak pernah menjadi 100 dari bawah atau 0 dari atas.',
  ],
  nation: (coverage, period, source, confidence) =>
    `Cakupan nasional, ${coverage} pada ${period}, sebagaimana diterbitkan (${source}; ${confidence}). Dasarnya tidak disebutkan dan mungkin lain dari di sini.`,
  tariffs: {
    intro: 'Nilai katalog yang menentukan suatu jumlah.',
    none: 'Tidak ada tarif katalog yang menentukan jumlah.',
    confidence:
      'HIGH: teks peraturan, atau dua sumber yang sama. MEDIUM: satu sumber yang baik. LOW: sumber yang lemah. INFER: tafsiran kami.',
  },
  about: {
    made: (version) => `Dibuat dengan ucj ${version}.`,
    stamp: (stamp) => `Dibuat pada ${stamp}.`,
    command: (command) => `Perintah: ${command}`,
    inputs: 'Berkas',
    same: 'Berkas, opsi, dan versi yang sama memberi laporan yang sama.',
  },
  cut: (count) =>
    `${count} baris lagi tidak ditampilkan karena --teratas; jumlah mencakup semuanya.`,
};
