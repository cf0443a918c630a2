import type { WebRequest } from '../../../emulator/contract';
import { errorOf, newWorkspace, projectOf, runScript } from '../support/runScript';

describe('UrlFetchApp asks the handlers that a test registers', () => {
  test('HTTPResponse gives code, headers, text, bytes and blob', () => {
    const workspace = newWorkspace();
    workspace.web.handle('https://api.example/', () => ({ status: 201, headers: { 'Content-Type': 'application/json; charset=utf-8', 'Set-Cookie': ['a=1', 'b=2'] }, body: '{"é":1}' }));
    const body = `const r = UrlFetchApp.fetch('https://api.example/data.json?x=1'); return [r.getResponseCode(), r.getHeaders()['Set-Cookie'], r.getAllHeaders()['Set-Cookie'], JSON.parse(r.getContentText()), r.getContent().slice(0, 4), r.getBlob().getName(), r.getBlob().getContentType(), r.getAs('application/pdf').getName(), String(r)];`;
    expect(runScript(body, workspace)).toEqual([201, 'a=1', ['a=1', 'b=2'], { é: 1 }, [123, 34, -61, -87], 'data.json', 'application/json', 'data.pdf', '{"é":1}']);
  });

  test('method, headers and each kind of payload arrive', () => {
    const workspace = newWorkspace();
    const seen: WebRequest[] = [];
    workspace.web.handle('https://api.example/', (request) => {
      seen.push(request);
      return '';
    });
    runScript(
      `const u = 'https://api.example/'; UrlFetchApp.fetch(u, { method: 'PUT', contentType: 'application/json', headers: { 'X-Kunci': 'a' }, payload: '{}' });
       UrlFetchApp.fetch(u, { payload: { a: '1 2', b: 'é' } }); UrlFetchApp.fetch(u, { method: 'post', payload: Utilities.newBlob('x', 'text/csv', 'x.csv') }); UrlFetchApp.fetch(u, { method: 'post', payload: { f: Utilities.newBlob('x', 'text/csv', 'x.csv'), g: 'y' } }); UrlFetchApp.fetch(u, { method: 'post', payload: [1, -1] });`,
      workspace,
    );
    expect(seen.map((request) => [request.method, request.contentType.split(';')[0], request.body.slice(0, 12)])).toEqual([
      ['put', 'application/json', '{}'],
      ['post', 'application/x-www-form-urlencoded', 'a=1+2&b=%C3%'],
      ['post', 'text/csv', 'x'],
      ['post', 'multipart/form-data', '--BoundaryOf'],
      ['post', 'application/octet-stream', '\u0001\ufffd'],
    ]);
    expect(seen[0]?.headers).toEqual({ 'X-Kunci': 'a' });
    expect(seen[3]?.body).toContain('Content-Disposition: form-data; name="f"; filename="x.csv"\r\nContent-Type: text/csv\r\n\r\nx\r\n');
    expect([...(seen[4]?.bytes ?? [])]).toEqual([1, 255]);
  });

  test('the longest prefix answers; redirects are followed unless the script says no', () => {
    const workspace = newWorkspace();
    workspace.web.handle('https://x.example/', (request) => ({ status: 302, headers: { Location: '/baru/?dari=' + request.method } }));
    workspace.web.handle('https://x.example/baru/', (request) => `${request.method} ${request.url}`);
    expect(runScript("return [UrlFetchApp.fetch('https://x.example/lama', { method: 'post' }).getContentText(), UrlFetchApp.fetch('https://x.example/lama', { followRedirects: false }).getResponseCode()];", workspace)).toEqual(['get https://x.example/baru/?dari=post', 302]);
  });

  test('fetchAll keeps the order, getRequest tells what would be sent', () => {
    const workspace = newWorkspace();
    workspace.web.handle('https://x.example/', (request) => request.url.slice(-1) + request.method);
    const project = projectOf("return UrlFetchApp.fetchAll(['https://x.example/1', { url: 'https://x.example/2', method: 'delete' }]).map(r => r.getContentText());", workspace);
    workspace.calls.reset();
    expect(project.run('main')).toEqual(['1get', '2delete']);
    expect(workspace.calls.byMethod()).toEqual({ 'UrlFetchApp.fetchAll': 1 });
    expect(runScript("return UrlFetchApp.getRequest('x.example/a#b', { method: 'post', payload: { a: 1 } });")).toEqual({ url: 'http://x.example/a', method: 'post', headers: {}, contentType: 'application/x-www-form-urlencoded', payload: 'a=1', followRedirects: true, useIntranet: false, validateHttpsCertificates: true });
  });
});

describe('UrlFetchApp refuses in Google’s words', () => {
  test('a failed request throws unless muted', () => {
    const workspace = newWorkspace();
    workspace.web.handle('https://x.example/', () => ({ status: 404, body: 'tidak ada' }));
    expect(errorOf("UrlFetchApp.fetch('https://x.example/a?b');", workspace)).toBe('Request failed for https://x.example returned code 404. Truncated server response: tidak ada (use muteHttpExceptions option to examine full response)');
    expect(runScript("return UrlFetchApp.fetch('https://x.example/a', { muteHttpExceptions: true }).getResponseCode();", workspace)).toBe(404);
  });

  test.each([
    ["UrlFetchApp.fetch('https://nowhere.example/');", 'Address unavailable: https://nowhere.example/'],
    ["UrlFetchApp.fetch('bukan alamat');", 'Invalid argument: bukan alamat'],
    ["UrlFetchApp.fetch('https://x.example/' + 'a'.repeat(2100));", 'Limit Exceeded: URLFetch URL Length.'],
    ["UrlFetchApp.fetch('https://x.example/', { method: 'teleport' });", 'Attribute provided with invalid value: method'],
    ["UrlFetchApp.fetch('https://x.example/', { headers: { A: 'x\\r\\nB: y' } });", 'Attribute provided with invalid value: Header:A'],
    ["UrlFetchApp.fetchAll([{}]);", 'Attribute provided with no value: url'],
  ])('%s', (body, text) => {
    expect(errorOf(body)).toBe(text);
  });

  test('the day’s quota of fetches, and the whitelist of the manifest', () => {
    const workspace = newWorkspace();
    workspace.web.handle('https://x.example/', () => 'ya');
    workspace.faults.quota('fetch', 1);
    expect(errorOf("UrlFetchApp.fetch('https://x.example/'); UrlFetchApp.fetch('https://x.example/');", workspace)).toBe('Service invoked too many times for one day: urlfetch.');
    const manifest = { 'appsscript.json': JSON.stringify({ timeZone: 'Asia/Jakarta', runtimeVersion: 'V8', urlFetchWhitelist: ['https://api.example/'] }) };
    expect(errorOf("UrlFetchApp.fetch('https://x.example/');", newWorkspace(), manifest)).toContain('urlFetchWhitelist');
  });
});

describe('UrlFetchApp reaches the account’s own web apps', () => {
  const web = `function doGet(e) { return ContentService.createTextOutput(JSON.stringify([e.parameter, e.parameters, e.queryString, e.pathInfo, Session.getActiveUser().getEmail()])); }
    function doPost(e) { return ContentService.createTextOutput(JSON.stringify([e.postData.contents, e.postData.type, e.contentLength, e.parameter])).setMimeType(ContentService.MimeType.JSON); }`;

  test('doGet and doPost get the documented event fields', () => {
    const workspace = newWorkspace();
    const body = `const u = ScriptApp.getService().getUrl(); const g = UrlFetchApp.fetch(u + '/jalan?a=1&a=2&b=x%20y'); const p = UrlFetchApp.fetch(u + '?k=v', { method: 'post', contentType: 'text/plain', payload: 'isi' }); const f = UrlFetchApp.fetch(u, { method: 'post', payload: { n: '1' } }); return [JSON.parse(g.getContentText()), JSON.parse(p.getContentText()), p.getHeaders()['Content-Type'], JSON.parse(f.getContentText())[3]];`;
    expect(projectOf(body, workspace, { 'Web.gs': web }).run('main')).toEqual([[{ a: '1', b: 'x y' }, { a: ['1', '2'], b: ['x y'] }, 'a=1&a=2&b=x%20y', 'jalan', ''], ['isi', 'text/plain', 3, { k: 'v' }], 'application/json; charset=utf-8', { n: '1' }]);
  });

  test('a visitor is nobody without a token; the manifest’s access decides', () => {
    const workspace = newWorkspace();
    const manifest = { 'appsscript.json': JSON.stringify({ timeZone: 'Asia/Jakarta', runtimeVersion: 'V8', webapp: { access: 'DOMAIN', executeAs: 'USER_DEPLOYING' } }) };
    const body = "const u = ScriptApp.getService().getUrl(); const ask = (headers) => UrlFetchApp.fetch(u, { headers, muteHttpExceptions: true }); const known = ask({ Authorization: 'Bearer ' + ScriptApp.getOAuthToken() }); return [ask({}).getResponseCode(), known.getResponseCode(), JSON.parse(known.getContentText())[4]];";
    expect(projectOf(body, workspace, { 'Web.gs': web, ...manifest }).run('main')).toEqual([401, 200, 'admin@perpustakaan.example']);
  });

  test('exports of a spreadsheet and a document come with the script’s token', () => {
    const body = `const s = SpreadsheetApp.create('S'); s.getSheets()[0].getRange('A1:B2').setValues([['a', 'x, "y"'], [1, '']]); s.insertSheet('Dua').getRange('A1').setValue('z'); SpreadsheetApp.flush(); const d = DocumentApp.create('D'); d.getBody().setText('isi');
      const headers = { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() }; const ask = (u, h) => UrlFetchApp.fetch('https://docs.google.com/' + u, { headers: h || headers, muteHttpExceptions: true }); const of = 'spreadsheets/d/' + s.getId() + '/export?format=';
      return [ask(of + 'csv').getContentText(), ask(of + 'csv&gid=' + s.getSheetByName('Dua').getSheetId()).getContentText(), ask(of + 'pdf&portrait=false').getContentText('ISO-8859-1').slice(0, 5), ask('document/d/' + d.getId() + '/export?format=txt').getContentText(), ask(of + 'csv', {}).getResponseCode(), ask('spreadsheets/d/nope/export').getResponseCode(), ask(of + 'docx').getResponseCode()];`;
    expect(runScript(body)).toEqual(['a,"x, ""y"""\r\n1,', 'z', '%PDF-', 'isi', 401, 404, 400]);
  });

  test('Google’s tokeninfo tells whose identity token it is, and refuses others', () => {
    const body = "const ask = (t) => UrlFetchApp.fetch('https://oauth2.googleapis.com/tokeninfo?id_token=' + t, { muteHttpExceptions: true }); const ok = ask(ScriptApp.getIdentityToken()); return [JSON.parse(ok.getContentText()).email, ask('palsu.palsu.palsu').getResponseCode()];";
    expect(runScript(body)).toEqual(['admin@perpustakaan.example', 400]);
  });
});
