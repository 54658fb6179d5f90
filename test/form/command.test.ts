import { describe, expect, it } from 'vitest';
import { commandOf, type Filled } from '../../src/form/command.js';

const DATA = { language: 'en', fields: { gap: ['by', 'target', 'payer'], check: [] } } as const;
const EMPTY = { by: '', target: '', payer: '', months: '', wage: '' };
const of = (more: Partial<Filled>) =>
  commandOf({ verb: 'gap', fields: EMPTY, more: '', files: ['a.csv'], ...more }, DATA);

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
    expect(of({ more: '--region "Kab. Lebak' })).toBeNull();
  });

  it.each([
    ['--sources b.csv', []],
    ['--sources=b.csv', []],
    ['--chapter "fund --sources b.csv"', []],
    ['--region b', ['b.csv']],
  ])('names a file once: %s', (more, tables) => {
    const words = of({ more, files: ['a.csv', 'b.csv'] });
    expect(words?.slice(1, 2 + tables.length)).toEqual(['a.csv', ...tables]);
  });

  it('leaves settings to be found, and tells a file from an option', () => {
    const files = ['-a.csv', 'ucj.config.json'];
    expect(of({ files })).toEqual(['gap', './-a.csv', '--lang', 'en']);
  });
});
