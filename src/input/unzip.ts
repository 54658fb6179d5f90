import { gunzipSync } from 'node:zlib';

/** Unpacked bytes, or why there are none. */
export type Unzipped =
  | { readonly bytes: Buffer }
  | { readonly failed: 'too-large' | 'broken'; readonly message: string };

/**
 * Unpacks gzip, up to a limit in bytes: a small file can hold more than the memory does. Apart,
 * because most inputs are not packed.
 */
export function gunzip(bytes: Buffer, most: number): Unzipped {
  try {
    return { bytes: gunzipSync(bytes, { maxOutputLength: most }) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { failed: code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'broken', message };
  }
}
