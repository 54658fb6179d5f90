import { add } from '../../core/exact.js';
import type { Curve, Flows, Line, Picture, PremiumBars, Premiums } from '../../view/view.js';
import type { Kind } from './sheet.js';

/** Numbers of one line, or of one part of all bars. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly color: string;
  /** Whether it stands behind what is to be seen: a level, or an end of a band. */
  readonly isBeside?: true;
}

/** A picture as a spreadsheet draws it: numbers by their names, as lines, columns or bars whose parts add up. */
export interface Drawn {
  readonly shape: 'line' | 'columns' | 'bars';
  readonly title: string;
  readonly said: string;
  readonly kind: Kind;
  readonly names: readonly string[];
  readonly series: readonly Series[];
}

const [INK, GREY, BAND, EXPANSION] = ['1F4E5F', '8A929C', '6FB7B3', 'E69F00'];
/** Colours that are told apart without seeing red and green, as many as sources are shown. */
const SOURCES = [INK, 'E69F00', '56B4E9', '009E73', 'CC79A7', 'D55E00', '0072B2', 'F0E442'];

function curveDrawn({ title, said, values, band, goal, unit, names }: Curve): Drawn {
  const isPercent = unit === 'percent';
  const scaled = (all: readonly (number | null)[]) =>
    all.map((value) => (value !== null && isPercent ? value / 100 : value));
  const beside = (name: string, color: string, all: readonly number[]): Series => {
    return { name, values: scaled(all), color, isBeside: true };
  };
  const [least, own, most] = band?.names ?? ['', title, ''];
  const [lows, highs] = [0, 1].map((end) => (band?.ends ?? []).map((both) => both[end] as number));
  const levels = names.map(() => goal?.at ?? 0);
  const series = [
    { name: own, values: scaled(values), color: INK },
    ...(band ? [beside(least, BAND, lows ?? []), beside(most, BAND, highs ?? [])] : []),
    ...(goal ? [beside(goal.text, GREY, levels)] : []),
  ];
  return { shape: 'line', title, said, kind: isPercent ? 'share' : 'rupiah', names, series };
}

function lineDrawn({ title, said, names, values }: Line): Drawn {
  const series = [{ name: title, values, color: INK }];
  return { shape: 'line', title, said, kind: 'count', names, series };
}

function flowsDrawn({ title, said, flows }: Flows): Drawn {
  const names = [...new Set(flows.map(({ to }) => to))];
  const sources = new Map<
    string,
    Omit<Series, 'values'> & { readonly values: (number | null)[] }
  >();
  for (const { from, to, amount, isMissing } of flows) {
    const color = isMissing ? GREY : (SOURCES[sources.size % SOURCES.length] ?? INK);
    const own = sources.get(`${isMissing} ${from}`) ?? {
      name: from,
      color,
      values: names.map(() => null),
    };
    const at = names.indexOf(to);
    own.values[at] = add(own.values[at] ?? 0, amount);
    sources.set(`${isMissing} ${from}`, own);
  }
  return { shape: 'bars', title, said, kind: 'rupiah', names, series: [...sources.values()] };
}

function barsDrawn({ title, said, names, parts, premiums }: PremiumBars): Drawn {
  const part = (name: string, color: string, of: (each: Premiums) => number | null): Series => {
    return { name, color, values: premiums.map(of) };
  };
  const series = [
    part(parts.renewal, INK, ({ renewalPremium }) => renewalPremium),
    part(parts.expansion, EXPANSION, ({ expansionPremium }) => expansionPremium),
  ];
  return { shape: 'columns', title, said, kind: 'rupiah', names, series };
}

function allDrawn(picture: Picture | Line): Drawn {
  switch (picture.kind) {
    case 'curve':
      return curveDrawn(picture);
    case 'line':
      return lineDrawn(picture);
    case 'flows':
      return flowsDrawn(picture);
    case 'bars':
      return barsDrawn(picture);
  }
}

/** A picture as numbers; what has no two of them to compare is not drawn, nor money that nobody pays to nobody. */
export function drawnOf(picture: Picture | Line): Drawn | null {
  const drawn = allDrawn(picture);
  const known = drawn.series.map(({ values }) => values.filter((value) => value !== null).length);
  const least = drawn.shape === 'bars' ? 1 : 2;
  return Math.max(0, ...known) >= least ? drawn : null;
}
