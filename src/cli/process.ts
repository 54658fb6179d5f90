import { type Context, EXIT, type Output } from './context.js';

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

function output(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
  };
}

function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Holds signals back while a file is written, so that no temporary file is left behind. */
function uninterrupted(write: () => void): void {
  const handlers = Object.entries(SIGNALS).map(([signal, code]) => {
    const handler = () => process.exit(code);
    process.on(signal, handler);
    return () => process.off(signal, handler);
  });
  try {
    write();
  } finally {
    // A signal that came meanwhile is delivered before this, on the next turn of the event loop.
    setImmediate(() => {
      for (const release of handlers) release();
    });
  }
}

/** The real world. A reader that goes away (`| head`) ends the program quietly. */
export function processContext(): Context {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    process.stderr.write(`error: standard output: ${error.message}\n`);
    process.exit(EXIT.output);
  });
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    readStdin: async () => (await import('node:stream/consumers')).buffer(process.stdin),
    today: localDay(new Date()),
    uninterrupted,
  };
}
