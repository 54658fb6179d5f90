// Builds dist/program (what bin/ucj.cjs starts), dist/core (the arithmetic, for programmers),
// dist/schema (JSON Schemas of settings and tariffs, for editors) and dist/page (script and style of
// the HTML report, which dist/program takes in), dist/form (what `ucj page` is made of, taken in likewise),
// dist/tariff (until when law was checked, taken in likewise) and dist/man (man pages, out of help).
// Whatever is imported dynamically becomes a part of its own, loaded only when it is needed. Parts
// are CommonJS, which Node reads at once and in place. What a part needs of one that is
// loaded before it, it takes from there (BASES); what two other parts need is in both, so no part may rely
// on the identity of a class or on state of another.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildForm, scriptAndStyle } from './build-form.mjs';
import { writeManPages } from './man.mjs';
import { writeSchemas } from './schemas.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Where everything is made before it takes the place of `dist`, so that no run sees half of it. */
const made = join(root, `.dist-${process.pid}`);
const target = 'node20.19';
const common = { absWorkingDir: root, bundle: true, platform: 'node', target };

/**
 * Modules that are asked for at the start and used in few runs, or late: each would be some 2 to 5 ms of every run.
 * What is no terminal is told by its kind, without the networking that Node loads to answer.
 */
const LATE = {
  chalk: "exports.Chalk = function (options) { return new (require('chalk').Chalk)(options); };",
  'node:child_process':
    "exports.spawn = (...words) => require('node:child_process').spawn(...words);",
  'node:crypto': "exports.createHash = (name) => require('node:crypto').createHash(name);",
  'node:tty': `exports.isatty = (file) => {
    try {
      return require('node:fs').fstatSync(file).isCharacterDevice() && require('node:tty').isatty(file);
    } catch {
      return false;
    }
  };`,
};

const lateModules = {
  name: 'late-modules',
  setup(builder) {
    builder.onResolve({ filter: /^(chalk|node:(child_process|crypto|tty))$/ }, (asked) =>
      asked.namespace === 'late' ? undefined : { path: asked.path, namespace: 'late' },
    );
    builder.onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => {
      return { contents: LATE[path], resolveDir: root };
    });
  },
};

/** What is built into the program is what was made just now. */
const madeNow = {
  name: 'made-now',
  setup(builder) {
    builder.onResolve({ filter: /dist\/(page|form|tariff)\/\w+\.json$/ }, ({ path }) => ({
      path: join(made, path.slice(path.lastIndexOf('dist/') + 'dist/'.length)),
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

/** How every part of the program is built. */
const part = {
  ...common,
  outdir: join(made, 'program'),
  format: 'cjs',
  supported: { 'dynamic-import': false },
  // Names are kept, so that the stack of a defect can be read.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  // The solver is an optional package of 1.2 MB, and is looked for when it is needed.
  external: ['highs'],
  metafile: true,
};

/** Source files of our own with the names that each exports. */
async function exportsOf(sources) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: sources,
    outdir: made,
    format: 'esm',
    write: false,
    metafile: true,
  });
  return new Map(
    Object.values(metafile.outputs).map((output) => [
      join(root, output.entryPoint),
      output.exports,
    ]),
  );
}

/** Parts that many others take modules from: the program is loaded before all of them, the gap before some. */
const PROGRAM = join(root, 'src/program/program.ts');
const GAP = join(root, 'src/verbs/gap/command.ts');

/** Parts that run without the program: they hold what they need. */
const ALONE = ['start', 'program-version-text'];

/** Parts of verbs of counts, which the gap is loaded before. */
const OF_COUNTS =
  /^(verbs-(gap|explain|report|plan|share|fund|trend|diff|check|counts)|input|document)-/;

/** Parts that hold what others need too, a library of workbooks or the sections of a report, and those that take it there. */
const LENDERS = {
  'render-xlsx-file': ['verbs-init-workbook'],
  'render-html-view': ['verbs-report-html'],
  'verbs-report-document-markdown': [
    'verbs-report-html',
    'verbs-report-xlsx',
    'verbs-report-document-json',
  ],
};

/** The names that a source imports from a module; null where it imports all of them as one. */
function namesImported(importer, specifier) {
  const escaped = specifier.replaceAll('.', '\\.');
  const clause = new RegExp(`(?:import|export) (?!type)([^;]*?) from '${escaped}'`, 'g');
  const clauses = [...readFileSync(importer, 'utf8').matchAll(clause)].map(([, names]) => names);
  if (clauses.some((names) => !names.startsWith('{'))) return null;
  const all = clauses.flatMap((names) => names.slice(1, -1).split(','));
  return all
    .map((name) => name.trim().split(' as ')[0])
    .filter((name) => name !== '' && !name.startsWith('type '));
}

/** Takes modules that a base holds from there, and notes what is wanted of it. */
function takenFrom(bases) {
  const holder = (path) => bases.find(({ held }) => held.has(path));
  return {
    name: 'taken-from-bases',
    setup(builder) {
      builder.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir, importer }) => {
        const source = resolve(resolveDir, path.replace(/\.js$/, '.ts'));
        const base = kind === 'import-statement' && holder(source);
        if (!base) return undefined;
        const wanted = base.wanted.get(source) ?? new Set();
        for (const name of namesImported(importer, path) ?? base.held.get(source)) wanted.add(name);
        base.wanted.set(source, wanted);
        return { path: source, namespace: 'held' };
      });
      builder.onLoad({ filter: /.*/, namespace: 'held' }, ({ path }) => {
        const { name, held } = holder(path);
        const module = JSON.stringify(relative(root, path));
        return {
          contents: [
            `import { held } from './${name}.js';`,
            `export const { ${held.get(path).join(', ')} } = held[${module}]();`,
          ].join('\n'),
        };
      });
      builder.onResolve({ filter: /.*/, namespace: 'held' }, ({ path }) => ({
        path,
        external: true,
      }));
    },
  };
}

/** A base with what other parts take from it, by module and name. */
function baseEntry({ source, wanted }) {
  const modules = [...wanted].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = modules.map(([path, names], at) => {
    const renamed = [...names].map((name) => `${name} as ${name}_${at}`).join(', ');
    return `import { ${renamed} } from ${JSON.stringify(path)};`;
  });
  const held = modules.map(([path, names], at) => {
    const values = [...names].map((name) => `${name}: ${name}_${at}`).join(', ');
    // Made when a part asks for it: a run asks for few of them.
    return `${JSON.stringify(relative(root, path))}: () => ({ ${values} }),`;
  });
  const own = `export * from ${JSON.stringify(source)};`;
  return [...lines, own, 'export const held = {', ...held, '};'].join('\n');
}

/** Builds every part whole, without writing any, to see which of our own modules each needs. */
async function modulesByPart() {
  const parts = new Map([['start', join(root, 'src', 'program', 'start.ts')]]);
  const plugins = [lateModules, madeNow, lateParts(parts)];
  const modules = new Map();
  const inputs = {};
  // The map grows while it is gone through, as parts are found that need further parts.
  for (const [name, source] of parts) {
    const entryPoints = { [name]: source };
    const { metafile } = await build({ ...part, entryPoints, plugins, write: false });
    Object.assign(inputs, metafile.inputs);
    const own = Object.keys(metafile.inputs).filter((path) => /^src\/.*\.ts$/.test(path));
    modules.set(name, new Set(own.map((path) => join(root, path))));
  }
  return { parts, modules, inputs };
}

/**
 * The bases with what each holds: the gap all that it needs, but what parts need too that are loaded without
 * it; that is with the program. A lender holds what those that take from it need as well.
 */
async function basesOf(parts, modules) {
  const [program, gap] = [partName(PROGRAM), partName(GAP)];
  const others = [...modules].filter(([name]) => !OF_COUNTS.test(name) && !ALONE.includes(name));
  const isElsewhere = (path) => others.some(([, held]) => held.has(path));
  const ofGap = [...modules.get(gap)];
  const held = [...modules.get(program), ...ofGap.filter(isElsewhere)];
  const rest = ofGap.filter((path) => !held.includes(path));
  const base = async (name, source, of, isLoadedBefore) => {
    return { name, source, isLoadedBefore, held: await exportsOf(of), wanted: new Map() };
  };
  const lenders = Object.entries(LENDERS).map(([name, takers]) => {
    const isTaken = (path) => takers.some((taker) => modules.get(taker).has(path));
    const own = [...modules.get(name)].filter(
      (path) => isTaken(path) && !held.includes(path) && !rest.includes(path),
    );
    return base(name, parts.get(name), own, (part) => takers.includes(part));
  });
  return [
    await base(program, PROGRAM, held, (name) => !ALONE.includes(name) && name !== program),
    await base(gap, GAP, rest, (name) => OF_COUNTS.test(name) && name !== gap),
    ...(await Promise.all(lenders)),
  ];
}

/** Escapes letters beyond ASCII, which stand in patterns alone: a text of ASCII takes half the time to be taken up. */
function toAscii(path) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(path, readFileSync(path, 'utf8').replace(/[^\0-\x7f]/g, escaped));
}

async function buildProgram() {
  const { parts, modules, inputs } = await modulesByPart();
  const bases = await basesOf(parts, modules);
  const plugins = (name) => {
    const before = bases.filter(({ isLoadedBefore }) => isLoadedBefore(name));
    return [lateModules, madeNow, lateParts(new Map()), takenFrom(before)];
  };
  for (const [name, source] of parts)
    if (!bases.some((base) => base.name === name))
      await build({ ...part, entryPoints: { [name]: source }, plugins: plugins(name) });
  // What is wanted of a base is known when all that may take from it are built: of the first one last.
  for (const base of bases.reverse()) {
    const stdin = { contents: baseEntry(base), resolveDir: root, sourcefile: `${base.name}.ts` };
    const outfile = join(made, 'program', `${base.name}.js`);
    const written = { stdin, outfile, outdir: undefined, plugins: plugins(base.name) };
    await build({ ...part, ...written });
  }
  for (const name of parts.keys()) toAscii(join(made, 'program', `${name}.js`));
  writeFileSync(join(made, 'program', 'package.json'), '{ "type": "commonjs" }\n');
  return inputs;
}

/** What a page is made with, as JSON: a module that Node, esbuild and the tests all import alike. */
async function buildPage() {
  const parts = await scriptAndStyle(root, 'src/page/main.ts', 'src/page/page.css');
  mkdirSync(join(made, 'page'), { recursive: true });
  writeFileSync(join(made, 'page', 'page.json'), `${JSON.stringify(parts)}\n`);
}

/** The last day on which law of the catalogue was checked, so that `--version` need not read all of it. */
function buildChecked() {
  const folder = join(root, 'data/tariffs');
  const days = [];
  for (const file of readdirSync(folder))
    JSON.parse(readFileSync(join(folder, file), 'utf8'), (key, value) => {
      if (key === 'checked') days.push(value);
      return value;
    });
  mkdirSync(join(made, 'tariff'), { recursive: true });
  writeFileSync(join(made, 'tariff', 'checked.json'), `${JSON.stringify(days.sort().at(-1))}\n`);
}

async function buildCore() {
  const outfile = join(made, 'core', 'index.js');
  await build({ ...common, entryPoints: ['src/core/index.ts'], outfile, format: 'esm' });
  declare('tsconfig.core.json', join(made, 'core'));
}

/** Writes the types of a module for those who import it. */
function declare(project, folder) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const options = { cwd: root, stdio: 'inherit' };
  execFileSync(process.execPath, [tsc, '-p', project, '--outDir', folder], options);
}

/** The module `ucj`, which runs the program that is built beside it. */
async function buildApi() {
  const outfile = join(made, 'api', 'index.js');
  await build({ ...common, entryPoints: ['src/api/index.ts'], outfile, format: 'esm' });
  declare('tsconfig.api.json', made);
}

function read(path) {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return null;
  }
}

/** The licences of the packages that are part of a bundle, and of outlines of regions. */
function licencesOf(inputs) {
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
  const hasBoundaries = Object.keys(inputs).some((path) => path.startsWith('data/boundaries/'));
  if (hasBoundaries)
    texts.push(`data/boundaries (MIT)\n\n${read(join(root, 'data/boundaries/LICENSE'))}\n`);
  return `Packages that are part of this program, with their licences.\n\n${texts.join('\n---\n\n')}`;
}

await buildPage();
buildChecked();
const inputsOfForm = await buildForm(root, made, [madeNow], licencesOf);
const [inputs] = await Promise.all([
  buildProgram(),
  buildCore(),
  buildApi(),
  writeSchemas(join(made, 'schema')),
]);
const licences = licencesOf({ ...inputs, ...inputsOfForm });
writeFileSync(join(made, 'THIRD-PARTY-LICENSES.txt'), licences);
await writeManPages(made);

const [dist, before] = [join(root, 'dist'), `${made}-before`];
if (existsSync(dist)) renameSync(dist, before);
renameSync(made, dist);
rmSync(before, { recursive: true, force: true });
