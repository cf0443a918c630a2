import { build } from 'esbuild';
import { buildVersion } from './buildVersion.mjs';
import { inProject } from './root.mjs';

/** Parts that have a file of their own in the bundle, by its name; see src/adapters/script/openPart.ts. */
export const parts = {
  AddOn: 'src/entry/parts/addOn.ts',
  Chat: 'src/entry/parts/chat.ts',
  Chores: 'src/entry/parts/chores.ts',
  Commands: 'src/entry/parts/commands.ts',
  Complaints: 'src/entry/parts/complaints.ts',
  Inbox: 'src/entry/parts/inbox.ts',
  Mail: 'src/entry/parts/mail.ts',
  Privacy: 'src/entry/parts/privacy.ts',
  Restricted: 'src/entry/parts/restricted.ts',
  SetUp: 'src/entry/parts/setUp.ts',
  Unify: 'src/entry/parts/unify.ts',
  Watchdog: 'src/entry/parts/watchdog.ts',
};

/**
 * A module with all it imports, as the text that openPart() makes code of: a script element that no browser runs.
 * @param {string} entry path in the project
 * @param {import('esbuild').Plugin[]} [plugins] of bundles that only tests open
 * @returns {Promise<string>}
 */
export async function serverPart(entry, plugins = []) {
  const { outputFiles } = await build({
    entryPoints: [inProject(entry)],
    plugins,
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'part',
    // Names of functions and classes stay whole: they stand in what Google logs.
    minifyWhitespace: true,
    minifySyntax: true,
    target: 'es2019',
    // HtmlService has been seen to take // inside a template literal for a comment.
    supported: { 'template-literal': false },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { __BUILD_VERSION__: JSON.stringify(buildVersion()), 'process.env.NODE_ENV': '"production"' },
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const text = outputFiles[0].text.trim();
  // The element ends at its closing tag wherever that stands; in a string a slash with a backslash before it is the same slash. HtmlService reads the marks of its templates everywhere.
  const safe = text.replace(/<\/(?=script)/gi, '<\\/');
  const mark = /<\?|\?>/.exec(safe);
  if (mark) throw new Error(`The part ${entry} holds "${mark[0]}" near: ${safe.slice(Math.max(0, mark.index - 60), mark.index + 60)}`);
  return `<script type="text/part">${safe}</script>`;
}
