import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.js';

/** Texts that are kept in one golden file, each below its name, so that they can be read one after the other. */
export class Kept {
  private readonly texts: string[] = [];

  add(name: string, text: string): void {
    this.texts.push(`== ${name}\n\n${text}`);
  }

  get text(): string {
    return this.texts.join('\n');
  }
}

/** The texts of some golden files, by their names. */
export function keptIn(...files: readonly string[]): ReadonlyMap<string, string> {
  const texts = files.flatMap((file) =>
    readFileSync(join(ROOT, 'test/golden', file), 'utf8')
      .split(/^== /m)
      .slice(1),
  );
  return new Map(
    texts.map((text) => {
      const end = text.indexOf('\n');
      return [text.slice(0, end), text.slice(end + 1)] as const;
    }),
  );
}

/** The transcripts of all problems, by their codes. */
export function problemsKept(): ReadonlyMap<string, string> {
  const files = readdirSync(join(ROOT, 'test/golden/problems'));
  return keptIn(...files.map((file) => `problems/${file}`));
}
