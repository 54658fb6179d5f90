// Builds dist/program (what bin/ucj.cjs starts), dist/core (the arithmetic, for programmers),
// dist/schema (JSON Schemas of settings and tariffs, for editors) and dist/page (script and style of
// the HTML report, which dist/program takes in).
// Whatever is imported dynamically becomes a part of its own, loaded only when it is needed. Parts
// are CommonJS, which Node reads at once and in place, and whole: what two of them need is in
// both, so no part may rely on the identity of a class or on state of another.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeSchemas } from './schemas.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Where everything is made before it takes the place of `dist`, so that no run sees half of it. */
const made = join(root, `.dist-${process.pid}`);
const target = 'node20.19';
const common = { absWorkingDir: root, bundle: true, platform: 'node', target };

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

/** A page's script and style are those that were made just now. */
const ownPage = {
  name: 'own-page',
  setup(builder) {
    builder.onResolve({ filter: /dist\/page\/page\.json$/ }, () => ({
      path: join(made, 'page', 'page.json'),
    }));
  },
};

/** Names a part after its source: `src/i18n/en/words.ts` is `i18n-en-words`. */
function partName(source) {
  return relative(join(root, 'src'), source).replace(/\.ts$/, '').replaceAll('/', '-');
}

/** Keeps dynamic imports as they are, pointing at the part, and notes which parts there are. */
function lateParts(parts) {
  return {
    name: 'late-parts',
    setup(builder) {
      builder.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const source = resolve(resolveDir, path.replace(/\.js$/, '.ts'));
        parts.set(partName(source), source);
        return { path: `./${partName(source)}.js`, external: true };
      });
    },
  };
}

async function buildProgram() {
  const parts = new Map([['start', join(root, 'src', 'program', 'start.ts')]]);
  const inputs = {};
  // The map grows while it is gone through, as parts are found that need further parts.
  for (const [name, source] of parts) {
    const result = await build({
      ...common,
      entryPoints: { [name]: source },
      outdir: join(made, 'program'),
      format: 'cjs',
      supported: { 'dynamic-import': false },
      // Names are kept, so that the stack of a defect can be read.
      minifySyntax: true,
      minifyWhitespace: true,
      legalComments: 'none',
      // The solver is an optional package of 1.2 MB, and is looked for when it is needed.
      external: ['highs'],
      plugins: [lazyChildProcess, ownPage, lateParts(parts)],
      metafile: true,
    });
    Object.assign(inputs, result.metafile.inputs);
  }
  writeFileSync(join(made, 'program', 'package.json'), '{ "type": "commonjs" }\n');
  return inputs;
}

/** What a page is made with, as JSON: a module that Node, esbuild and the tests all import alike. */
async function buildPage() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { script: 'src/page/main.ts', style: 'src/page/page.css' },
    outdir: join(made, 'page'),
    bundle: true,
    format: 'iife',
    target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  const textOf = (ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text.trim();
  const parts = { script: textOf('.js'), style: textOf('.css') };
  mkdirSync(join(made, 'page'), { recursive: true });
  writeFileSync(join(made, 'page', 'page.json'), `${JSON.stringify(parts)}\n`);
}

async function buildCore() {
  const outfile = join(made, 'core', 'index.js');
  await build({ ...common, entryPoints: ['src/core/index.ts'], outfile, format: 'esm' });
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const options = { cwd: root, stdio: 'inherit' };
  execFileSync(
    process.execPath,
    [tsc, '-p', 'tsconfig.core.json', '--outDir', join(made, 'core')],
    options,
  );
}

function read(path) {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return null;
  }
}

/** The licences of the packages that are part of the program. */
function writeLicences(inputs) {
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
  writeFileSync(join(made, 'THIRD-PARTY-LICENSES.txt'), head + texts.join('\n---\n\n'));
}

await buildPage();
const [inputs] = await Promise.all([
  buildProgram(),
  buildCore(),
  writeSchemas(join(made, 'schema')),
]);
writeLicences(inputs);

const [dist, before] = [join(root, 'dist'), `${made}-before`];
if (existsSync(dist)) renameSync(dist, before);
renameSync(made, dist);
rmSync(before, { recursive: true, force: true });
