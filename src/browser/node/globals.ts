/** Names that Node has everywhere. */
export { Buffer } from './bytes.js';
export { process } from './process.js';
