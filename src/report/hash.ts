import { createHash } from 'node:crypto';

/** The SHA-256 of bytes given in pieces, as the 64 hexadecimal digits that `sha256sum` prints. */
export function sha256(chunks: Iterable<Buffer>): string {
  const hash = createHash('sha256');
  for (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
}
