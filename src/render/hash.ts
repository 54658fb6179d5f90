import { createHash } from 'node:crypto';

/** The SHA-256 of bytes given in pieces, as the 64 hexadecimal digits that `sha256sum` prints. */
export function sha256(chunks: Iterable<Buffer>): string {
  const hash = createHash('sha256');
  for (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
}

/** The SHA-256 of a text as a Content-Security-Policy names it: `'sha256-...'`. */
export function policyHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}
