import type { Said } from '../i18n/said.js';
import { isRefusal, type Problem, Refusal, refuse } from '../problem/problem.js';
import type { Settings } from '../settings/settings.js';
import type { Heading } from './help-words.js';

/** How the text of an option becomes its value; what has none is refused, with the option's name. */
export type Reader<T> = (option: string, text: string, settings: Settings) => T;

/** The same of an option that can be given more than once; no text where it was not given. */
export type ListReader<T> = (option: string, texts: readonly string[], settings: Settings) => T;

/** An option, declared once: how it is typed, what help says of it, and how it is read. */
export interface Option<T> {
  /** As it is typed: `-o, --output <file>`. */
  readonly flags: string;
  readonly help: Said;
  /** The heading it is listed under in help; null for the first one. */
  readonly group: Heading | null;
  /** The text that counts where none is given, as help shows it. */
  readonly preset: string | null;
  /** Its value, from the texts that were given; null where the option was not. */
  readonly read: (option: string, texts: readonly string[] | null, settings: Settings) => T;
}

/** Options by the names under which a verb has their values. */
export type Options = Readonly<Record<string, Option<unknown>>>;

/** The values of options, each of the type that its reader gives. */
export type ValuesOf<O extends Options> = {
  readonly [Name in keyof O]: O[Name] extends Option<infer T> ? T : never;
};

/** What was typed: the texts of each option that was given, by its long flag; none for a switch. */
export type Typed = ReadonlyMap<string, readonly string[]>;

/** Nothing typed: every option has its default. */
export const NOTHING_TYPED: Typed = new Map();

/** The name of an option in messages: `--output` of `-o, --output <file>`. */
export function longFlag({ flags }: Pick<Option<unknown>, 'flags'>): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? flags;
}

/** The text of an option that has one; two of them would leave it open which one counts. */
function onlyText(option: string, [text = '', again]: readonly string[]): string {
  if (again !== undefined) refuse({ code: 'option-twice', option, value: again });
  return text;
}

/** Ways to declare the options that help lists under one heading. */
export function optionGroup(group: Heading | null) {
  const basis = { group, preset: null } as const;
  return {
    /** An option whose value is null where it is not given. */
    optional: <T>(flags: string, help: Said, read: Reader<T>): Option<T | null> => ({
      ...{ ...basis, flags, help },
      read: (option, texts, settings) =>
        texts ? read(option, onlyText(option, texts), settings) : null,
    }),
    /** An option that has a value where it is not given. */
    preset: <T>(flags: string, help: Said, preset: string, read: Reader<T>): Option<T> => ({
      ...{ ...basis, flags, help, preset },
      read: (option, texts, settings) =>
        read(option, texts ? onlyText(option, texts) : preset, settings),
    }),
    /** An option that can be given more than once. */
    repeatable: <T>(flags: string, help: Said, read: ListReader<T>): Option<T> => ({
      ...{ ...basis, flags, help },
      read: (option, texts, settings) => read(option, texts ?? [], settings),
    }),
    /** An option without a value. */
    flag: (flags: string, help: Said): Option<boolean> => ({
      ...{ ...basis, flags, help },
      read: (_, texts) => texts !== null,
    }),
  };
}

/** Refuses options that were typed where they would decide nothing, beside `value`; `list` are those that go with them. */
export function refuseBeside(
  value: string,
  options: readonly Option<unknown>[],
  typed: Typed,
  list?: readonly string[],
): void {
  const option = options.map(longFlag).find((flag) => typed.has(flag));
  if (option) refuse({ code: 'conflict', option, value, ...(list && { list }) });
}

/** Refuses an option that decides nothing without another one; `suggestion` has both. */
export function refuseAlone(option: string, other: string, suggestion: string): never {
  refuse({ code: 'needs-option', option, value: other, suggestion });
}

/** The text itself, of options whose value is a name or a path. */
export const asText: Reader<string> = (_, text) => text;

/** The texts themselves. */
export const asTexts: ListReader<readonly string[]> = (_, texts) => texts;

/** The texts that an option counts with: those typed, or its default; none where it has neither. */
export function textsOf(option: Option<unknown>, typed: Typed): readonly string[] {
  return typed.get(longFlag(option)) ?? (option.preset === null ? [] : [option.preset]);
}

/** Reads options into their values. All that is wrong with their texts is refused at once. */
export function readOptions<O extends Options>(
  options: O,
  typed: Typed,
  settings: Settings,
): ValuesOf<O> {
  const problems: Problem[] = [];
  const values = Object.entries(options).map(([name, option]) => {
    const flag = longFlag(option);
    try {
      return [name, option.read(flag, typed.get(flag) ?? null, settings)];
    } catch (error) {
      if (!isRefusal(error)) throw error;
      problems.push(...error.problems);
      return [name, null];
    }
  });
  if (problems.length > 0) throw new Refusal(problems);
  // Each value comes from the reader of its name; only their being together is not seen by the compiler.
  return Object.fromEntries(values) as ValuesOf<O>;
}
