import type { Answered, Asked } from './messages.js';

/** The program's text: it is kept packed, since it would be more than twice as long. */
async function unpacked(base64: string): Promise<Blob> {
  const packed = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const text = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Blob([await new Response(text).arrayBuffer()], { type: 'text/javascript' });
}

/** Who waits for an answer. */
interface Waiting {
  readonly resolve: (answer: Answered) => void;
  readonly reject: (error: unknown) => void;
}

/** The program, which runs beside the page: a long table does not stop it. */
export class Program {
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;

  private constructor(private readonly worker: Worker) {
    worker.onmessage = ({ data }: MessageEvent<Answered>) => {
      this.waiting.get(data.id)?.resolve(data);
      this.waiting.delete(data.id);
    };
    worker.onerror = (error) => {
      for (const each of this.waiting.values()) each.reject(error);
      this.waiting.clear();
    };
  }

  static async start(base64: string): Promise<Program> {
    return new Program(new Worker(URL.createObjectURL(await unpacked(base64))));
  }

  /** Runs a command on some files. */
  run(words: readonly string[], files: Asked['files']): Promise<Answered> {
    this.asked += 1;
    const id = this.asked;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, words, files } satisfies Asked);
    });
  }
}
