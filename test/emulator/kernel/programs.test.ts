import { createWorkspace } from '../../../emulator/index';

/* Whole programs in the manner of those that people write for Apps Script: everything together, as at Google. */

test('a spreadsheet that lends equipment: form, templates, menu, clock', () => {
  const workspace = createWorkspace({ now: '2026-03-02T00:30:00Z' });
  workspace.createProject({ 'Make.gs': 'function make() { const ss = SpreadsheetApp.create("Lending"); ss.getSheets()[0].setName("Open"); ss.insertSheet("Done").appendRow(["Status", "Who", "What"]); ss.getSheetByName("Open").appendRow(["Status", "Who", "What", "Mail"]); return ss.getId(); }' }).run('make');
  const [book] = workspace.spreadsheets();
  const project = workspace.createProject(
    {
      'Code.gs': `
        const NOTIFY = 'desk@example.org';
        const THINGS = ['Laptop 15"', 'Projector'];
        function onOpen() { SpreadsheetApp.getUi().createMenu('Lending').addItem('Set up', 'setUp_').addToUi(); }
        function setUp_() {
          const ss = SpreadsheetApp.getActiveSpreadsheet();
          if (ss.getFormUrl()) { Browser.msgBox('There is a form already'); return; }
          const form = FormApp.create('Requests').setCollectEmail(true).setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId());
          form.addTextItem().setTitle('Name').setRequired(true);
          form.addListItem().setTitle('Thing').setChoiceValues(THINGS);
          form.addDateItem().setTitle('Until');
          ss.getSheets().forEach((sheet) => { if (sheet.getFormUrl() == ss.getFormUrl()) sheet.hideSheet(); });
          ScriptApp.newTrigger('requested_').forForm(form).onFormSubmit().create();
          ScriptApp.newTrigger('tidy_').timeBased().everyMinutes(5).create();
        }
        function requested_(event) {
          const answers = event.response.getItemResponses().reduce((all, one) => { all[one.getItem().getTitle()] = one.getResponse(); return all; }, { email: event.response.getRespondentEmail() });
          const template = HtmlService.createTemplateFromFile('mail.html');
          template.answers = answers;
          MailApp.sendEmail({ to: NOTIFY, subject: 'New request', htmlBody: template.evaluate().getContent() });
          SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Open').appendRow(['New', answers['Name'], Utilities.formatString('%s (%s)', answers['Thing'], answers['Until']), answers.email]);
        }
        function tidy_() {
          const ss = SpreadsheetApp.getActive(), open = ss.getSheetByName('Open'), rows = open.getDataRange().getValues();
          for (let i = rows.length; i >= 2; i--) {
            const [status, who, what, mail] = rows[i - 1];
            if (status !== 'Done') continue;
            open.deleteRow(i);
            ss.getSheetByName('Done').appendRow([status, who, what]);
            MailApp.sendEmail(mail, 'Done: ' + what, 'Thank you, ' + who);
          }
        }`,
      'mail.html': '<ul><? for (const key in answers) { ?><li><?= key ?>: <?= answers[key] ?></li><? } ?></ul>',
    },
    { boundTo: book?.id ?? '' },
  );
  project.run('setUp_');
  project.run('setUp_');
  expect(project.executions.at(-1)?.log).toEqual(['[msgBox] There is a form already']);
  expect(book?.tabs().map(({ hidden }) => hidden)).toContain(true);
  workspace.forms()[0]?.submit({ Name: 'Sari <i>', Thing: 'Projector', Until: '2026-03-09' }, 'sari@example.org');
  expect(book?.text('Open')).toEqual([['Status', 'Who', 'What', 'Mail'], ['New', 'Sari <i>', 'Projector (2026-03-09)', 'sari@example.org']]);
  expect(workspace.mail.sent()[0]?.htmlBody).toBe('<ul><li>email: sari@example.org</li><li>Name: Sari &lt;i&gt;</li><li>Thing: Projector</li><li>Until: 2026-03-09</li></ul>');
  book?.type('Open', 'A2', 'Done');
  workspace.clock.advance('10m');
  expect(book?.text('Done')).toEqual([['Status', 'Who', 'What'], ['Done', 'Sari <i>', 'Projector (2026-03-09)']]);
  expect(workspace.mail.sent()[1]).toMatchObject({ to: ['sari@example.org'], subject: 'Done: Projector (2026-03-09)' });
  expect(project.executions.every(({ status }) => status === 'completed')).toBe(true);
});

test('a form that tells its owner of answers: document properties, own triggers, authorization', () => {
  const workspace = createWorkspace({ now: '2026-03-02T00:30:00Z' });
  workspace.createProject({ 'Make.gs': 'function make() { const form = FormApp.create("Survey"); form.addTextItem().setTitle("Mail"); form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.create("Answers").getId()); }' }).run('make');
  const [form] = workspace.forms();
  const project = workspace.createProject(
    {
      'Code.gs': `
        function save(settings) {
          PropertiesService.getDocumentProperties().setProperties(settings);
          const form = FormApp.getActiveForm();
          const mine = ScriptApp.getUserTriggers(form).filter((trigger) => trigger.getEventType() == ScriptApp.EventType.ON_FORM_SUBMIT);
          if (settings.notify == 'true' && mine.length === 0) ScriptApp.newTrigger('answered').forForm(form).onFormSubmit().create();
          if (settings.notify != 'true') mine.forEach((trigger) => ScriptApp.deleteTrigger(trigger));
        }
        function answered(e) {
          if (ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() == ScriptApp.AuthorizationStatus.REQUIRED) return;
          const form = FormApp.getActiveForm(), settings = PropertiesService.getDocumentProperties().getProperties();
          const item = form.getItems(FormApp.ItemType.TEXT)[0];
          const sheet = DriveApp.getFileById(form.getDestinationId()).getUrl();
          if (form.getResponses().length % parseInt(settings.step) == 0) MailApp.sendEmail(settings.to, form.getTitle(), sheet + ' ' + form.getSummaryUrl());
          const answer = e.response.getResponseForItem(item).getResponse();
          if (answer && MailApp.getRemainingDailyQuota() > 0) MailApp.sendEmail(answer, 'Thank you', 'Received', { name: form.getTitle() });
        }`,
    },
    { boundTo: form?.id ?? '' },
  );
  project.run('save', [{ notify: 'true', step: '2', to: 'owner@example.org' }]);
  project.run('save', [{ notify: 'true' }]);
  expect(project.triggers()).toHaveLength(1);
  form?.submit({ Mail: 'a@example.org' });
  form?.submit({ Mail: 'b@example.org' });
  expect(workspace.mail.sent().map(({ to }) => to[0])).toEqual(['a@example.org', 'owner@example.org', 'b@example.org']);
  project.run('save', [{ notify: 'false' }]);
  form?.submit({ Mail: 'c@example.org' });
  expect(workspace.mail.sent()).toHaveLength(3);
});

test('a bundled web app that keeps records under a lock and a cache, with its page calling back', () => {
  const workspace = createWorkspace({ now: '2026-03-02T00:30:00Z' });
  const project = workspace.createProject({
    // As a bundler writes it: stubs at the top level, all else in a closure.
    'Code.js': `function doGet() {}\nfunction rpc() {}\n"use strict";
      (() => {
        const store = () => PropertiesService.getScriptProperties();
        const handlers = {
          add({ name }) {
            const lock = LockService.getScriptLock();
            if (!lock.tryLock(5000)) throw new Error('busy');
            try {
              const next = Number(store().getProperty('next') ?? 1);
              store().setProperties({ next: String(next + 1), ['r' + next]: JSON.stringify({ name, at: new Date().toISOString() }) });
              CacheService.getScriptCache().remove('all');
              return next;
            } finally { lock.releaseLock(); }
          },
          all() {
            const cache = CacheService.getScriptCache(), known = cache.get('all');
            if (known !== null) return JSON.parse(known);
            const all = Object.entries(store().getProperties()).filter(([key]) => /^r\\d+$/.test(key)).map(([, text]) => JSON.parse(text).name);
            cache.put('all', JSON.stringify(all), 60);
            return all;
          },
        };
        globalThis.rpc = (method, parameters) => JSON.stringify(handlers[method](parameters ?? {}));
        globalThis.doGet = () => HtmlService.createHtmlOutput('<b>' + handlers.all().length + '</b>').setTitle('Records');
      })();`,
  });
  expect(project.functions).toEqual(['doGet', 'rpc']);
  expect([project.call('rpc', ['add', { name: 'a' }], null), project.call('rpc', ['add', { name: 'b' }], null)]).toEqual(['1', '2']);
  expect(project.call('rpc', ['all'], null)).toBe('["a","b"]');
  workspace.calls.reset();
  expect(project.get({}, null)).toMatchObject({ title: 'Records', html: '<b>2</b>' });
  expect(workspace.calls.byMethod()).toEqual({ 'CacheService.Cache.get': 1 });
});
