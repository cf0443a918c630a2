import { clockView, moveClock } from '../endpoints/clock';
import { executionsView } from '../endpoints/executions';
import { formPageView, leaveFormPage, submitForm } from '../endpoints/form';
import { homeView } from '../endpoints/home';
import { mailHtml, mailView } from '../endpoints/mail';
import { actOn, gridView, tabOfGid, typeInto } from '../endpoints/sheet';
import { runAddOn } from '../endpoints/panel';
import { execPage, scriptCall, siteView } from '../endpoints/site';
import { statusView } from '../endpoints/status';
import { ClockPage } from '../pages/ClockPage';
import { EXECUTIONS_A_PAGE, ExecutionsPage } from '../pages/ExecutionsPage';
import { FormPage } from '../pages/FormPage';
import { HomePage } from '../pages/HomePage';
import { MailPage } from '../pages/MailPage';
import { SheetPage } from '../pages/SheetPage';
import { SitePage } from '../pages/SitePage';
import { drawPage } from './drawPage';
import { textField } from './fields';
import { json } from './http';
import type { LocalReply, LocalRequest, Route } from './http';
import type { LocalDesk } from './localDesk';
import type { ScriptPages } from './scriptPages';

/** Everything that the local server answers, by method and path. */
export function routesOf(desk: LocalDesk, scriptPages: ScriptPages): Map<string, Route> {
  return new Map<string, Route>([
    ['GET /', () => homePage(desk)],
    ['GET /form', (request) => formPage(desk, request)],
    ['GET /sheet', (request) => sheetPage(desk, request)],
    ['GET /mail', (request) => mailPage(desk, request)],
    ['GET /mail/html', (request) => mailHtml(desk, query(request, 'message'))],
    ['GET /site', (request) => sitePage(desk, request)],
    ['GET /clock', () => clockPage(desk)],
    ['GET /executions', (request) => executionsPage(desk, request)],
    ['GET /exec', (request) => execPage(desk, scriptPages, request)],
    ['POST /exec/call', (request) => scriptCall(desk, request)],
    ['GET /api/status', () => json(statusView(desk))],
    ['GET /api/home', () => json(homeView(desk))],
    ['GET /api/clock', () => json(clockView(desk))],
    ['POST /api/clock/move', async ({ body }) => json(await moveClock(desk, textField(body, 'by')))],
    ['GET /api/form', (request) => json(formPageView(desk, request))],
    ['POST /api/form/next', ({ body }) => json(leaveFormPage(desk, body))],
    ['POST /api/form/submit', ({ body }) => json(submitForm(desk, body))],
    ['GET /api/sheet', (request) => json(gridView(desk, query(request, 'id'), query(request, 'tab'), Number(query(request, 'firstRow'))))],
    ['POST /api/sheet/type', ({ body }) => json(typeInto(desk, body))],
    ['POST /api/sheet/act', ({ body }) => json(actOn(desk, body))],
    ['POST /api/panel', ({ body }) => json(runAddOn(desk, body))],
    ['GET /api/mail', (request) => json(mailView(desk, query(request, 'to'), query(request, 'message')))],
    ['GET /api/executions', (request) => json(executionsView(desk, Number(query(request, 'from')), EXECUTIONS_A_PAGE, query(request, 'failed') === '1'))],
  ]);
}

function query(request: LocalRequest, name: string): string {
  return request.url.searchParams.get(name) ?? '';
}

function homePage(desk: LocalDesk): LocalReply {
  const view = homeView(desk);
  return drawPage({ path: '/', title: 'Beranda / Home', script: 'frame', status: statusView(desk), data: null, content: <HomePage view={view} /> });
}

function formPage(desk: LocalDesk, request: LocalRequest): LocalReply {
  const view = formPageView(desk, request);
  return drawPage({ path: '/form', title: view.form.title, script: 'form', status: statusView(desk), data: view, content: <FormPage view={view} /> });
}

function sheetPage(desk: LocalDesk, request: LocalRequest): LocalReply {
  const id = query(request, 'id');
  const view = gridView(desk, id, query(request, 'tab') || tabOfGid(desk, id, query(request, 'gid')), 0);
  return drawPage({ path: '/sheet', title: view.sheet.name, script: 'sheet', status: statusView(desk), data: view, wide: true, content: <SheetPage view={view} /> });
}

function mailPage(desk: LocalDesk, request: LocalRequest): LocalReply {
  const view = mailView(desk, query(request, 'to'), query(request, 'message'));
  return drawPage({ path: '/mail', title: 'Surel / Mail', script: 'frame', status: statusView(desk), data: null, wide: true, content: <MailPage view={view} asText={query(request, 'view') === 'text'} /> });
}

function sitePage(desk: LocalDesk, request: LocalRequest): LocalReply {
  const view = siteView(desk, request);
  return drawPage({ path: '/site', title: 'Situs / Site', script: 'site', status: statusView(desk), data: view, wide: true, content: <SitePage view={view} /> });
}

function clockPage(desk: LocalDesk): LocalReply {
  const view = clockView(desk);
  return drawPage({ path: '/clock', title: 'Jam / Clock', script: 'clock', status: view.status, data: view, content: <ClockPage view={view} /> });
}

function executionsPage(desk: LocalDesk, request: LocalRequest): LocalReply {
  const view = executionsView(desk, Number(query(request, 'from')), EXECUTIONS_A_PAGE, query(request, 'failed') === '1');
  return drawPage({ path: '/executions', title: 'Eksekusi / Executions', script: 'frame', status: statusView(desk), data: null, wide: true, content: <ExecutionsPage view={view} /> });
}
