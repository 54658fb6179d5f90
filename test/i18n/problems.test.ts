import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problems } from '../../src/i18n/en/problems.js';
import { ROOT } from '../support/run.js';

describe.each(['en', 'id'])('problems in %s', (language) => {
  // A later file would replace the words of an earlier one, which compiles.
  it('have their words once, each in one file', async () => {
    const folder = join(ROOT, 'src/i18n', language, 'problems');
    const files = readdirSync(folder).filter((file) => file !== 'parts.ts');
    const modules: Record<string, object>[] = await Promise.all(
      files.map((file) => import(join(folder, file))),
    );
    const codes = modules.flatMap((module) => Object.values(module).flatMap(Object.keys));
    expect(codes.sort()).toEqual(Object.keys(problems).sort());
  });
});
