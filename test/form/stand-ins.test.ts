import { createHash } from 'node:crypto';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { crc32, deflateRawSync, gzipSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUtf8 } from '../../src/browser/node/bytes.js';
import * as digest from '../../src/browser/node/digest.js';
import * as files from '../../src/browser/node/files.js';
import * as packed from '../../src/browser/node/packed.js';
import * as paths from '../../src/browser/node/paths.js';
import { gunzipped } from '../../src/browser/unzip.js';
import * as own from '../../src/input/records/unzip.js';
import { isRefusal } from '../../src/problem/problem.js';

const bytes = fc.uint8Array({ maxLength: 300 });

/** What a way of unpacking gives, or what it says is broken. */
async function unpacked(way: typeof own.gunzipped, pieces: readonly Uint8Array[]) {
  const found: Uint8Array[] = [];
  try {
    for await (const piece of way('t.gz', pieces as readonly Buffer[])) found.push(piece);
    return Buffer.concat(found).toString('hex');
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return error.problems.map(({ code, value }) => `${code}: ${value}`);
  }
}

describe('what stands in for Node in a browser', () => {
  it('gives the same digests, sums and encodings', () => {
    fc.assert(
      fc.property(bytes, bytes, (first, second) => {
        const of = (make: typeof digest.createHash | typeof createHash) =>
          make('sha256').update(first).update(second).digest('hex');
        expect(of(digest.createHash)).toBe(of(createHash));
        expect(packed.crc32(first)).toBe(crc32(first));
        expect(isUtf8(first)).toBe(
          Buffer.from(first).toString('utf8').includes('\ufffd') === false,
        );
      }),
    );
  });

  it('unpacks the same, and no more than it may', () => {
    fc.assert(
      fc.property(bytes, fc.nat(400), (content, maxOutputLength) => {
        const way = (inflate: typeof packed.inflateRawSync | typeof inflateRawSync) => {
          try {
            return inflate(deflateRawSync(content), {
              maxOutputLength: maxOutputLength + 1,
            }).toString('hex');
          } catch (error) {
            return (error as { code?: string }).code;
          }
        };
        expect(way(packed.inflateRawSync)).toBe(way(inflateRawSync));
      }),
    );
    expect(() => packed.inflateRawSync(Buffer.from([7, 7, 7]), { maxOutputLength: 9 })).toThrow();
  });

  it('unpacks gzip in pieces, of several parts, and says what is broken in the same words', async () => {
    const whole = Buffer.concat([gzipSync('a,b\n1,2\n'), gzipSync('3,4\n')]);
    const flipped = Buffer.from(whole);
    flipped[22] = (flipped[22] ?? 0) ^ 0xff;
    const cases = [
      [whole],
      [whole.subarray(0, 9), whole.subarray(9)],
      [whole.subarray(0, 15)],
      [flipped],
    ];
    for (const pieces of cases)
      expect(await unpacked(gunzipped as typeof own.gunzipped, pieces)).toEqual(
        await unpacked(own.gunzipped, pieces),
      );
  });

  it('has the paths of a folder with slashes', () => {
    expect(paths.join('a', '../b.csv')).toBe(join('a', '../b.csv'));
    expect(paths.resolve('/', 'b.csv')).toBe(resolve('/', 'b.csv'));
    expect([
      paths.basename('/a/b.csv'),
      paths.dirname('/a/b.csv'),
      paths.relative('/', '/a'),
    ]).toEqual([basename('/a/b.csv'), dirname('/a/b.csv'), relative('/', '/a')]);
  });

  it('reads the files that were given, and writes none', () => {
    files.give({ 'a.csv': Buffer.from('0123456789') });
    const file = files.openSync('/a.csv', 'r');
    const into = Buffer.alloc(4);
    expect([files.readSync(file, into), into.toString()]).toEqual([4, '0123']);
    expect([files.readSync(file, into, 1, 2), into.toString()]).toEqual([2, '0453']);
    expect(files.fstatSync(file).size).toBe(10);
    files.closeSync(file);
    expect(files.readdirSync('/')).toEqual(['a.csv']);
    expect([
      files.existsSync('/a.csv'),
      files.existsSync('/b.csv'),
      files.existsSync('/b/a.csv'),
    ]).toEqual([true, false, false]);
    const codeOf = (use: () => unknown) => {
      try {
        return use();
      } catch (error) {
        return (error as { code?: string }).code;
      }
    };
    expect(codeOf(() => files.openSync('/b.csv', 'r'))).toBe('ENOENT');
    expect(codeOf(() => files.openSync('/', 'r'))).toBe('EISDIR');
    expect(codeOf(() => files.openSync('/a.csv', 'wx'))).toBe('EROFS');
    expect(codeOf(() => files.readSync(file, into))).toBe('EBADF');
    expect(codeOf(() => files.statSync('/b.csv'))).toBe('ENOENT');
    expect(codeOf(() => files.writeSync())).toBe('EROFS');
  });
});
