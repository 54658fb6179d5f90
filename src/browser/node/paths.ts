/** What the program asks of `node:path`: paths with slashes. */
import path from 'path-browserify';

export const { basename, dirname, extname, join, relative, resolve } = path;

export default path;
