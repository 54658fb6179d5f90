import * as z from 'zod';
import { settingsSchema } from './schema.js';

/** The shape of the settings as JSON Schema, for editors. */
export function settingsJsonSchema(): object {
  const shape = z.toJSONSchema(settingsSchema, { io: 'input', reused: 'ref' });
  return { title: 'Settings of ucj', ...shape };
}
