import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);

/**
 * One line a file of the folder: name, size, size under gzip.
 * @param {string} folder
 */
export function sizes(folder) {
  return readdirSync(folder)
    .filter((file) => !file.endsWith('.map'))
    .map((file) => {
      const content = readFileSync(path.join(folder, file));
      return `${file.padEnd(18)}${kilobytes(content.length)}   gzip ${kilobytes(gzipSync(content).length)}`;
    });
}
