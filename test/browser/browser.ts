import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Where Debian puts Chromium; another place is named by the variable. */
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Nothing that would use the network, the disk or a graphics card. */
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser, or says what is missing. */
export function launch(): Promise<Browser> {
  if (!existsSync(CHROMIUM))
    throw new Error(
      `no Chromium at ${CHROMIUM}: install it (Debian: apt-get install chromium), or name it with CHROMIUM=PATH`,
    );
  return chromium.launch({ executablePath: CHROMIUM, args: QUIET });
}

export const LAPTOP = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };

/** A page that is open, and all that happened in it that should not. */
export interface Opened {
  readonly page: Page;
  /** Requests beside the file itself, console messages, errors and dialogs. */
  readonly events: readonly string[];
}

/** Opens a page as a file, as people do who got it by mail, and closes it after `use`. */
export async function opened<T>(
  browser: Browser,
  text: string,
  options: BrowserContextOptions,
  use: (opened: Opened) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'ucj-page-'));
  const context = await browser.newContext(options);
  try {
    const file = join(folder, 'report.html');
    writeFileSync(file, text);
    const url = pathToFileURL(file).href;
    const page = await context.newPage();
    page.setDefaultTimeout(5000);
    const events: string[] = [];
    page.on('request', (request) => {
      if (request.url() !== url) events.push(`request ${request.url()}`);
    });
    page.on('console', (message) => events.push(`console ${message.text()}`));
    page.on('pageerror', (error) => events.push(`error ${error.message}`));
    page.on('dialog', (dialog) => {
      events.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(url);
    return await use({ page, events });
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
