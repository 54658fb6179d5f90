import type { NumberWay } from '../input/text/convention.js';
import { peopleWords } from './people.js';

/** What a number of a claim counts, where a word or sign beside it says so. */
export type Unit = 'rupiah' | 'people' | 'months' | 'years' | 'days' | 'percent';

/** What a price can be for one of. */
export type PerUnit = 'people' | 'months' | 'years' | 'days';

/** How loosely a number is meant: 10 % either way, up to 10 % below, or up to 10 % above it. */
const HEDGES = ['about', 'below', 'above'] as const;
export type Hedge = (typeof HEDGES)[number];

/** Signs that words of a claim stand for. `of` takes a part of what follows, `for` says how long. */
export type WordSign = 'x' | '/' | '+' | '-' | '=' | 'of' | 'for' | 'per';

/** What a word of a claim does. */
export type Meaning =
  /** `isMoney`: a capital letter that is a size behind rupiah alone, written in Indonesian. */
  | { readonly kind: 'scale'; readonly zeros: number; readonly isMoney?: true }
  | { readonly kind: 'hedge'; readonly hedge: Hedge }
  | { readonly kind: 'unit'; readonly unit: PerUnit }
  | { readonly kind: 'half' }
  /** One of a size in one word: `seribu`. */
  | { readonly kind: 'one-of'; readonly zeros: number }
  /** A number in words. */
  | { readonly kind: 'count'; readonly value: number }
  /** One month or year in one word, `sebulan`: a time, or what a price is for. */
  | { readonly kind: 'one'; readonly unit: PerUnit }
  /** Months from one by name to another, both counted: `Januari-Desember`. */
  | { readonly kind: 'span'; readonly months: number }
  | { readonly kind: 'sign'; readonly sign: WordSign }
  /** Says nothing of the numbers: `sebanyak`. */
  | { readonly kind: 'silent' };

/** Whose a word is: Indonesian, English, or of both, which tells no marks of numbers. */
type Own = NumberWay | null;

type Words = readonly (readonly [Own, Meaning, readonly string[]])[];

const unit = (of: PerUnit): Meaning => ({ kind: 'unit', unit: of });
const one = (of: PerUnit): Meaning => ({ kind: 'one', unit: of });
const sign = (of: WordSign): Meaning => ({ kind: 'sign', sign: of });
const SILENT: Meaning = { kind: 'silent' };

const SIZES: Words = [
  ['id', { kind: 'scale', zeros: 3 }, ['ribu', 'rb']],
  ['id', { kind: 'scale', zeros: 6 }, ['juta', 'jt']],
  ['id', { kind: 'scale', zeros: 9 }, ['miliar', 'milyar', 'milliar', 'mlyr']],
  ['id', { kind: 'scale', zeros: 12 }, ['triliun', 'trilyun']],
  ['id', { kind: 'scale', zeros: 9, isMoney: true }, ['m']],
  ['id', { kind: 'scale', zeros: 12, isMoney: true }, ['t']],
  ['en', { kind: 'scale', zeros: 3 }, ['thousand']],
  ['en', { kind: 'scale', zeros: 6 }, ['million', 'mn']],
  ['en', { kind: 'scale', zeros: 9 }, ['billion', 'bn']],
  ['en', { kind: 'scale', zeros: 12 }, ['trillion', 'tn']],
  ['id', { kind: 'half' }, ['setengah']],
  ['id', { kind: 'one-of', zeros: 3 }, ['seribu']],
  ['id', { kind: 'one-of', zeros: 6 }, ['sejuta']],
];

const HEDGED: Words = [
  [
    'id',
    { kind: 'hedge', hedge: 'about' },
    ['sekitar', 'kurang lebih', 'lebih kurang', 'kira-kira', 'sekira', 'kisaran'],
  ],
  [
    'id',
    { kind: 'hedge', hedge: 'below' },
    ['hampir', 'nyaris', 'kurang dari', 'di bawah', 'maksimal'],
  ],
  [
    'id',
    { kind: 'hedge', hedge: 'above' },
    ['lebih dari', 'lebih', 'sedikitnya', 'setidaknya', 'di atas', 'minimal'],
  ],
  ['en', { kind: 'hedge', hedge: 'about' }, ['about', 'around', 'approximately', 'some']],
  ['en', { kind: 'hedge', hedge: 'below' }, ['nearly', 'almost', 'less than']],
  ['en', { kind: 'hedge', hedge: 'above' }, ['more than', 'over', 'at least']],
];

const TIMES: Words = [
  ['id', unit('months'), ['bulan', 'bln']],
  ['id', unit('years'), ['tahun', 'thn']],
  ['id', unit('days'), ['hari']],
  ['id', one('months'), ['sebulan']],
  ['id', one('years'), ['setahun']],
  ['id', one('days'), ['sehari']],
  ['en', unit('months'), ['months', 'month']],
  ['en', unit('years'), ['years', 'year']],
  ['en', unit('days'), ['days', 'day']],
  ['en', one('months'), ['a month', 'monthly']],
  ['en', one('years'), ['a year', 'yearly', 'annually']],
  ['en', one('days'), ['a day', 'daily']],
];

const SIGNS: Words = [
  ['id', sign('x'), ['kali', 'dikali', 'dikalikan', 'kalikan']],
  ['en', sign('x'), ['times', 'multiplied by']],
  ['id', sign('/'), ['dibagi']],
  ['en', sign('/'), ['divided by']],
  ['id', sign('+'), ['dan', 'ditambah', 'tambah']],
  ['en', sign('+'), ['and', 'plus']],
  ['id', sign('-'), ['dikurangi']],
  ['en', sign('-'), ['minus']],
  ['id', sign('='), ['sama dengan', 'adalah', 'menjadi', 'yakni', 'yaitu', 'ialah', 'hasilnya']],
  ['id', sign('='), ['atau setara dengan', 'atau setara', 'atau', 'setara dengan', 'setara']],
  ['id', sign('='), ['terdiri dari', 'terdiri atas', 'jadi']],
  ['en', sign('='), ['equals', 'is', 'are', 'or', 'makes']],
  ['id', sign('of'), ['dari']],
  ['en', sign('of'), ['out of', 'of']],
  ['id', sign('for'), ['untuk', 'selama', 'bagi']],
  ['en', sign('for'), ['for']],
  ['id', sign('per'), ['per', 'tiap', 'setiap']],
  ['en', sign('per'), ['each']],
];

const SAYING_NOTHING: Words = [
  ['id', SILENT, ['sebanyak', 'sejumlah', 'sebesar', 'senilai', 'mencapai', 'total', 'totalnya']],
  ['id', SILENT, ['anggaran', 'anggarannya', 'realisasi', 'realisasinya', 'alokasi', 'biaya']],
  ['id', SILENT, ['iuran', 'iurannya', 'premi', 'preminya', 'tarif', 'dengan', 'masing-masing']],
  [
    'id',
    SILENT,
    [
      'baru',
      'sudah',
      'telah',
      'target',
      'potensi',
      'jumlah',
      'jumlahnya',
      'dana',
      'pagu',
      'periode',
    ],
  ],
  [
    'id',
    SILENT,
    ['hanya', 'tepat', 'cuma', 'menelan', 'membutuhkan', 'memerlukan', 'menghabiskan', 'yang'],
  ],
  ['en', SILENT, ['a total of', 'total', 'the', 'premium', 'premiums', 'budget', 'only', 'at']],
];

/** Numbers in words, up to 999 in Indonesian and to twelve in English. */
const UNITS = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
type Counts = readonly (readonly [text: string, value: number])[];

/** Round numbers, and each with what may stand behind it: `dua puluh`, `dua puluh satu`. */
function withRest(round: Counts, rest: Counts): Counts {
  return round.flatMap(([text, value]) => [
    [text, value] as const,
    ...rest.map(([behind, more]) => [`${text} ${behind}`, value + more] as const),
  ]);
}

function countsTo999(): Counts {
  const units: Counts = UNITS.map((each, at) => [each, at + 1]);
  const teens: Counts = units.slice(1).map(([each, value]) => [`${each} belas`, value + 10]);
  const tens: Counts = units.slice(1).map(([each, value]) => [`${each} puluh`, value * 10]);
  const hundreds: Counts = units.slice(1).map(([each, value]) => [`${each} ratus`, value * 100]);
  const ten: Counts = [
    ['sepuluh', 10],
    ['sebelas', 11],
  ];
  const below: Counts = [...units, ...ten, ...teens, ...withRest(tens, units)];
  return [...below, ...withRest([['seratus', 100], ...hundreds], below)];
}

const ENGLISH = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

const inWords = (): Words => [
  ...countsTo999().map(([text, value]) => ['id', { kind: 'count', value }, [text]] as const),
  ...ENGLISH.map((text, at) => ['en', { kind: 'count', value: at + 1 }, [text]] as const),
];

/** Words of a claim, by what they do. Those of one language also tell which marks its numbers have. */
function allWords(): Words {
  return [
    ...SIZES,
    ...HEDGED,
    ...TIMES,
    ...SIGNS,
    ...SAYING_NOTHING,
    ...inWords(),
    ...peopleWords().map(([own, texts]) => [own, unit('people'), texts] as const),
  ];
}

/** A word of a claim: what it does, and whose it is. */
export interface Word {
  readonly text: string;
  readonly meaning: Meaning;
  readonly way: Own;
}

/** Phrases by their first word, the longer ones first: `lebih dari` is not `lebih`. */
interface Phrases {
  readonly byFirst: ReadonlyMap<string, readonly Word[]>;
  /** Characters that tell the longest phrase, and that it ends there. */
  readonly longest: number;
}

function gathered(): Phrases {
  const byFirst = new Map<string, Word[]>();
  let longest = 0;
  for (const [way, meaning, texts] of allWords())
    for (const text of texts) {
      const key = firstOf(text);
      const same = byFirst.get(key) ?? [];
      same.push({ text, meaning, way });
      byFirst.set(key, same);
      longest = Math.max(longest, text.length);
    }
  for (const same of byFirst.values()) same.sort((a, b) => b.text.length - a.text.length);
  return { byFirst, longest: longest + 2 };
}

/** Made when the first word is asked for: most runs of the program read no claim. */
let known: Phrases | null = null;

/** The letters that a text begins with. */
function firstOf(text: string): string {
  return /^\p{L}+/u.exec(text)?.[0] ?? '';
}

/** The word or phrase that a text begins with; null where it is none that is known. */
export function wordAt(text: string): Word | null {
  known ??= gathered();
  const folded = text.slice(0, known.longest).toLowerCase();
  const ends = (rest: string) => !/^[\p{L}\d]/u.test(rest);
  const phrases = known.byFirst.get(firstOf(folded)) ?? [];
  const isLetter = ({ meaning, text: own }: Word) =>
    meaning.kind !== 'scale' || !meaning.isMoney || text.startsWith(own.toUpperCase());
  return (
    phrases.find(
      (each) =>
        folded.startsWith(each.text) && ends(folded.slice(each.text.length)) && isLetter(each),
    ) ?? null
  );
}
