import type { Words } from '../words.js';
import { notes } from './notes.js';
import { plain } from './plain.js';

/** Every word in English. */
export const words: Words = { ...plain, ...notes };
