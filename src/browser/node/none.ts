/** Modules of Node that packages load and that are not used in a browser: of these functions none is called. */
export const hostname = () => 'browser';
export const release = () => '';
export const isatty = () => false;
export const inspect = String;
/** Help has no control characters but those of colour. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: an escape begins them
export const stripVTControlCharacters = (text: string) => text.replace(/\u001b\[[\d;]*m/g, '');

export default { release, inspect };
