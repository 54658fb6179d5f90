// Writes JSON Schemas. Those of the catalogue's files and of the settings, which editors complete and
// check by, are made from the schemas that the program itself checks with. Those of the results say to
// programs that read them what they can rely on; tests hold the results against them.
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
import * as results from './src/report/schema/results.ts';
import { planSchema } from './src/report/schema/plan.ts';
import { shareSchema } from './src/report/schema/share.ts';
import { affordSchema, verifySchema } from './src/report/schema/claims.ts';
import { fundSchema } from './src/report/schema/fund.ts';
import { trendSchema } from './src/report/schema/trend.ts';

const schema = (title, shape) => ({ title, ...z.toJSONSchema(shape, { io: 'input', reused: 'ref' }) });
const result = (verb) => schema('ucj ' + verb + ' --format json', results[verb + 'Schema']);
export const schemas = {
  'ucj.config.schema.json': schema('Settings of ucj', settingsSchema),
  'tariffs.schema.json': schema('Tariffs of ucj', tariffFileSchema),
  'gap.schema.json': result('gap'),
  'explain.schema.json': result('explain'),
  'check.schema.json': result('check'),
  'report.schema.json': result('report'),
  'share.schema.json': schema('ucj share --format json', shareSchema),
  'verify.schema.json': schema('ucj verify --format json', verifySchema),
  'afford.schema.json': schema('ucj afford --format json', affordSchema),
  'fund.schema.json': schema('ucj fund --format json', fundSchema),
  'trend.schema.json': schema('ucj trend --format json', trendSchema),
  'plan.schema.json': schema('ucj plan --format json', planSchema),
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
