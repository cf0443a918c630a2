import type { PageAction, PageAnswer, PageRequest } from '../../src/application/pageCommands/pageRequest';
import type { StatusView } from '../../src/application/viewStatus';
import { firstAddress, type Desk } from './desk';

/** The page of one request, as its holder's browser has it. */
export interface RequestPage {
  readonly token: string;
  /** What the page shows when it is opened now. */
  readonly view: () => StatusView;
  /** Presses something. Without a key it is an action of its own. */
  readonly act: (action: PageAction, key?: string) => PageAnswer;
  /** Sends anything at all to the desk's public function. */
  readonly send: (request: unknown) => PageAnswer;
}

/** Addresses of all that anybody may see, by their parameters. */
export const publicPages: readonly Readonly<Record<string, string>>[] = [
  {}, { p: 'layanan', b: 'en' }, { p: 'tanya', q: 'peminjamn buku' }, { p: 'produk' }, { p: 'kinerja' }, { p: 'lacak' }, { p: 'lacak', tiket: 'LK-2026-00001' }, { p: 'lacak', tiket: 'LK-2026-99999' }, { p: 'tanya-pustakawan', q: 'jam buka', kawasan: 'ambon' },
];

let actions = 0;

/** Opens the link of the requester's receipt for a ticket. */
export function openPage(desk: Desk, ticket: string, address: string): RequestPage {
  const receipt = desk.mailsTo(address).find((mail) => mail.subject.includes(`[${ticket}]`));
  if (!receipt) throw new Error(`no mail about ${ticket} to ${address}`);
  const token = new URL(firstAddress(receipt.body)).searchParams.get('t') ?? '';
  const send = (request: unknown): PageAnswer => desk.project.call('rpc', [request], null) as PageAnswer;
  return {
    token,
    view: () => viewIn(desk.project.get({ t: token }, null).html),
    act: (action, key = `action-${(actions += 1)}`) => send({ token, key, action } satisfies PageRequest),
    send,
  };
}

/** The data that lie in a page beside its markup. */
function viewIn(html: string): StatusView {
  const found = /window\.deskView = (.*?); window\.deskToken/s.exec(html);
  if (!found) throw new Error('no view in the page');
  return JSON.parse(found[1] ?? '') as StatusView;
}
