import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Where installers put the browser on systems that do not name it in PATH. */
const usualPlaces = {
  darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'],
};

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * Chromium or Chrome of this machine: the one that CHROMIUM_PATH names, else the first in PATH, else in the usual places.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return isProgram(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const inPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...inPath, ...(usualPlaces[process.platform] ?? [])].find(isProgram);
}
