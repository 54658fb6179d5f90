import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder } from '../support/run.js';
import { age, BANTEN, besides, faulted, found, IS_LONG, started, stepsOf } from './program.js';

const STATUS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
const SIGNALS = ['SIGKILL', 'SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/** What is written, and by which words. */
interface Run {
  readonly names: readonly string[];
  readonly words: readonly string[];
}

function runOf(verb: readonly string[], names: readonly string[]): Run {
  return { names, words: [...verb, ...names.flatMap((name) => ['-o', name])] };
}

const RUNS = [
  runOf(['gap', BANTEN], ['a.csv']),
  runOf(['gap', BANTEN, '--wage', 'umk'], ['a.csv', 'a.md', 'a.json']),
];
const REPORT = runOf(['report', BANTEN], ['a.html', 'a.xlsx', 'a.md', 'a.json']);

/** The files of a run in which nothing fails, and the steps it takes. */
function undisturbed({ names, words }: Run) {
  return inFolder({}, async (cwd) => {
    age(names, cwd);
    const steps = await stepsOf(words, cwd);
    const whole = new Map(names.map((name) => [name, readFileSync(join(cwd, name))]));
    return { steps, whole };
  });
}

/** Runs once more with nothing in the way: all is new then, and nothing is beside it. */
async function expectMended({ names, words }: Run, cwd: string, whole: Map<string, Buffer>) {
  expect(await started(words, cwd).ended).toBe(0);
  expect(found(names, cwd, whole)).toEqual(names.map(() => 'new'));
  expect(besides(names, cwd)).toEqual([]);
}

for (const run of RUNS) {
  const { names, words } = run;
  const { steps, whole } = await undisturbed(run);
  const each = SIGNALS.flatMap((signal) =>
    Array.from({ length: steps }, (_, index) => ({ signal, step: index + 1 })),
  );

  describe(`writing ${names.join(', ')}`, () => {
    it('takes steps that can be disturbed', () => {
      expect(steps).toBeGreaterThanOrEqual(names.length * 7);
    });

    it.each(each)('is old or new after $signal before step $step', ({ signal, step }) =>
      inFolder({}, async (cwd) => {
        age(names, cwd);
        const ended = await faulted(words, cwd, step, signal);
        const files = found(names, cwd, whole);
        expect(files).not.toContain('broken');
        if (signal === 'SIGKILL') {
          expect(ended).toBe(signal);
          await expectMended(run, cwd, whole);
        } else {
          expect(ended).toBe(STATUS[signal]);
          expect(besides(names, cwd)).toEqual([]);
          // Between the first file put in place and the last no signal is heard.
          expect(new Set(files).size).toBe(1);
        }
      }),
    );
  });
}

/** A number below 1 from a seed, the same each time. */
function fraction(seed: number): number {
  return ((seed * 2_654_435_761) % 4_294_967_296) / 4_294_967_296;
}

describe('a report that is killed at any time', async () => {
  const { whole } = await undisturbed(REPORT);
  const rounds = Array.from({ length: IS_LONG ? 400 : 8 }, (_, round) => round);

  it.each(rounds)('is old or new, and nothing stays beside it: round %i', (round) =>
    inFolder({}, async (cwd) => {
      const { names, words } = REPORT;
      const signal = SIGNALS[round % SIGNALS.length] ?? 'SIGKILL';
      age(names, cwd);
      const { child, ended } = started(words, cwd);
      // Whenever it comes, what is expected is the same.
      const pause = fraction(IS_LONG ? Date.now() + round : round + 1) * 2500;
      const timer = setTimeout(() => child.kill(signal), pause);
      await ended;
      clearTimeout(timer);
      expect(found(names, cwd, whole)).not.toContain('broken');
      if (signal !== 'SIGKILL') expect(besides(names, cwd)).toEqual([]);
      await expectMended(REPORT, cwd, whole);
    }),
  );
});
