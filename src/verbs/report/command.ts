import { verb } from '../../cli/verb.js';
import { REPORT_OPTIONS } from './options.js';
import { runReport } from './run.js';

const AFTER = `
Examples:
  $ ucj report data/banten.csv --wage umk -o banten.html
  $ ucj report data/banten.csv --wage umk --lang id -o banten.xlsx -o banten.html
  $ ucj report data/banten.csv --wage umk --chapter "plan --target 60% --until 2030" \\
      --chapter "fund --sources data/banten-sources.csv" -o banten.html
  $ ucj report data/papua-barat-2023.csv --target 82% -o "papua-barat-{period}.md"

A report has the headline figures, the ranking of regions and segments, where the money goes, what
changed since the period before, coverage above 100 %, who has no price, what is doubtful about the
table, method, tariffs with their laws, and the inputs with their hashes. csv, tsv and ndjson have
the rows alone, as ucj gap writes them.

A chapter is the answer of another verb, with the options it has of its own:
  plan    --target --until --year --milestone --path --growth --lapse --verified --renew --carry ... --by
  share   N, or --target; --level --key --min --max --per-village
  fund    --sources --rule --within --min-months --target --verified --renew
  trend   --from --to --by --target --by-date --scorecard
  verify  claims or --file; --numbers --month, and whose premium: --segment --payer --wage ...
  afford  an amount; --year --months --existing ..., and whose premium: --segment --payer --wage ...
Counts, choices and prices of plan, share, fund and trend are those of the report; its --target, --renew and
the like hold for them too unless they say otherwise. A plan has whole years, and a --verified of its own.
verify and afford look at no counts, and take the months of the report's budget. A mismatch does not change
the exit status.

The same inputs give the same bytes: no report says when it was made unless --stamp or
SOURCE_DATE_EPOCH does.

Exit status: 0 done; 1 --fail-below did not hold (the report is written all the same); 2 refused;
3 output not written; 70 a defect.`;

/** `ucj report`: the whole document. */
export const reportCommand = verb({
  name: 'report',
  summary: 'a whole report to forward: HTML, XLSX, Markdown, JSON',
  description:
    'Writes a whole report: figures, ranking, budget, changes, data quality, method and law.',
  takes: ['[file...]', 'CSV, TSV or XLSX tables, read as one; - is standard input'],
  options: REPORT_OPTIONS,
  after: AFTER,
  run: runReport,
});
