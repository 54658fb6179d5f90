import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inFolder, run } from '../support/run.js';
import { savedAgain, withSheets } from './office.js';

/** The cells of the first row that counts are typed into, with counts. */
function filledIn(xml: string): string {
  const counts = { E2: 900, F2: 300, G2: 100 };
  return Object.entries(counts).reduce(
    (text, [cell, count]) =>
      text.replace(new RegExp(`<c r="${cell}"([^>]*)/>`), `<c r="${cell}"$1><v>${count}</v></c>`),
    xml,
  );
}

it('a table to fill in is read when LibreOffice has saved it, with its lists', () =>
  inFolder({}, async (cwd) => {
    const path = join(cwd, 't.xlsx');
    const words = ['init', '--region', '35.15', '--lang', 'id', '-o', 't.xlsx'];
    expect((await run(words, { cwd })).status).toBe(0);
    const filled = withSheets(readFileSync(path), (xml, sheet) =>
      sheet === 1 ? filledIn(xml) : xml,
    );
    const saved = savedAgain(new Map([['t', filled]])).get('t') ?? Buffer.alloc(0);
    let validations = '';
    withSheets(saved, (xml) => {
      validations += xml.match(/<dataValidation .*?<\/dataValidation>/g)?.join('\n') ?? '';
      return xml;
    });
    expect(validations.match(/type="list"/g)).toHaveLength(3);
    expect(validations.match(/type="whole"/g)).toHaveLength(3);
    writeFileSync(path, saved);
    const gap = await run(['gap', 't.xlsx', '--format', 'json'], { cwd });
    const { totals, incomplete } = JSON.parse(gap.stdout);
    expect([totals.potential, totals.registered, incomplete.rows]).toEqual([900, 300, 197]);
    expect((await run(['check', 't.xlsx'], { cwd })).status).toBe(0);
  }));
