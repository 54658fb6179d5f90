import * as z from 'zod';
import { text } from './figures.js';

/** What is wrong or doubtful, where, the rule, and the way to put it right. */
export const finding = z.strictObject({
  code: text,
  file: text.nullable(),
  line: z.int().min(1).nullable(),
  column: text.nullable(),
  value: text.nullable(),
  message: text,
  rule: text.nullable(),
  fix: text.nullable(),
  suggestion: text.nullable(),
});

/** What goes to standard error in place of an answer where `--format json` was asked for. */
export const problemsSchema = z.strictObject({
  schema: z.literal('ucj/problems@1'),
  problems: z.array(finding.extend({ severity: z.literal('error') })),
});
