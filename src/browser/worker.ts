/** The program in a browser: runs commands beside the page, which stays quick meanwhile. */
import type { World } from '../cli/context.js';
import { localDay } from '../cli/day.js';
import { piecesOf } from '../cli/write-all.js';
import type { Answered, Asked } from '../form/messages.js';
import { main } from '../program/main.js';
import type { Rendered } from '../render/rendering.js';
import { give } from './node/files.js';

/** A worker, as far as it is used here. */
declare const self: {
  onmessage: (event: { readonly data: Asked }) => void;
  readonly postMessage: (answer: Answered) => void;
};

/** A stream that keeps what is written. */
function kept() {
  const pieces: Buffer[] = [];
  const write = (content: Rendered) => {
    for (const piece of piecesOf(content)) pieces.push(Buffer.from(piece));
  };
  const stream = { write, isTerminal: false, columns: undefined, rows: undefined };
  return { stream, whole: () => Buffer.concat(pieces) };
}

async function answer({ id, words, files }: Asked): Promise<Answered> {
  give(files);
  const [output, remarks] = [kept(), kept()];
  const world: World = {
    ...{ cwd: '/', env: {}, today: localDay(new Date()) },
    ...{ stdout: output.stream, stderr: remarks.stream },
    readStdin: async () => Buffer.alloc(0),
    page: () => false,
    uninterrupted: (write) => write(),
  };
  const status = await main(words, world);
  return { id, status, output: output.whole(), remarks: remarks.whole().toString('utf8') };
}

/** Commands run one after the other: each has files of its own. */
let before = Promise.resolve();
self.onmessage = ({ data }) => {
  const own = before.then(async () => self.postMessage(await answer(data)));
  before = own.catch((error) => {
    // What the program itself could not catch is an error of the worker, which the page hears of.
    setTimeout(() => {
      throw error;
    });
  });
};
