/** Modules of Node that packages load and that a page has no use for: it asks for no help, and nothing is coloured. */
export const hostname = () => 'browser';
export const release = () => '';
export const isatty = () => false;
export const inspect = String;
export const stripVTControlCharacters = String;

export default { release, inspect };
