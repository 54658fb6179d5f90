/** What packages ask of `node:process`: nothing is known of the machine. */
const process = {
  argv: [],
  env: {},
  platform: 'browser',
  version: '(browser)',
  versions: {},
  stdout: {},
  stderr: {},
};

export { process };
export default process;
