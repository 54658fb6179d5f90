import { createHash } from 'node:crypto';

/** The SHA-256 of bytes, as the 64 hexadecimal digits that `sha256sum` prints. */
export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
