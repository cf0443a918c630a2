import type { SpreadsheetFile, Workspace } from '../../emulator/contract';
import { rowsOf, spreadsheetWithTab, typeUnder } from './deskSheet';
import type { TabRow } from './deskSheet';

const REQUESTS = 'Permohonan';
/** Of ten requests, how many get each treatment when a librarian comes to them again. */
const ASKS_REQUESTER = 8;
const LEAVES_LYING = 9;

/**
 * The librarians open the Sheet and work: they take what is new, move some requests to their next stage, ask back, deliver. Decisions follow from
 * the ticket number, so that the week is the same each time. In each session they come to every third request, and to all that are new. Returns how many cells were typed.
 */
export function librariansWork(workspace: Workspace, session: number): number {
  const file = spreadsheetWithTab(workspace, REQUESTS);
  const addresses = new Map(rowsOf(file, 'Pustakawan').map((person) => [person.text('Nama'), person.text('Email')]));
  const stages = stagesByService(file);
  let typed = 0;
  for (const request of rowsOf(file, REQUESTS)) {
    if ((ticketNumber(request) + session) % 3 !== 0 && request.text('Status') !== 'Baru') continue;
    const work = nextWork(request, stages.get(request.text('Layanan')) ?? []);
    const assignee = request.text('Petugas');
    const own = addresses.get(assignee) ?? (assignee.includes('@') ? assignee : undefined);
    // Nobody reviews their own work.
    const as = request.text('Tahap') === 'Telaah hasil' ? [...addresses.values()].find((address) => address !== own) : own;
    if (as === undefined) continue;
    for (const [header, value] of work) {
      typeUnder(file, REQUESTS, rowOfTicket(file, request.text('No. Tiket')), header, value, as);
      typed += 1;
    }
  }
  return typed;
}

/** What is typed into which column of a request, in order. */
function nextWork(request: TabRow, stages: readonly string[]): [string, string][] {
  const turn = ticketNumber(request) % 10;
  const status = request.text('Status');
  if (turn === LEAVES_LYING) return [];
  if (status === 'Baru') return [['Status', 'Diproses']];
  if (status === 'Menunggu Pemohon') return [['Status', 'Diproses']];
  if (status !== 'Diproses') return [];
  if (turn === ASKS_REQUESTER && request.text('Catatan untuk Pemohon') === '') {
    return [['Catatan untuk Pemohon', 'Mohon pertegas rentang tahun dan jenis dokumen yang diperlukan.'], ['Status', 'Menunggu Pemohon']];
  }
  const next = stages[stages.indexOf(request.text('Tahap')) + 1];
  if (next !== undefined && next !== stages.at(-1)) return [['Tahap', next]];
  return [['Tautan Hasil', `https://drive.google.com/drive/folders/hasil-${request.text('No. Tiket')}`], ['Status', 'Diserahkan']];
}

function ticketNumber(request: TabRow): number {
  return Number(request.text('No. Tiket').replace(/\D/g, ''));
}

/** A librarian sorts or filters while others work: the row is looked up each time. */
function rowOfTicket(file: SpreadsheetFile, ticket: string): number {
  const found = rowsOf(file, REQUESTS).find((row) => row.text('No. Tiket') === ticket);
  if (found === undefined) throw new Error(`Permohonan ${ticket} tidak ada lagi. / is gone.`);
  return found.row;
}

/** Names of the stages of each service in their order, by the service's name. */
function stagesByService(file: SpreadsheetFile): Map<string, string[]> {
  const names = new Map(rowsOf(file, 'Layanan').map((service) => [service.text('Kode'), service.text('Nama')]));
  const stages = new Map<string, string[]>();
  const rows = rowsOf(file, 'Tahapan').sort((a, b) => Number(a.text('Urutan')) - Number(b.text('Urutan')));
  for (const row of rows) {
    const service = names.get(row.text('Layanan')) ?? row.text('Layanan');
    stages.set(service, [...(stages.get(service) ?? []), row.text('Tahap')]);
  }
  return stages;
}
