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
import { affordSchema } from './src/verbs/afford/schema.ts';
import { checkSchema } from './src/verbs/check/schema.ts';
import { problemsSchema } from './src/verbs/common/schema/problems.ts';
import { fundSchema } from './src/verbs/fund/schema.ts';
import { explainSchema, gapSchema } from './src/verbs/gap/schema.ts';
import { planSchema } from './src/verbs/plan/schema.ts';
import { regionsSchema } from './src/verbs/region/schema.ts';
import { reportSchema } from './src/verbs/report/schema.ts';
import { shareSchema } from './src/verbs/share/schema.ts';
import { payerSchema, quoteSchema, tariffsSchema } from './src/verbs/tariff/schema.ts';
import { trendSchema } from './src/verbs/trend/schema.ts';
import { verifySchema } from './src/verbs/verify/schema.ts';

const schema = (title, shape) => ({ title, ...z.toJSONSchema(shape, { io: 'input', reused: 'ref' }) });
const json = (words, shape) => schema('ucj ' + words + ' --format json', shape);
export const schemas = {
  'ucj.config.schema.json': schema('Settings of ucj', settingsSchema),
  'tariffs.schema.json': schema('Tariffs of ucj', tariffFileSchema),
  'gap.schema.json': json('gap', gapSchema),
  'explain.schema.json': json('explain', explainSchema),
  'check.schema.json': json('check', checkSchema),
  'report.schema.json': json('report', reportSchema),
  'share.schema.json': json('share', shareSchema),
  'verify.schema.json': json('verify', verifySchema),
  'afford.schema.json': json('afford', affordSchema),
  'fund.schema.json': json('fund', fundSchema),
  'trend.schema.json': json('trend', trendSchema),
  'plan.schema.json': json('plan', planSchema),
  'tariffs-list.schema.json': json('tariff list', tariffsSchema),
  'payer.schema.json': json('tariff show PAYER', payerSchema),
  'quote.schema.json': json('tariff quote', quoteSchema),
  'region.schema.json': json('region', regionsSchema),
  'problems.schema.json': schema('What ucj says on standard error with --format json', problemsSchema),
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
