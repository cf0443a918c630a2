import { existsSync } from 'node:fs';
import { findBrowser } from './findBrowser.mjs';
import { run } from './run.mjs';

const aptGet = '/usr/bin/apt-get';

/** The one command that installs a browser on this system. */
function installCommand() {
  if (process.platform === 'darwin') return 'brew install --cask chromium';
  if (process.platform === 'win32') return 'winget install Google.Chrome';
  return existsSync(aptGet) ? 'sudo apt-get install -y chromium' : 'sudo dnf install -y chromium';
}

/**
 * A browser for the browser tests; root on Debian or Ubuntu gets one installed.
 * @returns {Promise<{ browser: string } | { missing: string }>} missing: what a person should do
 */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return { browser: found };
  if (process.env.CHROMIUM_PATH) return { missing: `CHROMIUM_PATH names no program: ${process.env.CHROMIUM_PATH}` };
  let tried = '';
  if (existsSync(aptGet) && process.getuid?.() === 0) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run(aptGet, ['update', '-q'], { env });
    const { output } = await run(aptGet, ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env });
    const installed = findBrowser();
    if (installed) return { browser: installed };
    tried = `\n${output.trim().split('\n').slice(-5).join('\n')}`;
  }
  return { missing: `No Chromium or Chrome found. Install one and run again: ${installCommand()}${tried}` };
}
