import { newWorkspace, projectOf, runScript } from '../support/runScript';

describe('ContentService', () => {
  test('TextOutput holds content, type and file name', () => {
    const body = "const t = ContentService.createTextOutput('a').append('b').setMimeType(ContentService.MimeType.JSON).downloadAsFile('x.json'); return [t.getContent(), String(t.getMimeType()), t.getFileName(), t.setContent('c').getContent(), t.clear().getContent()];";
    expect(runScript(body)).toEqual(['ab', 'JSON', 'x.json', 'c', '']);
    expect(runScript('const t = ContentService.createTextOutput(); return [t.getContent(), String(t.getMimeType()), t.getFileName()];')).toEqual(['', 'TEXT', null]);
  });

  test('doGet may serve text', () => {
    const project = projectOf('', newWorkspace(), { 'Web.gs': "function doGet(e) { return ContentService.createTextOutput(JSON.stringify(e.parameter)).setMimeType(ContentService.MimeType.JSON); }" });
    expect(project.get({ a: '1' })).toMatchObject({ html: '{"a":"1"}', contentType: 'application/json' });
  });
});
