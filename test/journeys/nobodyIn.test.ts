import type { OpenProject } from '../../emulator/kernel/projectApi';
import type { VisitorAnswer } from '../../src/application/site/siteView';
import { shareWith } from '../support/addOnPanel';
import { openDesk, owner, type Desk } from '../support/desk';
import { openPage } from '../support/pageCalls';
import { typeIntoRecord } from '../support/sheetRecords';
import { changedParts, wholeState } from '../support/wholeState';

const [siti, budiman, hidden] = ['siti@riset.example', 'budiman@riset.example', 'xilofon@riset.example'];
const [amos, budi, viewer, stranger] = ['amos@perpustakaan.example', 'budi@perpustakaan.example', 'pengamat@perpustakaan.example', 'tamu@lain.example'];
const ticket = 'LK-2026-00001';

/** Words of everybody who told the desk something; none of them may reach anybody else. */
const words = {
  siti: ['Danau Purba', 'Siti Aminah', siti], budiman: ['Padi Gogo', 'Budiman Sudjatmiko', budiman], hidden: ['Xilofon', hidden], complaint: ['Ditolak kasar', 'pelapor@riset.example'], chat: ['Jam buka Sabtu'],
  desk: ['SECRET', 'hendra@perpustakaan.example', 'SPREADSHEET_ID'],
};
const everyWord = Object.values(words).flat();

/**
 * How each public function knows who may: a trigger by its uid, the owner and who may watch by Google's word, the panel by being run as the person who asks, the web app’s three doors by signed links and tokens. Whoever adds a
 * function to the bundle says here which it is, and all that follows is tried on it.
 */
const doors: Readonly<Record<string, 'trigger' | 'owner' | 'watcher' | 'panel' | 'page' | 'post' | 'call'>> = {
  onFormSubmitted: 'trigger', onSheetEdited: 'trigger', onTick: 'trigger', setup: 'owner', unifyNow: 'owner', installWatchdog: 'watcher', watch: 'trigger',
  addOnAct: 'panel', addOnHome: 'panel', addOnMail: 'panel', addOnQueue: 'panel', addOnSearch: 'panel', doGet: 'page', doPost: 'post', rpc: 'call',
};

const unsigned = (email: string): string => ['{"alg":"RS256"}', JSON.stringify({ aud: 'x', iss: 'accounts.google.com', exp: 4e9, email, email_verified: true }), 'x'].map((part) => Buffer.from(part).toString('base64url')).join('.');
const forged = `${ticket}.1.${'A'.repeat(43)}`;
const key = 'key-12345678';
const decline = { ticket, sequence: 1, key, action: { name: 'decline', text: 'Tidak' } };
const pressed = (parameters: object): object => ({ commonEventObject: { userLocale: 'id', parameters, formInputs: { text: { stringInputs: { value: ['Tidak'] } }, query: { stringInputs: { value: ['Danau'] } } } } });

/** Arguments as a visitor could make them up, by the kind of function that they are for. */
const made: Readonly<Record<'none' | 'trigger' | 'owner' | 'watcher' | 'panel' | 'page' | 'post' | 'call', readonly unknown[]>> = {
  none: [undefined, null, '__proto__', []], owner: [{}], watcher: [{}],
  trigger: [
    { triggerUid: '' }, { triggerUid: '1' }, { triggerUid: [''] }, { triggerUid: 'undefined' }, { triggerUid: ',' },
    { authMode: 'FULL', triggerUid: '12345', user: { email: owner }, range: { rowStart: 2, columnStart: 1 }, value: 'Selesai', source: {} },
  ],
  panel: [
    pressed({ view: 'do', action: 'decline', ticket, sequence: '1', key }), pressed({ view: 'request', ticket, sequence: '1' }), pressed({ view: 'search' }), pressed({ view: 'complaints' }),
    { gmail: { messageId: 'm1', accessToken: 'token' }, commonEventObject: { parameters: {} } },
  ],
  page: [
    { parameter: { t: forged } }, { parameter: { l: forged, r: forged, m: forged, f: forged, a: 'PD-2026-00001.0000-0000-0000-0000' } }, { parameter: { t: 5, p: {} } },
  ],
  post: [
    { postData: { contents: JSON.stringify({ wake: true }) } },
    { postData: { contents: JSON.stringify({ token: unsigned(budi), ...decline }) } }, { postData: { contents: JSON.stringify({ token: unsigned(budi), complaints: 'list' }) } },
    { postData: { contents: JSON.stringify({ token: unsigned(budi), chat: 'answer', row: 2, startedAt: 1, text: 'Tutup', key }) } },
    { postData: { contents: JSON.stringify({ token: unsigned(budi), ticket: 'LK-2026-00003', sequence: 3, read: 'texts' }) } },
  ],
  call: [
    { token: forged, key, action: { name: 'cancel', reason: '' } }, { token: unsigned(siti), key, action: { name: 'confirmReceipt' } }, { action: 'leave', key, news: { token: forged, topics: [], language: 'id' } },
    { chat: 'say', token: forged, text: 'Halo', key }, { chat: 'news', token: '2.abc', known: 0, idle: 0, hidden: false }, { complaint: { number: 'PD-2026-00001', code: '0000-0000-0000-0000', say: 'Halo' }, key }, { send: { email: stranger, ticket }, language: 'id', key }, { see: { page: 'track', ticket: 'LK-2026-99999', query: 'Danau' } },
  ],
};

let desk: Desk;
/** Everybody's links, by the parameter that carries each. */
const links: Record<string, string> = {};
const rpc = (request: unknown, as: string | null = null): VisitorAnswer => desk.project.call('rpc', [request], as) as VisitorAnswer;
const linkIn = (address: string, parameter: string): string => {
  const texts = desk.mailsTo(address).flatMap(({ body }) => [...body.matchAll(/https:\/\/script\S+/g)].flatMap(([link]) => new URL(link).searchParams.get(parameter) ?? []));
  const [found] = texts;
  if (found === undefined) throw new Error(`no link ${parameter} to ${address}`);
  return found;
};

beforeAll(async () => {
  desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
  shareWith(desk, amos, budi);
  (desk.project.services() as { DriveApp: GoogleAppsScript.Drive.DriveApp }).DriveApp.getFileById(desk.book.id).addViewer(viewer);
  await new Promise((resolve) => setImmediate(resolve));
  desk.submit({ region: 'Bandung', service: 'Grammarly', title: 'Danau Purba' }, siti);
  desk.submit({ region: 'Bandung', service: 'Grammarly', name: 'Budiman Sudjatmiko', title: 'Padi Gogo' }, budiman);
  desk.submit({ region: 'Bandung', service: 'Grammarly', name: 'Ibu Xilofon', title: 'Xilofon', questions: { 'Permohonan tertutup': ['Ya, hanya petugas dan koordinatornya yang boleh membaca isinya / Yes, only the librarian in charge and the coordinator may read it'] } }, hidden);
  const filed = rpc({ complain: { kind: 'complaint', subject: 'Ditolak kasar', text: 'Ditolak kasar', region: 'bandung', service: '', about: '', name: '', email: 'pelapor@riset.example' }, language: 'id', key });
  links.a = filed.outcome === 'complained' ? `${filed.number}.${filed.code}` : '';
  const asked = desk.project.call('rpc', [{ chat: 'ask', text: 'Jam buka Sabtu?', name: '', email: '', region: 'bandung', service: '', language: 'id', key }], null) as { token?: string };
  links.d = asked.token ?? '';
  desk.typeIn(ticket, 'Status', 'Diserahkan', budi);
  openPage(desk, ticket, siti).act({ name: 'confirmReceipt' });
  desk.skipTo('2026-04-07T10:30:00+07:00');
  desk.tick();
  desk.tick();
  rpc({ send: { email: siti, ticket: '' }, language: 'id', key: 'own-list' });
  rpc({ follow: { email: siti, topic: '' }, language: 'id', key: 'follow-it' });
  for (const parameter of ['t', 'r', 'm', 'f']) links[parameter] = linkIn(siti, parameter);
  const cell = desk.spreadsheet().getSheetByName('Permohonan')?.getRange('A2').getRichTextValue()?.getLinkUrl() ?? '';
  links.l = new URL(cell).searchParams.get('l') ?? '';
});

/** What a caller gets: the answer, or what Google shows of the error. */
function told(call: () => unknown): string {
  try {
    return String(JSON.stringify(call()));
  } catch (error) {
    return `threw ${String(error)}`;
  }
}

/** Does what may change nothing, after a look that has left nothing to be done, and in minutes of its own: a refusal for want of Google's quota would show nothing. */
function expectNoChange(deeds: () => void): void {
  desk.tick();
  const [before, executions] = [wholeState(desk.workspace), desk.project.executions.length];
  deeds();
  expect(changedParts(before, wholeState(desk.workspace))).toEqual([]);
  expect(desk.project.executions.slice(executions).filter(({ error = '', log }) => /quota exceeded/i.test(error + log.join()))).toEqual([]);
}

const leaked = (answer: string, allowed: readonly string[] = []): string[] => everyWord.filter((word) => !allowed.includes(word) && answer.includes(word));

test('every public function of the bundle has its line in the table of doors', () => {
  expect([...desk.project.functions].sort()).toEqual(Object.keys(doors).sort());
});

const kinds = [...new Set(Object.values(doors))];

test.each(kinds)('a visitor of the page who calls a function of the kind “%s” with whatever they make up changes nothing and learns nothing', (kind) => {
  const found: [string, string | null, unknown, string][] = [];
  const ask = (name: string, argument: unknown, as: string | null): void => {
    const answer = told(() => desk.project.call(name, argument === undefined ? [] : [argument], as));
    if (leaked(answer).length > 0) found.push([name, as, argument, answer]);
    const right = { trigger: /^null$/, owner: /Hanya pemilik meja layanan/, watcher: /dari editor Apps Script/ }[kind as string] ?? /./;
    expect([name, argument, as, answer]).toEqual([name, argument, as, expect.stringMatching(right)]);
  };
  expectNoChange(() => {
    // Google tells the script no address of anybody outside the owner's domain: those three are one to it.
    const others = Object.entries(made).flatMap(([other, list]) => (other === kind || other === 'none' ? list : list.slice(0, 1)));
    for (const name of Object.keys(doors).filter((one) => doors[one] === kind)) {
      for (const argument of others) ask(name, argument, null);
      for (const as of [amos, viewer]) for (const argument of [undefined, ...made[kind]]) ask(name, argument, as);
      for (const as of [stranger, siti]) ask(name, made[kind].at(-1), as);
    }
  });
  expect(found).toEqual([]);
});

test('whoever opens the panel without being a librarian gets no word of the desk, a librarian of another region none that is confidential, and nobody can run what is the owner’s or the clock’s', () => {
  expectNoChange(() => {
    const panelArguments = [...made.panel, { commonEventObject: { parameters: { view: 'do', action: 'take', ticket: 'LK-2026-00003', sequence: '3', key } } }];
    // To the desk a requester is a stranger here: neither opens the spreadsheet.
    for (const as of [stranger, viewer, amos]) {
      for (const [name, kind] of Object.entries(doors)) {
        for (const argument of kind === 'panel' ? panelArguments : [{}, made.trigger.at(-1)]) {
          const answer = told(() => desk.project.card(name, argument as object, as));
          const mayRead = as === amos ? [...words.siti, ...words.budiman, ...words.chat] : [as];
          expect([name, as, leaked(answer, mayRead)]).toEqual([name, as, []]);
          if (kind === 'owner') expect([name, as, answer]).toEqual([name, as, expect.stringMatching(/^threw .*(Hanya pemilik|dimiliki admin@)/) as string]);
          if (kind === 'watcher') expect([name, as, answer]).toEqual([name, as, expect.stringContaining('Pengawas hanya untuk')]);
        }
      }
    }
  });
});

const opened = (parameters: Record<string, string>): string => told(() => desk.project.get(parameters, null).html);
const tries = {
  confirm: (token: string) => rpc({ token, key, action: { name: 'cancel', reason: 'Ditolak' } }),
  rate: (token: string) => rpc({ token, key, action: { name: 'rate', overall: 1, elements: Array(9).fill(1), comment: 'Buruk', quotable: true } }),
  leave: (token: string) => rpc({ action: 'follow', key, news: { token, topics: [], language: 'id' } }),
  chat: (token: string) => rpc({ chat: 'say', token, text: 'Halo', key }),
  complain: (token: string) => rpc({ complaint: { number: token.split('.')[0] ?? '', code: token.split('.').slice(1).join('.'), say: 'Halo' }, key }),
};
/** Links whose holder may do it. */
const mayTry: Readonly<Record<string, readonly string[]>> = { confirm: ['t'], rate: ['t', 'r'], leave: ['f'], complain: ['a'], chat: ['d'] };
const shutOut = /^(denied|malformed|wrong|wait)$/;
/** Which link opens which door, and what its holder reads there. */
const rights: Readonly<Record<string, readonly string[]>> = { t: words.siti, l: words.siti, r: words.siti, m: words.siti, f: [siti], a: ['Ditolak kasar'], d: words.chat };

test('a link opens its own door alone: not one of another purpose, of another request or with a letter changed', () => {
  for (const [purpose, token] of Object.entries(links)) {
    expectNoChange(() => {
      const own = opened({ [purpose]: token });
      expect([purpose, leaked(own, rights[purpose]), leaked(own).length > 0]).toEqual([purpose, [], true]);
      const last = token.slice(-1) === 'A' ? 'B' : 'A';
      const changed = [token.slice(0, -2) + last + token.slice(-1), token.replace('LK-2026-00001.1', 'LK-2026-00002.2'), token.replace('PD-2026-00001', 'PD-2026-00002')].filter((other) => other !== token);
      const wrong = [...Object.keys(links).filter((door) => door !== purpose).map((door) => [door, token] as const), ...changed.map((other) => [purpose, other] as const)];
      for (const [door, text] of wrong) expect([purpose, door, text, leaked(opened({ [door]: text }))]).toEqual([purpose, door, text, []]);
      for (const [name, attempt] of Object.entries(tries)) {
        if (!mayTry[name]?.includes(purpose)) expect([name, purpose, attempt(token).outcome]).toEqual([name, purpose, expect.stringMatching(shutOut) as string]);
      }
    });
  }
});

test('a mail that waits holds no link yet: whoever may look into the spreadsheet finds none that acts in a requester’s name', () => {
  const found = (): string[] => desk.book.tabs().flatMap(({ name }) => desk.book.values(name).flat().flatMap((cell) => (/[?&][trmfa]=[\w.-]{20,}/.test(String(cell)) ? [`${name}: ${String(cell).slice(0, 80)}`] : [])));
  desk.workspace.faults.quota('email', 0);
  desk.submit({ region: 'Bandung', service: 'Grammarly', title: 'Rawa Pening' }, 'rina@riset.example');
  expect(desk.records('Keadaan').some((row) => JSON.stringify(row).includes('LK-2026-00004.4'))).toBe(true);
  expect(found()).toEqual([]);
  desk.workspace.faults.clear();
  desk.workspace.faults.quota('email', 1000);
  desk.tick();
  expect(opened({ t: linkIn('rina@riset.example', 't') })).toContain('Rawa Pening');
});

test('a link that was taken back opens nothing and does nothing, however often it has worked before; the list of one’s own closes by itself', () => {
  desk.tick();
  expect(rpc({ token: links.t, key: 'once-more-1', action: { name: 'reopen', reason: 'Ada yang kurang' } })).toMatchObject({ outcome: 'done' });
  desk.skipTo('2026-04-14T13:00:00+07:00');
  expect(leaked(opened({ m: links.m ?? '' }))).toEqual([]);
  expect(leaked(opened({ t: links.t ?? '' }), words.siti)).toEqual([]);
  typeIntoRecord(desk.book, 'Pengaturan', 'Nama', 'Versi Tautan', 'Nilai', 2);
  desk.skipTo('2026-04-14T13:06:00+07:00');
  expectNoChange(() => {
    for (const [purpose, token] of Object.entries(links)) expect([purpose, leaked(opened({ [purpose]: token }))]).toEqual([purpose, []]);
    for (const attempt of Object.values(tries)) for (const token of Object.values(links)) expect(attempt(token).outcome).toMatch(shutOut);
    expect(rpc({ token: links.t, key: 'once-more-1', action: { name: 'reopen', reason: 'Ada yang kurang' } })).toEqual({ outcome: 'denied' });
  });
});

test('nobody who uses the panel can install the clock of a desk that has gone silent as their own', () => {
  desk.workspace.faults.emptyCache(desk.project);
  (desk.project as OpenProject).loaded.state.scriptProperties.set('HEARTBEAT', String(Date.parse('2026-04-14T10:00:00+07:00')));
  told(() => desk.project.card('doPost', { postData: { contents: '{"wake":true}' } }, amos));
  expect(desk.project.triggers().filter((trigger) => trigger.owner !== owner)).toEqual([]);
});
