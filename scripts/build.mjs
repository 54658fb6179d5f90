// Builds dist/program (what bin/ucj.cjs starts) and dist/core (the arithmetic, for programmers).
// The program is cut into parts that load only when they are needed, and those are CommonJS:
// Node reads them at once and in place, where ES modules wait for a thread for each file.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = 'node20.19';
const common = { absWorkingDir: root, bundle: true, format: 'esm', platform: 'node', target };
// Names are kept, so that the stack of a defect can be read.
const small = { minifySyntax: true, minifyWhitespace: true, legalComments: 'none' };

/** commander asks for child_process at its start, for a feature unused here, at 5 ms a run. */
const lazyChildProcess = {
  name: 'lazy-child-process',
  setup(builder) {
    builder.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'child_process', namespace: 'lazy' } : undefined,
    );
    builder.onLoad({ filter: /.*/, namespace: 'lazy' }, () => ({
      contents: "exports.spawn = (...words) => require('child' + '_process').spawn(...words);",
    }));
  },
};

async function buildProgram() {
  const outdir = join(root, 'dist', 'program');
  const result = await build({
    ...common,
    ...small,
    entryPoints: { start: 'src/cli/start.ts' },
    outdir,
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    plugins: [lazyChildProcess],
    metafile: true,
    write: false,
  });
  mkdirSync(join(outdir, 'parts'), { recursive: true });
  const supported = { 'dynamic-import': false };
  for (const { path, text } of result.outputFiles) {
    const options = { ...small, format: 'cjs', platform: 'node', target, supported };
    writeFileSync(path, (await transform(text, options)).code);
  }
  writeFileSync(join(outdir, 'package.json'), '{ "type": "commonjs" }\n');
  return result.metafile;
}

async function buildCore() {
  const outfile = join(root, 'dist', 'core', 'index.js');
  await build({ ...common, entryPoints: ['src/core/index.ts'], outfile });
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const options = { cwd: root, stdio: 'inherit' };
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.core.json'], options);
}

function read(path) {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return null;
  }
}

/** The licences of the packages that are part of the program. */
function writeLicences({ inputs }) {
  const packages = Object.keys(inputs).flatMap(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
  );
  const texts = [...new Set(packages)].sort().map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const names = ['LICENSE', 'LICENSE.md', 'license', 'LICENSE-MIT.txt'];
    const text = names.map((file) => read(join(folder, file))).find((found) => found !== null);
    return `${name} ${version} (${license})\n\n${text ?? ''}\n`;
  });
  const head = 'Packages that are part of this program, with their licences.\n\n';
  writeFileSync(join(root, 'dist', 'THIRD-PARTY-LICENSES.txt'), head + texts.join('\n---\n\n'));
}

rmSync(join(root, 'dist'), { recursive: true, force: true });
const [metafile] = await Promise.all([buildProgram(), buildCore()]);
writeLicences(metafile);
