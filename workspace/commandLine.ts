/** Arguments of `npm start -- …`. */
export interface CommandLine {
  /** Begin anew instead of going on with the state of last time. */
  readonly fresh: boolean;
  readonly port: number;
  /** Folder of the state; null for .local/workspace/ of the project. */
  readonly state: string | null;
}

const DEFAULT_PORT = 8420;

/** Throws an Error with words for the person where an argument is not known. */
export function readCommandLine(args: readonly string[]): CommandLine {
  let fresh = false;
  let port = DEFAULT_PORT;
  let state: string | null = null;
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    const [name, attached] = argument.split('=');
    if (name === '--fresh') fresh = true;
    else if (name === '--port') port = portOf(attached ?? args[(index += 1)] ?? '');
    else if (name === '--state') state = attached ?? args[(index += 1)] ?? null;
    else throw new Error(`Tidak dikenal: ${argument}. Yang ada: --fresh, --port N, --state FOLDER · Unknown argument; there are --fresh, --port N, --state FOLDER`);
  }
  return { fresh, port, state };
}

function portOf(text: string): number {
  const port = Number(text);
  if (text === '' || !Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port memerlukan angka 0–65535 · --port needs a number from 0 to 65535`);
  return port;
}
