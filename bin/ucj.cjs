#!/usr/bin/env node
// Starts the built program; nothing else. CommonJS, because it starts faster.
const { existsSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');

const root = join(__dirname, '..');
const built = join(root, 'dist', 'program', 'start.js');

/** What was compiled is kept here rather than in a folder that others can write to: from 22 on by Node itself. */
function start() {
  const kept = join(root, '.cache');
  if (!enableCompileCache) return require('./kept.cjs').requireWith(kept)(built);
  enableCompileCache(kept);
  return require(built);
}

if (existsSync(built)) {
  start().start(process.argv.slice(2));
} else {
  process.stderr.write('ucj is not built: run `npm run build`\n');
  process.exitCode = 70;
}
