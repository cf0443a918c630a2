/**
 * node scripts/simulate/buildBugs.mjs FOLDER: builds the desk once for each deliberate bug, FOLDER/1, FOLDER/2 …, from src/ with that bug's text put in its place.
 * Only files that hold the text are built anew; all else is that of build/. Throws where a text is not there exactly once.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { inProject } from '../support/root.mjs';
import { parts, serverPart } from '../support/serverPart.mjs';
import { bugs } from './bugs.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Where to? node scripts/simulate/buildBugs.mjs FOLDER');

/** Parts that decide about requests or send mail; the others never run what is patched. */
const rebuilt = ['Chores', 'Commands', 'Inbox', 'Mail'];

for (const [index, bug] of bugs.entries()) {
  const target = path.join(folder, String(index + 1));
  mkdirSync(target, { recursive: true });
  for (const file of readdirSync(inProject('build'))) if (/\.(html|json)$/.test(file)) copyFileSync(path.join(inProject('build'), file), path.join(target, file));
  const plugins = [patched(bug)];
  writeFileSync(path.join(target, 'Code.js'), await serverCode(plugins));
  for (const name of rebuilt) writeFileSync(path.join(target, `${name}.html`), await serverPart(parts[name], plugins));
}

/** Puts a bug's text in the place of the right one. */
function patched({ name, patches }) {
  for (const { file, find } of patches) {
    const times = readFileSync(inProject(file), 'utf8').split(find).length - 1;
    if (times !== 1) throw new Error(`The bug “${name}” wants to replace a text that stands ${times} times in ${file}:\n${find}`);
  }
  return {
    name: 'deliberate-bug',
    setup: (context) => {
      context.onLoad({ filter: /\.ts$/ }, ({ path: loaded }) => {
        const own = patches.filter(({ file }) => inProject(file) === loaded);
        if (own.length === 0) return undefined;
        return { loader: 'ts', contents: own.reduce((text, { find, replace }) => text.split(find).join(replace), readFileSync(loaded, 'utf8')) };
      });
    },
  };
}

/** Code.js as Google would run it: the bundle, and a function at the top level for each name of the entry. */
async function serverCode(plugins) {
  const entry = 'src/entry/main.ts';
  const names = [...readFileSync(inProject(entry), 'utf8').matchAll(/^global\.(\w+) = /gm)].map(([, name]) => name);
  const { outputFiles } = await build({
    entryPoints: [inProject(entry)], bundle: true, write: false, format: 'iife', target: 'es2019', define: { global: 'desk', __BUILD_VERSION__: '"bug"' }, jsx: 'automatic', jsxImportSource: 'preact', charset: 'utf8',
    plugins, logLevel: 'silent',
  });
  const stubs = names.map((name) => `function ${name}() { return desk.${name}.apply(this, arguments); }`).join('\n');
  return `var desk = {};\n${stubs}\n${outputFiles[0].text}`;
}
