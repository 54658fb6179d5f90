import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, run } from '../support/run.js';

const TABLE = `region_code,region,segment,potential,registered,subsidised
36.01,Kabupaten Pandeglang,petani,100,10,5
36.02,Kabupaten Lebak,petani,200,30,5
`;
const BUDGET = 'sumber,orang,anggaran\nAPBD,10,2016000\n';
const PAID = 'bulan,sumber,orang,rupiah\n2026-01,APBD,9,151200\n';
const FILES = {
  't.csv': TABLE,
  'b.csv': BUDGET,
  'p.csv': PAID,
  'c.json': '{ "office": "Bappeda" }',
  'tar/a.json': '{ "reliefs": [] }',
};

/** What a command says is wrong, with its exit status. */
async function refusal(words: readonly string[]): Promise<readonly [number, string]> {
  return inFolder(FILES, async (cwd) => {
    const { status, stdout, stderr } = await run(words, { cwd });
    expect(stdout).toBe('');
    return [status, stderr.split('\n')[0] ?? ''];
  });
}

describe('options that would decide nothing are refused', () => {
  it.each<[string, string]>([
    // given twice
    ['gap t.csv --renew 10% --renew 90%', '--renew is given twice, the second time as 90%'],
    ['gap t.csv --year 2027 --tahun 2028', '--year is given twice, the second time as 2028'],
    ['gap t.csv --lang en --lang id', '--lang'],
    [
      'gap t.csv --column potential=potential --column potensi=registered',
      '--column is given twice, the second time as potensi=registered',
    ],
    ['realise b.csv p.csv --sheet A --sheet B --sheet C', '--sheet is given twice'],
    // one or the other
    ['gap t.csv --config c.json --no-config', '--config does not go with --no-config'],
    ['gap t.csv --no-config --config c.json', '--config does not go with --no-config'],
    // where all are priced at one premium
    ['gap t.csv --premium 10000 --wage umk', '--wage does not go with --premium 10000'],
    ['gap t.csv --premium 10000 --risk high', '--risk does not go with --premium 10000'],
    ['gap t.csv --premium 10000 --income 5000000', '--income does not go with --premium 10000'],
    ['gap t.csv --premium 10000 --relief none', '--relief does not go with --premium 10000'],
    ['gap t.csv --premium 10000 --as-of 2024-01', '--as-of does not go with --premium 10000'],
    // forms, rows, lines
    ['report t.csv --form ikd --top 3', '--top does not go with --form ikd'],
    ['report t.csv --form ikd --support 5%', '--support does not go with --form ikd'],
    ['report t.csv --form ikd --by segment', '--by segment does not go with --form ikd'],
    ['report t.csv --form rka --by segment', '--by segment does not go with --form rka'],
    ['report t.csv --form rka --sort coverage', '--sort does not go with --form rka'],
    ['report t.csv --form rka --indicator coverage=60%', '--indicator does not go with --form rka'],
    ['report t.csv --format csv --stamp today', '--stamp does not go with --format csv'],
    ['report t.csv --format csv --appendix none', '--appendix does not go with --format csv'],
    ['report t.csv --format ndjson --support 5%', '--support does not go with --format ndjson'],
    ['gap t.csv --lines --top 1 --format csv', '--top does not go with --lines'],
    ['gap t.csv --lines --sort coverage --format tsv', '--sort does not go with --lines'],
    // workbooks, joins, Excel
    ['gap t.csv --sheet Data', '--sheet does not go with t.csv'],
    ['check t.csv --sheet Data', '--sheet does not go with t.csv'],
    ['realise b.csv p.csv --sheet Data', '--sheet does not go with b.csv'],
    ['gap t.csv --unmatched zero', '--unmatched is given without --potential'],
    ['init --excel -o x.xlsx', '--excel does not go with --format xlsx'],
    ['realise b.csv p.csv --excel --format tsv', '--excel does not go with --format tsv'],
    ['realise b.csv p.csv --why --format csv', '--why does not go with --format csv'],
    ['explain realise b.csv p.csv --format tsv', 'ucj explain does not go with --format tsv'],
    ['diff t.csv t.csv --why --format ndjson', '--why does not go with --format ndjson'],
    // a growth keeps its sign
    ['plan t.csv --target 60% --until 2028 --growth -150%', '"-150%" is not a yearly growth rate'],
  ])('ucj %s', async (typed, said) => {
    expect(await refusal(typed.split(' '))).toEqual([2, expect.stringContaining(said)]);
  });

  it('and two periods that are one', async () => {
    const table = 'region,period,potential,registered\nA,2025-11,9,3\nA,2025-12,9,3\n';
    const same = ['diff', '-', '--from', '2025-11', '--to', '2025-11'];
    const { stderr } = await run(same, { stdin: table });
    expect(stderr).toContain('--from 2025-11 is not before --to 2025-11');
  });
});

describe('options that go together are taken', () => {
  it.each([
    'gap t.csv --premium petani=10000 --wage umk',
    'gap t.csv --lines --top 1 --format json',
    'report t.csv --form rka --by province',
    'report t.csv --form ikd --by region',
    'report t.csv --stamp today -o r.md -o r.csv',
    'gap t.csv --excel',
  ])('ucj %s', (typed) =>
    inFolder(FILES, async (cwd) => {
      const { status } = await run(typed.split(' '), { cwd });
      expect(status).toBe(0);
    }),
  );
});

describe('terms that are given for segments whose premium does not rest on them are reported', () => {
  it.each([
    ['--risk petani=high', '--risk for petani was not used'],
    ['--sides petani=both', '--sides for petani was not used'],
    ['--wage petani=5000000', '--wage for petani was not used'],
  ])('%s', async (typed, said) => {
    const { stderr } = await run(['gap', '-', ...typed.split(' ')], { stdin: TABLE });
    expect(stderr).toContain(said);
  });

  it('and not where they are used', async () => {
    const { stderr } = await run(['gap', '-', '--income', 'petani=5000000'], { stdin: TABLE });
    expect(stderr).not.toContain('was not used');
  });
});

describe('what a run reads is never written over', () => {
  const own = ['--tariffs', 'tar', '-o', 'tar/a.json'];
  const settings = ['--config', 'c.json', '-o', 'c.json'];
  it.each([
    ['gap t.csv', own],
    ['gap t.csv', settings],
    ['afford 2000000000', own],
    ['afford 2000000000', settings],
    ['tariff list', own],
    ['tariff list', settings],
    ['tariff show bpu.jkk', own],
    ['tariff quote --scheme bpu --month 2026-05', own],
    ['verify 1x2=2', own],
    ['verify 1x2=2', settings],
    ['check t.csv', settings],
    ['realise b.csv p.csv', settings],
    ['share 10 t.csv', settings],
  ])('by ucj %s %s', (verb, words) =>
    inFolder(FILES, async (cwd) => {
      const { status, stderr } = await run([...verb.split(' '), ...words], { cwd });
      expect([status, stderr]).toEqual([2, expect.stringContaining('would replace the input')]);
      const name = words.at(-1) ?? '';
      const before = FILES[name as keyof typeof FILES];
      expect(readFileSync(join(cwd, name), 'utf8')).toBe(before);
      expect(readdirSync(cwd)).toHaveLength(5);
    }),
  );
});

it('a region without members leaves no renewal unknown', async () => {
  const table = 'region,segment,potential,registered,subsidised\nA,petani,9,3,3\nB,petani,9,0,\n';
  const { stdout, stderr } = await run(['gap', '-', '--format', 'json'], { stdin: table });
  expect(stderr).not.toContain('Renewal is unknown');
  expect(JSON.parse(stdout).totals.coverageWithoutRenewal).toBe(0);
});

it('a table that is given twice is told to be, and nothing else', () =>
  inFolder(FILES, async (cwd) => {
    const plain = 'region_code,potential,registered\n36.01,5000,100\n36.02,7000,300\n';
    const { stderr } = await run(['gap', '-'], {
      cwd,
      stdin: plain + plain.split('\n').slice(1).join('\n'),
    });
    expect(stderr).toContain('appears twice');
    expect(stderr).not.toContain('every region has one count');
  }));

it('a report says the same however it is shown, in both languages', async () => {
  const command = async (...words: string[]) => {
    const { stdout } = await run(['report', '-', '--format', 'markdown', ...words], {
      stdin: TABLE,
    });
    return /^- Command: .*$/m.exec(stdout)?.[0];
  };
  const plain = await command();
  expect(plain).toBe('- Command: ucj report -');
  expect(await command('--no-pager')).toBe(plain);
  expect(await command('--warna', 'never', '--tanpa-halaman')).toBe(plain);
});

it('the page of a report names options as the program does, whatever was typed', async () => {
  const words = ['report', '-', '--format', 'html', '--bulan', '9'];
  const { stdout } = await run(words, { stdin: TABLE });
  expect(stdout).toContain('"command":["report","-","--months","9"]');
});

it('a choice that is the default is not said to be made', async () => {
  const { stdout } = await run(
    ['gap', '-', '--format', 'table', '--verified', '100%', '--renew', '1'],
    { stdin: TABLE },
  );
  expect(stdout).not.toContain('Computed with');
});
