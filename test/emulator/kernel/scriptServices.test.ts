import { createWorkspace } from '../../../emulator/index';

const open = (boundTo?: string) => {
  const workspace = createWorkspace({ now: '2026-03-02T00:30:00Z' });
  const make = (body: string, manifest?: object) =>
    workspace.createProject({ 'Code.gs': `function f(a, b) { ${body} }`, ...(manifest === undefined ? {} : { 'appsscript.json': JSON.stringify(manifest) }) }, boundTo === undefined ? {} : { boundTo });
  return { workspace, make };
};
const run = (body: string, ...args: unknown[]): unknown => open().make(body).run('f', args);

describe('PropertiesService', () => {
  // Source: reference/properties/properties; quotas page: 9 KB a value, 500 KB a store.
  test('keeps texts, in stores that do not mix', () => {
    expect(
      run(`const script = PropertiesService.getScriptProperties(), user = PropertiesService.getUserProperties();
        script.setProperty('n', 5).setProperties({ a: 'x', b: 'y' });
        user.setProperty('n', 'mine');
        script.deleteProperty('a');
        return [script.getProperties(), script.getKeys(), user.getProperty('n'), script.getProperty('none'), PropertiesService.getDocumentProperties()];`),
    ).toEqual([{ n: '5', b: 'y' }, ['n', 'b'], 'mine', null, null]);
  });
  test('setProperties can replace the rest, deleteAllProperties empties', () => {
    expect(run(`const p = PropertiesService.getScriptProperties(); p.setProperty('a', '1'); p.setProperties({ b: '2' }, true); const kept = p.getKeys(); p.deleteAllProperties(); return [kept, p.getKeys()];`)).toEqual([['b'], []]);
  });
  test('refuses more than 9 KB in a value and 500 KB in a store, and then changes nothing', () => {
    expect(() => run(`PropertiesService.getScriptProperties().setProperty('a', 'x'.repeat(9 * 1024 + 1))`)).toThrow('Argument too large: value');
    expect(
      run(`const p = PropertiesService.getScriptProperties(); let n = 0;
        try { for (;; n++) p.setProperty('k' + n, 'x'.repeat(9000)); } catch (e) { return [e.message, n, p.getKeys().length]; }`),
    ).toEqual(['You have exceeded the property storage quota. Please remove some properties and try again.', 56, 56]);
  });
});

describe('CacheService', () => {
  // Source: reference/cache/cache; eviction as measured by J. Poehnelt.
  test('keeps texts for ten minutes unless told, at most six hours', () => {
    const { workspace, make } = open();
    const script = make(`const c = CacheService.getScriptCache(); if (a) { c.put('plain', 1); c.put('long', 'l', 99999); c.putAll({ p: 'q' }, 60); } return c.getAll(['plain', 'long', 'p']);`);
    expect(script.run('f', [true])).toEqual({ plain: '1', long: 'l', p: 'q' });
    workspace.clock.advance('5m');
    expect(script.run('f', [false])).toEqual({ plain: '1', long: 'l' });
    workspace.clock.advance('1h');
    expect(script.run('f', [false])).toEqual({ long: 'l' });
    workspace.clock.advance('5h');
    expect(script.run('f', [false])).toEqual({});
  });
  test('drops the oldest hundred when a thousand are there', () => {
    expect(
      run(`const c = CacheService.getScriptCache(); const all = {}; for (let i = 0; i < 1000; i++) all['k' + i] = 'v'; c.putAll(all); c.put('last', 'v');
        return [c.get('k99'), c.get('k100'), c.get('last')];`),
    ).toEqual([null, 'v', 'v']);
  });
  test('refuses keys beyond 250 characters and values beyond 100 KB; remove and removeAll', () => {
    expect(() => run(`CacheService.getScriptCache().put('k'.repeat(251), 'v')`)).toThrow('Argument too large: key');
    expect(() => run(`CacheService.getScriptCache().put('k', 'v'.repeat(100 * 1024 + 1))`)).toThrow('Argument too large: value');
    expect(run(`const c = CacheService.getUserCache(); c.putAll({ a: '1', b: '2', c: '3' }); c.remove('a'); c.removeAll(['b']); return [c.get('a'), c.get('b'), c.get('c'), CacheService.getDocumentCache()];`)).toEqual([null, null, '3', null]);
  });
});

describe('LockService', () => {
  // Source: reference/lock.
  test('a lock is taken once and freed by one release; there is no document lock outside a container', () => {
    expect(
      run(`const lock = LockService.getScriptLock(); const before = lock.hasLock(); lock.waitLock(10); const again = lock.tryLock(10); const held = lock.hasLock(); lock.releaseLock();
        return [before, again, held, lock.hasLock(), LockService.getDocumentLock(), LockService.getUserLock().tryLock(1)];`),
    ).toEqual([false, true, true, false, null, true]);
  });
  test('whoever waits for a run beneath it waits in vain, and time passes', () => {
    const { workspace, make } = open();
    const holder = make(`LockService.getScriptLock().waitLock(10); PropertiesService.getScriptProperties().getKeys();
      if (a) return; `);
    let message = '';
    let waited = 0;
    workspace.faults.meanwhile(2, () => {
      const from = workspace.clock.now().getTime();
      try {
        holder.run('f', [true]);
      } catch (error) {
        message = error instanceof Error ? error.message : '';
      }
      waited = workspace.clock.now().getTime() - from;
    });
    holder.run('f', [false]);
    expect(message).toBe('Lock timeout: another process was holding the lock for too long.');
    expect(waited).toBeGreaterThanOrEqual(10);
  });
  test('bound projects have a document lock, cache and store', () => {
    expect(open('any-document').make(`PropertiesService.getDocumentProperties().setProperty('a', 'b'); return [LockService.getDocumentLock().tryLock(1), CacheService.getDocumentCache().get('x'), PropertiesService.getDocumentProperties().getProperty('a')];`).run('f')).toEqual([true, null, 'b']);
  });
});

describe('Session', () => {
  // Source: reference/base/session.
  test('tells who runs, the zone of the script, and a key that changes every thirty days', () => {
    const { workspace, make } = open();
    const script = make(`return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getScriptTimeZone(), Session.getTimeZone(), Session.getActiveUserLocale().length, Session.getTemporaryActiveUserKey(), String(Session.getUser().getUserLoginId())];`, { timeZone: 'Asia/Makassar' });
    const [active, effective, zone, , , key] = script.run('f', [], 'sari@perpustakaan.example') as string[];
    expect([active, effective, zone]).toEqual(['sari@perpustakaan.example', 'sari@perpustakaan.example', 'Asia/Makassar']);
    expect((script.run('f', [], 'sari@perpustakaan.example') as string[])[5]).toBe(key);
    workspace.clock.advance('31d');
    expect((script.run('f', [], 'sari@perpustakaan.example') as string[])[5]).not.toBe(key);
  });
});

describe('ScriptApp', () => {
  // Source: reference/script/script-app.
  test('tells ids, the address of the web app, tokens and authorization', () => {
    const { make } = open();
    const granted = ['https://www.googleapis.com/auth/forms', 'openid'];
    const script = make(
      `const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
       const more = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/drive']);
       ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
       const service = ScriptApp.getService();
       return [ScriptApp.getScriptId().length, service.getUrl(), service.isEnabled(), String(info.getAuthorizationStatus()), info.getAuthorizationUrl(), info.getAuthorizedScopes(),
         String(more.getAuthorizationStatus()), more.getAuthorizationUrl() !== null, ScriptApp.getOAuthToken().indexOf('ya29.'), String(ScriptApp.getInstallationSource()),
         JSON.parse(Utilities.newBlob(Utilities.base64DecodeWebSafe(ScriptApp.getIdentityToken().split('.')[1])).getDataAsString()).email, ScriptApp.newStateToken().withMethod('f').withArgument('a', 'b').withTimeout(60).createToken().length > 20,
         ScriptApp.getProjectKey() === ScriptApp.getScriptId()];`,
      { timeZone: 'Asia/Jakarta', oauthScopes: granted },
    );
    expect(script.run('f')).toEqual([
      57, expect.stringMatching(/^https:\/\/script\.google\.com\/macros\/s\/AKfycb[\w-]+\/exec$/), true, 'NOT_REQUIRED', null, granted, 'REQUIRED', true, 0, 'NONE', 'admin@perpustakaan.example', true, true,
    ]);
  });
  test('requireScopes ends the run where a scope is missing; invalidateAuth takes all away', () => {
    const { make } = open();
    const script = make(`if (a) ScriptApp.invalidateAuth(); ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/forms']);`, { timeZone: 'Asia/Jakarta', oauthScopes: ['https://www.googleapis.com/auth/forms'] });
    script.run('f', [false]);
    expect(() => script.run('f', [true])).toThrow('Authorization is required to perform that action.');
  });
  test('getUserTriggers tells the triggers of one file; the builders refuse what does not exist', () => {
    const { make } = open();
    const script = make(`
      const sheet = SpreadsheetApp.create('S'), form = FormApp.create('F');
      ScriptApp.newTrigger('f').forSpreadsheet(sheet).onChange().create();
      ScriptApp.newTrigger('f').forSpreadsheet(sheet.getId()).onFormSubmit().create();
      ScriptApp.newTrigger('f').forSpreadsheet(sheet).onOpen().create();
      const trigger = ScriptApp.newTrigger('f').forForm(form).onFormSubmit().create();
      ScriptApp.newTrigger('f').forUserCalendar('a@b.example').onEventUpdated().create();
      let message = '';
      try { ScriptApp.newTrigger('f').forDocument('none').onOpen().create(); } catch (e) { message = e.message; }
      return [ScriptApp.getUserTriggers(sheet).map((t) => String(t.getEventType())), trigger.getTriggerSourceId() === form.getId(), String(trigger.getTriggerSource()), message !== '', ScriptApp.getScriptTriggers().length];`);
    expect(script.run('f')).toEqual([['ON_CHANGE', 'ON_FORM_SUBMIT', 'ON_OPEN'], true, 'FORMS', true, 5]);
  });
});

describe('Browser', () => {
  test('writes what it would show into the log; nobody answers', () => {
    const script = open().make(`return [Browser.msgBox('Saved'), Browser.msgBox('Title', 'Sure?', Browser.Buttons.YES_NO), Browser.inputBox('Name')];`);
    expect(script.run('f')).toEqual(['ok', 'cancel', 'cancel']);
    expect(script.executions[0]?.log).toEqual(['[msgBox] Saved', '[msgBox] Title: Sure?', '[inputBox] Name']);
  });
});

describe('Logger and console', () => {
  // Source: reference/base/logger, reference/base/console; how values print is known of practice.
  test('print into the log of the execution', () => {
    const { workspace, make } = open();
    const script = make(`
      Logger.log('a %s b %s', 1, 'x').log({ a: 1, b: [true, null] });
      [1].forEach(Logger.log);
      console.log('%s has %d', 'box', 3, { a: 1 });
      console.info([1, 2]); console.warn(); console.error(new Error('bad').message);
      console.time('t'); Utilities.sleep(1500); console.timeEnd('t');
      const text = Logger.getLog(); Logger.clear(); console.log(text.split('\\n').length);`);
    script.run('f');
    expect(script.executions[0]?.log).toEqual(['9']);
    const kept = make(`Logger.log('a %s b %s', 1, 'x').log({ a: 1, b: [true, null] }); [1].forEach(Logger.log); console.log('%s has %d', 'box', 3, { a: 1 }); console.log(new Date(0).getTime(), undefined);`);
    kept.run('f');
    expect(kept.executions[0]?.log).toEqual(['a 1.0 b x', '{a=1.0, b=[true, null]}', '1.0', 'box has 3 { a: 1 }', '0 undefined']);
    expect(workspace.calls.total()).toBe(0);
  });
});
