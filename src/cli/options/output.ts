import { LANGUAGES } from '../../i18n/marks.js';
import type { Said } from '../../i18n/said.js';
import { FORMAT_NAMES, type Format, WITH_WHY } from '../../render/format.js';
import { COLOR_WAYS } from '../color.js';
import { asText, asTexts, optionGroup, type ValuesOf } from '../option.js';
import { gate, oneOf } from '../values.js';
import { oneOfThese, or } from './or.js';

const { optional, preset, repeatable, flag } = optionGroup('Output:');
const settings = optionGroup('Settings:');

/** Where settings come from. */
export const SETTINGS = {
  config: settings.optional(
    '--config <file>',
    {
      en: 'settings (default: UCJ_CONFIG, ucj.config.json here or above)',
      id: 'pengaturan (bawaan: UCJ_CONFIG, ucj.config.json di sini atau di atasnya)',
    },
    asText,
  ),
  noConfig: settings.flag('--no-config', { en: 'no settings file', id: 'tanpa berkas pengaturan' }),
};

/** Where a result goes, for a verb that has these formats. */
export function writing(formats: readonly Format[], usual: Said) {
  return {
    format: optional(
      '--format <format>',
      { en: `${or(formats)} (default: ${usual.en})`, id: `${or(formats)} (bawaan: ${usual.id})` },
      oneOf(formats),
    ),
    output: repeatable(
      '-o, --output <file>',
      {
        en: 'write a file; its ending names the format. {period} and {today} are filled in',
        id: 'tulis ke berkas; akhirannya menentukan bentuknya. {period} dan {today} diisikan',
      },
      asTexts,
    ),
  };
}

/** The format where none is named. */
export const TABLE_OR_CSV: Said = {
  en: 'table on a terminal, else csv',
  id: 'tabel di terminal, selain itu csv',
};

/** The format of derivations where none is named. */
export const A_TREE: Said = { en: 'table, a readable tree', id: 'tabel, berupa pohon' };

/** Where derivations are shown. */
export const DERIVED_TO = writing(WITH_WHY, A_TREE);

/** Where the answer of a verb goes. */
export const ANSWER_TO = writing(FORMAT_NAMES, TABLE_OR_CSV);

/** That figures are to be derived; the result goes on saying what it says without it. */
export const WHY = {
  why: flag('--why', {
    en: 'how each figure came about: column, formula, tariff and law',
    id: 'asal tiap angka: kolom, rumus, tarif, dan peraturan',
  }),
};

/** Whether tables that have a summary are shown whole on a terminal. */
export const DETAIL = {
  detail: flag('--detail', {
    en: 'all rows on a terminal, not the summary alone',
    id: 'semua baris di terminal, bukan ringkasannya saja',
  }),
};

/** How records are written for spreadsheets. */
export const EXCEL = {
  excel: flag('--excel', {
    en: 'CSV that Excel opens right in Indonesia',
    id: 'CSV yang langsung benar di Excel Indonesia',
  }),
};

/** The options that make coverage decide the exit status. */
export const GATE = {
  failBelow: optional(
    '--fail-below <percent>',
    {
      en: 'exit 1 where total coverage is below or rows lack counts',
      id: 'status 1 bila cakupan total di bawahnya atau ada baris tanpa angka',
    },
    gate,
  ),
  each: flag('--each', {
    en: 'with --fail-below: exit 1 where any row is below',
    id: 'bersama --gagal-di-bawah: status 1 bila ada baris di bawahnya',
  }),
};

/** How every verb speaks: language, colour, and which remarks. */
export const MESSAGES = {
  lang: optional(
    '--lang <language>',
    {
      en: `${or(LANGUAGES)} (default: UCJ_LANG, LC_ALL, LC_MESSAGES, LANG, else en)`,
      id: `${or(LANGUAGES)} (bawaan: UCJ_LANG, LC_ALL, LC_MESSAGES, LANG, selain itu en)`,
    },
    oneOf(LANGUAGES),
  ),
  color: preset('--color <when>', oneOfThese(COLOR_WAYS), 'auto', oneOf(COLOR_WAYS)),
  quiet: flag('--quiet', {
    en: 'no notes on standard error, only warnings and errors',
    id: 'tanpa catatan, hanya peringatan dan galat',
  }),
  noWarnings: flag('--no-warnings', {
    en: 'no warnings on standard error',
    id: 'tanpa peringatan',
  }),
  noPager: flag('--no-pager', {
    en: 'no pages where the output is longer than the terminal',
    id: 'tanpa halaman bila keluaran lebih panjang dari layar',
  }),
};

/** What was detected about the inputs. */
export const VERBOSE = {
  verbose: flag('--verbose', { en: 'say what was detected', id: 'sebutkan apa yang dikenali' }),
};

export type SettingsOptions = ValuesOf<typeof SETTINGS>;
export type WritingOptions = ValuesOf<ReturnType<typeof writing>>;
export type MessageOptions = ValuesOf<typeof MESSAGES>;
