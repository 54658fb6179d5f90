import type { ResultTable } from '../../src/budget/result.js';
import { roundPercent } from '../../src/core/coverage.js';
import type { Document } from '../../src/document/document.js';
import { grouped, percentText, shortRupiah } from '../../src/i18n/marks.js';
import type { Composed, TextTable } from '../../src/report/document/composed.js';
import { fullGrid, isText } from '../../src/report/grid.js';
import { lineTexts } from '../../src/report/lines.js';
import type { Look } from '../../src/report/look.js';
import { noteText } from '../../src/report/notes.js';
import { summaryLines, tableTitle } from '../../src/report/summary.js';

/** The number in a text, for tests that sort by it. */
function numberIn(text: string, { language }: Look): number | null {
  const plain = text.replace(/[Rp%*\s]/g, '');
  const digits =
    language === 'id' ? plain.replaceAll('.', '').replace(',', '.') : plain.replaceAll(',', '');
  return digits === '' || Number.isNaN(Number(digits)) ? null : Number(digits);
}

function textTable(
  caption: string,
  head: readonly string[],
  isNumber: readonly boolean[],
  rows: readonly (readonly string[])[],
  total: readonly string[] | null,
  look: Look,
): TextTable {
  const cells = (texts: readonly string[]) =>
    texts.map((text, at) => ({ text, value: isNumber[at] ? numberIn(text, look) : null }));
  return {
    caption,
    columns: head.map((each, at) => ({ head: each, isNumber: isNumber[at] ?? false })),
    rows: rows.map(cells),
    total: total && cells(total),
  };
}

function rankingTable({ gap }: Document, table: ResultTable, look: Look): TextTable {
  const grid = fullGrid(gap, table, look);
  const heads = grid.columns.map((column) => look.words.heads[column]);
  const isNumber = grid.columns.map((column) => !isText(column));
  return textTable(tableTitle(table, look.words), heads, isNumber, grid.rows, grid.total, look);
}

/** A plausible report in words, in place of the real one. */
export async function compose(document: Document, look: Look): Promise<Composed> {
  const { gap, regions, segments, lines } = document;
  const { words, language } = look;
  const { totals } = gap;
  const ranking = rankingTable(document, regions, look);
  const { head, rows, total, isNumber } = lineTexts(lines, look);
  const money = textTable(words.title.lines, head, isNumber, rows, total, look);
  const count = (value: number) => grouped(value, language);
  const coverage = totals?.coverage ? percentText(roundPercent(totals.coverage, 1), language) : '–';
  return {
    title: words.title.gap,
    subtitle: gap.inputs.map(({ path }) => path).join(', '),
    figures: totals
      ? [
          {
            label: words.heads.coverage,
            value: coverage,
            detail: `${count(totals.registered)} / ${count(totals.potential)}`,
          },
          {
            label: words.heads.uncovered.replace('\n', ' '),
            value: count(totals.uncovered),
            detail: '',
          },
          {
            label: words.heads.annual.replace('\n', ' '),
            value: shortRupiah(totals.annualPremium ?? 0, language),
            detail: words.summary.noPrice,
          },
        ]
      : [],
    sentences: summaryLines(gap, look).slice(0, 3),
    sections: [
      { id: 'regions', title: ranking.caption, blocks: [{ kind: 'table', table: ranking }] },
      ...(segments
        ? [
            {
              id: 'segments' as const,
              title: tableTitle(segments, words),
              blocks: [{ kind: 'table' as const, table: rankingTable(document, segments, look) }],
            },
          ]
        : []),
      { id: 'money', title: words.title.lines, blocks: [{ kind: 'table', table: money }] },
      {
        id: 'limits',
        title: words.title.notes,
        blocks: [{ kind: 'list', items: gap.notes.map((note) => noteText(note, language, words)) }],
      },
      {
        id: 'about',
        title: 'ucj',
        blocks: [{ kind: 'text', text: document.about.command.join(' ') }],
      },
    ],
  };
}
