// Loads the parts of the program with what V8 compiled of them before, kept in a folder. Node keeps it too from 22 on,
// but a run then takes a third longer; Node 20 does not.
// V8 looks whether it is of its own version and of a text as long, but runs damaged data as it is. So the text is kept
// with it, and the data twice: to compare them takes no time. Where anything differs, the text is compiled.
const { isAscii } = require('node:buffer');
const { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** Runs whose compiled functions are kept: each has some that those before it did not need. */
const MOST = 4;

/** What was compiled of a text, and in how many runs; null where nothing was kept, or it is not as it was. */
function keptIn(path, text) {
  let kept;
  try {
    kept = readFileSync(path);
  } catch {
    return null;
  }
  const rest = kept.subarray(1);
  const end = (rest.length + text.length) / 2;
  const own = rest.subarray(0, text.length);
  const [data, other] = [rest.subarray(text.length, end), rest.subarray(end)];
  return data.length > 0 && own.equals(text) && data.equals(other) ? { data, runs: kept[0] } : null;
}

/** Keeps what was compiled, whole or not at all. Where it cannot be written, the next run compiles again. */
function keep(path, text, data, runs) {
  const unfinished = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(unfinished, Buffer.concat([Buffer.from([runs]), text, data, data]));
    renameSync(unfinished, path);
  } catch {
    try {
      rmSync(unfinished, { force: true });
    } catch {}
  }
}

/** A `require` of CommonJS files that are beside each other; of anything else it is Node's own. */
exports.requireWith = function requireWith(folder) {
  const own = join(folder, `${process.version}-${process.arch}`);
  const loaded = new Map();
  const compiled = [];
  process.once('exit', () => {
    for (const { path, text, script, runs } of compiled)
      keep(path, text, script.createCachedData(), runs);
  });
  const load = (path) => {
    if (loaded.has(path)) return loaded.get(path).exports;
    const module = { exports: {} };
    loaded.set(path, module);
    const [text, kept] = [readFileSync(path), join(own, `${basename(path)}.bin`)];
    const found = keptIn(kept, text);
    const code = text.toString(isAscii(text) ? 'latin1' : 'utf8');
    // In one line with its start, so that a stack names the lines of the file.
    const source = `(function (exports, require, module, __filename, __dirname) { ${code}\n})`;
    const script = new Script(source, { filename: path, cachedData: found?.data });
    const runs = found === null || script.cachedDataRejected ? 0 : found.runs;
    if (runs < MOST) compiled.push({ path: kept, text, script, runs: runs + 1 });
    const here = dirname(path);
    const requireHere = (name) => (name.startsWith('./') ? load(join(here, name)) : require(name));
    script.runInThisContext()(module.exports, requireHere, module, path, here);
    return module.exports;
  };
  return load;
};
