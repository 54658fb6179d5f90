// Writes data/banten.csv: a sample table whose province totals are published or follow from what was
// published, and whose split over regencies and segments is made up. Every row says so in `status`.
//
//   node scripts/sample-banten.mjs           write the file
//   node scripts/sample-banten.mjs --check   exit 1 if the file is not what would be written

import { readFileSync } from 'node:fs';
import { assert, writeOrCheck } from './generated.mjs';

const BASIS = new URL('../data/basis/banten-employed-2024.csv', import.meta.url);

/** Published for the province; data/README.md names the articles. */
const PUBLISHED = {
  period: '2025-11',
  registered: 2_700_000n,
  coveragePerMille: 429n,
  subsidised: 227_000n,
};

/**
 * ILLUSTRATIVE: nobody published these numbers. They are chosen to look plausible and give the
 * published totals their shape, nothing more. Never quote a row made from them as a fact.
 *
 * All are per mille. `share` (of the regency's formal, informal or construction workers) and
 * `coverage` (registered of potential) have one number per row of the basis file: Pandeglang, Lebak,
 * Kab. Tangerang, Kab. Serang, Kota Tangerang, Cilegon, Kota Serang, Tangerang Selatan. A share of 0
 * means that there is no such row: cities have no villages, two of them have no coast. `subsidised`
 * is the part of the registered whose premium public money pays. Coverage and subsidised are only
 * weights: the published totals scale them.
 */
const ILLUSTRATIVE_WEIGHTS = [
  {
    segment: 'penerima upah',
    group: 'formal',
    share: [927, 928, 983, 962, 987, 960, 935, 979],
    coverage: [560, 540, 670, 645, 715, 720, 610, 600],
    subsidised: 0,
  },
  {
    segment: 'petani',
    group: 'informal',
    share: [430, 470, 150, 300, 15, 55, 130, 15],
    coverage: [115, 105, 130, 120, 140, 165, 110, 150],
    subsidised: 620,
  },
  {
    segment: 'nelayan',
    group: 'informal',
    share: [45, 25, 30, 45, 0, 30, 15, 0],
    coverage: [205, 180, 190, 210, 0, 245, 170, 0],
    subsidised: 700,
  },
  {
    segment: 'pedagang kecil',
    group: 'informal',
    share: [210, 190, 340, 255, 430, 375, 340, 430],
    coverage: [115, 110, 140, 125, 165, 170, 120, 150],
    subsidised: 0,
  },
  {
    segment: 'pelaku UMKM',
    group: 'informal',
    share: [95, 90, 180, 130, 245, 215, 200, 265],
    coverage: [120, 115, 155, 140, 185, 190, 130, 175],
    subsidised: 0,
  },
  {
    segment: 'ojek dan kurir',
    group: 'informal',
    share: [70, 70, 160, 110, 205, 190, 165, 210],
    coverage: [150, 140, 205, 180, 250, 240, 190, 235],
    subsidised: 0,
  },
  {
    segment: 'pekerja keagamaan',
    group: 'informal',
    share: [35, 35, 25, 30, 20, 30, 35, 20],
    coverage: [220, 200, 240, 235, 270, 285, 215, 260],
    subsidised: 800,
  },
  {
    segment: 'pekerja rentan',
    group: 'informal',
    share: [115, 120, 115, 130, 85, 105, 115, 60],
    coverage: [260, 240, 280, 270, 285, 290, 235, 275],
    subsidised: 960,
  },
  {
    segment: 'non ASN',
    group: 'formal',
    share: [45, 45, 12, 24, 13, 40, 65, 21],
    coverage: [850, 820, 900, 880, 950, 960, 890, 930],
    subsidised: 960,
  },
  {
    segment: 'perangkat desa',
    group: 'formal',
    share: [28, 27, 5, 14, 0, 0, 0, 0],
    coverage: [870, 840, 930, 900, 0, 0, 0, 0],
    subsidised: 960,
  },
  {
    segment: 'jasa konstruksi',
    group: 'construction',
    share: [1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000],
    coverage: [330, 310, 480, 440, 520, 610, 400, 490],
    subsidised: 0,
  },
];

const COLUMNS = [
  'region_code',
  'region',
  'segment',
  'period',
  'potential',
  'registered',
  'subsidised',
  'status',
];

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0n);

/** Splits a whole number exactly; equal remainders go to the larger weight, then to the earlier one. */
function largestRemainder(total, weights) {
  const whole = sum(weights);
  const shares = weights.map((weight, index) => ({
    index,
    weight,
    count: (total * weight) / whole,
    remainder: (total * weight) % whole,
  }));
  const descending = (a, b) => (a > b ? -1 : a < b ? 1 : 0);
  const left = Number(total - sum(shares.map(({ count }) => count)));
  const inTurn = [...shares].sort(
    (a, b) =>
      descending(a.remainder, b.remainder) || descending(a.weight, b.weight) || a.index - b.index,
  );
  for (const share of inTurn.slice(0, left)) share.count += 1n;
  return shares.map(({ count }) => count);
}

function readBasis() {
  const text = readFileSync(BASIS, 'utf8');
  assert(!text.includes('"'), 'the basis file has quoted fields, which are not read here');
  const [header, ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  return rows.map((fields) => {
    const row = Object.fromEntries(header.map((column, index) => [column, fields[index]]));
    const [employed, formal, informal, construction] = [
      row.employed,
      row.formal,
      row.informal,
      row.construction,
    ].map(BigInt);
    assert(formal + informal === employed, `formal + informal is not employed in ${row.region}`);
    return { code: row.region_code, name: row.region, employed, formal, informal, construction };
  });
}

/** 2,700,000 at 42.9 % means 6,293,706 (half up). */
function derivedPotential() {
  const { registered, coveragePerMille } = PUBLISHED;
  return (2000n * registered + coveragePerMille) / (2n * coveragePerMille);
}

/** Construction is taken out of formal and informal alike; all three together are employed squared. */
function groupSizes({ employed, formal, informal, construction }) {
  const others = employed - construction;
  return {
    formal: formal * others,
    informal: informal * others,
    construction: construction * employed,
  };
}

function verifyWeights(regions) {
  for (const { segment, share, coverage } of ILLUSTRATIVE_WEIGHTS) {
    assert(share.length === regions.length, `shares of ${segment}`);
    assert(coverage.length === regions.length, `coverages of ${segment}`);
  }
  for (const [place, { name }] of regions.entries()) {
    for (const group of ['formal', 'informal', 'construction']) {
      const members = ILLUSTRATIVE_WEIGHTS.filter((row) => row.group === group);
      const total = members.reduce((shares, { share }) => shares + share[place], 0);
      assert(total === 1000, `${group} shares of ${name} add up to ${total}, not 1000`);
    }
  }
}

function cellsOfRegion(region, place, potential) {
  const sizes = groupSizes(region);
  const present = ILLUSTRATIVE_WEIGHTS.filter(({ share }) => share[place] > 0);
  const counts = largestRemainder(
    potential,
    present.map(({ group, share }) => sizes[group] * BigInt(share[place])),
  );
  return present.map(({ segment, coverage, subsidised }, index) => ({
    region,
    segment,
    potential: counts[index],
    coverageWeight: BigInt(coverage[place]),
    subsidisedWeight: BigInt(subsidised),
  }));
}

function makeCells() {
  const regions = readBasis();
  verifyWeights(regions);
  const potentials = largestRemainder(
    derivedPotential(),
    regions.map(({ employed }) => employed),
  );
  const cells = regions.flatMap((region, place) => cellsOfRegion(region, place, potentials[place]));
  const registered = largestRemainder(
    PUBLISHED.registered,
    cells.map(({ potential, coverageWeight }) => potential * coverageWeight),
  );
  const subsidised = largestRemainder(
    PUBLISHED.subsidised,
    cells.map(({ subsidisedWeight }, index) => registered[index] * subsidisedWeight),
  );
  return cells.map((cell, index) => ({
    ...cell,
    registered: registered[index],
    subsidised: subsidised[index],
  }));
}

function verifyCells(cells) {
  const total = (column) => sum(cells.map((cell) => cell[column]));
  assert(total('potential') === derivedPotential(), 'total of potential');
  assert(total('registered') === PUBLISHED.registered, 'total of registered');
  assert(total('subsidised') === PUBLISHED.subsidised, 'total of subsidised');
  for (const { region, segment, potential, registered, subsidised } of cells) {
    assert(registered <= potential, `registered above potential: ${region.name}, ${segment}`);
    assert(subsidised <= registered, `subsidised above registered: ${region.name}, ${segment}`);
  }
}

function quote(field) {
  const text = String(field);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function generate() {
  const cells = makeCells();
  verifyCells(cells);
  const rows = cells.map(({ region, segment, potential, registered, subsidised }) => [
    region.code,
    region.name,
    segment,
    PUBLISHED.period,
    potential,
    registered,
    subsidised,
    'illustrative',
  ]);
  return [COLUMNS, ...rows].map((row) => `${row.map(quote).join(',')}\n`).join('');
}

writeOrCheck('data/banten.csv', 'node scripts/sample-banten.mjs', generate());
