import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { SHARE_ENV, Worker } from 'node:worker_threads';

/** One side of a synchronous channel; see channel.cjs. */
export interface Channel {
  send(message: object): void;
  receive(): Record<string, unknown>;
}
interface ChannelModule {
  createChannelMemory(): object;
  openChannel(memory: object, side: number): Channel;
  readonly MAIN: number;
}

const channels = createRequire(import.meta.url)('./channel.cjs') as ChannelModule;
const workerPath = fileURLToPath(new URL('./worker.cjs', import.meta.url));
const idle: Worker[] = [];

/** A thread with an open channel, taken from the idle ones or started. `release` gives it back. */
export function takeWorker(): { readonly channel: Channel; release(): void } {
  // SHARE_ENV: TZ must reach the process, and with it the worker's own dates.
  const worker = idle.pop() ?? new Worker(workerPath, { env: SHARE_ENV, execArgv: [] });
  worker.unref();
  const memory = channels.createChannelMemory();
  const channel = channels.openChannel(memory, channels.MAIN);
  worker.postMessage(memory);
  return { channel, release: () => idle.push(worker) };
}

/** Ends all idle threads. */
export function endIdleWorkers(): void {
  for (const worker of idle.splice(0)) void worker.terminate();
}
