import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sampleLibrarians } from '../sample/librarians';
import { sampleWeek } from '../sample/week';
import { openAccount, OWNER, TIME_ZONE, unifiedForm } from './account/openAccount';
import { readCommandLine } from './commandLine';
import { startLocalWorkspace } from './startLocalWorkspace';
import { playWeek } from './week/playWeek';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const say = (line: string): void => console.log(line);

/** Opens the local Workspace with the desk in it, serves its pages, plays the sample week and stays until Ctrl-C. */
async function main(): Promise<void> {
  const { fresh, port, state } = readCommandLine(process.argv.slice(2));
  const { workspace, project, weekBook } = openAccount(state ?? folder('../.local/workspace/'), folder('../build/'), fresh, say);
  const people = [OWNER, ...sampleLibrarians.map(({ Email }) => Email), ...new Set(sampleWeek().map(({ email }) => email))];
  const manifest: unknown = JSON.parse(readFileSync(folder('../build/appsscript.json'), 'utf8'));
  const local = await startLocalWorkspace({ workspace, project, port, timeZone: TIME_ZONE, people: () => people, manifest });
  say(`\n  Workspace lokal · Local Workspace:  ${local.address}\n`);
  say('  Sudah dapat dibuka; minggu contoh dimainkan sementara itu · Open it now; meanwhile the sample week is played\n');

  let closing = false;
  const close = (): void => {
    if (closing) return;
    closing = true;
    say('\nMenyimpan dan menutup … · Saving and closing …');
    void local.close().then(() => {
      workspace.close();
      process.exit(0);
    });
  };
  process.on('SIGINT', close);
  process.on('SIGTERM', close);

  await playWeek(workspace, unifiedForm(workspace), local.clockMover, weekBook, (line) => {
    if (!closing) say(line);
  });
  say(`\nSiap · Ready:  ${local.address}   (Ctrl-C menutup · closes)`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
});
