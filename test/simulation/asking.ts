import { answersFor } from '../support/formAnswers';
import { letters } from '../support/sheetRecords';
import { librarians, literally, regions, requesters, services } from './acting';
import { Grid, type Month } from './month';
import { anyTitle } from './values';

export function submit(month: Month): void {
  const { dice, desk } = month;
  const by = dice.pick(requesters);
  const region = dice.pick(regions);
  const service = dice.pick(services);
  const other = dice.chance(0.2) ? dice.pick(services.filter((name) => name !== service)) : null;
  const title = anyTitle(dice, month.tickets + 1);
  const wish = dice.chance(0.2) ? { neededBy: '2026-05-15' } : {};
  month.note(`${by} submits ${service} for ${region}`);
  desk.submit({ region, service, title, unit: 'Pusat Riset Limnologi', ...wish, ...(other === null ? {} : { otherServices: [other] }) }, by);
  const tickets = [service, ...(other === null ? [] : [other])].map((name) => {
    const ticket = month.nextTicket();
    month.ledger.open(ticket, by, false, {
      'No. Tiket': ticket, Nama: 'Siti Aminah', Email: by, 'Satuan Kerja': 'Pusat Riset Limnologi', Kawasan: region, Layanan: name, Judul: title,
      Petugas: month.ledger.library.librarianOf.get(region) ?? '', Sumber: 'Formulir', 'Dibutuhkan Tanggal': 'neededBy' in wish ? '15/05/2026' : '',
    });
    month.expect({ ticket, events: ['Diajukan'], actors: [by], holds: 'masuk lewat Formulir' });
    return ticket;
  });
  for (const ticket of tickets) month.ledger.requests.get(ticket)?.cells.set('Permohonan Terkait', tickets.filter((each) => each !== ticket).join(', '));
  month.tookIn();
}

/** Somebody came to the counter. */
export function handRow(month: Month): void {
  const { dice, desk } = month;
  const by = dice.pick(librarians);
  const grid = new Grid(desk);
  const region = dice.pick(regions);
  const service = dice.pick(services);
  const status = dice.pick(['Baru', 'Diproses', 'Selesai'] as const);
  const title = anyTitle(dice, month.tickets + 1);
  const email = dice.chance(0.5) ? dice.pick(requesters) : '';
  const cells: Readonly<Record<string, string>> = { Nama: 'Pak Darto', Email: email, Kawasan: region, Layanan: service, Judul: title, Status: status };
  const place = month.freeRow();
  const row = grid.header.map((header) => (cells[header] === undefined ? '' : literally(cells[header])));
  const halves = dice.chance(0.3);
  month.note(`${by} writes down ${service} for ${region}, ${status}${halves ? ', in two steps' : ''}`);
  if (halves) {
    desk.book.type('Permohonan', `A${place + 1}`, [row.map((cell, index) => (grid.header[index] === 'Judul' ? '' : cell))], by);
    month.looked();
  }
  const ticket = month.nextTicket();
  const stages = month.ledger.library.stages.get(service) ?? [];
  const stage = status === 'Baru' ? stages[0] : status === 'Diproses' ? stages[1] : stages[stages.length - 1];
  const name = [...month.ledger.library.people].find(([, address]) => address === by)?.[0] ?? '';
  const request = month.ledger.open(ticket, email, true, { ...cells, 'No. Tiket': ticket, Petugas: name, Sumber: 'Loket', Tahap: stage ?? '' });
  if (status === 'Selesai') [request.deliveredAt, request.endedAt] = [month.now, month.now];
  month.expect({ ticket, events: ['Diajukan'], actors: [by], holds: 'masuk lewat Loket' });
  for (const to of status === 'Selesai' ? ['Diserahkan', 'Selesai'] : status === 'Diproses' ? ['Diproses'] : []) month.expect({ ticket, events: ['Status berubah'], actors: [by], holds: `menjadi ${to}.` });
  if (halves) desk.book.type('Permohonan', `${letters(grid.column('Judul'))}${place + 1}`, `'${title}`, by);
  else desk.book.type('Permohonan', `A${place + 1}`, [row], by);
  month.looked();
}

/** The requester sends the form again with another title. */
export function editResponse(month: Month): void {
  const { dice, desk } = month;
  const open = month.open().filter((request) => !request.atCounter && request.cells.get('Permohonan Terkait') === '' && request.typed.size === 0);
  if (open.length === 0) return;
  const request = dice.pick(open);
  const facts = month.log.facts.get(request.ticket) ?? {};
  const title = anyTitle(dice, month.tickets);
  if (title === request.cells.get('Judul')) return;
  month.note(`${request.requester} edits the title of ${request.ticket}`);
  const iso = (request.cells.get('Dibutuhkan Tanggal') ?? '').split('/').reverse().join('-');
  const waits = request.cells.get('Status') === 'Menunggu Pemohon';
  desk.form.edit(String(facts.responseId), answersFor(desk.form, {
    region: request.cells.get('Kawasan') ?? '', service: request.cells.get('Layanan') ?? '', title, unit: 'Pusat Riset Limnologi', ...(iso === '' ? {} : { neededBy: iso }),
  }), request.requester);
  request.cells.set('Judul', title);
  month.expect({ ticket: request.ticket, events: ['Jawaban diubah pemohon'], actors: [request.requester], holds: 'title' });
  if (waits) {
    request.cells.set('Status', 'Diproses');
    month.expect({ ticket: request.ticket, events: ['Status berubah'], actors: [request.requester], holds: 'menjadi Diproses.' });
  }
  month.tookIn();
}
