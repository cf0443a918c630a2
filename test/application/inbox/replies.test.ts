import { htmlText } from '../../../src/application/inbox/htmlText';
import { stripReply } from '../../../src/application/inbox/stripReply';

const ours = ['Kami menunggu jawaban Anda', '', 'Buka halaman status: https://script.google.com/x?t=1', '', 'Mohon kirim tahun terbitnya.', '', '-- ', 'Surat ini dikirim oleh meja layanan Perpustakaan Kawasan.'];
const quoted = ours.map((line) => `> ${line}`.trimEnd()).join('\n');
const plain = ours.join('\n');
const own = (text: string): boolean => text.includes('meja layanan Perpustakaan Kawasan') || text.includes('meja@perpustakaan.example');
const gmailId = 'Pada Sen, 6 Apr 2026 pukul 09.15 Layanan Kawasan <meja@perpustakaan.example>\nmenulis:';
const gmailEn = 'On Mon, Apr 6, 2026 at 9:15 AM Layanan Kawasan <meja@perpustakaan.example>\nwrote:';
const answer = 'Tahun 2019 sampai 2024.\n\nTerima kasih,\nSiti';

/** What came, and what is the writer's own of it. */
const replies: readonly (readonly [shape: string, mail: string, kept: string])[] = [
  ['Gmail in Indonesian, above the quote', `${answer}\n\n${gmailId}\n\n${quoted}`, answer],
  ['Gmail in English, above the quote', `${answer}\n\n${gmailEn}\n\n${quoted}`, answer],
  ['Gmail with its head on one line', `${answer}\n\nPada tanggal Sen, 6 Apr 2026 pukul 09.15 Layanan Kawasan <meja@perpustakaan.example> menulis:\n\n${quoted}`, answer],
  ['Gmail, written below the quote', `${gmailId}\n\n${quoted}\n\n${answer}`, answer],
  ['Gmail, written into the quote', `${gmailId}\n\n> Tahun berapa?\n\n2019 sampai 2024.\n\n> Bahasa apa?\n> Boleh Inggris?\n\nIndonesia saja.\n\n> -- \n> Meja layanan`, '> Tahun berapa?\n2019 sampai 2024.\n\n> Bahasa apa?\n> Boleh Inggris?\nIndonesia saja.'],
  ['one answer in the middle of a quote', `${gmailEn}\n> Halo Siti,\n> Tahun berapa?\n2019.\n> Salam,\n> Budi`, '> Halo Siti,\n> Tahun berapa?\n2019.'],
  ['above and into the quote', `Jawaban di bawah.\n\n${gmailId}\n> Tahun berapa?\n2019.\n> Salam`, 'Jawaban di bawah.\n\n> Tahun berapa?\n2019.'],
  ['Gmail on Android in Indonesian', `Ya, setuju.\n\nPada Sel, 7 Apr 2026 10.01, Layanan Kawasan <meja@perpustakaan.example>\nmenulis:\n\n${quoted}\n`, 'Ya, setuju.'],
  ['iPhone in Indonesian', `Sudah saya kirim.\n\nDikirim dari iPhone saya\n\n> Pada 6 Apr 2026, pukul 09.15, Layanan Kawasan <meja@perpustakaan.example> menulis:\n> \n${quoted}`, 'Sudah saya kirim.'],
  ['iPhone in English', `I agree.\n\nSent from my iPhone\n\n> On 6 Apr 2026, at 09:15, Layanan Kawasan <meja@perpustakaan.example> wrote:\n>\n${quoted}`, 'I agree.'],
  ['Apple Mail on a Mac', `Baik.\n\n> On 6 Apr 2026, at 09.15, Layanan Kawasan <meja@perpustakaan.example> wrote:\n> \n${quoted}\n`, 'Baik.'],
  ['Outlook on Windows in English', `Please see the years below: 2019-2024.\n\nBest regards,\nSiti Rahma\nResearch Center for Limnology\n\nFrom: Layanan Kawasan <meja@perpustakaan.example>\nSent: Monday, April 6, 2026 9:15 AM\nTo: Siti <siti@riset.example>\nSubject: [LK-2026-00001] Pakan ternak\n\n${plain}`, 'Please see the years below: 2019-2024.\n\nBest regards,\nSiti Rahma\nResearch Center for Limnology'],
  ['Outlook on Windows in Indonesian', `Tahun 2019.\n\nDari: Layanan Kawasan <meja@perpustakaan.example>\nDikirim: Senin, 6 April 2026 09.15\nKepada: siti@riset.example\nPerihal: [LK-2026-00001] Pakan ternak\n\n${plain}`, 'Tahun 2019.'],
  ['Outlook on the web, with its rule', `Tahun 2019.\n\n________________________________\nFrom: Layanan Kawasan <meja@perpustakaan.example>\nSent: Monday, April 6, 2026 9:15:00 AM\nTo: Siti <siti@riset.example>\nSubject: [LK-2026-00001] Pakan ternak\n\n${plain}`, 'Tahun 2019.'],
  ['Outlook with bold heads', `Ok.\n\n*From:* Layanan Kawasan <meja@perpustakaan.example>\n*Sent:* Monday, April 6, 2026 9:15 AM\n*To:* siti@riset.example\n*Subject:* [LK-2026-00001] Pakan\n\n${plain}`, 'Ok.'],
  ['Outlook for Android in Indonesian', `Setuju\n\nDapatkan Outlook untuk Android<https://aka.ms/AAb9ysg>\n________________________________\nDari: Layanan Kawasan <meja@perpustakaan.example>\nDikirim: Senin, April 6, 2026 9:15:00 AM\nKepada: siti@riset.example\nSubjek: [LK-2026-00001] Pakan\n\n${plain}`, 'Setuju'],
  ['Outlook for iOS in English', `Agreed\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFrom: Layanan Kawasan <meja@perpustakaan.example>\nSent: Monday, April 6, 2026 9:15:00 AM\nTo: siti@riset.example\nSubject: x\n\n${plain}`, 'Agreed'],
  ['old Outlook', `Sudah.\n\n-----Original Message-----\nFrom: Layanan Kawasan [mailto:meja@perpustakaan.example]\nSent: 06 April 2026 9:15\nTo: siti@riset.example\nSubject: x\n\n${plain}`, 'Sudah.'],
  ['Samsung mail in Indonesian', `Besok saya ambil.\n\nDikirim dari Galaxy saya\n\n-------- Pesan asli --------\nDari: Layanan Kawasan <meja@perpustakaan.example>\nTanggal: 06/04/26 09.15 (GMT+07:00)\nKe: siti@riset.example\nSubjek: x\n\n${plain}`, 'Besok saya ambil.'],
  ['Yahoo in Indonesian', `Terlampir.\n\nDikirim dari Yahoo Mail untuk iPhone\n\nPada Senin, April 6, 2026, 9:15 AM, Layanan Kawasan <meja@perpustakaan.example> menulis:\n\n${plain}`, 'Terlampir.'],
  ['Yahoo in English', `Attached.\n\n    On Monday, April 6, 2026 at 09:15:20 AM GMT+7, Layanan Kawasan <meja@perpustakaan.example> wrote:  \n\n${plain}`, 'Attached.'],
  ['Thunderbird in Indonesian', `Tidak perlu, terima kasih.\n\nPada 06/04/2026 09:15, Layanan Kawasan menulis:\n${quoted}`, 'Tidak perlu, terima kasih.'],
  ['Thunderbird in English, below the quote', `On 06/04/2026 09:15, Layanan Kawasan wrote:\n${quoted}\n\nNo need, thanks.\n`, 'No need, thanks.'],
  ['a signature after dashes', `Tahun 2019.\n\n-- \nSiti Rahma\nPusat Riset Limnologi\nHP 0812-0000-0000\n\n${gmailId}\n\n${quoted}`, 'Tahun 2019.'],
  ['greetings and a name without dashes', `Tahun 2019.\n\nSalam hormat,\nSiti Rahma\nPusat Riset Limnologi\n\n${gmailId}\n\n${quoted}`, 'Tahun 2019.\n\nSalam hormat,\nSiti Rahma\nPusat Riset Limnologi'],
  ['dashes above a long text are no signature', `Daftar:\n--\n${Array.from({ length: 14 }, (_, index) => `Judul ${index + 1}`).join('\n')}`, `Daftar:\n--\n${Array.from({ length: 14 }, (_, index) => `Judul ${index + 1}`).join('\n')}`],
  ['only a quote, nothing written', `${gmailId}\n\n${quoted}`, `${gmailId}\n\n${quoted}`],
  ['below an unmarked quote', `From: Layanan Kawasan <meja@perpustakaan.example>\nSent: Monday, April 6, 2026 9:15 AM\nTo: siti@riset.example\nSubject: x\n\nMohon tahunnya.\n\nTahun 2019.`, 'From: Layanan Kawasan <meja@perpustakaan.example>\nSent: Monday, April 6, 2026 9:15 AM\nTo: siti@riset.example\nSubject: x\n\nMohon tahunnya.\n\nTahun 2019.'],
  ['somebody else’s mail passed on', 'Ini izin pembimbing saya.\n\n---------- Forwarded message ---------\nDari: Dr. Wati <wati@riset.example>\nDate: Sen, 6 Apr 2026 08.00\nSubject: Izin\nTo: Siti <siti@riset.example>\n\nSaya setuju data dipakai.', 'Ini izin pembimbing saya.\n\n---------- Forwarded message ---------\nDari: Dr. Wati <wati@riset.example>\nDate: Sen, 6 Apr 2026 08.00\nSubject: Izin\nTo: Siti <siti@riset.example>\n\nSaya setuju data dipakai.'],
  ['our own mail passed back', `Ini surat Anda.\n\n---------- Pesan terusan ----------\nDari: Layanan Kawasan <meja@perpustakaan.example>\nTanggal: Sen, 6 Apr 2026\nSubjek: x\nKepada: siti@riset.example\n\n${plain}`, 'Ini surat Anda.'],
  ['prose that begins like a head', 'Pada tahun 2019 Wallace menulis: burung ini langka.\nOn page 12 he wrote much.\nDari: saya sendiri', 'Pada tahun 2019 Wallace menulis: burung ini langka.\nOn page 12 he wrote much.\nDari: saya sendiri'],
  ['a single line, nothing else', '  Ya  \r\n', 'Ya'],
  ['a comparison with signs', 'Suhu > 30 derajat\nlalu turun < 20', 'Suhu > 30 derajat\nlalu turun < 20'],
  ['deep quotes', `Setuju.\n\n${gmailEn}\n\n>> Halo\n>>> Apa kabar\n> Baik`, 'Setuju.'],
  ['letters that nobody sees', `\ufeffYa\u200b, setuju\u00a0saja.\r\n\r\n${gmailId}\r\n${quoted}`, 'Ya, setuju saja.'],
];

test.each(replies)('%s', (_shape, mail, kept) => {
  expect(stripReply(mail, own)).toBe(kept);
});

const gmailHtml = `<div dir="ltr">Tahun <b>2019</b> &ndash; 2024.<div><br></div><div>Lihat <a href="https://repo.example/a?x=1&amp;y=2">berkas saya</a></div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Pada Sen, 6 Apr 2026 pukul 09.15 Layanan Kawasan &lt;<a href="mailto:meja@perpustakaan.example">meja@perpustakaan.example</a>&gt; menulis:<br></div><blockquote class="gmail_quote" style="margin:0"><div>Mohon tahunnya.</div></blockquote></div>`;
const outlookHtml = '<html><head><style>p{color:red}</style></head><body><p class="MsoNormal">Setuju&nbsp;dengan tanggalnya.<o:p></o:p></p><!-- x --><hr><div id="divRplyFwdMsg"><b>Dari:</b> Layanan Kawasan &lt;meja@perpustakaan.example&gt;<br><b>Dikirim:</b> Senin, 6 April 2026 09.15<br><b>Kepada:</b> siti@riset.example<br><b>Subjek:</b> x</div><div>Mohon tanggalnya.</div></body></html>';

test.each([
  ['Gmail', gmailHtml, 'Tahun 2019 – 2024.\n\nLihat berkas saya <https://repo.example/a?x=1&y=2>'],
  ['Outlook', outlookHtml, 'Setuju dengan tanggalnya.'],
  ['hostile markup', '<script>alert(1)</script><p onclick="x">Halo &lt;b&gt;dunia&#33;&#x1F600;&#999999999;</p><style>a</style><img src=x>', 'Halo <b>dunia!😀&#999999999;'],
])('a reply of HTML alone, by %s, is read as its text', (_program, html, kept) => {
  expect(stripReply(htmlText(html), own)).toBe(kept);
});

test('no mail makes the reading slow or loses words for being long', () => {
  const words = 'kata '.repeat(20_000).trim();
  expect(stripReply(`${words}\n\n${gmailId}\n${quoted}`, own)).toBe(words);
  for (const hostile of ['>'.repeat(100_000), 'On 1 '.repeat(40_000), '<'.repeat(100_000), `${'Pada 1 a <'.repeat(10_000)}:`, '\n'.repeat(100_000), '- '.repeat(50_000)]) expect(stripReply(htmlText(hostile) + hostile).length).toBeLessThanOrEqual(400_000);
});
