// Loaded into the program before it starts. It counts what the program does to files from the first new file
// on, and sends it a signal before one of these steps. Each write is halved, so that files can be cut short.
const fs = require('node:fs');

const { FAULT_SIGNAL, FAULT_STEP, FAULT_COUNT } = process.env;
const STEPS = ['openSync', 'writeSync', 'fchmodSync', 'fsyncSync', 'closeSync', 'renameSync'];
const real = { ...fs };
let steps = -1;

function halved(file, bytes, at) {
  const rest = bytes.length - at;
  return real.writeSync(file, bytes, at, at === 0 ? Math.ceil(rest / 2) : rest);
}

for (const name of STEPS)
  fs[name] = (...words) => {
    if (name === 'openSync' && words[1] === 'wx' && steps < 0) steps = 0;
    // What is said on the standard streams is no step of a file.
    const isSaid = name === 'writeSync' && words[0] <= 2;
    if (steps >= 0 && !isSaid) {
      steps += 1;
      if (steps === Number(FAULT_STEP)) process.kill(process.pid, FAULT_SIGNAL);
    }
    return name === 'writeSync' ? halved(...words) : real[name](...words);
  };

if (FAULT_COUNT)
  process.on('exit', () => real.writeFileSync(FAULT_COUNT, String(Math.max(0, steps))));
