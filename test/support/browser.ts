import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/support/findBrowser.mjs';

/** Keeps Chromium from looking for Google's hosts on its own account, which slows or fails tests on a machine without network. */
const quiet = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--disable-default-apps', '--disable-extensions', '--disable-features=Translate,OptimizationHints,MediaRouter', '--mute-audio',
];

/** Root cannot use Chromium's sandbox, and small containers give little shared memory. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];

/**
 * A headless Chromium or Chrome of this machine, with an empty profile; the caller closes it.
 * @throws where there is none: `npm test` installs one or says how
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium or Chrome: install one, or name it in CHROMIUM_PATH.');
  return chromium.launch({ executablePath, headless: true, args: [...quiet, ...asRoot] });
}

/** What went wrong in a page without being asked for: errors of scripts and of the console, in order. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}
