import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { inProject } from './root.mjs';

const folder = inProject('.cache');

/**
 * The emulator as one file, for Jest. Jest gives every test file modules of its own, and the emulator's five hundred cost each of some 130 test files more than half
 * a second of processor time; one file costs a fifth of it.
 * @returns path of the file. Its name holds the hash of its text, so that runs of different sources do not disturb each other.
 */
export async function bundleEmulator() {
  const { outputFiles } = await build({
    entryPoints: [inProject('emulator/index.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'error',
    outfile: path.join(folder, 'emulator.cjs'),
    plugins: [ownPlaces],
  });
  const [map, text] = ['.map', '.cjs'].map((end) => outputFiles.find((file) => file.path.endsWith(end)).text);
  const name = `emulator-${createHash('sha256').update(text).digest('hex').slice(0, 16)}.cjs`;
  const file = path.join(folder, name);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  forgetOthers(name);
  put(`${file}.map`, map);
  put(file, text.replace('sourceMappingURL=emulator.cjs.map', `sourceMappingURL=${name}.map`));
  return file;
}

/** Nobody reads half a file: another run may want it at the same time. */
function put(file, text) {
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
}

/** The last hour's may still be in use by another run. */
function forgetOthers(name) {
  const old = Date.now() - 3_600_000;
  for (const other of readdirSync(folder)) {
    const place = path.join(folder, other);
    if (other.startsWith('emulator-') && !other.startsWith(name) && statSync(place).mtimeMs < old) rmSync(place, { force: true });
  }
}

/** Modules that read files beside them find them where they always were. */
const ownPlaces = {
  name: 'own places',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]emulator[\\/].*\.ts$/ }, ({ path: file }) => {
      const source = readFileSync(file, 'utf8');
      if (!source.includes('import.meta.url')) return undefined;
      return { contents: source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href)), loader: 'ts' };
    });
  },
};
