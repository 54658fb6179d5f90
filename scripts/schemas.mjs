// Writes JSON Schemas. Those of the catalogue's files and of the settings, which editors complete and
// check by, are made from the schemas that the program itself checks with. Those of the results say to
// programs that read them what they can rely on; tests hold the results against them.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The files of verbs that say what their JSON is. */
const OF_VERBS = readdirSync(join(root, 'src', 'verbs'))
  .sort()
  .map((verb) => `./src/verbs/${verb}/schema.ts`)
  .filter((path) => existsSync(join(root, path)));

const SOURCES = `
import * as z from 'zod';
import { settingsJsonSchema } from './src/settings/schema.ts';
import { tariffFileSchema } from './src/tariff/schema.ts';
import { problemsSchema } from './src/verbs/common/schema/problems.ts';
${OF_VERBS.map((path, at) => `import { PUBLISHED as verb${at} } from '${path}';`).join('\n')}

const schema = (title, shape) => ({ title, ...z.toJSONSchema(shape, { io: 'input', reused: 'ref' }) });
const ofVerbs = [${OF_VERBS.map((_, at) => `verb${at}`).join(', ')}].flatMap(Object.entries);
export const schemas = {
  'ucj.config': settingsJsonSchema(),
  tariffs: schema('Tariffs of ucj', tariffFileSchema),
  problems: schema('What ucj says on standard error with --format json', problemsSchema),
  ...Object.fromEntries(
    ofVerbs.map(([name, [words, shape]]) => [name, schema('ucj ' + words + ' --format json', shape)]),
  ),
};
`;

/** Bundles the sources into one module and gives what it exports. */
async function load() {
  const folder = mkdtempSync(join(tmpdir(), 'ucj-schemas-'));
  try {
    const outfile = join(folder, 'schemas.mjs');
    const stdin = { contents: SOURCES, resolveDir: root, loader: 'ts' };
    await build({ stdin, outfile, bundle: true, platform: 'node', format: 'esm' });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes the schemas into a folder. */
export async function writeSchemas(folder) {
  const { schemas } = await load();
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(schemas))
    writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
