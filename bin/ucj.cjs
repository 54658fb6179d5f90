#!/usr/bin/env node
// Starts the built program; nothing else. CommonJS, because it starts faster.
const { existsSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');

const root = join(__dirname, '..');
const built = join(root, 'dist', 'program', 'start.js');

if (existsSync(built)) {
  // From 22 on Node keeps what it compiled, here rather than in a folder that others can write to. Where it cannot
  // write, or what it kept is of another Node or damaged, it compiles again and says nothing.
  enableCompileCache?.(join(root, '.cache'));
  require(built).start(process.argv.slice(2));
} else {
  process.stderr.write('ucj is not built: run `npm run build`\n');
  process.exitCode = 70;
}
