import type { Changes } from '../../../core/changes.js';
import type { Document } from '../../../document/document.js';
import type { Concentration } from '../../../document/headlines.js';
import { jsonText } from '../../../render/json-text.js';
import { ratio } from '../../../render/text.js';
import { findingObjects } from '../../../view/findings.js';
import type { Wording } from '../../../view/wording.js';
import { loadCheckWords } from '../../check/texts.js';
import { changeObject, frame, rowObject, totalsObject } from '../../common/json.js';
import type { Report } from '../report.js';
import { openingOf } from './compose.js';
import { sumsByProgramme } from './money.js';

/** Name and version of the JSON's shape. */
const SCHEMA = 'ucj/report@1';

function concentration(found: Concentration | null) {
  return found && { rows: found.rows.map(rowObject), share: ratio(found.share) };
}

function changesObject(changes: Changes | null) {
  if (!changes) return null;
  const { leftOut: _, rows, total, ...own } = changes;
  return { ...own, rows: rows.map(changeObject), total: changeObject(total) };
}

async function findings({ check }: Document, wording: Wording) {
  if (!check) return null;
  const { doubts } = await loadCheckWords(wording.language);
  return findingObjects('warning', check.warnings, doubts, wording.language);
}

/** The whole report for programs. */
export async function documentJson(document: Report, wording: Wording): Promise<string> {
  const { about, gap, headlines, regions, segments, agencies, above, months, lines } = document;
  const { inputs, incomplete, parameters, notes, tariffs } = frame(gap, wording);
  const { title, sentences, decisions } = await openingOf(document, wording);
  const whole = {
    schema: SCHEMA,
    title,
    ...about,
    inputs,
    incomplete,
    parameters: { ...parameters, by: regions.by },
    totals: totalsObject(gap),
    sentences,
    decisions,
    headlines: {
      regions: concentration(headlines.regions),
      segment: concentration(headlines.segment),
      lowest: headlines.lowest && rowObject(headlines.lowest),
      highest: headlines.highest && rowObject(headlines.highest),
    },
    regions: regions.rows.map(rowObject),
    segments: segments?.rows.map(rowObject) ?? null,
    agencies: agencies.rows.map(rowObject),
    above: above.map(rowObject),
    months,
    programmes: sumsByProgramme(lines),
    lines,
    changes: changesObject(document.changes),
    chapters: document.chapters.map(({ view }) => view.object()),
    findings: await findings(document, wording),
    notes,
    tariffs,
  };
  return jsonText(whole);
}
