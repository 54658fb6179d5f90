#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/start.js', import.meta.url);

if (existsSync(built)) {
  const { start } = await import(built.href);
  await start(process.argv.slice(2));
} else {
  process.stderr.write('ucj is not built: run `npm run build`\n');
  process.exitCode = 70;
}
