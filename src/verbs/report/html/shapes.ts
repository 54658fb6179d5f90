import { geoIdentity, geoPath } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import polylabel from 'polylabel';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { ResultTable } from '../../../budget/result.js';

/** A region as it is drawn on a map. */
export interface Shape {
  readonly code: string;
  /** The outline, as SVG has it. */
  readonly path: string;
  /** Where its words stand: the point that is furthest from its outline, or the middle of its islands. */
  readonly middle: readonly [x: number, y: number];
  /** Width and height of what the words stand on. */
  readonly width: number;
  readonly height: number;
}

/** The shapes of a map, and its size. */
export interface Shapes {
  readonly width: number;
  readonly height: number;
  readonly all: readonly Shape[];
}

/** What a boundary says of itself. */
interface Known {
  readonly code: string;
}

type Areas = FeatureCollection<Polygon | MultiPolygon, Known>;

/** Regions from which on a map says more than bars. */
const FEWEST = 4;
/** Size of a map in its own units, which are about pixels. */
const [WIDTH, MOST_HEIGHT] = [960, 640];

const PROVINCE = /^\d\d$/;
const REGENCY = /^(\d\d)\.\d\d$/;

/** The regions that a map of some rows is of: all provinces, or the regencies and cities of one; null for no map. */
async function areasOf({ by, rows }: ResultTable): Promise<Areas | null> {
  const codes = Array.from(rows, ({ region }) => region?.code ?? '');
  if (by.length !== 1 || codes.length < FEWEST) return null;
  const [province = ''] = REGENCY.exec(codes[0] ?? '')?.slice(1) ?? [];
  const isIn = (code: string) => REGENCY.test(code) && code.startsWith(`${province}.`);
  if (codes.every((code) => PROVINCE.test(code)))
    return collected((await import('./province-shapes.js')).areas, () => true);
  if (codes.every(isIn)) return collected((await import('./regency-shapes.js')).areas, isIn);
  return null;
}

/** Outlines of those regions that are wanted. */
function collected(data: object, isWanted: (code: string) => boolean): Areas {
  const topology = data as Topology<Record<string, GeometryCollection<Known>>>;
  const [object] = Object.values(topology.objects);
  if (!object) throw new Error('boundaries without regions');
  const geometries = object.geometries.filter(({ properties }) =>
    isWanted((properties as Known).code),
  );
  return feature(topology, { ...object, geometries }) as Areas;
}

/** What draws geometries in the units of a map. */
type Drawn = ReturnType<typeof geoPath>;

/** The largest island of a region, where it is most of it; null of archipelagos. */
function mainland(geometry: Polygon | MultiPolygon, drawn: Drawn): Polygon | null {
  if (geometry.type === 'Polygon') return geometry;
  const islands = geometry.coordinates.map(
    (coordinates): Polygon => ({ type: 'Polygon', coordinates }),
  );
  const largest = islands.reduce((a, b) => (drawn.area(b) > drawn.area(a) ? b : a));
  return drawn.area(largest) * 2 >= drawn.area(geometry) ? largest : null;
}

/** How exactly the middle of a region is found, in degrees. */
const EXACTLY = 0.01;

/**
 * The shapes of a map of some rows. Near the equator, degrees are drawn as they are. Null where the rows are no provinces,
 * and not of one province.
 */
export async function shapesFor(table: ResultTable): Promise<Shapes | null> {
  const areas = await areasOf(table);
  if (!areas) return null;
  const projection = geoIdentity().reflectY(true).fitSize([WIDTH, MOST_HEIGHT], areas);
  // Half a unit is less than a line is wide.
  const drawn = geoPath(projection).digits(0);
  const [[left, top], [right, bottom]] = drawn.bounds(areas);
  const [x, y] = projection.translate();
  projection.translate([x - left, y - top]);
  const all = areas.features.map((each): Shape => {
    const main = mainland(each.geometry, drawn);
    const [[west, north], [east, south]] = drawn.bounds(main ?? each);
    const inside = main && polylabel(main.coordinates as [number, number][][], EXACTLY);
    return {
      code: each.properties.code,
      path: drawn(each) ?? '',
      middle: (inside && projection([inside[0] ?? 0, inside[1] ?? 0])) ?? drawn.centroid(each),
      width: east - west,
      height: south - north,
    };
  });
  return { width: Math.ceil(right - left), height: Math.ceil(bottom - top), all };
}
