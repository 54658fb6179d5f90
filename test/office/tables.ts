import fc from 'fast-check';

/** A table as text, and options to compute it with. */
export interface Made {
  readonly table: string;
  readonly words: readonly string[];
}

const SEGMENTS = [
  'petani',
  'nelayan',
  'penerima upah',
  'pekerja rentan',
  'tak dikenal',
  '*',
  '36.10',
];
const REGIONS = [
  ['36.01', 'Kabupaten Pandeglang'],
  ['36.02', 'Kabupaten Lebak'],
  ['36.71', 'Kota Tangerang'],
  ['32.16', 'Kabupaten Bekasi'],
  ['', 'Desa "Antah", Berantah'],
  ['', '=1+1'],
] as const;

const people = fc.oneof(fc.nat(12), fc.nat(100_000), fc.constant(0));

/** Counts of one row; members may be more than could be, and those paid for may not be known. */
const counts = fc.record({
  potential: people,
  registered: people,
  paid: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 3 }),
});

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

const rows = fc
  .uniqueArray(fc.tuple(fc.nat(REGIONS.length - 1), fc.nat(SEGMENTS.length - 1), counts), {
    minLength: 1,
    maxLength: 25,
    selector: ([region, segment]) => `${region} ${segment}`,
  })
  .map((all) =>
    all.map(([region, segment, { potential, registered, paid }]) => {
      const [code, name] = REGIONS[region] ?? ['', ''];
      const subsidised = paid === null ? '' : Math.floor(paid * registered);
      const texts = [code, name, SEGMENTS[segment] ?? ''].map(quoted);
      return [...texts, '2025-11', potential, registered, subsidised].join(',');
    }),
  );

const HEAD = 'region_code,region,segment,period,potential,registered,subsidised';

const target = fc.constantFrom('60%', '99.5%', '100%', '0.1%', '33.333%');
const share = fc.constantFrom('0.65', '1', '0', '0.5', '0.123456', '33%');
const by = fc.constantFrom('region', 'segment', 'payer', 'family', 'agency', 'payer,region');

const options = fc
  .record({
    target: fc.option(target),
    verified: fc.option(share),
    renew: fc.option(share),
    by: fc.option(by),
    payer: fc.option(fc.constantFrom('zakat', 'apbd', 'employer', 'self')),
    wage: fc.option(fc.constantFrom('umk', '4500000')),
    months: fc.option(fc.constantFrom('1', '9', '2026-03..2026-05')),
    programmes: fc.option(fc.constantFrom('jkk,jkm,jht', 'jkm')),
  })
  .map((chosen) =>
    Object.entries(chosen).flatMap(([name, text]) => (text === null ? [] : [`--${name}`, text])),
  );

/** Tables with options, the same ones for the same seed. */
export function madeTables(count: number, seed: number): Made[] {
  const made = fc.record({
    table: rows.map((all) => [HEAD, ...all, ''].join('\n')),
    words: options,
  });
  return fc.sample(made, { numRuns: count, seed });
}
