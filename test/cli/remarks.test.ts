import { describe, expect, it } from 'vitest';
import { run } from '../support/run.js';

// Farmers priced with a relief that is a reading of the law, and wage earners without a wage.
const WORDS = 'data/banten.csv --payer petani=zakat --region 36.02'.split(' ');

const of = async (...words: string[]) => (await run(['gap', ...WORDS, ...words])).stderr;
const labels = (text: string) => text.split('\n').map((line) => line.split(':')[0]);

describe('warnings and notes', () => {
  it('are told apart on standard error, warnings first', async () => {
    const said = labels(await of('--format', 'csv'));
    expect(said.filter((label) => label === 'warning').length).toBeGreaterThan(1);
    expect(said.filter((label) => label === 'note').length).toBeGreaterThan(1);
    expect(said.lastIndexOf('warning')).toBeLessThan(said.indexOf('note'));
  });

  it('have names in Indonesian', async () => {
    const said = new Set(labels(await of('--format', 'csv', '--lang', 'id')));
    expect(said).toEqual(new Set(['peringatan', 'catatan', '']));
  });

  it('leave warnings with --quiet, notes with --no-warnings, and nothing with both', async () => {
    expect(new Set(labels(await of('--format', 'csv', '--quiet')))).toEqual(
      new Set(['warning', '']),
    );
    expect(new Set(labels(await of('--format', 'csv', '--no-warnings')))).toEqual(
      new Set(['note', '']),
    );
    expect(await of('--format', 'csv', '--quiet', '--no-warnings')).toBe('');
  });

  it.each([
    ['table', 'Warnings', 'Notes'],
    ['markdown', '## Warnings', '## Notes'],
    ['html', 'id="warnings"', 'id="notes"'],
  ])('stand apart in a %s, warnings first', async (format, warnings, notes) => {
    const { stdout, stderr } = await run(['gap', ...WORDS, '--format', format]);
    expect(stdout.indexOf(warnings)).toBeGreaterThan(0);
    expect(stdout.indexOf(notes)).toBeGreaterThan(stdout.indexOf(warnings));
    expect(stderr).toBe('');
  });

  it('say for programs which they are', async () => {
    const { stdout } = await run(['gap', ...WORDS, '--format', 'json']);
    const notes: { code: string; severity: string }[] = JSON.parse(stdout).notes;
    const severities = Object.fromEntries(notes.map((note) => [note.code, note.severity]));
    expect(severities).toMatchObject({ unpriced: 'warning', 'relief-inferred': 'warning' });
    expect(severities).toMatchObject({ status: 'note', undecided: 'note' });
  });
});
