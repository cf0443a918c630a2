import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, whatever the folder a script is started from. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** @param {string} relative path inside the project */
export const inProject = (relative) => path.join(root, relative);
