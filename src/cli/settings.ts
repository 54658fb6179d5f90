import { Refusal, refuse } from '../problem/problem.js';
import { findSettings } from '../settings/find.js';
import { NO_SETTINGS, type Settings } from '../settings/settings.js';
import type { Context } from './context.js';
import { type MessageWording, noteLine } from './messages.js';
import type { SettingsOptions } from './options/output.js';

/**
 * The settings: of the file that was named, or of the nearest one here or above. One found above
 * is named, because nobody who looks into the folder sees it.
 */
export async function settingsOf(
  { config, noConfig }: SettingsOptions,
  context: Context,
  wording: MessageWording,
): Promise<Settings> {
  if (noConfig && config !== null)
    refuse({ code: 'conflict', option: '--config', value: '--no-config' });
  if (noConfig) return NO_SETTINGS;
  const named = config ?? (context.env['UCJ_CONFIG'] || null);
  const path = named ?? findSettings(context.cwd);
  if (path === null) return NO_SETTINGS;
  const { loadSettings } = await import('../settings/load.js');
  const loaded = await loadSettings(path, context.cwd);
  if (Array.isArray(loaded)) throw new Refusal(loaded);
  const isAbove = named === null && path.includes('..');
  if (isAbove) context.stderr.write(noteLine(wording.words.messages.settingsAbove(path), wording));
  return loaded as Settings;
}
