import { AddOnPanel } from '../../support/addOnPanel';
import { endings } from '../libraryRules';
import { answered, type Ready } from './asking';
import { statusWords } from './words';
import type { Press, World } from './world';

const endedCodes = Object.entries(statusWords).flatMap(([code, words]) => (endings.includes(words) ? [code] : []));

/** Links of requests that their requesters have got by mail, by ticket. */
function links(world: World): Map<string, string> {
  const found = new Map<string, string>();
  for (const mail of world.desk.workspace.mail.sent()) {
    for (const [, token = '', ticket = ''] of mail.body.matchAll(/[?&]t=((LK-\d{4}-\d{5})\.[\w.-]+)/g)) if (world.plan.requesters.includes(mail.to[0] ?? '')) found.set(ticket, token);
  }
  return found;
}

/** The requester does something on the page of a request. */
export function pageAction(world: World): Ready | null {
  const { dice } = world;
  const known = [...links(world)];
  if (known.length === 0) return null;
  const [ticket, token] = dice.pick(known);
  const status = String(world.facts(ticket).status);
  const text = `${world.token('P')} dari halaman`;
  const action = status === 'delivered' ? dice.pick([{ name: 'confirmReceipt' }, { name: 'reopen', reason: text }])
    : endedCodes.includes(status) ? { name: 'reopen', reason: text }
      : dice.weighted<Readonly<Record<string, unknown>>>([[6, { name: 'answer', text, link: '' }], [1, { name: 'cancel', reason: text }], [1, { name: 'addLink', link: `https://berkas.example/${text.split(' ')[0] ?? ''}` }]]);
  return () => {
    world.note(`the page of ${ticket}: ${String(action.name)} ${text}`);
    answered(world, ticket);
    press(world, { token, key: `kunci-${world.token('K')}`, action }, ticket, text);
  };
}

/** Presses once; what is not answered is tried again by the page itself, later. Says whether it was answered. */
export function press(world: World, made: Press, ticket: string, text: string): string {
  let answer: { outcome: string } = { outcome: 'lost' };
  try {
    answer = world.desk.project.call('rpc', [{ token: made.token, key: made.key, action: made.action }], null) as typeof answer;
  } finally {
    if (answer.outcome === 'lost' || answer.outcome === 'busy') world.pressed.push({ ...made, ticket, text });
    if (answer.outcome === 'done' && ['answer', 'addLink'].includes(String(made.action.name))) world.wrote(ticket, 'said', text.split(' ')[0] ?? '', 'page');
  }
  return answer.outcome;
}

/** A librarian works at the cards. */
export function cardAction(world: World): Ready | null {
  const { dice, desk } = world;
  const open = world.tickets().filter((ticket) => !endedCodes.includes(String(world.facts(ticket).status)));
  const ticket = open.length === 0 ? '' : dice.pick(open);
  const by = String(world.facts(ticket).assignee ?? '');
  const title = world.submissionOf(ticket)?.title;
  if (title === undefined || !world.plan.librarians.includes(by)) return null;
  const text = `${world.token('C')} di kartu`;
  const form = dice.pick(['Catatan rekan', 'Catatan rekan', 'Tanya pemohon', 'Serahkan hasil', 'Lanjut']);
  return () => {
    world.note(`${by} at the card of ${ticket}: ${form} ${text}`);
    const panel = new AddOnPanel(desk, by).open();
    const line = title.split(' ')[0] ?? '';
    if (!panel.text.includes(line)) return;
    // Requests of one response have one title.
    const opened = panel.actionOf(line).parameters?.find(({ key }) => key === 'ticket')?.value ?? '';
    panel.press(line);
    if (!panel.buttons.some((button) => button.startsWith(form))) return;
    panel.press(form);
    if (form === 'Lanjut') return;
    panel.press(form, form === 'Serahkan hasil' ? { link: 'https://drive.example/hasil', text } : { text });
    if (form === 'Catatan rekan' && panel.notice === 'Catatan disimpan.') world.wrote(opened, 'noted', text, by);
  };
}

/** Somebody looks at the public page, or at a request. */
export function visit(world: World): Ready {
  const page = world.dice.pick<Readonly<Record<string, string>>>([{}, { p: 'layanan' }, { p: 'tanya', q: 'pinjam' }, { p: 'kinerja' }, ...[...links(world).values()].slice(-3).map((t) => ({ t }))]);
  return () => {
    const { html } = world.desk.project.get(page, null);
    if (!html.includes('<main') && !html.includes('<body')) throw new Error(`a page of nothing: ${html.slice(0, 200)}`);
  };
}
