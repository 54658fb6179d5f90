#!/usr/bin/env node
// Starts the built program; nothing else. CommonJS, because it starts faster.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const built = join(root, 'dist', 'program', 'start.js');

if (existsSync(built)) {
  // What was compiled is kept here rather than in a folder that others can write to.
  const load = require('./kept.cjs').requireWith(join(root, '.cache'));
  load(built).start(process.argv.slice(2));
} else {
  process.stderr.write('ucj is not built: run `npm run build`\n');
  process.exitCode = 70;
}
