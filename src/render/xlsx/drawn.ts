import { add } from '../../core/exact.js';
import type { Curve, Flows, Line, Picture, PremiumBars } from '../../view/view.js';
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

function curveSeries({ title, values, band, goal, unit, names }: Curve): Series[] {
  const scaled = (all: readonly (number | null)[]) =>
    all.map((value) => (value !== null && unit === 'percent' ? value / 100 : value));
  const beside = (name: string, color: string, all: readonly number[]): Series => {
    return { name, values: scaled(all), color, isBeside: true };
  };
  const [least, own, most] = band?.names ?? ['', title, ''];
  return [
    { name: own, values: scaled(values), color: INK },
    ...(band
      ? [
          beside(
            least,
            BAND,
            band.ends.map(([low]) => low),
          ),
          beside(
            most,
            BAND,
            band.ends.map(([, high]) => high),
          ),
        ]
      : []),
    ...(goal
      ? [
          beside(
            goal.text,
            GREY,
            names.map(() => goal.at),
          ),
        ]
      : []),
  ];
}

function flowsDrawn({ title, said, flows }: Flows): Drawn {
  const sources = new Map(
    flows.map(({ from, isMissing }) => [`${isMissing} ${from}`, { from, isMissing }]),
  );
  const names = [...new Set(flows.map(({ to }) => to))];
  const paid = (
    { from, isMissing }: Pick<Flows['flows'][number], 'from' | 'isMissing'>,
    name: string,
  ) =>
    flows
      .filter((flow) => flow.to === name && flow.from === from && flow.isMissing === isMissing)
      .reduce((sum, { amount }) => add(sum, amount), 0);
  const series = [...sources.values()].map(
    (source, at): Series => ({
      name: source.from,
      values: names.map((name) => paid(source, name) || null),
      color: source.isMissing ? GREY : (SOURCES[at % SOURCES.length] ?? INK),
    }),
  );
  return { shape: 'bars', title, said, kind: 'rupiah', names, series };
}

function barsDrawn({ title, said, names, parts, premiums }: PremiumBars): Drawn {
  const series = [
    { name: parts.renewal, values: premiums.map((each) => each.renewalPremium), color: INK },
    {
      name: parts.expansion,
      values: premiums.map((each) => each.expansionPremium),
      color: EXPANSION,
    },
  ];
  return { shape: 'columns', title, said, kind: 'rupiah', names, series };
}

/** A picture as numbers; what has no two of them to compare is not drawn. */
export function drawnOf(picture: Picture | Line): Drawn | null {
  const drawn = allDrawn(picture);
  const known = Math.max(
    0,
    ...drawn.series.map(({ values }) => values.filter((value) => value !== null).length),
  );
  return drawn.shape === 'bars' || known > 1 ? drawn : null;
}

function allDrawn(picture: Picture | Line): Drawn {
  const { kind, title, said } = picture;
  switch (kind) {
    case 'curve': {
      const { unit, names } = picture;
      const series = curveSeries(picture);
      return {
        shape: 'line',
        title,
        said,
        kind: unit === 'percent' ? 'share' : 'rupiah',
        names,
        series,
      };
    }
    case 'line': {
      const { names, values } = picture;
      return {
        shape: 'line',
        title,
        said,
        kind: 'count',
        names,
        series: [{ name: title, values, color: INK }],
      };
    }
    case 'flows':
      return flowsDrawn(picture);
    case 'bars':
      return barsDrawn(picture);
  }
}
