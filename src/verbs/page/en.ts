/** English words of the page that is ucj itself. */
export const ownPage = {
  title: 'ucj: coverage and budget of Jamsostek',
  subtitle:
    'Everything is computed in this page. Your files stay on this computer: the page cannot reach any network.',
  drop: 'Drop tables here (CSV, XLSX), with settings or sources of money where there are any.',
  choose: 'Choose files',
  verb: 'What to show',
  fields: {
    by: { label: 'Rows by', hint: '' },
    target: {
      label: 'Target',
      hint: 'share of workers: 60%, rpjpn-2045, or petani=70%; nelayan=50%',
    },
    payer: { label: 'Payer', hint: 'apbd, zakat, csr, self, or petani=zakat; nelayan=apbd' },
    months: { label: 'Months', hint: 'the last n of the year, or 2026-04..2026-12' },
    wage: { label: 'Wage of wage earners', hint: 'rupiah a month, umk, ump' },
    sources: { label: 'Sources of money', hint: 'the name of their file, of those above' },
  },
  more: {
    label: 'Further options',
    hint: 'options that messages name, as in a terminal: --period 2026-06 --region 36.02',
  },
  show: 'Show',
  /** Where there is no table yet: what is offered, of which region, and the buttons that save a file. */
  start: {
    title: 'No table yet?',
    region: {
      label: 'Region',
      hint: 'name or code: the regencies of a province, the districts of a regency; 35, Kab. Sidoarjo',
    },
    table: 'Save a table to fill in (XLSX)',
    sources: 'Save a file of sources of money (CSV)',
  },
  command: 'The same in a terminal:',
  answer: 'Answer',
  saveAs: 'Save as',
  save: 'Save',
  print: 'Print',
  licences: 'Licences of the packages in this page',
  noScript: 'This page computes with JavaScript, which is off in this browser.',
  script: {
    starting: 'Starting …',
    running: 'Computing …',
    done: 'Done.',
    refused: 'There is no answer yet: read what is wrong below.',
    failed:
      'This browser could not run ucj. It needs Chrome or Edge 111, Firefox 113 or Safari 16.4, or a later one.',
    openQuote: 'A quotation mark among the further options has no end.',
    ownOption:
      '{word} is not among the further options here: the format of an answer is chosen next to Save, and the language of a page is its own.',
    replaced: 'Took the place of an earlier file: {names}.',
    unread: 'Could not be read (a folder?): {names}.',
    usual: 'the usual rows',
    remove: 'Remove',
  },
  /** That the page was written. */
  written: (file: string) =>
    `${file} is written: open it in a browser, or pass it on. It needs nothing else.`,
};
