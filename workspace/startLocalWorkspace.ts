import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Project, Workspace } from '../emulator/contract';
import { addOnOfManifest } from './endpoints/panel';
import { bundlePages } from './server/bundles';
import { ClockMover } from './server/clockMover';
import { failureReply, notFound } from './server/failure';
import { comesFromHere, html, readRequest, send } from './server/http';
import type { LocalReply } from './server/http';
import type { LocalDesk } from './server/localDesk';
import { routesOf } from './server/routes';
import { ScriptPages } from './server/scriptPages';

const LOOPBACK = '127.0.0.1';
const DEFAULT_PORT = 8420;
/** Ports tried after the wanted one before the system is asked for any. */
const PORTS_TRIED = 20;
const DEFAULT_TIME_ZONE = 'Asia/Jakarta';

export interface LocalWorkspaceOptions {
  readonly workspace: Workspace;
  /** Project whose web app, triggers and executions are shown. */
  readonly project: Project;
  /** Default 8420; the next free one where it is taken; 0 for any. */
  readonly port?: number;
  /** IANA zone in which times are shown. Default 'Asia/Jakarta'. */
  readonly timeZone?: string;
  /** Addresses to offer where a page asks "as whom": the owner first. */
  readonly people?: () => string[];
  /** The project's manifest, for the panel of its add-on. */
  readonly manifest?: unknown;
}

export interface LocalWorkspace {
  /** 'http://127.0.0.1:8420' */
  readonly address: string;
  /** Moves the clock while the pages stay usable. */
  readonly clockMover: ClockMover;
  /** Stops serving; the workspace itself stays open. */
  close(): Promise<void>;
}

/** Serves the local pages of a workspace on this machine only. */
export async function startLocalWorkspace(options: LocalWorkspaceOptions): Promise<LocalWorkspace> {
  const { workspace, project } = options;
  const bundles = await bundlePages();
  const clockMover = new ClockMover(workspace);
  const pageServer = createServer();
  const contentServer = createServer();
  const port = await listen(pageServer, options.port ?? DEFAULT_PORT);
  const contentPort = await listen(contentServer, 0);
  const origins = { pages: `http://${LOOPBACK}:${port}`, userContent: `http://${LOOPBACK}:${contentPort}` };
  const desk: LocalDesk = { workspace, project, clockMover, timeZone: options.timeZone ?? DEFAULT_TIME_ZONE, people: options.people ?? (() => []), addOn: addOnOfManifest(options.manifest), origins };
  const scriptPages = new ScriptPages(bundles.scriptRunner, () => project.functions, () => origins.pages);
  const routes = routesOf(desk, scriptPages);

  const answer = async (message: IncomingMessage): Promise<LocalReply> => {
    if (!comesFromHere(message, port)) return html('<p>Forbidden</p>', {}, 403);
    const path = (message.url ?? '/').split('?')[0] ?? '/';
    try {
      const request = await readRequest(message, origins.pages);
      const route = routes.get(`${request.method} ${path}`);
      return (await route?.(request)) ?? bundles.find(path) ?? shortAddress(message.url ?? '/') ?? notFound();
    } catch (error) {
      return failureReply(error, path);
    }
  };
  serve(pageServer, answer);
  serve(contentServer, (message) => Promise.resolve(scriptPages.find((message.url ?? '').slice(1))));
  return {
    address: origins.pages,
    clockMover,
    close: async () => {
      await Promise.all([closeServer(pageServer), closeServer(contentServer)]);
    },
  };
}

/** /form/<id> and /sheet/<id> stand for Google's addresses of a file (server/googleAddresses); what else the address holds stays. */
function shortAddress(url: string): LocalReply | null {
  const file = /^\/(form|sheet)\/([\w-]+)(?:\?(.*))?$/.exec(url);
  if (file === null) return null;
  const [, page = '', id = '', query = ''] = file;
  return { status: 302, headers: { location: `/${page}?id=${id}${query === '' ? '' : `&${query}`}` }, body: '' };
}

function serve(server: Server, answer: (message: IncomingMessage) => Promise<LocalReply>): void {
  server.on('request', (message: IncomingMessage, response: ServerResponse) => {
    answer(message).then(
      (reply) => send(response, reply),
      (error: unknown) => response.destroy(error instanceof Error ? error : new Error(String(error))),
    );
  });
}

/** Listens on the wanted port, else on one of the next, else on any; returns which. */
async function listen(server: Server, wanted: number): Promise<number> {
  const candidates = wanted === 0 ? [0] : [...Array.from({ length: PORTS_TRIED }, (_unused, index) => wanted + index), 0];
  for (const candidate of candidates) {
    if (await listensOn(server, candidate)) break;
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

function listensOn(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, LOOPBACK, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
