import { describe, expect, it } from 'vitest';
import { inFolder, run } from '../support/run.js';

/** Options that a message offers, as words of a command; those it tells to leave out are none. */
function offered(said: string): string[][] {
  const ways = said.replace(/[Ww]ithout --wide segment/g, '');
  const columns = [...ways.matchAll(/--column (\w+)="([^"]+)"/g)]
    .filter(([, , head]) => head !== 'NAME')
    .map(([, role, head]) => ['--column', `${role}=${head}`]);
  const wide = /--wide segment/.test(ways) ? [['--wide', 'segment']] : [];
  const sum = /--duplicates sum/.test(ways) ? [['--duplicates', 'sum']] : [];
  const unmatched = /--unmatched zero/.test(ways) ? [['--unmatched', 'skip']] : [];
  // What is only said to settle a doubt does not change a right figure.
  const meant = [...ways.matchAll(/Did you mean "([^"]+)"/g)].map(([, head]) => [
    '--column',
    `registered=${head}`,
  ]);
  return [...columns, ...wide, ...sum, ...unmatched, ...meant];
}

/** What problems offer that were written for a program; notes are text. */
function fixes(stderr: string): string {
  if (!stderr.startsWith('{')) return stderr;
  const { problems } = JSON.parse(stderr) as { problems: { message: string; fix: string }[] };
  return problems.map(({ message, fix }) => `${message}\n${fix}\n`).join('');
}

/** Files of one kind of table, and the totals that are right; null where every reading is wrong. */
type Kind = readonly [what: string, table: string, right: readonly [number, number] | null];

const KINDS: readonly Kind[] = [
  [
    'inactive and total',
    'Provinsi;Potensi;Peserta Non Aktif;Total Peserta\nAceh;2516;117;701\nRiau;7500;848;2906\n',
    null,
  ],
  ['inactive alone', 'Provinsi;Potensi;Peserta Tidak Aktif\nAceh;2516;117\n', null],
  [
    'inactive in a wide table',
    'Provinsi;Potensi PU;Peserta PU;Peserta Non Aktif PU\nAceh;2516;701;117\n',
    null,
  ],
  [
    'inactive beside active',
    'Provinsi;Potensi;Kepesertaan Aktif;Kepesertaan Non Aktif;Total Kepesertaan\nAceh;2516;583;117;700\n',
    [2516, 583],
  ],
  [
    'active twice',
    'Provinsi;Potensi;Peserta Aktif;Jumlah Peserta Aktif;Peserta Keluar\nAceh;2516;583;583;117\n',
    [2516, 583],
  ],
  ['left members', 'Provinsi;Potensi;Peserta;Keluar\nAceh;2516;583;117\n', null],
  [
    'rows by keaktifan',
    'Provinsi;keaktifan;Potensi;Peserta\nAceh;Aktif;800;299\nAceh;Non Aktif;0;60\n',
    [800, 299],
  ],
  [
    'rows by status',
    'Provinsi;Segmen;Status;Potensi;Peserta\nAceh;PU;Aktif;800;299\nAceh;PU;Nonaktif;800;60\n',
    [800, 299],
  ],
  ['rows that are inactive', 'Provinsi;keaktifan;Potensi;Peserta\nAceh;Non Aktif;800;60\n', null],
  [
    "('000)",
    "Provinsi;Potensi ('000);Peserta Aktif ('000)\nBanten;10200;8010\n",
    [10_200_000, 8_010_000],
  ],
  ['an unknown unit', 'Provinsi;Potensi (ratusan);Peserta Aktif (ratusan)\nBanten;102;80\n', null],
  [
    'millions',
    'Provinsi;Potensi, juta;Peserta Aktif, juta\nBanten;10,2;8,01\n',
    [10_200_000, 8_010_000],
  ],
  [
    'companies',
    'Kota;Potensi;Peserta;;\n;;Perusahaan;Pekerja;Jumlah\nKota Serang;250000;2356;86329;88685\n',
    [250_000, 86_329],
  ],
  ['satuan', 'Provinsi;Potensi;Peserta;Satuan\nBanten;80;35;PERSEN\n', null],
  ['a title of thousands', 'dalam ribuan\nProvinsi;Potensi;Peserta Aktif\nBanten;80;35\n', null],
  [
    'one potential, members by kind',
    'Provinsi;Potensi;Peserta PU;Peserta BPU;Peserta Jumlah\nAceh;2000;300;80;380\n',
    [2000, 380],
  ],
  [
    'one potential, members by kind without a total',
    'Provinsi;Potensi;Peserta PU;Peserta BPU\nAceh;2000;300;80\n',
    null,
  ],
  [
    'L, P and L+P',
    'Kab;Potensi L;Potensi P;Potensi L+P;Peserta L;Peserta P;Peserta L+P\nLebak;6000;4000;10000;700;300;1000\n'.replace(
      'Kab',
      'Kabupaten',
    ),
    [10_000, 1000],
  ],
  [
    'years',
    'Provinsi;Potensi 2024;Potensi 2025;Aktif 2024;Aktif 2025\nBanten;90;80;30;20\n',
    [80, 20],
  ],
  ['footnotes', 'Provinsi;Potensi 1);Peserta Aktif *)\nBanten;80;35\n', [80, 35]],
  [
    'pipes',
    '| Provinsi | Potensi | Peserta Aktif |\n|---|---|---|\n| Banten | 80 | 35 |\n',
    [80, 35],
  ],
  ['rows quoted whole', '"Provinsi,Potensi,Peserta Aktif"\n"Banten,80,35"\n', [80, 35]],
  ['rows longer than names', 'Provinsi,Potensi,Peserta Aktif\nBanten,104,120,10,842\n', null],
  ['names without text', 'Provinsi,Potensi,Peserta Aktif,,\nBanten,104,120,10,842\n', null],
];

/** Follows what messages offer, one option after the other, and gives every answer. */
async function answers(cwd: string, given: readonly string[], depth: number): Promise<unknown[]> {
  const words = ['gap', 't.csv', ...given];
  const json = await run([...words, '--format', 'json'], { cwd });
  const found = json.status === 0 ? [JSON.parse(json.stdout).totals] : [];
  const own = found.map(({ potential, registered }) => [potential, registered]);
  if (depth === 0) return own;
  const check = await run(['check', 't.csv', ...given], { cwd });
  const ways = offered(fixes(json.stderr) + check.stdout + check.stderr);
  const isNew = (way: string[]) => !given.join('\n').includes(way.join('\n'));
  const all = await Promise.all(
    ways.filter(isNew).map((way) => answers(cwd, [...given, ...way], depth - 1)),
  );
  return [...own, ...all.flat()];
}

describe('whatever a message offers leads to the right figure or to a refusal', () => {
  it.each(KINDS)('%s', async (_what, table, right) => {
    await inFolder({ 't.csv': table }, async (cwd) => {
      const found = await answers(cwd, [], 2);
      for (const each of found) expect(each).toEqual(right);
      if (right !== null) expect(found.length).toBeGreaterThan(0);
    });
  });
});
