import { fold, withoutListMark } from '../../core/cell.js';

const TOTAL =
  /^(jumlah|jml|jlh|total|sub[ -]?total|grand[ -]?total|keseluruhan|seluruh|rekap(itulasi)?|se-[a-z]+|kanwil)\b|[\s(-](jumlah|total)\)?$/;
/**
 * What adds up nothing and is no region either: an average, a share, an extreme, what is wanted or missing, and who
 * is counted in the row above already.
 */
const NO_SUM =
  /^(?:%|o\/w\b|(?:termasuk|di ?antaranya|dari jumlah (?:itu|tersebut)|of which|rata ?-? ?(?:rata|2)|rerata|average|persen(?:tase)?|prosentase|percentage|selisih|kekurangan|target|capaian|kenaikan|penurunan|pertumbuhan|maksim(?:um|al)|minim(?:um|al))\b|(?:mean|median|modus|gap|coverage|cakupan|tertinggi|terendah|standar deviasi)$)/;
const WHOLE =
  /^(indonesia|nasional|national|prov(insi)?|kab(upaten)?|kota|kab(upaten)?\s?\/\s?kota)\.?$/;
const ALL_SEGMENTS = /^((semua|seluruh|all)\b|(gabungan|gab\.?|akumulasi|combined)$)/;

/** What adds up others by its first word, whatever follows: `Jumlah belanja`. */
const SUM =
  /^(?:jumlah|jml|jlh|total|sub[ -]?(?:total|jumlah)|grand[ -]?total|keseluruhan|rata ?-? ?(?:rata|2)|rekap(?:itulasi)?)\b/;

/** What every such name has in it: most names are told apart by this alone. */
const MAYBE =
  /jumlah|jml|jlh|total|seluruh|rekap|rata|average|persen|%|o\/w|termasuk|antaranya|dari jumlah|of which|selisih|kekurangan|target|capaian|kenaikan|penurunan|pertumbuhan|maksim|minim|^\W*(?:mean|median|modus|gap|coverage|cakupan|tertinggi|terendah|standar deviasi)\s*$|nasional|national|indonesia|kanwil|^\s*(se-|prov(insi)?\.?\s*$|kab(upaten)?\.?\s*(\/|$)|kota\s*$)|^\s*\S \S( |$)/;

/** A name as its first word is looked for; null where it is no total's. */
function totalWords(name: string): string | null {
  if (/^[\d.]*$/.test(name) || !MAYBE.test(name.toLowerCase())) return null;
  const folded = withoutListMark(fold(name));
  // `J U M L A H` is a word set wide.
  return /^(\S )+\S$/.test(folded) ? folded.replaceAll(' ', '') : folded;
}

/** Whether a name is that of a total over other rows rather than of a region or segment. */
export function isTotal(name: string): boolean {
  const words = totalWords(name);
  return words !== null && [TOTAL, NO_SUM, WHOLE].some((names) => names.test(words));
}

/** Whether a row of this name adds up nothing, so that no rows are to be compared with it. */
export function addsUpNothing(name: string): boolean {
  const words = totalWords(name);
  return words !== null && NO_SUM.test(words);
}

/** Whether a name is a kind of region alone: `Kota` is also the name of a district. */
export function isKindAlone(name: string): boolean {
  const words = totalWords(name);
  return words !== null && !TOTAL.test(words) && WHOLE.test(words);
}

/** Whether a text in any column says that its row adds up others. */
export function isSum(text: string): boolean {
  const words = totalWords(text);
  return words !== null && SUM.test(words);
}

/** Men and women, as tables write them. */
const SEXES = [
  ['l', /^(?:l|lk|laki|laki[- ]laki|pria|male)$/],
  ['p', /^(?:p|pr|perempuan|wanita|female)$/],
] as const;

/** A segment's name as it is compared with those that a total joins: `laki-laki` is the `L` of `L+P`. */
export function asJoined(segmentKey: string): string {
  return SEXES.find(([, names]) => names.test(segmentKey))?.[0] ?? segmentKey;
}

/** Segments that others are part of, by their names: farmers are not beside the self-employed but among them. */
const OF_MANY =
  /^(?:[a-z\d]+[.)] )?(?:(?:pekerja |sektor |tenaga kerja )?(?:p?bpu|bukan penerima upah|informal)|self-employed|tenaga kerja|pekerja|penduduk bekerja)(?: \(bpu\))?$/;

/** Segments that others may be part of where these stand right beside them. */
const OF_THOSE_BESIDE =
  /^(?:[a-z\d]+[.)] )?(?:(?:pekerja |sektor )?(?:p?bpu|bukan penerima upah|informal|formal|pu|penerima upah|rentan)|self-employed|wage earners)(?: \(b?pu\))?$/;

/** Whether other segments of a table are most likely part of one of this name. */
export function isOfMany(segmentKey: string): boolean {
  return OF_MANY.test(segmentKey);
}

/** Whether segments right beside one of this name may be part of it. */
export function mayBeOfThoseBeside(segmentKey: string): boolean {
  return OF_THOSE_BESIDE.test(segmentKey);
}

/** The names that a segment's name joins: `l+p`, `pu dan bpu`; itself alone where it joins none. */
export function joinedNames(segmentKey: string): readonly string[] {
  return segmentKey.split(/ ?[+&] ?| (?:dan|dengan|and) /);
}

/** Words of a total that say nothing of what it adds up: `Jumlah seluruh pekerja`. */
const OF_ANY =
  /\b(?:jumlah|jml|jlh|(?:sub|grand)[ -]?total|total|keseluruhan|seluruh(?:nya)?|semua|rekap(?:itulasi)?|all|gabungan|segmen\w*|segments?|(?:tenaga )?kerja|pekerja|peserta|potensi|orang|jiwa|workers?|people|sektor|sectors?|lapangan|usaha|jenis|pekerjaan|jobs?|kategori|kelompok|golongan|status|profesi|bidang|umum|akhir|dan|of|the)\b/g;

/** What calls a name that of a total, in front of it or behind it. */
const CALLED_TOTAL =
  /^(?:(?:jumlah|jml\.?|jlh\.?|(?:sub|grand)[ -]?total|total|rekap(?:itulasi)?|seluruh|semua|all)\s+)+|[\s(-]+(?:jumlah|total)\)?$/gi;

/** A name of a total without what calls it one: `BPU` of `Jumlah BPU`. */
export function withoutTotalWords(name: string): string {
  return name.replace(CALLED_TOTAL, '').trim();
}

/** Whether a total over segments says which: `Jumlah BPU`. */
export function namesParts(segmentKey: string): boolean {
  const isSum = isAllSegments(segmentKey) && !addsUpNothing(segmentKey);
  return isSum && /\p{L}/u.test(segmentKey.replace(OF_ANY, ''));
}

/** Kinds of regions, of which some rows of a list can be and others not. */
const KINDS = /\b(?:prov(?:insi)?|kab(?:upaten)?|kota|kec(?:amatan)?|kel(?:urahan)?|desa)\b/g;

/** Whether a total says of which kind of regions alone it is: `Jumlah Kota`. */
export function namesKind(label: string): boolean {
  const words = fold(label).replace(OF_ANY, '');
  const isOther = /\p{L}/u.test(words.replace(KINDS, ''));
  return !isOther && new Set(words.match(KINDS)).size === 1;
}

/** Whether a segment is a total over other segments. */
export function isAllSegments(segmentKey: string): boolean {
  return ALL_SEGMENTS.test(segmentKey) || isTotal(segmentKey);
}
