import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { buildVersion } from './buildVersion.mjs';
import { inProject } from './root.mjs';
import { serverPart } from './serverPart.mjs';

const template = 'src/status-page/StatusPage.html';
const slots = { style: '<!-- build:style -->', script: '<!-- build:script -->', part: '<!-- build:part -->' };

/**
 * The one HTML file of the status page: the template with styles and script put into its slots, for a page that
 * HtmlService serves can load no file of its own; and the part that draws it on the server, which no browser gets to see.
 * @returns {Promise<string>}
 */
export async function statusPage() {
  const { outputFiles } = await build({
    entryPoints: [inProject('src/status-page/main.tsx')],
    bundle: true,
    write: false,
    outdir: 'page',
    format: 'iife',
    minify: true,
    target: ['es2019', 'safari15'],
    // HtmlService has been seen to take // inside a template literal for a comment.
    supported: { 'template-literal': false },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { __BUILD_VERSION__: JSON.stringify(buildVersion()), 'process.env.NODE_ENV': '"production"' },
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const text = (extension) => outputFiles.filter((file) => file.path.endsWith(extension)).map((file) => file.text.trim()).join('\n');
  const script = text('.js');
  const style = text('.css');
  refuseTemplateMarks(script, 'script');
  refuseTemplateMarks(style, 'style');
  let html = readFileSync(inProject(template), 'utf8');
  for (const slot of Object.values(slots)) {
    if (html.split(slot).length !== 2) throw new Error(`${template} must hold ${slot} exactly once.`);
  }
  html = html.replace(slots.style, () => (style ? `<style>${style}</style>` : ''));
  const part = await serverPart('src/entry/parts/page.ts');
  return html.replace(slots.script, () => `<script>${script}</script>`).replace(slots.part, () => part);
}

/** HtmlService reads these marks wherever they stand, and the browser ends the element at its closing tag. */
function refuseTemplateMarks(text, element) {
  const mark = new RegExp(`<\\?|\\?>|</${element}`, 'i').exec(text);
  if (mark) throw new Error(`The page's ${element} holds "${mark[0]}" near: ${text.slice(Math.max(0, mark.index - 60), mark.index + 60)}`);
}
