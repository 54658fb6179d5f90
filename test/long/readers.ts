import { readAmount, readMoney } from '../../src/claim/amount.js';
import { readClaim } from '../../src/claim/parse.js';
import { wordAt } from '../../src/claim/vocabulary.js';
import { commandWords } from '../../src/cli/command-words.js';
import { fillPath } from '../../src/cli/destination.js';
import { longFlag, type Option } from '../../src/cli/option.js';
import { fold, foldRegion } from '../../src/core/cell.js';
import { readCeiling } from '../../src/funding/ceiling.js';
import { readSources } from '../../src/funding/read.js';
import { withoutMark } from '../../src/input/counts/count-mark.js';
import { isNumbered } from '../../src/input/head/column-numbers.js';
import { fineness, levelOf } from '../../src/input/head/levels.js';
import { basisOfHead, foldHead, knownAs, roleOf } from '../../src/input/head/roles.js';
import { wideHead } from '../../src/input/head/wide.js';
import { splitLines } from '../../src/input/records/lines.js';
import { readText } from '../../src/input/records/read.js';
import { expand } from '../../src/input/records/source.js';
import { findConvention, namedConvention, plainDigits } from '../../src/input/text/convention.js';
import { isMissing, readCount, readRupiah } from '../../src/input/text/number.js';
import { readPercent } from '../../src/input/text/percent.js';
import { joinPeriod, readPeriod } from '../../src/input/text/period.js';
import { cleaned } from '../../src/input/text/text.js';
import { isAllSegments, isTotal } from '../../src/input/text/total-names.js';
import { unitOf } from '../../src/input/text/unit.js';
import { BASIS_WORDS, readWord } from '../../src/input/text/words.js';
import { cellText } from '../../src/input/xlsx/cell.js';
import { WORKBOOK_LIMITS } from '../../src/input/xlsx/failure.js';
import { shapeOf } from '../../src/input/xlsx/formats.js';
import { unescaped } from '../../src/input/xlsx/strings.js';
import { storedDateText } from '../../src/input/xlsx/value.js';
import { suggest } from '../../src/problem/nearest.js';
import { bearers, nearestNames } from '../../src/region/bearers.js';
import { dotted } from '../../src/region/code.js';
import { meanings } from '../../src/region/lookup.js';
import { withoutMarks } from '../../src/region/marks.js';
import { readName } from '../../src/region/name.js';
import { escaped } from '../../src/render/markup.js';
import { PLAIN, recordsText } from '../../src/render/records.js';
import { shown } from '../../src/render/terminal.js';
import { wrap } from '../../src/render/wrap.js';
import { segmentNamed } from '../../src/segment/segment-name.js';
import { NO_SETTINGS } from '../../src/settings/settings.js';
import { quoted } from '../../src/shell/quoted.js';
import { readMonthCount, readMonths } from '../../src/spending/months.js';
import { isBelowNothing } from '../../src/spending/returned.js';
import { PAYERS } from '../../src/tariff/payers.js';
import { payersOfSources, sourcesMeant } from '../../src/tariff/source-name.js';
import { AFFORD } from '../../src/verbs/afford/options.js';
import { FUND } from '../../src/verbs/fund/options.js';
import { GAP_OPTIONS } from '../../src/verbs/gap/options.js';
import { PLAN } from '../../src/verbs/plan/options.js';
import { REALISED } from '../../src/verbs/realise/options.js';
import { REPORT_OPTIONS } from '../../src/verbs/report/options.js';
import { stampOf } from '../../src/verbs/report/stamp.js';
import { SHARE } from '../../src/verbs/share/options.js';
import { QUOTE_OPTIONS } from '../../src/verbs/tariff/options.js';
import { TREND } from '../../src/verbs/trend/options.js';
import { inLine } from '../../src/view/line-text.js';
import { contextOf } from '../support/run.js';

const [INDONESIAN, ENGLISH] = [namedConvention('id'), namedConvention('en')];
const LIMITS = WORKBOOK_LIMITS;

function text(long: string): Promise<unknown> {
  const source = { path: 't.csv', chunks: () => [Buffer.from(long)] };
  return readText(source, { encoding: null, delimiterOf: () => ',' });
}

function sources(cells: string): Promise<unknown> {
  const bytes = Buffer.from(
    `source,payer,amount,segments,regions,ceiling,from,to,order\n${cells}\n`,
  );
  return readSources({ path: 's.csv', bytes, chunks: () => [bytes] }, PAYERS, null);
}

const cell = (value: string, type: string) =>
  cellText(
    'part',
    { strings: [], shapes: [], is1904: false, isUncalculated: false, limits: LIMITS },
    {
      name: 'A1',
      type,
      style: 0,
      value,
      hasFormula: false,
    } as Parameters<typeof cellText>[2],
  );

/** The options of the verbs that read any in a way of their own. */
const OPTIONS: readonly Option<unknown>[] = [
  ...[
    GAP_OPTIONS,
    PLAN,
    SHARE,
    FUND,
    TREND,
    AFFORD,
    REALISED,
    REPORT_OPTIONS,
    QUOTE_OPTIONS,
  ].flatMap((options) => Object.values<Option<unknown>>(options)),
];

/** Everything that reads a text that somebody else wrote. What it makes of it does not matter here. */
export const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'a text of a cell': cleaned,
  'a missing count': isMissing,
  'a count': (long) => [readCount(long, INDONESIAN), readCount(long, ENGLISH)],
  'a count in thousands': (long) => readCount(long, INDONESIAN, 1000),
  'decimals of a count in thousands': (long) => readCount(`1,${long}`, INDONESIAN, 1000),
  'decimals of a count': (long) => plainDigits(`1,${long}`, INDONESIAN),
  'a column of counts': (long) => findConvention([long, `1${long}`, '1.234']),
  'a wage': readRupiah,
  'a percentage': readPercent,
  'money of a list': readMoney,
  'money that came back': (long) => [isBelowNothing(long), isBelowNothing(`(${long})`)],
  'months of a list': (long) => [readMonths(long, '2026'), readMonthCount(long)],
  'whose money a source is': (long) => payersOfSources(PAYERS)(long),
  'sources that are meant': (long) => sourcesMeant([long, 'APBD'], [long, 'apbd kab']),
  'a period': readPeriod,
  'a year and a month': (long) => joinPeriod('2025', long),
  'a word': (long) => readWord(long, BASIS_WORDS),
  'a unit': unitOf,
  'a head': (long) => [roleOf(long), foldHead(long), knownAs(long), basisOfHead(long)],
  'a head of two words': (long) => [roleOf(`jumlah ${long}`), knownAs(`jumlah ${long}`)],
  'a segment': (long) => segmentNamed(long, () => null),
  'a count with a mark': withoutMark,
  'a name with marks': (long) => [withoutMarks(long), withoutMarks(long.slice(0, 120))],
  'a head of footnotes': (long) => unitOf(long.slice(0, 300)),
  'numbers of columns': (long) => isNumbered({ line: 1, cells: ['1', '2', long, `3${long}`] }),
  'a level of a head': (long) => [levelOf(long), fineness(long)],
  'a head of a wide table': wideHead,
  'a total': (long) => [isTotal(long), isAllSegments(long)],
  'a folded text': (long) => [fold(long), foldRegion(long)],
  'a code of a region': dotted,
  'a name of a region': readName,
  'a region': (long) => bearers(long),
  'near regions': nearestNames,
  'meanings of a region': meanings,
  'a near word': (long) => suggest(long, ['potential']),
  lines: splitLines,
  records: text,
  'quoted records': (long) => text(`"${long.replaceAll('"', '""')}",b\n`),
  'records behind a quote': (long) => text(`a,"${long}`),
  'a claim': (long) => readClaim(long, null),
  'a claim that begins well': (long) => readClaim(`1 x 2 ${long} = 2`, null),
  'a word of a claim': wordAt,
  'an amount': readAmount,
  'an amount that begins well': (long) => readAmount(`Rp2 ${long}`),
  'a ceiling': readCeiling,
  'a ceiling that begins well': (long) => readCeiling(`50% ${long}`),
  'sources of money': sources,
  'a cell of sources': (long) =>
    sources(`a,apbd,"${long.replaceAll('"', '')}",,,"${long.replaceAll('"', '')}"`),
  'a stored number': (long) => cell(long, 'n'),
  'a stored text': (long) => cell(long, 'str'),
  'a stored date': (long) => storedDateText(long, 'day'),
  'a stored shape': shapeOf,
  'a stored string': unescaped,
  'a pattern of files': (long) => expand([`test/long/${long.replaceAll('/', '')}`], '.'),
  'words of a command': commandWords,
  'a path': (long) => fillPath(long, { period: null, today: '2026-11-21' }),
  'a stamp': (long) => stampOf(long, contextOf({})),
  'a word for a shell': quoted,
  'a cell of a CSV': (long) =>
    recordsText({ fields: [{ name: 'x', kind: 'text' }], rows: [[long]] }, PLAIN),
  'a text of Markdown': escaped,
  'a text of a terminal': (long) => [shown(long), inLine(long), wrap(long, 80)],
  ...Object.fromEntries(
    OPTIONS.map((option, at) => [
      `${longFlag(option)}, ${at}`,
      (long: string) => option.read(longFlag(option), [long], NO_SETTINGS),
    ]),
  ),
};
