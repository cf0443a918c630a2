import { answersFor, type Answers } from '../../support/formAnswers';
import { words as requesterWords } from './words';
import type { Submission, World } from './world';

/** A deed without its faults: what to do, ready to be done beside another. */
export type Ready = () => void;

const hostile = ['', '=1+1 ', '<b>', '“”\t', '+62 ', '007 '];

/** A researcher sends the form. */
export function submission(world: World): Ready {
  const { dice, plan } = world;
  const by = dice.pick(plan.requesters);
  const region = dice.pick(plan.regions);
  const service = dice.pick(plan.services);
  const others = dice.chance(0.15) ? [dice.pick(plan.services)].filter((name) => name !== service) : [];
  const title = `${world.token('R')} ${dice.pick(hostile)}kualitas air`;
  const wish = dice.chance(0.15) ? { neededBy: world.wall.reading(world.now + 2 * 86_400_000).slice(0, 10) } : {};
  const late = dice.chance(0.12) ? (5 + dice.below(55)) * 60_000 : 0;
  return () => {
    const at = world.now;
    if (late > 0) {
      world.faults.count('response listed late');
      world.desk.workspace.faults.listLate(world.desk.form, late);
    }
    world.note(`${by} asks for ${service} in ${region}: ${title}`);
    const answers: Answers = { region, service, title, description: requesterWords(dice), ...wish, ...(others.length > 0 ? { otherServices: others } : {}) };
    const { form } = world.desk;
    const before = new Set(world.submissions.keys());
    const id = form.submit(answersFor(form, answers), by);
    if (before.has(id)) throw new Error('the form gave an id twice');
    world.submissions.set(id, { id, at, by, region, services: [service, ...others], title, touched: at, late });
  };
}

/** The requester changes an earlier response: another title, and now and then another region. */
export function responseEdit(world: World): Ready | null {
  const { dice, plan } = world;
  const mine = [...world.submissions.values()].filter((each) => each.services.length === 1 && ticketsOf(world, each).length > 0);
  if (mine.length === 0) return null;
  const chosen = dice.pick(mine);
  const [ticket = ''] = ticketsOf(world, chosen);
  const title = `${world.token('E')} diubah`;
  const region = dice.chance(0.2) ? dice.pick(plan.regions) : chosen.region;
  return () => {
    // One person sends once in an instant.
    if (chosen.touched + chosen.late >= world.now) return;
    chosen.touched = world.now;
    world.note(`${chosen.by} edits ${ticket}: ${title}${region === chosen.region ? '' : `, now ${region}`}`);
    const { form } = world.desk;
    answered(world, ticket);
    form.edit(chosen.id, answersFor(form, { region, service: chosen.services[0] ?? '', title, description: requesterWords(dice) }), chosen.by);
    chosen.title = title;
    chosen.region = region;
  };
}

function waits(world: World, subject: string): boolean {
  return world.facts(/^\[(LK-\d{4}-\d{5})\]/.exec(subject)?.[1] ?? '').status === 'waitingRequester';
}

export function ticketsOf(world: World, { id }: Submission): string[] {
  return world.tickets().filter((ticket) => world.facts(ticket).responseId === id);
}

/** Something of the requester's has reached the desk's door now. */
export function answered(world: World, ticket: string): void {
  world.answers.set(ticket, [...(world.answers.get(ticket) ?? []), world.now]);
}

/** The requester answers a mail about the request, in the way of Gmail. */
export function mailReply(world: World): Ready | null {
  const { dice, desk } = world;
  const mails = desk.workspace.mail.sent().slice(-60).filter((mail) => world.plan.requesters.includes(mail.to[0] ?? '') && /^\[LK-/.test(mail.subject) && (world.plan.habit !== 'asks' || waits(world, mail.subject)));
  if (mails.length === 0) return null;
  const mail = dice.pick(mails);
  const ticket = /^\[(LK-\d{4}-\d{5})\]/.exec(mail.subject)?.[1] ?? '';
  const from = mail.to[0] ?? '';
  if (world.submissionOf(ticket)?.by !== from) return null;
  const text = `${world.token('M')} saya balas lewat surat.`;
  return () => {
    world.note(`${from} answers by mail about ${ticket}: ${text}`);
    answered(world, ticket);
    desk.workspace.mail.deliver({
      from, subject: `Re: ${mail.subject}`, body: `${text}\n\nPada Sel, 7 Apr 2026 pukul 09.15 Layanan Kawasan <${mail.from}> menulis:\n> ${mail.body.split('\n').join('\n> ')}`,
      headers: { 'In-Reply-To': mail.headers['Message-ID'] ?? '', References: `${mail.headers.References ?? ''} ${mail.headers['Message-ID'] ?? ''}` },
    });
    world.wrote(ticket, 'said', text, from);
  };
}
