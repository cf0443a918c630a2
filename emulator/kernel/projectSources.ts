import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compileSources } from '../realm/compiledSources';
import type { CompiledSources } from '../realm/compiledSources';

/** What clasp would push, ready to run. */
export interface ProjectSources {
  readonly compiled: CompiledSources;
  /** HTML files by name without extension. */
  readonly html: ReadonlyMap<string, string>;
  readonly manifest: Record<string, unknown>;
  /** Source maps (JSON text) by script file name without extension. */
  readonly sourceMaps: ReadonlyMap<string, string>;
}

const DEFAULT_MANIFEST: Record<string, unknown> = { timeZone: '', dependencies: {}, exceptionLogging: 'STACKDRIVER', runtimeVersion: 'V8' };
const SCRIPT_FILE = /\.(gs|js)$/;

/** Files of a folder and its subfolders that belong to a project, by path with / from the folder. */
export function readProjectFolder(folder: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !(SCRIPT_FILE.test(entry.name) || /\.(html|map)$/.test(entry.name) || entry.name === 'appsscript.json')) continue;
    const full = path.join(entry.parentPath ?? entry.path, entry.name);
    const name = path.relative(folder, full).split(path.sep).join('/');
    if (!name.split('/').includes('node_modules')) files[name] = readFileSync(full, 'utf8');
  }
  return files;
}

/**
 * Compiles a project's files. Script files run in the order of their names, as clasp pushes them.
 * @param timeZone zone of Google's default manifest, where there is no appsscript.json
 * @param cache folder in which what parsing found in large sources is kept for other processes
 */
export function loadSources(files: Record<string, string>, timeZone: string, order: 'asGiven' | 'byName', cache?: string): ProjectSources {
  const names = order === 'byName' ? Object.keys(files).sort() : Object.keys(files);
  const scripts = names.filter((name) => SCRIPT_FILE.test(name)).map((name) => ({ name: name.replace(SCRIPT_FILE, ''), source: files[name] ?? '' }));
  const html = new Map(names.filter((name) => name.endsWith('.html')).map((name) => [name.slice(0, -'.html'.length), files[name] ?? '']));
  const sourceMaps = new Map<string, string>();
  for (const { name, source } of scripts) {
    const map = files[`${name}.js.map`] ?? files[`${name}.gs.map`] ?? inlineSourceMap(source);
    if (map !== undefined) sourceMaps.set(name, map);
  }
  return { compiled: compileSources(scripts, cache), html, manifest: parseManifest(files['appsscript.json'], timeZone), sourceMaps };
}

function parseManifest(text: string | undefined, timeZone: string): Record<string, unknown> {
  if (text === undefined) return { ...DEFAULT_MANIFEST, timeZone };
  const manifest: unknown = JSON.parse(text);
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest)) throw new SyntaxError('appsscript.json holds no object');
  const known = Object.fromEntries(Object.entries(manifest));
  return typeof known['timeZone'] === 'string' ? known : { ...known, timeZone };
}

function inlineSourceMap(source: string): string | undefined {
  const match = /\/\/[#@] sourceMappingURL=data:application\/json[^,]*;base64,([A-Za-z0-9+/=]+)\s*$/.exec(source.slice(-4_000_000));
  return match?.[1] === undefined ? undefined : Buffer.from(match[1], 'base64').toString('utf8');
}
