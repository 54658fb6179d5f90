#!/usr/bin/env node
// Starts the built program; nothing else. CommonJS, because it starts faster.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const built = join(__dirname, '..', 'dist', 'program', 'start.js');

if (existsSync(built)) {
  require(built).start(process.argv.slice(2));
} else {
  process.stderr.write('ucj is not built: run `npm run build`\n');
  process.exitCode = 70;
}
