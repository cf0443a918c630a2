import type { Page } from '../contract';
import { RUN_LIMIT } from './execution';
import type { Kernel } from './kernel';
import type { LoadedProject } from './loadedProject';
import { isPageSource } from './renderable';

/** As whom a visit runs, or why it may not. */
export interface Visit {
  readonly effectiveUser: string;
  readonly activeUser: string;
}

/** Google's refusals to a visitor. */
export class AccessRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'AccessRefused';
  }
}

/**
 * Identity of a visit by the manifest's `webapp` (guides/manifest/web-apps): access MYSELF | DOMAIN | ANYONE (signed in) | ANYONE_ANONYMOUS,
 * executeAs USER_ACCESSING | USER_DEPLOYING. A manifest without `webapp` is taken as deployed for everyone and run as its owner (assumed).
 */
export function visitAs(kernel: Kernel, project: LoadedProject, visitor: string | null): Visit {
  const { owner } = project.state;
  if (project.state.webAppDisabled || kernel.account.suspendedAccounts.has(owner)) throw new AccessRefused('Sorry, unable to open the file at this time.');
  const webapp: unknown = project.state.manifest['webapp'];
  const read = (name: string, otherwise: string): string => {
    const value: unknown = typeof webapp === 'object' && webapp !== null ? Reflect.get(webapp, name) : undefined;
    return typeof value === 'string' ? value : otherwise;
  };
  const access = read('access', webapp === undefined ? 'ANYONE_ANONYMOUS' : 'MYSELF');
  const signInFirst = 'Sign in to your Google Account to continue.';
  if (visitor === null && access !== 'ANYONE_ANONYMOUS') throw new AccessRefused(signInFirst);
  if (visitor !== null && kernel.account.suspendedAccounts.has(visitor)) throw new AccessRefused(signInFirst);
  const allowed = access === 'MYSELF' ? visitor === owner : access === 'DOMAIN' ? visitor !== null && domainOf(visitor) === domainOf(owner) : true;
  if (!allowed) throw new AccessRefused('You need access. Ask for access, or switch to an account with access.');
  if (read('executeAs', 'USER_DEPLOYING') === 'USER_ACCESSING') {
    if (visitor === null) throw new AccessRefused(signInFirst);
    return { effectiveUser: visitor, activeUser: visitor };
  }
  // The visitor's address is told only within the owner's domain: reference/base/Session.
  return { effectiveUser: owner, activeUser: visitor !== null && (visitor === owner || sharesDomain(visitor, owner)) ? visitor : '' };
}

/** Opens the web app; throws what doGet throws, and Google's refusals. */
export function openPage(kernel: Kernel, project: LoadedProject, parameter: Record<string, string>, visitor: string | null): Page {
  const visit = visitAs(kernel, project, visitor);
  for (const reserved of ['c', 'sid']) if (reserved in parameter) throw new AccessRefused(`405: the parameter ${reserved} is reserved`);
  if (!project.sources.compiled.functions.includes('doGet')) throw new Error('Script function not found: doGet');
  const result = kernel.executor.execute({
    project,
    fn: 'doGet',
    cause: 'webApp',
    ...visit,
    authMode: 'FULL',
    limit: RUN_LIMIT,
    parameters: () => [getEvent(parameter)],
  });
  if (result.failed) throw result.error;
  return pageOf(result.value);
}

/** What doGet returned, as a browser gets it. */
export function pageOf(value: unknown): Page {
  if (value === undefined || value === null) throw new Error('The script completed but did not return anything.');
  if (!isPageSource(value)) throw new Error('The script completed but the returned value is not a supported return type.');
  return value.toPage();
}

/** The event of doGet: guides/web, "Request parameters". */
function getEvent(parameter: Record<string, string>): Record<string, unknown> {
  return {
    queryString: new URLSearchParams(parameter).toString(),
    parameter: { ...parameter },
    parameters: Object.fromEntries(Object.entries(parameter).map(([name, value]) => [name, [value]])),
    pathInfo: undefined,
    contextPath: '',
    contentLength: -1,
  };
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** Whether two accounts belong to one Workspace domain; consumer addresses have none. */
export function sharesDomain(left: string, right: string): boolean {
  return domainOf(left) === domainOf(right) && !['gmail.com', 'googlemail.com'].includes(domainOf(left));
}
