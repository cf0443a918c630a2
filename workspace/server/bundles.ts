import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import type { LocalReply } from './http';

const WORKSPACE_FOLDER = fileURLToPath(new URL('..', import.meta.url));
const ENTRIES = ['frame.ts', 'clock.tsx', 'form.tsx', 'sheet.tsx', 'site.tsx', 'userContentFrame.ts'];

/** Scripts and stylesheet of the pages, held in memory. */
export interface Bundles {
  /** The asset at a path as '/assets/form.js', or null. */
  find(path: string): LocalReply | null;
  /** The script that gives a script's own page its google.script.run: inlined into each such page. */
  readonly scriptRunner: string;
}

/** Bundles the pages' sources; takes well under a second. */
export async function bundlePages(): Promise<Bundles> {
  const common = { absWorkingDir: WORKSPACE_FOLDER, bundle: true, write: false, minify: true, target: 'es2022', logLevel: 'warning', legalComments: 'none' } as const;
  const [pages, runner] = await Promise.all([
    build({
      ...common,
      entryPoints: [...ENTRIES.map((name) => `pages/entries/${name}`), 'style/main.css'].map((path) => ({ in: path, out: path.replace(/^.*\//, '').replace(/\.\w+$/, '') })),
      outdir: '/assets',
      format: 'esm',
      splitting: true,
      jsx: 'automatic',
      jsxImportSource: 'preact',
    }),
    build({ ...common, entryPoints: ['pages/site/scriptRunner.ts'], format: 'iife' }),
  ]);
  const assets = new Map(pages.outputFiles.map((file) => [file.path.replaceAll('\\', '/').replace(/^.*\/assets\//, '/assets/'), file.contents]));
  return {
    find(path) {
      const contents = assets.get(path);
      if (contents === undefined) return null;
      const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
      return { status: 200, headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' }, body: contents };
    },
    scriptRunner: runner.outputFiles[0]?.text ?? '',
  };
}
