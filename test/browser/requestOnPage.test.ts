import type { Locator } from 'playwright-core';
import { axeFaults } from '../support/axe';
import { openDesk, type Desk } from '../support/desk';
import { openPage } from '../support/pageCalls';
import { openSitePage, widths, type SitePage } from '../support/sitePage';
import { appendRecords } from '../support/sheetRecords';

const budi = 'budi@perpustakaan.example';
const made = 'made@perpustakaan.example';
const siti = 'siti@riset.example';
const ticketOf = (number: number): string => `LK-2026-0000${number}`;
const slot = (day: string, hour: string): Record<string, string> => ({ Kawasan: 'Mataram', Layanan: '*', Mulai: `${day}/04/2026 ${hour}`, Petugas: 'Made Wirawan', Tempat: 'Ruang <b>2</b>' });

/** Who comes at 320 pixels reads Indonesian, who comes at 1280 English; both do everything that a requester can do, by keyboard alone. */
const visitors = [
  { language: 'id', width: widths[0], question: ticketOf(2), clinic: ticketOf(3), loan: ticketOf(4), day: '09', say: (indonesian: string, _english: string): string => indonesian },
  { language: 'en', width: widths[1], question: ticketOf(5), clinic: ticketOf(6), loan: ticketOf(7), day: '13', say: (_indonesian: string, english: string): string => english },
] as const;
const twice = ticketOf(8);

let desk: Desk;
let site: SitePage;

/** A literature review over Nyepi and Idul Fitri, with an answer that was waited for; then, on a Tuesday in April, a language check, an appointment and a loan for each visitor. */
beforeAll(async () => {
  desk = openDesk({ now: '2026-03-16T08:00:00+07:00' });
  desk.submit({ region: 'Bandung', service: 'Literature Review' });
  desk.typeIn(ticketOf(1), 'Status', 'Diproses', budi);
  desk.skipTo('2026-03-17T10:00:00+07:00');
  desk.typeIn(ticketOf(1), 'Status', 'Menunggu Pemohon', budi);
  desk.skipTo('2026-03-25T09:00:00+07:00');
  desk.typeIn(ticketOf(1), 'Status', 'Diproses', budi);
  desk.skipTo('2026-04-07T09:00:00+07:00');
  appendRecords(desk.book, 'Produk', [{ Judul: 'Conference paper <b>1</b>', Topik: 'Prosiding', Tautan: 'https://repositori.example/1' }]);
  for (const { language, clinic, loan, day } of visitors) {
    desk.submit({ region: 'Bandung', service: 'Grammarly', title: language === 'id' ? 'Naskah prosiding' : 'Conference paper' });
    desk.submit({ region: 'Mataram', service: 'Pendampingan Deposit' });
    desk.submit({ region: 'Bandung', service: 'Koleksi Perpustakaan', title: 'Danau Purba' });
    appendRecords(desk.book, 'Jadwal', [slot(day, '09:00'), slot(day, '13:00')], made);
    desk.typeIn(clinic, 'Tahap', 'Penjadwalan', made);
    desk.typeIn(loan, 'Kode Batang', '007', budi);
    desk.typeIn(loan, 'Status', 'Diserahkan', budi);
  }
  desk.submit({ region: 'Bandung', service: 'Grammarly', neededBy: '2026-04-08' });
  desk.tick();
  desk.typeIn(twice, 'Kesepakatan', '2026-04-10', budi);
  site = await openSitePage(desk);
}, 120_000);
afterAll(() => site.close());

const linkOf = (ticket: string): string => openPage(desk, ticket, siti).token;
const button = (name: string): Locator => site.frame.getByRole('button', { name });
const press = async (control: Locator): Promise<void> => {
  await control.press('Enter');
};
const shown = async (words: string): Promise<void> => site.frame.getByText(words).first().waitFor();
const saved = async (): Promise<void> => site.frame.locator('.action-status').getByText(/Tersimpan\.|Saved\./).waitFor();
const unfold = async (): Promise<void> => site.frame.locator('main').evaluate((main) => {
  for (const details of main.querySelectorAll('details')) details.open = true;
});

describe.each(visitors)('In $language at $width pixels, by keyboard alone,', ({ language, width, question, clinic, loan, day, say }) => {
  const open = async (ticket: string): Promise<void> => site.visit(`t=${linkOf(ticket)}&b=${language}`, width);
  /** What is wrong with the page as it stands: too wide at a width, or found by axe, which looks at each page in one of the two languages. */
  const faults = async (picture: string, axe: 'id' | 'en'): Promise<unknown[]> => [...(await site.overflow(`${picture}-${language}`)), ...(axe === language ? await axeFaults(site.frame) : [])];

  test('a date is asked for, refused with the reason, asked for, taken back, and another one agreed on', async () => {
    await open(question);
    expect(await site.unreachable()).toEqual([]);
    await press(site.frame.getByText(say('Usulkan tanggal lain', 'Propose another date')));
    const field = site.frame.getByLabel(say('Selesai paling lambat tanggal', 'Done at the latest on'));
    // A page that was opened days ago lets days through that are over.
    expect(await field.getAttribute('min')).toBe('2026-04-07');
    await field.evaluate((element) => element.removeAttribute('min'));
    await field.fill('2026-04-06');
    await press(button(say('Kirim usulan', 'Send proposal')));
    await shown(say('Sampai tanggal itu tidak ada lagi waktu kerja.', 'No working time is left until that day.'));
    await field.fill('2026-04-14');
    await press(button(say('Kirim usulan', 'Send proposal')));
    await shown(say('Budi Santoso menjawab sampai Rabu, 8 April 2026 pukul 16.00 WIB.', 'Budi Santoso answers by Wednesday, 8 April 2026 at 16:00 WIB.'));
    expect(desk.request(question)).toMatchObject({ Kesepakatan: 'Diminta 14 April 2026', 'Dibutuhkan Tanggal': '14/04/2026' });
    await press(button(say('Tarik permintaan ini', 'Take this wish back')));
    await shown(say('Anda memilih tanggal yang sudah dijanjikan', 'You chose the date that was promised'));
    await saved();
    desk.typeIn(question, 'Kesepakatan', '2026-04-10', budi);
    await open(question);
    await press(button(say('Setuju: Jumat, 10 April 2026', 'Agree: Friday, 10 April 2026')));
    await shown(say('Disepakati: selesai paling lambat Jumat, 10 April 2026.', 'Agreed: done by Friday, 10 April 2026.'));
    await saved();
    // The button has gone; the focus is where the result is read out.
    expect(await site.frame.locator('.action-status').evaluate((element) => element.ownerDocument.activeElement === element)).toBe(true);
    expect(desk.request(question)).toMatchObject({ Kesepakatan: 'Disepakati 10 April 2026', 'Tenggat Selesai': '10/04/2026 16:30' });
  });

  test('a product stands beside the request, a question is answered with a link, and it is said that one is away and back', async () => {
    desk.typeIn(question, 'Catatan untuk Pemohon', 'Berapa kata naskahnya?', budi);
    desk.typeIn(question, 'Status', 'Menunggu Pemohon', budi);
    await open(question);
    for (const words of ['Berapa kata naskahnya?', 'Conference paper <b>1</b>', say('Mungkin sudah terjawab', 'Perhaps answered already')]) await shown(words);
    await unfold();
    expect(await faults(say('permohonan', 'request'), 'id')).toEqual([0, 0]);
    await site.page.setViewportSize({ width, height: 900 });
    await site.frame.locator('#message').focus();
    await site.page.keyboard.type('7.500 <b>kata</b>');
    await site.page.keyboard.press('Tab');
    await site.page.keyboard.type('https://drive.example/naskah');
    await site.page.keyboard.press('Enter');
    await saved();
    await site.frame.locator('.message-requester').getByText('7.500 <b>kata</b>').waitFor();
    expect([await site.frame.locator('#message').inputValue(), desk.request(question).Status]).toEqual(['', 'Diproses']);
    expect(await site.frame.locator('.message-requester a').getAttribute('href')).toBe('https://drive.example/naskah');
    const away = site.frame.getByLabel(say('Sampai tanggal', 'Until'), { exact: true });
    await away.fill('2026-04-20');
    await away.press('Enter');
    await shown(say('Anda tidak di tempat sampai Senin, 20 April 2026.', 'You are away until Monday, 20 April 2026.'));
    await saved();
    await press(button(say('Saya sudah kembali', 'I am back')));
    await away.waitFor({ state: 'attached' });
    await saved();
  });

  test('the result is confirmed, rated with the nine elements, rated anew, found wanting, and the request is cancelled', async () => {
    desk.typeIn(question, 'Tautan Hasil', 'https://drive.example/hasil', budi);
    desk.typeIn(question, 'Status', 'Diserahkan', budi);
    desk.skipTo(new Date(desk.workspace.clock.now().getTime() + 61 * 60_000).toISOString());
    await open(question);
    expect(await site.frame.getByRole('link', { name: say('Buka hasil', 'Open the result') }).getAttribute('href')).toBe('https://drive.example/hasil');
    await press(button(say('Hasil sudah saya terima', 'I have the result')));
    await shown(say('Seberapa puas Anda dengan layanan ini?', 'How satisfied are you with this service?'));
    await saved();
    await site.frame.getByRole('group', { name: say('Secara keseluruhan', 'Overall') }).getByLabel('4 ·').press('Space');
    await press(site.frame.getByText(say('Nilai juga sembilan unsur', 'Rate the nine elements')));
    expect(await site.frame.locator('fieldset').count()).toBe(10);
    await site.frame.getByRole('group', { name: say('Waktu penyelesaian', 'Time taken') }).getByLabel('2 ·').press('Space');
    await site.frame.getByLabel(say('Saran atau komentar', 'Suggestion or comment')).fill('Quick <b>work</b>');
    await site.frame.getByLabel(say('Komentar saya boleh dikutip', 'My comment may be quoted')).press('Space');
    expect(await faults(say('penilaian', 'rating'), 'en')).toEqual([0, 0]);
    await press(button(say('Kirim penilaian', 'Send rating')));
    await shown(say('Terima kasih. Nilai Anda: 4 ·', 'Thank you. Your mark: 4 ·'));
    await saved();
    await press(site.frame.getByText(say('Ubah penilaian', 'Change the rating')));
    await site.frame.getByRole('group', { name: say('Secara keseluruhan', 'Overall') }).getByLabel('3 ·').press('Space');
    await press(button(say('Kirim penilaian', 'Send rating')));
    await shown(say('Terima kasih. Nilai Anda: 3 ·', 'Thank you. Your mark: 3 ·'));
    await saved();
    expect(desk.records('Survei').filter((row) => row['No. Tiket'] === question)).toMatchObject([{ Nilai: '3', Unsur: '–, –, 2, –, –, –, –, –, –', Komentar: 'Quick <b>work</b>', 'Boleh Dikutip': 'Ya' }]);
    await press(site.frame.getByText(say('Buka kembali permohonan ini', 'Open this request again')));
    await site.frame.getByLabel(say('Apa yang masih kurang?', 'What is still missing?')).fill('Bab tiga');
    await press(button(say('Buka kembali', 'Open again')));
    await site.frame.locator('.message-requester').getByText('Bab tiga').waitFor();
    await saved();
    await press(site.frame.getByText(say('Batalkan permohonan', 'Cancel the request'), { exact: true }));
    await press(button(say('Ya, batalkan permohonan ini', 'Yes, cancel this request')));
    await site.frame.locator('.status-cancelled').waitFor();
    await saved();
    expect(desk.request(question).Status).toBe('Dibatalkan');
  });

  test('a time is chosen, is said to be gone where somebody was quicker, and is moved and given back', async () => {
    const time = (from: string, to: string): string => say(`9 April 2026 pukul ${from}.00–${to}.00 WITA`, `13 April 2026 at ${from}:00–${to}:00 WITA`);
    await open(clinic);
    const early = button(time('10', '11'));
    await early.and(site.frame.locator(':enabled')).waitFor();
    const row = desk.records('Jadwal').findIndex((record) => record.Mulai === `${day}/04/2026 09:00`) + 2;
    desk.book.type('Jadwal', `C${row}`, `${day}/04/2026 08:00`, made);
    await press(early);
    await shown(say('Waktu itu baru saja diambil orang lain.', 'Somebody else has just taken that time.'));
    await press(button(time('14', '15')));
    await shown(say('bersama Made Wirawan.', 'with Made Wirawan.'));
    await saved();
    expect(desk.request(clinic)).toMatchObject({ Tahap: 'Pendampingan', 'Janji Temu': `${day}/04/2026 13:00` });
    await unfold();
    expect(await faults(say('janji-temu', 'appointment'), 'id')).toEqual([0, 0]);
    await press(button(time('09', '10')));
    await shown(say('pukul 09.00–10.00 WITA, bersama', 'at 09:00–10:00 WITA, with'));
    await saved();
    await press(button(say('Lepaskan janji temu ini', 'Give this appointment back')));
    await shown(say('Pilih waktu yang cocok bagi Anda.', 'Choose a time that suits you.'));
    await saved();
    expect(desk.records('Jadwal').map((record) => record['No. Tiket'])).not.toContain(clinic);
  });

  test('a loan is extended, asked to be fetched, and not to be', async () => {
    await open(loan);
    await press(button(say('Perpanjang sampai Selasa, 5 Mei 2026', 'Extend until Tuesday, 5 May 2026')));
    await shown(say('Mohon kembalikan paling lambat Selasa, 5 Mei 2026.', 'Please bring it back by Tuesday, 5 May 2026.'));
    await saved();
    await shown(say('Perpanjangan untuk pinjaman ini sudah dipakai.', 'The extension of this loan has been used.'));
    await press(site.frame.getByText(say('Minta dijemput', 'Ask to have it fetched')));
    await site.frame.getByLabel(say('Dijemput di ruang atau meja', 'Fetched at which room or desk')).fill('R. 204 <b>');
    await site.page.keyboard.press('Enter');
    await shown('R. 204 <b>.');
    await saved();
    expect(desk.request(loan)).toMatchObject({ 'Tanggal Kembali': '05/05/2026', 'Antar Jemput': 'Jemput: R. 204 <b>' });
    expect(await faults(say('pinjaman', 'loan'), 'en')).toEqual([0, 0]);
    await press(button(say('Batalkan penjemputan', 'Do not fetch it')));
    await site.frame.getByText(say('Minta dijemput', 'Ask to have it fetched')).waitFor();
    await saved();
    expect(desk.request(loan)['Antar Jemput']).toBe('');
  });
});

test('pressed twice at once, with its answer lost, and again in a second tab, an action happens once; the second tab is told how things stand', async () => {
  const second = await site.browser.newPage();
  await second.goto(`${site.address}/exec?t=${linkOf(twice)}&b=id`);
  const late = second.frameLocator('iframe').getByRole('button', { name: 'Setuju: Jumat, 10 April 2026' });
  await late.and(second.frameLocator('iframe').locator(':enabled')).waitFor();
  await site.visit(`t=${linkOf(twice)}&b=id`, 320);
  const before = desk.project.executions.length;
  // Killed after its one write: everything is done, and the page hears nothing of it.
  desk.workspace.faults.killAt(4, 'after');
  // The word stands only until the second try, which may be quicker than we look: the page itself is asked to remember that it was said.
  await site.frame.locator('body').evaluate((body, word) => {
    new MutationObserver(() => {
      if (body.textContent.includes(word)) body.dataset.said = 'yes';
    }).observe(body, { subtree: true, childList: true, characterData: true });
  }, 'Meja layanan sedang sibuk. Mencoba lagi …');
  await button('Setuju: Jumat, 10 April 2026').dblclick();
  await saved();
  expect(await site.frame.locator('body').getAttribute('data-said')).toBe('yes');
  await late.click();
  await second.frameLocator('iframe').getByText('Keadaannya sudah berubah sejak halaman ini dibuka.').waitFor();
  await second.frameLocator('iframe').getByText('Disepakati: selesai paling lambat Jumat, 10 April 2026.').waitFor();
  await second.close();
  expect(desk.records('Riwayat').filter((row) => row.Kejadian === 'Tanggal disepakati' && row['No. Tiket'] === twice)).toHaveLength(1);
  expect(desk.project.executions.slice(before).map(({ fn, status }) => `${fn} ${status}`)).toEqual(['rpc killed', 'rpc completed', 'rpc completed']);
});

test('the link of a rating mail opens with its mark chosen; one press sends it, in the dark as well', async () => {
  for (const status of ['Diserahkan', 'Selesai']) desk.typeIn(twice, 'Status', status, budi);
  desk.skipTo('2026-04-07T13:30:00+07:00');
  const asking = (): ReturnType<Desk['mailsTo']>[number] | undefined => desk.mailsTo(siti).find(({ subject, body }) => subject.includes(twice) && body.startsWith('Bagaimana layanan kami?'));
  for (let turn = 0; turn < 8 && asking() === undefined; turn += 1) desk.tick();
  const mail = asking();
  const link = new URL(/https:\/\/\S+[?&]n=3/.exec(mail?.body ?? '')?.[0] ?? 'https://none.example');
  await site.page.emulateMedia({ colorScheme: 'dark' });
  await site.visit(link.search.slice(1), 320);
  expect([await site.frame.getByLabel('3 · Baik').first().isChecked(), await site.frame.locator('#message').count()]).toEqual([true, 0]);
  expect(await axeFaults(site.frame)).toEqual([]);
  await press(button('Kirim penilaian'));
  await shown('Terima kasih. Nilai Anda: 3 · Baik.');
  await saved();
  expect(desk.records('Survei').map((row) => [row['No. Tiket'], row.Nilai])).toContainEqual([twice, '3']);
});

test('the reasons for a date, over two holidays and a wait, fit 320 pixels and are accessible in the dark, in both languages', async () => {
  await site.visit(`t=${linkOf(ticketOf(1))}&b=en`, 320);
  await unfold();
  expect(await site.frame.locator('details p').filter({ hasText: 'Not counted' }).first().textContent()).toContain('Hari Raya Nyepi and collective leave (18–19 March)');
  expect(await site.overflow('why')).toEqual([0, 0]);
  await site.page.emulateMedia({ colorScheme: 'light' });
  await press(button('Bahasa Indonesia'));
  await unfold();
  expect([await site.overflow('mengapa'), await axeFaults(site.frame)]).toEqual([[0, 0], []]);
  expect(site.errors).toEqual([]);
});

test('without any script everything is read at 320 pixels, the reasons are opened by the keyboard, and nothing can be pressed', async () => {
  for (const ticket of [ticketOf(1), ...visitors.flatMap(({ clinic, loan }) => [clinic, loan])]) {
    const bare = await site.withoutScript({ t: linkOf(ticket) });
    await bare.getByRole('heading', { level: 1 }).waitFor();
    expect(await bare.locator('main button:enabled, main textarea:enabled, main input:enabled').count()).toBe(0);
    expect(await bare.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    if (ticket !== ticketOf(1)) continue;
    const table = bare.getByRole('table', { name: 'Mengapa tanggal ini? (seluruh permohonan)' });
    expect(await table.isVisible()).toBe(false);
    await bare.locator('summary').first().press('Enter');
    expect(await table.isVisible()).toBe(true);
    expect(await table.getByRole('columnheader').allTextContents()).toEqual(['Hari', 'Dihitung', 'Tidak dihitung']);
    expect(await table.getByRole('row', { name: /^Jum 20 – Sel 24 Mar/ }).textContent()).toBe('Jum 20 – Sel 24 Mar–Hari Raya Idul Fitri dan cuti bersama');
  }
});
