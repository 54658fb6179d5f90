// Writes the JSON Schemas of the catalogue's files and of the settings, so that editors complete and
// check them. They are made from the schemas that the program itself checks with.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const SOURCES = `
import * as z from 'zod';
import { settingsSchema } from './src/settings/schema.ts';
import { tariffFileSchema } from './src/tariff/schema.ts';

const schema = (title, shape) => ({ title, ...z.toJSONSchema(shape, { io: 'input', reused: 'ref' }) });
export const schemas = {
  'ucj.config.schema.json': schema('Settings of ucj', settingsSchema),
  'tariffs.schema.json': schema('Tariffs of ucj', tariffFileSchema),
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
    writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
}
