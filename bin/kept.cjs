// Loads the parts of the program with what V8 compiled of them before, kept in a folder. Node keeps it too from 22 on,
// but a run then takes a third longer; Node 20 does not.
// V8 looks whether it is of its own version and of a text as long, but runs damaged data as it is. So the text is kept
// with it, and the data twice: to compare them takes no time. Where anything differs, the text is compiled.
const { isAscii } = require('node:buffer');
const { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** What was compiled of a text; undefined where nothing was kept, or it is not as it was. */
function dataIn(path, text) {
  let kept;
  try {
    kept = readFileSync(path);
  } catch {
    return undefined;
  }
  const end = (kept.length + text.length) / 2;
  const own = kept.subarray(0, text.length);
  const [one, other] = [kept.subarray(text.length, end), kept.subarray(end)];
  return one.length > 0 && own.equals(text) && one.equals(other) ? one : undefined;
}

/** Keeps what was compiled, whole or not at all. Where it cannot be written, the next run compiles again. */
function keep(path, text, data) {
  const unfinished = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(unfinished, Buffer.concat([text, data, data]));
    renameSync(unfinished, path);
  } catch {
    rmSync(unfinished, { force: true });
  }
}

/** A `require` of CommonJS files that are beside each other; of anything else it is Node's own. */
exports.requireWith = function requireWith(folder) {
  const own = join(folder, `${process.version}-${process.arch}`);
  const loaded = new Map();
  const compiled = [];
  process.once('exit', () => {
    for (const { path, text, script } of compiled) keep(path, text, script.createCachedData());
  });
  const load = (path) => {
    if (loaded.has(path)) return loaded.get(path).exports;
    const module = { exports: {} };
    loaded.set(path, module);
    const [text, kept] = [readFileSync(path), join(own, `${basename(path)}.bin`)];
    const cachedData = dataIn(kept, text);
    const code = text.toString(isAscii(text) ? 'latin1' : 'utf8');
    // In one line with its start, so that a stack names the lines of the file.
    const source = `(function (exports, require, module, __filename, __dirname) { ${code}\n})`;
    const script = new Script(source, { filename: path, cachedData });
    if (cachedData === undefined || script.cachedDataRejected)
      compiled.push({ path: kept, text, script });
    const here = dirname(path);
    const requireHere = (name) => (name.startsWith('./') ? load(join(here, name)) : require(name));
    script.runInThisContext()(module.exports, requireHere, module, path, here);
    return module.exports;
  };
  return load;
};
