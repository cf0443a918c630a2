import { composeMail, fill } from '../../src/application/mail/compose';
import type { MailParameters, MailRequest, OutboxEntry } from '../../src/application/mail/outbox';
import { templatePlaceholders, type TemplateKey } from '../../src/messages/mailKinds';
import { startingTemplates } from '../../src/messages/mailTemplates';
import { placeholdersOf, readTemplates } from '../../src/application/configuration/templates';
import { readTable } from '../../src/application/configuration/table';
import { readSettings } from '../../src/application/configuration/settings';

const link = 'https://script.google.com/macros/s/abc/exec?t=LK-2026-00001.1.sig';
const mailRequest: MailRequest = {
  ticket: 'LK-2026-00001', title: 'Pakan ternak', service: 'Penelusuran Informasi', serviceEnglish: 'Information search', region: 'Bandung', requester: 'Siti', unit: 'Pusat X',
  owner: 'Ani', ownerEmail: 'ani@p.example', status: 'new', zone: 'WIB', dueWall: '2026-04-10T11:30', neededBy: null, description: 'Tolong', attachment: '', resultLink: '',
  statusAddress: link, stages: [{ name: 'Verifikasi', nameEnglish: 'Verification', dueWall: '2026-04-07T12:00' }, { name: 'Pendampingan', nameEnglish: 'Coaching', dueWall: null }],
};
const { settings } = readSettings(readTable('settings', [['Nama', 'Nilai', 'Keterangan']]));
const { templates } = readTemplates(readTable('templates', [['Kode', 'Bahasa', 'Judul', 'Isi']]));

function compose(parameters: Partial<MailParameters>, request: Partial<MailRequest> = {}, own: Partial<typeof settings> = {}) {
  const entry: OutboxEntry = {
    id: 'S-000001', sequence: 1, to: ['siti@riset.example'], cc: ['kelompok@p.example'], ticket: 'LK-2026-00001', priority: 1, createdAt: 0, state: 'ready', notBefore: 0, hoursOf: null, mergeKey: null, attemptAt: null, attempts: 0,
    parameters: { kind: 'receipt', language: 'id', nameOfReader: 'Siti', requests: [{ ...mailRequest, ...request }], ...parameters },
  };
  return composeMail(entry, { templates, settings: { ...settings, ...own }, owner: 'admin@p.example', spreadsheetAddress: 'https://docs.google.com/spreadsheets/d/1/edit', sign: (text) => Buffer.from(text).toString('base64url') });
}

describe('A mail of the desk', () => {
  test('gives a receipt with ticket, owner, promise and timetable in the requester’s language', () => {
    const indonesian = compose({});
    expect([indonesian.subject, indonesian.text.split('\n')[0]]).toEqual(['[LK-2026-00001] Pakan ternak', 'Permohonan diterima']);
    expect(indonesian.text).toContain('ditangani oleh Ani. Kami berjanji selesai paling lambat Jumat, 10 April 2026 pukul 11.30 WIB.');
    expect(indonesian.text).toContain('- Verifikasi: Selasa, 7 April 2026 pukul 12.00 WIB\n- Pendampingan: sesuai janji temu');
    const english = compose({ language: 'en' });
    expect(english.text).toContain('We promise to be done by Friday, 10 April 2026 at 11:30 WIB.');
    expect(english.text).toContain('- Verification: Tuesday, 7 April 2026 at 12:00 WIB\n- Coaching: by appointment');
  });

  test('has the link to the status page as its first address, whatever name and title hold', () => {
    const mail = compose({ nameOfReader: 'https://evil.example/1' }, { title: 'https://evil.example/2 <a href="https://evil.example/3">klik</a>', description: 'https://evil.example/4' });
    expect(/https?:\/\/\S+/.exec(mail.text)?.[0]).toBe(link);
    expect(/href="([^"]*)"/.exec(mail.html)?.[1]).toBe(link);
    expect(mail.html).not.toMatch(/<a href="https:\/\/evil/);
  });

  test('is never changed by braces, dollars or markup in what strangers wrote', () => {
    const mail = compose({}, { title: '{petugas} $& $1 </title><script>alert(1)</script>' });
    expect(mail.subject).toContain('{petugas} $& $1 </title><script>alert(1)</script>');
    expect(mail.html).not.toContain('<script>');
    expect(mail.html).toContain('&#60;script&#62;');
  });

  test('has one line as subject, without control characters, and no endless one', () => {
    const { subject } = compose({}, { title: `a\r\nBcc: x@y.example\t${'panjang '.repeat(60)}` });
    expect(subject).not.toMatch(/[\r\n\t]/);
    expect(subject.length).toBeLessThan(250);
  });

  test('goes to the test address alone while one is set, and says who would have had it', () => {
    const mail = compose({}, {}, { testAddress: 'uji@p.example' });
    expect([mail.to, mail.cc]).toEqual([['uji@p.example'], []]);
    expect(mail.text).toContain('siti@riset.example, kelompok@p.example');
  });

  test('tells the owner why it is theirs, opens the Sheet, and warns of an unusable address', () => {
    const mail = compose({ kind: 'assignment', because: 'substituteRegion', warnings: ['noAddress'], nameOfReader: 'Ani' });
    expect(mail.text).toContain('Kawasan Anda menggantikan kawasan tersebut.');
    expect(mail.text).toContain('Perhatian: alamat surel pemohon tidak dapat dipakai');
    expect(/https?:\/\/\S+/.exec(mail.text)?.[0]).toBe('https://docs.google.com/spreadsheets/d/1/edit');
  });

  test.each(Object.keys(startingTemplates) as TemplateKey[])('of kind %s leaves no placeholder open in either language', (kind) => {
    for (const language of ['id', 'en'] as const) {
      const { subject, body } = startingTemplates[kind][language];
      for (const name of placeholdersOf(`${subject}\n${body}`)) expect(templatePlaceholders[kind]).toContain(name);
      const mail = compose({ kind, language, because: 'coordinator', note: 'Mohon kirim datanya', faults: [{ place: 'Tab Kawasan, baris 3', words: 'Zona waktu tidak dikenal.', step: 'Perbaiki.' }] });
      expect(mail.text + mail.subject).not.toMatch(/\{[a-z_]+\}|undefined|\[object/);
    }
  });

  test('keeps an unknown placeholder visible rather than inventing a value', () => {
    expect(fill('{nama} {lain}', { nama: 'Siti' })).toBe('Siti {lain}');
  });
});

describe('The mails of one request', () => {
  const kinds = ['receipt', 'waiting', 'moved', 'delivered', 'rating'] as const;

  test('have one subject and one root, and say first what is new', () => {
    const mails = kinds.map((kind) => compose({ kind }));
    expect(new Set(mails.map(({ subject, references }) => `${subject} ${references.join()}`)).size).toBe(1);
    expect(mails.map(({ text }) => text.split('\n')[0])).toEqual(['Permohonan diterima', 'Kami menunggu jawaban Anda', 'Tanggal selesai bergeser', 'Hasil untuk Anda', 'Bagaimana layanan kami?']);
    expect(compose({ kind: 'assignment' })).toMatchObject({ subject: '[LK-2026-00001] Permohonan baru untuk Anda: Pakan ternak', references: mails[0]?.references });
  });

  test('have subjects of their own where the library wants that', () => {
    const own = { mails: { ...settings.mails, oneThread: false } };
    expect(compose({ kind: 'delivered' }, {}, own).subject).toBe('[LK-2026-00001] Hasil untuk Anda: Pakan ternak');
    expect(compose({ kind: 'delivered' }, {}, own).text).not.toMatch(/^Hasil/);
  });

  test('let no word of a stranger stand before the link', () => {
    const mail = compose({ kind: 'delivered', nameOfReader: 'https://evil.example/1' }, { title: 'https://evil.example/2' });
    expect(mail.text.slice(0, mail.text.indexOf(link))).not.toContain('evil');
    expect(compose({ kind: 'receipt' }, { title: '' }).subject).toBe('[LK-2026-00001] Penelusuran Informasi');
  });
});
