// Builds dist/: the program in chunks that load only when they are needed, the core for
// programmers with its types, and the licences of what is bundled.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
const result = await build({
  absWorkingDir: root,
  entryPoints: { start: 'src/cli/start.ts', 'core/index': 'src/core/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  keepNames: false,
  chunkNames: 'parts/[name]-[hash]',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  // Some bundled packages are CommonJS and require Node's own modules.
  banner: {
    js: "import{createRequire as ucjRequire}from'node:module';const require=ucjRequire(import.meta.url);",
  },
});

const packages = new Set(
  Object.keys(result.metafile.inputs)
    .map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1])
    .filter(Boolean),
);
const licences = [...packages].sort().map((name) => {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = ['LICENSE', 'LICENSE.md', 'license', 'LICENCE']
    .map((file) => {
      try {
        return readFileSync(join(folder, file), 'utf8').trim();
      } catch {
        return null;
      }
    })
    .find((found) => found !== null);
  return `${name} ${version} (${license})\n\n${text ?? ''}\n`;
});
writeFileSync(
  join(dist, 'THIRD-PARTY-LICENSES.txt'),
  `ucj bundles these packages.\n\n${licences.join('\n---\n\n')}`,
);

execFileSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.core.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
