import type { WebRequest } from '../contract';
import { deploymentUrl } from '../kernel/deployment';
import { RUN_LIMIT } from '../kernel/execution';
import type { Kernel } from '../kernel/kernel';
import type { LoadedProject } from '../kernel/loadedProject';
import { AccessRefused, pageOf, visitAs } from '../kernel/webApp';
import { userOfAccessToken, verifiedClaims } from '../script/tokens';
import { visitExport } from './exports';
import type { FetchedResponse } from './web';
import { toFetched } from './web';

const tokenInfo = /^https:\/\/(?:oauth2\.googleapis\.com\/tokeninfo|www\.googleapis\.com\/oauth2\/v[13]\/tokeninfo)$/;

/**
 * Answers requests to the /exec addresses of this account's web apps with doGet or doPost, to Google's tokeninfo and to exports of files. A request brings no cookies:
 * it is anonymous unless its Authorization header holds a token of ScriptApp.getOAuthToken. Google wraps pages in a frame; here they come bare.
 */
export function visitOwnWebApp(kernel: Kernel, request: WebRequest): FetchedResponse | null {
  const url = new URL(request.url);
  const address = `${url.origin}${url.pathname}`;
  if (tokenInfo.test(address)) return toFetched(describeToken(kernel, url));
  const exported = visitExport(kernel, request, visitor(kernel, request));
  if (exported) return exported;
  for (const project of kernel.projects.values()) {
    const deployed = deploymentUrl(project.state);
    if (address === deployed || address.startsWith(`${deployed}/`)) return run(kernel, project, request, url, address.slice(deployed.length + 1));
  }
  return null;
}

function run(kernel: Kernel, project: LoadedProject, request: WebRequest, url: URL, pathInfo: string): FetchedResponse {
  const fn = request.method === 'post' ? 'doPost' : 'doGet';
  try {
    const visit = visitAs(kernel, project, visitor(kernel, request));
    if (url.searchParams.has('c') || url.searchParams.has('sid')) return toFetched({ status: 405, body: 'Method Not Allowed' });
    if (!project.sources.compiled.functions.includes(fn)) return toFetched({ status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: `Script function not found: ${fn}` });
    const result = kernel.executor.execute({ project, fn, cause: 'webApp', ...visit, authMode: 'FULL', limit: RUN_LIMIT, parameters: () => [webEvent(request, url, pathInfo)] });
    if (result.failed) throw result.error;
    const page = pageOf(result.value);
    const contentType = 'contentType' in page && typeof page.contentType === 'string' ? page.contentType : 'text/html';
    return toFetched({ headers: { 'Content-Type': `${contentType}; charset=utf-8` }, body: page.html });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    // Google answers a failed script with a page that names the error (assumed: 500), and asks strangers to sign in.
    return toFetched({ status: error instanceof AccessRefused ? 401 : 500, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: `<html><body>${error instanceof Error ? `${error.name}: ` : ''}${text}</body></html>` });
  }
}

function visitor(kernel: Kernel, request: WebRequest): string | null {
  const header = Object.entries(request.headers).find(([name]) => name.toLowerCase() === 'authorization')?.[1] ?? '';
  const token = /^Bearer (.+)$/.exec(header)?.[1];
  return token === undefined ? null : userOfAccessToken(kernel.account, token);
}

/** The event of doGet and doPost: guides/web, "Request parameters". */
export function webEvent(request: Pick<WebRequest, 'method' | 'contentType' | 'body' | 'bytes'>, url: URL, pathInfo: string): Record<string, unknown> {
  const fields = new URLSearchParams(url.searchParams);
  const isForm = request.method === 'post' && request.contentType.startsWith('application/x-www-form-urlencoded');
  if (isForm) for (const [name, value] of new URLSearchParams(request.body)) fields.append(name, value);
  const names = [...new Set(fields.keys())];
  const event: Record<string, unknown> = {
    queryString: url.search.slice(1),
    parameter: Object.fromEntries(names.map((name) => [name, fields.get(name)])),
    parameters: Object.fromEntries(names.map((name) => [name, fields.getAll(name)])),
    contextPath: '',
    contentLength: request.method === 'post' ? request.bytes.length : -1,
  };
  if (pathInfo !== '') event['pathInfo'] = decodeURIComponent(pathInfo);
  if (request.method === 'post') event['postData'] = { length: request.bytes.length, type: request.contentType, contents: request.body, name: 'postData' };
  return event;
}

function describeToken(kernel: Kernel, url: URL): { status: number; headers: Record<string, string>; body: string } {
  const headers = { 'Content-Type': 'application/json; charset=UTF-8' };
  const claims = verifiedClaims(kernel.account, url.searchParams.get('id_token') ?? '', kernel.now());
  if (claims) return { status: 200, headers, body: JSON.stringify(Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, String(value)]))) };
  const user = userOfAccessToken(kernel.account, url.searchParams.get('access_token') ?? '');
  if (user !== null) return { status: 200, headers, body: JSON.stringify({ email: user, email_verified: 'true', expires_in: '3599' }) };
  return { status: 400, headers, body: JSON.stringify({ error: 'invalid_token', error_description: 'Invalid Value' }) };
}
