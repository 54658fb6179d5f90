import type { Changes } from '../../core/changes.js';
import type { Document } from '../../document/document.js';
import type { Concentration } from '../../document/headlines.js';
import { loadCheckWords } from '../../i18n/language.js';
import { said } from '../check.js';
import { changeObject, frame, ratio, rowObject, totalsObject } from '../json.js';
import { jsonText } from '../json-text.js';
import type { Look } from '../look.js';
import { chapterObjects } from './chapters.js';
import { openingOf } from './compose.js';
import { sumsByProgramme } from './money.js';

/** Name and version of the JSON's shape. */
const SCHEMA = 'ucj/report@1';

function concentration(found: Concentration | null) {
  return found && { rows: found.rows.map(rowObject), share: ratio(found.share) };
}

function changesObject(changes: Changes | null) {
  return (
    changes && {
      ...changes,
      rows: changes.rows.map(changeObject),
      total: changeObject(changes.total),
    }
  );
}

async function findings({ check }: Document, look: Look) {
  if (!check) return null;
  const { doubts } = await loadCheckWords(look.language);
  return said('warning', check.warnings, doubts);
}

/** The whole report for programs. */
export async function renderDocumentJson(document: Document, look: Look): Promise<string> {
  const { about, gap, headlines, regions, segments, agencies, above, months, lines } = document;
  const { inputs, incomplete, parameters, notes, tariffs } = frame(gap, look);
  const { title, sentences } = await openingOf(document, look);
  const whole = {
    schema: SCHEMA,
    title,
    ...about,
    inputs,
    incomplete,
    parameters: { ...parameters, by: regions.by },
    totals: totalsObject(gap),
    sentences,
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
    chapters: await chapterObjects(document, look),
    findings: await findings(document, look),
    notes,
    tariffs,
  };
  return jsonText(whole);
}
