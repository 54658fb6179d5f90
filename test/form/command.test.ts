import { describe, expect, it } from 'vitest';
import { commandOf, type Filled } from '../../src/form/command.js';
import { OWN } from '../../src/verbs/page/verbs.js';

const DATA = {
  language: 'en',
  verbs: {
    gap: { fields: ['by', 'target', 'payer'], rows: [] },
    check: { fields: [], rows: [] },
    fund: { fields: ['sources'], rows: [] },
  },
  own: OWN,
  settings: 'ucj.config.json',
} as const;
const EMPTY = { by: '', target: '', payer: '', months: '', wage: '', sources: '' };
const meant = (more: Partial<Filled>) =>
  commandOf({ verb: 'gap', fields: EMPTY, more: '', files: ['a.csv'], ...more }, DATA);

const of = (more: Partial<Filled>) => {
  const found = meant(more);
  return 'words' in found ? found.words : null;
};

describe('the command that a form means', () => {
  it('is the verb with its tables, in the language of the page', () => {
    expect(of({})).toEqual(['gap', 'a.csv', '--lang', 'en']);
  });

  it('has an option for each value of the fields that the verb takes', () => {
    const fields = {
      ...EMPTY,
      by: 'segment',
      payer: 'petani=zakat; pekerja rentan=apbd ;',
      months: '9',
    };
    const payers = ['--payer', 'petani=zakat', '--payer', 'pekerja rentan=apbd'];
    expect(of({ fields })).toEqual(['gap', 'a.csv', '--by', 'segment', ...payers, '--lang', 'en']);
    expect(of({ verb: 'check', fields })).toEqual(['check', 'a.csv', '--lang', 'en']);
  });

  it('has further options as a terminal would take them', () => {
    expect(of({ more: '--region "Kab. Lebak" --top 3' })).toEqual([
      'gap',
      'a.csv',
      '--region',
      'Kab. Lebak',
      '--top',
      '3',
      '--lang',
      'en',
    ]);
    expect(meant({ more: '--region "Kab. Lebak' })).toEqual({ wrong: 'quote' });
  });

  it.each([
    ['--sources b.csv', []],
    ['--sources=b.csv', []],
    ['--sources ./b.csv', []],
    ['--chapter "fund --sources b.csv"', []],
    ['--region b', ['b.csv']],
  ])('names a file once: %s', (more, tables) => {
    const words = of({ more, files: ['a.csv', 'b.csv'] });
    expect(words?.slice(1, 2 + tables.length)).toEqual(['a.csv', ...tables]);
  });

  it('names sources of money by their field, and its tables without them', () => {
    const files = ['sources.csv', 'a.csv'];
    const found = meant({ verb: 'fund', files, fields: { ...EMPTY, sources: 'sources.csv' } });
    expect(found).toEqual({
      words: ['fund', 'a.csv', '--sources', 'sources.csv', '--lang', 'en'],
      table: 'a.csv',
    });
  });

  it.each([
    '-o x.html',
    '--format json',
    '--excel',
    '--lang=id',
    '--help',
    '--',
    '--keluaran=x.csv',
  ])('is not said how to be written: %s', (more) => {
    expect(meant({ more })).toEqual({ wrong: 'own', word: more.split(' ')[0] });
  });

  it('leaves settings to be found, and tells a file from an option', () => {
    const files = ['-a.csv', 'ucj.config.json', 'other.json'];
    expect(of({ files })).toEqual(['gap', './-a.csv', 'other.json', '--lang', 'en']);
  });
});
