/** npm run unify -- DIR [--json FILE]: prints the plan for old forms and writes it as JSON. */
import { oneLine } from './oneLine';
import { run } from './run';

const { stdout, stderr } = process;
/** On a terminal the progress is one line that is written over; in a log one line a form. */
const clear = stderr.isTTY ? '\r\u001b[K' : '';

/** Piped into `head`, the table ends where its reader does. */
stdout.on('error', () => process.exit());

process.exitCode = run(process.argv.slice(2), {
  out: (line) => stdout.write(`${line}\n`),
  fault: (line) => stderr.write(`${clear}${line}\n`),
  progress: (line) => stderr.write(stderr.isTTY ? `${clear}${oneLine(line, 99)}` : `${line}\n`),
});
stderr.write(clear);
