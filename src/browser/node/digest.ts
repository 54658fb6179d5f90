/** What the program asks of `node:crypto`: SHA-256. */
import { sha256 } from '@noble/hashes/sha2.js';
import { Buffer } from './bytes.js';

export function createHash(_: 'sha256') {
  const hash = sha256.create();
  const digest = {
    update: (part: string | Uint8Array) => {
      hash.update(typeof part === 'string' ? new TextEncoder().encode(part) : part);
      return digest;
    },
    digest: (way: 'hex' | 'base64') => Buffer.from(hash.digest()).toString(way),
  };
  return digest;
}
