import { lookAtHandRows, serialOf } from '../support/observedRows';

const budi = 'budi@perpustakaan.example';
const ticket = 'LK-2026-00001';
/** Tuesday 7 April 2026, 10:00 in Bandung. */
const at = '2026-04-07T03:00:00Z';
const clinic = { Nama: 'Pak Darto', Email: 'darto@riset.example', Kawasan: 'Bandung', Layanan: 'Pendampingan Deposit', Judul: 'Klinik deposit' };
const search = { ...clinic, Layanan: 'Penelusuran Informasi', Judul: 'Data curah hujan' };

const look = (row: Readonly<Record<string, unknown>>) => {
  const { work, observation } = lookAtHandRows(at, budi, [row]);
  return {
    image: work.images.get(ticket),
    log: work.events.map((event) => event.type),
    refused: work.events.filter((event) => event.type === 'editRejected').map((event) => [event.data.column, event.data.typed, event.actor]),
    notes: Object.fromEntries(observation.notes.get(ticket) ?? []),
    mails: [...work.outbox.values()].map((mail) => [mail.parameters.kind, mail.to[0]]),
    receipt: [...work.outbox.values()].find((mail) => mail.parameters.kind === 'receipt')?.parameters,
    work,
  };
};

test('an appointment that a librarian writes down with the row is kept, and the dates follow from it', () => {
  const { image, refused, receipt } = look({ ...clinic, Status: 'Diproses', 'Janji Temu': serialOf('2026-04-09 10:00') });
  expect(image?.appointment).toBe(Date.parse('2026-04-09T03:00:00Z'));
  // Handing over has 4 working hours after the appointment: 10:00 to 12:00 and 13:00 to 15:00.
  expect(image?.dueAt).toBe(Date.parse('2026-04-09T08:00:00Z'));
  expect(receipt?.requests[0]?.dueWall).toBe('2026-04-09T15:00');
  expect(refused).toEqual([]);
});

test('a day by which it is needed, earlier than promised, is put to the librarian, and the receipt says that it was passed on', () => {
  const { image, log, receipt, mails } = look({ ...search, Status: 'Baru', 'Dibutuhkan Tanggal': '8/4/2026' });
  expect(image?.neededBy).toBe('2026-04-08');
  expect(image?.proposal).toMatchObject({ by: 'requester', due: Date.parse('2026-04-08T09:00:00Z') });
  expect(log).toEqual(['submitted', 'neededByChanged', 'dateProposed']);
  expect(receipt?.warnings).toEqual(['wishPassedOn']);
  expect(mails).toEqual([['receipt', 'darto@riset.example']]);
});

test('what cannot be understood is put back with its reason, logged with who typed it, and stops nothing else', () => {
  const { image, refused, notes, receipt } = look({
    ...search, Status: 'Diproses', Petugas: 'Pak Lurah', 'Dibutuhkan Tanggal': 'secepatnya', 'Tautan Hasil': 'javascript:alert(1)', 'Catatan untuk Pemohon': 'Sedang dicari.',
  });
  expect(image).toMatchObject({ status: 'inProgress', assignee: budi, neededBy: null, resultLink: '', noteToRequester: 'Sedang dicari.' });
  expect(refused).toEqual([['Petugas', 'Pak Lurah', budi], ['Dibutuhkan Tanggal', 'secepatnya', budi], ['Tautan Hasil', 'javascript:alert(1)', budi]]);
  expect(notes).toEqual({ ticket: '', assignee: expect.stringContaining('Pak Lurah') as string, neededBy: expect.stringContaining('secepatnya') as string, resultLink: expect.stringContaining('alamat web') as string });
  expect(receipt).toBeDefined();
});

test('a status, a stage and a colleague named at once are the ordinary commands', () => {
  const { image, log, mails } = look({ ...search, Status: 'Menunggu Pemohon', Petugas: 'Surya Saputra', 'Catatan untuk Pemohon': 'Tahun berapa?' });
  expect(image).toMatchObject({ status: 'waitingRequester', assignee: 'surya@perpustakaan.example', assignedBecause: 'byHand' });
  expect(log).toEqual(['submitted', 'noteChanged', 'statusChanged', 'serviceLevelChanged']);
  expect(mails).toEqual([['waiting', 'darto@riset.example'], ['receipt', 'darto@riset.example'], ['assignment', 'surya@perpustakaan.example']]);
});

test('what was answered on the spot keeps all that was typed and sends nothing, whatever else does not fit', () => {
  const { image, mails, refused } = look({
    ...search, Status: 'Selesai', 'Tautan Hasil': 'https://repositori.example/1', 'Catatan untuk Pemohon': 'Sudah diberikan.', 'Dibutuhkan Tanggal': '8/4/2026', Petugas: 'Pak Lurah', 'Jawaban Lain': 'Periode: 1990–2020\nlewat telepon',
  });
  expect(image).toMatchObject({ status: 'completed', resultLink: 'https://repositori.example/1', noteToRequester: 'Sudah diberikan.', neededBy: '2026-04-08', proposal: null });
  expect(refused).toEqual([['Petugas', 'Pak Lurah', budi]]);
  expect(mails).toEqual([]);
});

test('further answers stay, each under its question', () => {
  const { work } = look({ ...search, Status: 'Baru', 'Jawaban Lain': 'Periode: 1990–2020\nlewat telepon' });
  expect(work.contentsOf(ticket)?.answers).toEqual([{ question: 'Periode', answer: '1990–2020' }, { question: 'Lain-lain', answer: 'lewat telepon' }]);
});

test('a status that no new request can have is put back, and the request begins as any other', () => {
  const { image, refused, mails } = look({ ...search, Status: 'Ditutup (tanpa jawaban)' });
  expect(image?.status).toBe('new');
  expect(refused).toEqual([['Status', 'Ditutup (tanpa jawaban)', budi]]);
  expect(mails).toEqual([['receipt', 'darto@riset.example']]);
});
