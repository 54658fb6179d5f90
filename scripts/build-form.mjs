// Builds dist/form/form.json, what `ucj page` is made of: the form's script and style, and the program itself for a
// browser, packed. What the program asks of Node's modules is answered by src/browser/node.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Browsers that pages are made for. */
const BROWSERS = ['es2022', 'chrome111', 'firefox113', 'safari16.4'];

/** What stands in for each module of Node. */
const STANDS_IN = {
  fs: 'files',
  path: 'paths',
  buffer: 'bytes',
  crypto: 'digest',
  zlib: 'packed',
  process: 'process',
  child_process: 'none',
  os: 'none',
  tty: 'none',
  util: 'none',
};

/** The program without Node, and without the page that it is put into. */
function forBrowser(root, plugins) {
  const source = (path) => join(root, 'src/browser', path);
  const modules = new RegExp(`^(?:node:)?(${Object.keys(STANDS_IN).join('|')})$`);
  return [
    {
      name: 'for-browser',
      setup(builder) {
        builder.onResolve({ filter: modules }, ({ path }) => ({
          path: source(`node/${STANDS_IN[modules.exec(path)[1]]}.ts`),
        }));
        builder.onResolve({ filter: /^node:events$/ }, () => ({
          path: join(root, 'node_modules/events/events.js'),
        }));
        builder.onResolve({ filter: /\/unzip\.js$/ }, ({ resolveDir }) =>
          resolveDir === join(root, 'src/input/records') ? { path: source('unzip.ts') } : undefined,
        );
        // The solver is an optional package beside the program, which is told by how its absence is said.
        builder.onResolve({ filter: /^highs$/ }, () => ({ path: 'highs', namespace: 'left-out' }));
        builder.onResolve({ filter: /dist\/form\/form\.json$/ }, () => ({
          path: 'form',
          namespace: 'left-out',
        }));
        builder.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({
          contents: `throw Object.assign(new Error('no ${path} in a page'), { code: 'MODULE_NOT_FOUND' });`,
        }));
      },
    },
    ...plugins,
  ];
}

/** Bundles a source for browsers, as one script. */
function bundled(root, options) {
  return build({
    absWorkingDir: root,
    bundle: true,
    format: 'iife',
    target: BROWSERS,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    outdir: join(root, 'unwritten'),
    write: false,
    ...options,
  });
}

/** Builds a script and a style for browsers. */
export async function scriptAndStyle(root, script, style) {
  const { outputFiles } = await bundled(root, { entryPoints: { script, style } });
  const textOf = (ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text.trim();
  return { script: textOf('.js'), style: textOf('.css') };
}

/** Builds what `ucj page` is made of; gives what went into it. */
export async function buildForm(root, made, plugins, licencesOf) {
  const own = await scriptAndStyle(root, 'src/form/main.ts', 'src/form/page.css');
  const { outputFiles, metafile } = await bundled(root, {
    entryPoints: ['src/browser/worker.ts'],
    inject: [join(root, 'src/browser/node/globals.ts')],
    plugins: forBrowser(root, plugins),
    metafile: true,
  });
  const program = gzipSync(outputFiles[0].contents, { level: 9 }).toString('base64');
  mkdirSync(join(made, 'form'), { recursive: true });
  const parts = { ...own, program, licences: licencesOf(metafile.inputs) };
  writeFileSync(join(made, 'form', 'form.json'), `${JSON.stringify(parts)}\n`);
  return metafile.inputs;
}
