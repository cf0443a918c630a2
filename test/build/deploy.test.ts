import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const script = '1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'deploy-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A program in clasp's place: answers from `answers` by command name, and writes down what it was asked. */
function standInForClasp(answers: Record<string, unknown>): string {
  const file = path.join(folder, 'clasp.cjs');
  const log = JSON.stringify(path.join(folder, 'asked.txt'));
  writeFileSync(
    file,
    `#!${process.execPath}
const asked = process.argv.slice(2);
require('node:fs').appendFileSync(${log}, asked.map((word) => word.replace(/ .*/, '')).join(' ') + '\\n');
const answers = ${JSON.stringify(answers)};
if (!(asked[0] in answers)) { console.error('Unknown command'); process.exit(1); }
console.log(JSON.stringify(answers[asked[0]], null, 2));
`,
  );
  chmodSync(file, 0o755);
  return file;
}

function deploy(scriptId: string, answers: Record<string, unknown>) {
  writeFileSync(path.join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: path.join(root, 'build') }));
  const env = { ...process.env, LAYANAN_CLASP: standInForClasp(answers), clasp_config_project: folder };
  const result = spawnSync(process.execPath, [path.join(root, 'scripts/deploy.mjs')], { env, encoding: 'utf8' });
  return { code: result.status, said: result.stdout + result.stderr };
}

const asked = () => readFileSync(path.join(folder, 'asked.txt'), 'utf8').trim().split('\n');

test('stops before anything else while the script id is the placeholder', () => {
  const { code, said } = deploy('PASTE-SCRIPT-ID-HERE', {});
  expect(code).toBe(1);
  expect(said).toMatch(/Isi dahulu "scriptId".*\n.*Fill in "scriptId"/);
});

test('stops where nobody is logged in, before it builds or pushes', () => {
  const { code, said } = deploy(script, { 'show-authorized-user': { loggedIn: false } });
  expect(code).toBe(1);
  expect(said).toMatch(/npx clasp login/);
  expect(asked()).toEqual(['show-authorized-user --json']);
});

test('makes the first deployment, then brings that one up to date for ever', () => {
  const loggedIn = { 'show-authorized-user': { loggedIn: true }, push: ['build/Code.js'] };
  const head = { deploymentId: 'AKfycb-head', description: '' };
  const first = deploy(script, { ...loggedIn, 'list-deployments': [head], 'create-deployment': { deploymentId: 'AKfycb-first', versionNumber: 1 } });
  expect(first.said).toMatch(/https:\/\/script\.google\.com\/macros\/s\/AKfycb-first\/exec/);
  expect(first.code).toBe(0);

  const others = [head, { deploymentId: 'AKfycb-other', versionNumber: 7, description: 'a trial' }, { deploymentId: 'AKfycb-first', versionNumber: 1, description: 'renamed by hand' }];
  const second = deploy(script, { ...loggedIn, 'list-deployments': others, 'update-deployment': { deploymentId: 'AKfycb-first', versionNumber: 2 } });
  expect(second.code).toBe(0);
  expect(asked().slice(-3)).toEqual(['push --force --json', 'list-deployments --json', 'update-deployment AKfycb-first --description Layanan --json']);
});

test('finds the deployment again on another machine by its description', () => {
  const answers = {
    'show-authorized-user': { loggedIn: true },
    push: [],
    'list-deployments': [{ deploymentId: 'AKfycb-other', versionNumber: 7, description: 'a trial' }, { deploymentId: 'AKfycb-first', versionNumber: 1, description: 'Layanan Kawasan 0.1.0' }],
    'update-deployment': { deploymentId: 'AKfycb-first', versionNumber: 2 },
  };
  expect(deploy(script, answers).code).toBe(0);
  expect(asked().at(-1)).toContain('update-deployment AKfycb-first');
});
