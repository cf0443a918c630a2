import { openDesk, type Desk } from '../desk';
import { clockComes, clockComesAfter, turn, twoLooks, type Moment, type Operation } from '../kills';
import { openPage } from '../pageCalls';
import { appendRecords } from '../sheetRecords';
import { deskWithOne, send } from './requesters';

/** What comes due by the clock. */

const [siti, budi, made] = ['siti@riset.example', 'budi@perpustakaan.example', 'made@perpustakaan.example'];
const bandung = { region: 'Bandung', service: 'Grammarly' } as const;

/** The clock's next look, at a desk for which Google has lost all others until then. */
const nextLook = (desk: Desk, at: string): Moment => {
  desk.skipTo(at);
  return { desk, act: clockComes };
};

export const operationsOfTheClock: readonly Operation[] = [
  {
    name: 'a morning: digests, warnings and the mails of the night leave',
    functions: ['onTick'],
    open: () => {
      const desk = deskWithOne();
      desk.typeIn('LK-2026-00001', 'Status', 'Diproses', budi);
      desk.skipTo('2026-04-08T20:00:00+07:00');
      desk.submit({ region: 'Bogor', service: 'Grammarly', title: 'Naskah malam' });
      return nextLook(desk, '2026-04-09T07:31:00+07:00');
    },
    every: 3,
  },
  {
    name: 'the half-hourly chores: leave, week, figures, reminders',
    functions: ['onTick'],
    open: () => {
      const desk = deskWithOne();
      desk.submit({ region: 'Bogor', service: 'Koleksi Perpustakaan' });
      desk.typeIn('LK-2026-00001', 'Status', 'Menunggu Pemohon', budi);
      appendRecords(desk.book, 'Cuti', [{ Email: 'bima@perpustakaan.example', Mulai: '2026-04-13', Selesai: '2026-04-15' }]);
      return nextLook(desk, '2026-04-13T07:31:00+07:00');
    },
    every: 5,
  },
  {
    name: 'an appointment is put into the calendar',
    functions: ['onTick'],
    open: () => {
      const desk = openDesk({ now: '2026-04-06T08:00:00+07:00' });
      desk.submit({ region: 'Mataram', service: 'Pendampingan Deposit', title: 'Deposit data' });
      appendRecords(desk.book, 'Jadwal', [{ Kawasan: 'Mataram', Layanan: '*', Mulai: '08/04/2026 09:00', Selesai: '08/04/2026 10:00', Petugas: 'Made Wirawan', Tempat: 'Ruang 2' }], made);
      desk.typeIn('LK-2026-00001', 'Tahap', 'Penjadwalan', made);
      clockComes(desk);
      const page = openPage(desk, 'LK-2026-00001', siti);
      page.act({ name: 'pickSlot', slot: page.view().clinic?.offers[0]?.id ?? '', instead: null });
      return { desk, act: clockComes };
    },
    goOn: (desk) => { twoLooks(desk); clockComesAfter(desk, 31); },
    delay: 52,
    every: 3,
  },
  {
    name: 'a result in Drive is shared with its requester',
    functions: ['onTick'],
    open: async () => {
      const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
      const { DriveApp } = desk.project.services() as { DriveApp: GoogleAppsScript.Drive.DriveApp };
      const file = DriveApp.createFile('Hasil.txt', 'isi', 'text/plain');
      await turn();
      desk.submit(bandung);
      desk.typeIn('LK-2026-00001', 'Tautan Hasil', `https://drive.google.com/file/d/${file.getId()}/view`, budi);
      desk.typeIn('LK-2026-00001', 'Status', 'Diserahkan', budi);
      return { desk, act: clockComes };
    },
    goOn: (desk) => { twoLooks(desk); clockComesAfter(desk, 11); },
    every: 5,
  },
  {
    name: 'an answer by mail joins its conversation',
    functions: ['onTick'],
    open: () => {
      const desk = openDesk({ now: '2026-04-07T09:00:00+07:00' });
      desk.submit(bandung, siti);
      clockComes(desk);
      const [receipt] = desk.mailsTo(siti);
      if (!receipt) throw new Error('no receipt');
      desk.workspace.mail.deliver({ from: siti, subject: `Re: ${receipt.subject}`, body: 'Kabar baru', headers: { References: receipt.headers.References ?? '' } });
      return { desk, act: clockComes };
    },
    every: 3,
  },
  {
    name: 'a complaint that waits too long is told to the head',
    functions: ['onTick'],
    open: () => {
      const desk = openDesk({ now: '2026-04-06T09:00:00+07:00' });
      send(desk, { complain: { kind: 'complaint', subject: 'Lama', text: 'Sudah tiga hari.', region: 'bandung', service: '', about: '', name: '', email: '' }, language: 'id', key: 'one-complaint' });
      clockComes(desk);
      return nextLook(desk, '2026-04-10T07:31:00+07:00');
    },
    goOn: (desk) => { twoLooks(desk); clockComesAfter(desk, 20); },
    delay: 40,
    every: 5,
  },
  {
    name: 'a tab that was renamed is mended',
    functions: ['onTick'],
    open: () => {
      const desk = deskWithOne();
      desk.book.renameTab('Permohonan', 'Permohonan lama');
      return { desk, act: clockComes };
    },
    // The tab is mended before anybody is told: of a run that dies right then the administrator reads nothing.
    untold: /perlu diperbaiki|sudah dibetulkan/i,
    every: 6,
  },
];
