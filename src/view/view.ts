import type { Severity } from '../budget/note-kind.js';
import type { Listed } from '../core/list.js';
import type { Money } from '../i18n/marks.js';
import type { Cell, Kind, Value } from './cell.js';

/** A column as every format knows it. */
export interface Head {
  readonly id: string;
  /** In words; a line break in it is one on a terminal. */
  readonly head: string;
  readonly kind: Kind;
}

/** One thing that is given up where a table is wider than its place. */
export interface Step {
  readonly shortNames?: true;
  readonly money?: Money;
  readonly drop?: readonly string[];
}

/** The least and the most of each value, with what they and the value between them are called. */
export interface Band {
  readonly names: readonly [least: string, value: string, most: string];
  readonly ends: readonly (readonly [least: number, most: number])[];
}

/** Values of years as a line, with a band of the least and the most where it is known. */
export interface Curve {
  readonly kind: 'curve';
  readonly title: string;
  /** What is to be seen, for those who do not see it. */
  readonly said: string;
  /** Percent, or whole rupiah: only drawn, figures are in the table. */
  readonly unit: 'percent' | 'rupiah';
  readonly names: readonly string[];
  readonly values: readonly (number | null)[];
  readonly band: Band | null;
  /** A level that is to be reached, with its words. */
  readonly goal: { readonly at: number; readonly text: string } | null;
}

/** Rupiah that go from somebody to somebody. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
  /** Whether nobody pays it. */
  readonly isMissing: boolean;
}

/** Money as streams from those who pay to those who are paid for. */
export interface Flows {
  readonly kind: 'flows';
  readonly title: string;
  readonly said: string;
  readonly flows: readonly Flow[];
}

/** Premiums of one bar, in rupiah. What is not known is not drawn. */
export interface Premiums {
  readonly renewalPremium: number | null;
  readonly expansionPremium: number | null;
  readonly annualPremium: number | null;
}

/** What the parts of a bar of premiums are called. */
type PremiumNames = Readonly<Record<'renewal' | 'expansion', string>>;

/** Premiums as bars of renewal and expansion. */
export interface PremiumBars {
  readonly kind: 'bars';
  readonly title: string;
  readonly said: string;
  readonly names: readonly string[];
  readonly parts: PremiumNames;
  readonly premiums: readonly Premiums[];
}

export type Picture = Curve | Flows | PremiumBars;

/** A table. */
export interface Table {
  /** Null where it stands alone and needs no name beside the title. */
  readonly caption: string | null;
  readonly columns: readonly Head[];
  readonly rows: readonly (readonly Cell[])[];
  /** The sum of the rows; null where they must not be added. */
  readonly total: readonly Cell[] | null;
  /** What is given up, in this order and one after the other, where space is short. */
  readonly steps: readonly Step[];
  /** That rows were cut off, in words; null where none was. */
  readonly more: string | null;
  /** What marks mean that only some forms have. */
  readonly legend: readonly Legend[];
  /** Places of the rows that a terminal shows where not all were asked for; none where it only says how many there are. */
  readonly brief?: readonly number[];
  /** What pages and workbooks draw of it. */
  readonly pictures?: () => readonly Picture[];
}

/** A mark behind numbers, and what it means. */
export interface Legend {
  readonly mark: string;
  readonly text: string;
}

/** A statement with those it rests on. */
export interface Node {
  readonly text: string;
  readonly children: readonly Node[];
  /** Whether it says that something is wrong. */
  readonly isWrong?: true;
}

/** Statements under their title; warnings and notes have a severity. */
export interface List {
  readonly kind: 'list';
  readonly caption: string | null;
  readonly items: readonly string[];
  readonly severity?: Severity;
  /** How many of its last items say what figures rest on, and are quieter where a format can be; none where it is left out. */
  readonly aside?: number;
}

/** How much is wrong. */
export type Gravity = 'error' | 'warning';

/** Findings of one kind that break one rule, in words. */
export interface FindingGroup {
  readonly gravity: Gravity;
  /** What a finding of its gravity is called. */
  readonly label: string;
  /** Where and what each is: parts that belong together, which no line break parts. */
  readonly messages: readonly (readonly string[])[];
  /** How many more there are, the rule, and the fixes, each in a sentence. */
  readonly further: readonly string[];
}

/** Numbers in their order as a line: characters in text, drawn on pages and in workbooks. */
export interface Line {
  readonly kind: 'line';
  readonly title: string;
  /** The line in characters, with what stands at its ends. */
  readonly text: string;
  /** What is to be seen, for those who do not see it. */
  readonly said: string;
  readonly values: readonly number[];
  readonly names: readonly string[];
  /** What stands at the first and at the last of them. */
  readonly ends: readonly [string, string];
}

/** A part of what is said, before any markup. Tables of one block are written in the same form. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | List
  | Line
  | { readonly kind: 'tree'; readonly caption: string | null; readonly roots: Listed<Node> }
  | { readonly kind: 'findings'; readonly groups: readonly FindingGroup[] }
  | { readonly kind: 'tables'; readonly tables: readonly Table[] };

/** All that stands under one heading. */
export interface TitledBlocks {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A column of records; names and order are what scripts rely on. */
export interface Field {
  readonly name: string;
  /** The words above it where people see it. */
  readonly head?: string;
  readonly kind: Kind;
}

/** Rows for programs that read tables. */
export interface Records {
  readonly fields: readonly Field[];
  readonly rows: Iterable<readonly Value[]>;
}

/** What a verb answers, before any format. */
export interface View extends TitledBlocks {
  readonly records: Records;
  /** The whole answer as programs get it. */
  readonly object: () => object;
  /** Its rows as objects, for formats of one object a line, where they are not its records. */
  readonly lines?: () => Iterable<object>;
  /** What is to be known beside the records. */
  readonly remarks: readonly Remark[];
  /** What it comes to, for a document that has it as a part; where it is not said, its title says enough. */
  readonly sentence?: string;
  /** The periods whose change it tells, so that a document does not tell it twice. */
  readonly compares?: { readonly from: string; readonly to: string };
}

/** A note in words, with what it is to a reader. */
export interface Remark {
  readonly severity: Severity;
  readonly text: string;
}

/** A statement. */
export function node(text: string, children: readonly Node[] = []): Node {
  return { text, children };
}

/** A table that stands by itself. */
export function tableBlock(table: Table): Block {
  return { kind: 'tables', tables: [table] };
}

/** A paragraph. */
export function textBlock(text: string): Block {
  return { kind: 'text', text };
}

/** A list, under a caption of its own where it has one. */
export function listBlock(items: readonly string[], caption: string | null = null): List {
  return { kind: 'list', caption, items };
}

/** What is said of figures, and below it what they rest on. */
export function linesBlock(said: readonly string[], rests: readonly string[]): List {
  return { kind: 'list', caption: null, items: [...said, ...rests], aside: rests.length };
}

/** Statements with those they rest on, under a caption of their own where they have one. */
export function treeBlock(roots: Listed<Node>, caption: string | null = null): Block {
  return { kind: 'tree', caption, roots };
}

/** Statements below a title: one that is the title itself is not said again, but what it rests on. */
export function* below(title: string, roots: Listed<Node>): Iterable<Node> {
  for (const root of roots)
    if (root.text === title) yield* root.children;
    else yield root;
}
