import { describe, expect, it } from 'vitest';
import { inFolder, run, transcript } from '../support/run.js';

interface Year {
  readonly [name: string]: number;
}

interface Group {
  readonly region: { readonly code: string } | null;
  readonly segment: string;
  readonly toTarget: number;
  readonly years: readonly Year[];
}

async function planOf(table: string, ...words: string[]) {
  return inFolder({ 't.csv': table }, async (cwd) => {
    const ran = await run(
      ['plan', 't.csv', '--format', 'json', '--quiet', '--no-warnings', ...words],
      { cwd },
    );
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    return JSON.parse(ran.stdout);
  });
}

const HEAD = 'kode,wilayah,segmen,periode,potensi,aktif,disubsidi';
const FARMERS = `${HEAD}\n36.02,Kabupaten Lebak,petani,2025-11,1000,200,50\n`;
const TO_ALL = ['--target', '100%', '--until', '2029'];
const names = (years: Year[], name: string) => years.map((year) => year[name]);

const TWO_YEARS = `kode,wilayah,periode,potensi,aktif
36.02,Kab. Lebak,2024-11,20000,4000
36.02,Kab. Lebak,2025-11,20000,5000
`;

describe('rows so small that rounding decides how they grow', () => {
  const villages = (count: number, potential: number) =>
    `${HEAD}\n${Array.from({ length: count }, (_, at) => `,Desa ${at},petani,2025-11,${potential},10,0\n`).join('')}`;
  const GROWING = ['--target', '60%', '--until', '2035', '--growth'];

  it('are told, with what they would be together', async () => {
    const { years, grownApart } = await planOf(villages(100, 100), ...GROWING, '0.4%');
    expect(years.at(-1).potential).toBe(10_000);
    // 10,000 x 1.004^10 = 10,407.27...
    expect(grownApart).toEqual({ planned: 10_000, together: 10_407 });
  });

  it('are told where they grow too much, and where one of two kinds is small', async () => {
    const { grownApart } = await planOf(villages(100, 100), ...GROWING, '0.6%');
    // 100 people grow by one a year: 1,000 in ten years. 10,000 x 1.006^10 = 10,616.46...
    expect(grownApart).toEqual({ planned: 11_000, together: 10_616 });
    const both = `${villages(100, 100)}36.02,Kabupaten Lebak,nelayan,2025-11,1000000,10,0\n`;
    const mixed = await planOf(both, ...GROWING, '0%', '--growth', 'petani=0.4%');
    expect(mixed.grownApart).toEqual({ planned: 1_010_000, together: 1_010_407 });
  });

  it('are as nothing among large ones', async () => {
    const { grownApart } = await planOf(villages(3, 100_000), ...GROWING, '0.4%');
    expect(grownApart).toBeNull();
    expect((await planOf(FARMERS, ...TO_ALL)).grownApart).toBeNull();
  });
});

describe('a published target of another basis than the counts', () => {
  it.each([['gap'], ['plan'], ['report'], ['share'], ['trend', '--by-date', '2029-12']])(
    'is warned of by ucj %s',
    async (verb, ...more) =>
      inFolder({ 't.csv': TWO_YEARS }, async (cwd) => {
        const told = async (basis: string) => {
          const words = [verb, 't.csv', '--target', 'rpjmn-2029', '--basis', basis, ...more];
          const { stdout, stderr } = await run(words, { cwd });
          return (stdout + stderr).includes(
            'is a share of: employed; these counts are of: eligible',
          );
        };
        expect([await told('eligible'), await told('employed')]).toEqual([true, false]);
      }),
  );
});

describe('ucj plan', () => {
  it('enrols nobody where coverage is above the target, until lapsing takes it below', async () => {
    const table =
      'region_code,region,segment,period,potential,registered,subsidised\n36.01,Kabupaten Pandeglang,petani,2025-11,1000,800,0\n';
    const words = ['--target', '60%', '--until', '2029', '--lapse', '20%'];
    const { years } = await planOf(table, ...words);
    expect(names(years, 'wanted')).toEqual([600, 600, 600, 600]);
    expect(names(years, 'enrolled')).toEqual([0, 88, 102, 82]);
  });

  it('pays for those on public money first, then for whom it enrolled, then enrols', async () => {
    const { years } = await planOf(FARMERS, ...TO_ALL);
    expect(names(years, 'enrolled')).toEqual([200, 200, 200, 200]);
    const year = 16_800 * 12;
    expect(names(years, 'expansionPremium')).toEqual([1, 1, 1, 1].map((n) => n * 200 * year));
    expect(names(years, 'renewalPremium')).toEqual([50, 250, 450, 650].map((n) => n * year));
    expect(years.at(-1).cumulative).toBe(
      years.reduce((sum: number, each: Year) => sum + (each['annualPremium'] ?? 0), 0),
    );
    expect(years[0].byPayer).toEqual([
      { payer: 'apbd', renewalPremium: 50 * year, expansionPremium: 0 },
      { payer: 'undecided', renewalPremium: 0, expansionPremium: 200 * year },
    ]);
  });

  it('says once that minimum wages end, and nothing of it where their month prices all years', async () => {
    const words = [
      'plan',
      'data/banten.csv',
      '--target',
      '60%',
      '--until',
      '2028',
      '--wage',
      'umk',
    ];
    const plain = await run([...words, '--format', 'markdown', '--quiet', '--no-warnings']);
    expect(
      plain.stdout.match(/minimum wages of Kepgub Banten 703\/2025 end with Dec 2026/g),
    ).toHaveLength(1);
    const [, asOf = ''] = /(--as-of \S+) keeps/.exec(plain.stdout) ?? [];
    const kept = await run([
      ...words,
      ...asOf.split(' '),
      '--format',
      'json',
      '--quiet',
      '--no-warnings',
    ]);
    const { ending, years } = JSON.parse(kept.stdout);
    expect(ending).toEqual([]);
    expect(years.map(({ unpriced }: { unpriced: number }) => unpriced)).toEqual([0, 0, 0]);
    const same = await run([
      ...words,
      ...asOf.split(' '),
      '--format',
      'markdown',
      '--quiet',
      '--no-warnings',
    ]);
    expect(same.stdout).not.toContain('end with');
  });

  it('has no amount where nobody has a price, which is not 0', async () => {
    const table = `${HEAD}\n36.02,Kabupaten Lebak,pelukis,2025-11,1000,300,\n`;
    const { years } = await planOf(table, '--target', '60%', '--until', '2027');
    for (const name of ['renewalPremium', 'expansionPremium', 'annualPremium', 'cumulative'])
      expect(names(years, name)).toEqual([null, null]);
    expect(names(years, 'unpriced')).toEqual([150, 300]);
    const mixed = `${table}36.02,Kabupaten Lebak,petani,2025-11,1000,300,0\n`;
    const both = await planOf(mixed, '--target', '60%', '--until', '2027');
    expect(names(both.years, 'expansionPremium')).toEqual([150, 150].map((n) => n * 12 * 16_800));
  });

  it('has notes of all its years alone, and no span of what nobody has a price for', async () => {
    const json = await planOf(FARMERS, ...TO_ALL);
    const codes = json.notes.map(({ code }: { code: string }) => code);
    expect(codes).not.toContain('undecided');
    const table = `${HEAD}\n36.02,Kabupaten Lebak,pelukis,2025-11,1000,300,\n`;
    const span = ['--target', '60%', '--until', '2027', '--lapse', '1%..5%'];
    expect((await planOf(table, ...span)).range.drivers).toEqual([
      { driver: 'lapse', low: null, high: null },
    ]);
    const reached = await planOf(table, '--target', '20%', '--until', '2026');
    // Nobody costs nothing, whether or not there is a price.
    expect(names(reached.years, 'annualPremium')).toEqual([0]);
    const priced = `${HEAD}\n36.02,Kabupaten Lebak,petani,2025-11,1000,500,\n`;
    const lapse = ['--target', '50%', '--until', '2026', '--lapse', '0%..20%', '--payer', 'apbd'];
    const { low, high } = (await planOf(priced, ...lapse)).range;
    expect([low, high].map((years) => years[0].annualPremium)).toEqual([0, 20_160_000]);
  });

  it('says what it takes for granted of its start', async () => {
    const table = `${HEAD}\n36.02,Kabupaten Lebak,petani,2025-11,1000,300,\n`;
    await inFolder({ 't.csv': table }, async (cwd) => {
      const words = ['plan', 't.csv', '--target', '60%', '--until', '2029', '--format', 'markdown'];
      const late = await run([...words, '--year', '2028', '--quiet', '--no-warnings'], { cwd });
      expect(late.stdout).toContain('The plan starts in 2028 with the counts of Nov 2025');
      expect(late.stdout).toContain('members of today are taken to pay for themselves');
      const next = await run([...words, '--subsidised', '0', '--quiet', '--no-warnings'], { cwd });
      expect(next.stdout).not.toMatch(/The plan starts in|are taken to pay/);
    });
  });

  it('pays from the month in which people join', async () => {
    const first = async (...words: string[]) =>
      (await planOf(FARMERS, ...TO_ALL, ...words)).years[0];
    expect((await first('--start-month', '10')).expansionPremium).toBe(200 * 3 * 16_800);
    const even = await first('--spread', 'even');
    // 200 over twelve months is 17 in the first eight and 16 in the others; each pays to December.
    const months = Array.from({ length: 12 }, (_, at) => (at < 8 ? 17 : 16) * (12 - at));
    const paid = months.reduce((sum, each) => sum + each, 0);
    expect(even.expansionPremium).toBe(paid * 16_800);
    expect(even.months).toBe(paid + 50 * 12);
    // Spread evenly, the first year costs about 54 % of a whole one.
    expect(Math.round((100 * paid) / (200 * 12))).toBe(55);
  });

  it('has in each month the tariff of that month, and says where a relief ends', async () => {
    const { years, ending } = await planOf(FARMERS, ...TO_ALL, '--payer', 'zakat');
    // Nine months of 2026 at half the premium.
    expect(years[0].expansionPremium).toBe(200 * (3 * 16_800 + 9 * 8400));
    expect(years[1].expansionPremium).toBe(200 * 12 * 16_800);
    expect(ending).toEqual([{ id: 'bpu.relief.pp50-2025.other', from: '2026-04', to: '2026-12' }]);
  });

  it('adds up over regions and segments in every year', async () => {
    for (const by of ['region', 'segment', 'province', 'agency']) {
      const words = ['plan', 'data/banten.csv', '--target', '80%', '--until', '2031', '--by', by];
      const some = ['--growth', '1.2%', '--lapse', '7%', '--renew', '90%', '--carry', '80%'];
      const ran = await run([
        ...words,
        ...some,
        '--wage',
        '5000000',
        '--format',
        'json',
        '--quiet',
        '--no-warnings',
      ]);
      const { years, groups } = JSON.parse(ran.stdout);
      years.forEach((year: Year, index: number) => {
        const kinds = ['potential', 'enrolled', 'end', 'months', 'annualPremium', 'cumulative'];
        for (const kind of kinds) {
          const sum = groups.reduce(
            (total: number, group: { years: Year[] }) => total + (group.years[index]?.[kind] ?? 0),
            0,
          );
          expect([kind, sum]).toEqual([kind, year[kind]]);
        }
      });
    }
  });

  it('is a range where a share is a span, and says what drives it', async () => {
    const spans = ['--verified', '0.65..1', '--lapse', '5%..20%', '--growth', '0.8%..1.6%'];
    const { years, range, plan } = await planOf(FARMERS, ...TO_ALL, ...spans);
    expect(plan.verified).toMatchObject({ low: 0.65, central: 0.825, high: 1 });
    const [low, middle, high] = [range.low, years, range.high].map(
      (each) => each.at(-1).cumulative,
    );
    expect(low < middle && middle < high).toBe(true);
    expect(range.drivers.map(({ driver }: { driver: string }) => driver)).toEqual([
      'verified',
      'lapse',
      'growth',
    ]);
    expect((await planOf(FARMERS, ...TO_ALL)).range).toBeNull();
  });

  it('lets one region or segment grow by itself', async () => {
    const table = `${FARMERS}36.02,Kabupaten Lebak,nelayan,2025-11,1000,200,0\n`;
    const { groups } = await planOf(table, ...TO_ALL, '--growth', 'nelayan=10%', '--by', 'segment');
    expect(names(groups[0].years, 'potential')).toEqual([1000, 1000, 1000, 1000]);
    expect(names(groups[1].years, 'potential')).toEqual([1100, 1210, 1331, 1464]);
    const lebak = await planOf(table, ...TO_ALL, '--growth', '36.02=-1%', '--growth', '5%');
    expect(lebak.years[0].potential).toBe(1980);
  });

  it('lets regions and segments grow that are named as they are chosen', async () => {
    const table = `${FARMERS}36.04,Kabupaten Serang,nelayan,2025-11,1000,200,0
36.73,Kota Serang,nelayan,2025-11,1000,200,0\n`;
    const grown = async (...given: string[]) => {
      const words = given.flatMap((each) => ['--growth', each]);
      const { groups } = await planOf(table, ...TO_ALL, ...words, '--by', 'region');
      return groups.map((group: Group) => group.years[0]?.['potential']);
    };
    expect(await grown('Lebak=10%')).toEqual([1100, 1000, 1000]);
    expect(await grown('3604=10%')).toEqual([1000, 1100, 1000]);
    expect(await grown('kota serang=10%', 'Banten=1%')).toEqual([1010, 1010, 1100]);
    expect(await grown('36=1%', '36.02=2%', 'fishers=3%')).toEqual([1020, 1030, 1030]);
    await inFolder({ 't.csv': table }, async (cwd) => {
      const ran = await run(['plan', 't.csv', ...TO_ALL, '--growth', 'Serang=1%'], { cwd });
      expect(ran.stderr).toMatch(
        /--growth: "serang" is more than one region.*Kabupaten Serang.*Kota Serang/s,
      );
    });
  });

  it('takes the year of a named target', async () => {
    const ran = await run([
      'plan',
      'data/banten.csv',
      '--target',
      'rpjmn-2029',
      '--format',
      'json',
    ]);
    expect(JSON.parse(ran.stdout).years.map(({ year }: Year) => year)).toEqual([
      2026, 2027, 2028, 2029,
    ]);
    expect(ran.stderr).toContain('RPJMN');
  });

  it('pays for a contract once', async () => {
    const table = `${HEAD}\n36.02,Kabupaten Lebak,PMI,2025-11,100,0,0\n`;
    const words = ['--target', '100%', '--until', '2027', '--contract-months', '24'];
    const { years } = await planOf(table, ...words);
    expect(names(years, 'expansionPremium')).toEqual([50 * 370_000, 50 * 370_000]);
    expect(names(years, 'renewalPremium')).toEqual([0, 0]);
    expect(names(years, 'months')).toEqual([0, 0]);
    const kept = table.replace('100,0,0', '100,40,40');
    expect(names((await planOf(kept, ...words)).years, 'months')).toEqual([0, 0]);
  });

  it('does not take unknown renewals for none', async () => {
    const unknown = FARMERS.replace(',200,50', ',200,');
    const { years } = await planOf(unknown, ...TO_ALL);
    expect(years[0].renewalPremium).toBeNull();
    expect(years[1].renewalPremium).toBe(200 * 16_800 * 12);
  });

  it.each([
    [['--year', '2025']],
    [['--milestone', '2027=50%', '--milestone', '2027=55%']],
    [['--milestone', '2027=50%', '--path', 'steady']],
  ])('refuses %j', (words) =>
    inFolder({ 't.csv': FARMERS }, async (cwd) => {
      const ran = await run(['plan', 't.csv', ...TO_ALL, ...words], { cwd });
      expect([ran.status, ran.stdout]).toEqual([2, '']);
    }),
  );

  it('counts who has no price, and is refused what it cannot do', async () => {
    const { years } = await planOf(FARMERS.replace('petani', 'tukang sulap'), ...TO_ALL);
    expect(names(years, 'unpriced')).toEqual([250, 450, 650, 850]);
    for (const words of [[], ['--target', '60%'], [...TO_ALL, '--by', 'payer']]) {
      const ran = await run(['plan', 'data/banten.csv', ...words]);
      expect([ran.status, ran.stdout]).toEqual([2, '']);
    }
  });

  it.each([
    ['plan-table', '--target 99.5% --until 2030 --payer zakat --lapse 5%', 120],
    ['plan-table-id', '--target 60% --until 2028 --verified 0.65..1 --by segment --lang id', 80],
    ['plan-markdown', '--target 60% --until 2028 --growth 0.8%..1.6% --format markdown', null],
    [
      'plan-why',
      '--target 60% --until 2028 --region 36.02 --segment petani --payer zakat --lapse 5% --growth 1.2% --why',
      100,
    ],
    [
      'plan-why-id',
      '--target 99% --until 2027 --region 36.72 --segment petani --segment pu --path steady --spread even --start-month 11 --renew 90% --carry 80% --lang id --why',
      80,
    ],
    [
      'plan-why-markdown',
      '--target 95% --until 2027 --region 36.72 --segment pu --wage umk --verified 0.85..1 --growth -1% --format markdown --why',
      null,
    ],
    ['plan-csv', '--target 60% --until 2027 --by region --path steady --quiet', null],
  ])('%s', async (name, words, terminal) => {
    const all = ['plan', 'data/banten.csv', ...words.split(' ')];
    const env = { NO_COLOR: '1' };
    const ran = await run(all, terminal === null ? { env } : { env, terminal });
    await expect(transcript(all, ran)).toMatchFileSnapshot(`../golden/${name}.txt`);
  });
});

describe('the target of a plan', () => {
  const banten = ['data/banten.csv', '--target', '60%', '--format', 'json', '--quiet'];

  it('is that of the gap: in one year each row enrols whom it has to target', async () => {
    const gap = JSON.parse((await run(['gap', ...banten])).stdout);
    const by = ['--until', '2026', '--by', 'region,segment'];
    const plan = JSON.parse((await run(['plan', ...banten, ...by])).stdout);
    expect(plan.years[0].enrolled).toBe(1_076_228);
    expect(gap.totals.toTarget).toBe(1_076_228);
    const enrolled = plan.groups.map(({ region, segment, years }: Group) => {
      return [region?.code, segment, years[0]?.['enrolled']];
    });
    const missing = gap.rows.map(({ region, segment, toTarget }: Group) => {
      return [region?.code, segment, toTarget];
    });
    expect(enrolled.sort()).toEqual(missing.sort());
  });

  it('is that of whole regions, whichever segments are looked at', async () => {
    const lebak = [...banten, '--until', '2028', '--region', '36.02', '--growth', '1%'];
    const whole = JSON.parse((await run(['plan', ...lebak, '--by', 'segment'])).stdout);
    const farmers = whole.groups.find(({ segment }: Group) => segment === 'petani');
    const words = ['plan', ...lebak, '--segment', 'petani'];
    const { years } = JSON.parse((await run(words)).stdout);
    expect(years).toEqual(farmers.years);
    const markdown = words.map((word) => (word === 'json' ? 'markdown' : word));
    expect((await run(markdown)).stdout).toContain('The target is that of whole regions');
    const one = ['plan', ...banten, '--until', '2026', '--region', '36.02', '--segment', 'petani'];
    expect(JSON.parse((await run(one)).stdout).years[0].enrolled).toBe(108_385);
  });

  it('is of segments by name, and leaves the others as they are', async () => {
    const words = ['data/banten.csv', '--region', '36.02', '--format', 'json', '--quiet'];
    const target = ['--target', 'petani=60%', '--target', 'nelayan=62.5%'];
    const gap = JSON.parse((await run(['gap', ...words, ...target])).stdout);
    const by = ['--until', '2026', '--by', 'segment'];
    const plan = JSON.parse((await run(['plan', ...words, ...target, ...by])).stdout);
    expect(plan.plan.target).toEqual({
      text: 'petani=60%, nelayan=62.5%',
      share: null,
      bySegment: { petani: 0.6, nelayan: 0.625 },
    });
    const enrolled = plan.groups.map(({ segment, years }: Group) => {
      return [segment, years[0]?.['enrolled']];
    });
    expect(new Map(enrolled).get('petani')).toBe(128_094);
    const missing = gap.rows.map(({ segment, toTarget }: Group) => [segment, toTarget ?? 0]);
    expect(enrolled.sort()).toEqual(missing.sort());
    const alone = ['plan', ...words, '--segment', 'petani', '--target', 'petani=60%'];
    const years = JSON.parse((await run([...alone, '--until', '2026'])).stdout).years;
    expect(years[0].enrolled).toBe(128_094);
    const text = [...alone.map((word) => (word === 'json' ? 'markdown' : word)), '--until', '2028'];
    expect((await run([...text, '--lang', 'id'])).stdout).toContain(
      '# Rencana menuju petani=60% pada akhir 2028',
    );
    const milestone = await run([...alone, '--until', '2028', '--milestone', '2027=50%']);
    expect([milestone.status, milestone.stdout]).toEqual([2, '']);
  });

  it('enrols in one year whom the gap enrols, however few can be found', async () => {
    const verified = [...banten, '--verified', '0.35', '--wage', 'umk'];
    const gap = JSON.parse((await run(['gap', ...verified])).stdout);
    const plan = JSON.parse((await run(['plan', ...verified, '--until', '2026'])).stdout);
    expect(plan.years[0].enrolled).toBe(gap.totals.toEnrol);
    for (const name of ['expansionPremium', 'renewalPremium', 'annualPremium'])
      expect([name, plan.years[0][name]]).toEqual([name, gap.totals[name]]);
    expect(plan.years[0].outOfReach).toBe(gap.totals.toTarget - gap.totals.toEnrol);
  });

  it('is that of each segment by itself where that is asked for', async () => {
    const each = JSON.parse(
      (await run(['plan', ...banten, '--until', '2026', '--each-segment'])).stdout,
    );
    expect(each.years[0].enrolled).toBe(1_276_453);
  });

  it('is out of reach where too few can be found, which is said with how many can be', () =>
    inFolder({ 't.csv': `${HEAD}\n36.02,Lebak,petani,2025-11,1000,500,0\n` }, async (cwd) => {
      const said = async (target: string, ...words: string[]) => {
        const all = ['plan', 't.csv', '--verified', '0.65', '--until', '2026', '--target', target];
        return (await run([...all, '--quiet', ...words], { cwd })).stdout;
      };
      const near = JSON.parse(await said('80%', '--format', 'json'));
      expect(near.years[0]).toMatchObject({ enrolled: 300, outOfReach: 0 });
      const far = JSON.parse(await said('90%', '--format', 'json'));
      expect(far.years[0]).toMatchObject({ enrolled: 325, wanted: 900, end: 825, outOfReach: 75 });
      for (const format of ['table', 'markdown']) {
        expect(await said('80%', '--format', format)).not.toContain('out of reach');
        const text = (await said('90%', '--format', format)).replace(/\s+/g, ' ');
        expect(text).toContain(
          '90% is out of reach by the end of 2026: of 400 who would have to be enrolled, 325 can be found',
        );
      }
      expect(
        (await said('90%', '--format', 'markdown', '--lang', 'id')).replace(/\s+/g, ' '),
      ).toContain(
        '90% tidak dapat dicapai pada akhir 2026: dari 400 yang harus didaftarkan, 325 dapat ditemukan',
      );
      expect(await said('90%', '--format', 'csv')).toMatch(/,325,825,82\.50,.*,75,$/m);
      expect(await said('90%', '--format', 'markdown', '--why')).toContain(
        'Can be found 325 = 65% x 500 uncovered, rounded half up',
      );
    }));
});

describe('a plan that ends above its target', () => {
  const ends = async (rows: string, ...words: string[]) =>
    inFolder({ 't.csv': `${HEAD}\n${rows}` }, async (cwd) => {
      const all = ['plan', 't.csv', '--until', '2027', '--format', 'markdown', ...words];
      return /All together end at .*/.exec((await run(all, { cwd })).stdout)?.[0] ?? null;
    });
  const TWO =
    '36.02,Lebak,petani,2025-11,1000,200,0\n36.02,Lebak,nelayan,2025-11,1000,900,0\n36.01,Pandeglang,petani,2025-11,100,10,0\n';

  it('marks a coverage of 100 % or more that hides somebody, as a gap does', () =>
    inFolder(
      { 't.csv': 'region,segment,potential,registered\nA,petani,9,12\nB,petani,9,3\n' },
      async (cwd) => {
        const words = ['plan', 't.csv', '--target', '100%', '--until', '2028', '--year', '2026'];
        const { stdout } = await run([...words, '--format', 'markdown'], { cwd });
        const coverages = [...stdout.matchAll(/ (\d+\.\d%(?:\\\*)?) \|/g)].map(([, text]) => text);
        expect(coverages).toEqual(['94.4%', '105.6%\\*', '116.7%']);
        expect(stdout).toContain('Some workers are uncovered although coverage is 100 % or more');
        const { years } = JSON.parse((await run([...words, '--format', 'json'], { cwd })).stdout);
        expect(years.map(({ uncovered }: { uncovered: number }) => uncovered)).toEqual([4, 2, 0]);
      },
    ));

  it('says so where regions are above it', async () => {
    expect(await ends(TWO, '--target', '30%')).toBe(
      'All together end at 53.8%, above the target: regions above it stay there.',
    );
  });

  it('says nothing of all together where a target is of a segment, or they end below it', async () => {
    expect(await ends(TWO, '--target', 'petani=40%')).toBeNull();
    // The regency is above 50 %, its farmers are not.
    expect(await ends(TWO, '--target', '50%', '--segment', 'petani')).toBeNull();
  });
});

describe('who is no longer paid for', () => {
  it('leaves, but for the share that stays', async () => {
    const words = ['--target', '60%', '--until', '2027', '--carry', '50%', '--renew', '80%'];
    const { years } = await planOf(FARMERS, ...words);
    // 10 of 50 are not renewed; then 8 of 40, and half of the 210 who were enrolled.
    expect(names(years, 'left')).toEqual([10, 113]);
    expect(names(years, 'enrolled')).toEqual([210, 313]);
    const stay = await planOf(FARMERS, ...words, '--stay', '100%');
    expect(names(stay.years, 'left')).toEqual([0, 0]);
    expect(names(stay.years, 'enrolled')).toEqual([200, 200]);
  });

  it('says first that it is optimistic where nobody stops paying for themselves', () =>
    inFolder({ 't.csv': FARMERS }, async (cwd) => {
      const first = async (...words: string[]) => {
        const all = ['plan', 't.csv', ...TO_ALL, '--format', 'markdown', '--quiet', ...words];
        const lines = (await run(all, { cwd })).stdout.split('\n');
        return lines.filter((line) => line.startsWith('- '))[2];
      };
      expect(await first()).toMatch(
        /optimistic.* from 45\.2 million in December 2024 to 39\.05 million in May 2025/,
      );
      expect(await first('--lang', 'id')).toMatch(/optimistis.* 45,2 juta .* 39,05 juta/);
      expect(await first('--lapse', '5%')).not.toContain('optimistic');
      expect(await first('--lapse', '0%..5%')).not.toContain('optimistic');
    }));
});
