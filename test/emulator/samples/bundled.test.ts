import { buildSync } from 'esbuild';
import path from 'node:path';
import { newAccount, newSpreadsheet, sampleFolder } from './support';

/** As clasp users do: one closed function, and for each entry a top-level stub that Google can see. */
function bundle(): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(sampleFolder('bundled'), 'main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2019',
    minify: true,
    banner: { js: 'function onEdit() {}\nfunction later() {}\nfunction broken() {}' },
  });
  return outputFiles[0]?.text ?? '';
}

test('a simple trigger of a minified bundle runs when somebody types', () => {
  const workspace = newAccount();
  const book = newSpreadsheet(workspace, 'Book', { Texts: [['Text', 'Summary']], Other: [['x']] });
  const project = workspace.createProject({ 'Code.js': bundle() }, { boundTo: book.id });
  expect(project.functions).toEqual(['onEdit', 'later', 'broken']);
  book.type('Texts', 'A2', 'the quick brown fox');
  book.type('Texts', 'A3', 'solo');
  book.type('Texts', 'A3', '');
  book.type('Other', 'A2', 'not here');
  expect(book.text('Texts')).toEqual([['Text', 'Summary'], ['the quick brown fox', '4 words, shortest the'], ['', 'nothing']]);
  expect(book.text('Other')).toEqual([['x'], ['not here']]);
});

test('a failing run names function and line of the pushed file', () => {
  const workspace = newAccount();
  const project = workspace.createProject({ 'Code.js': bundle() });
  expect(() => project.run('broken')).toThrow('in the bundle');
  expect(project.executions.at(-1)?.error).toMatch(/Code:\d+/);
});
