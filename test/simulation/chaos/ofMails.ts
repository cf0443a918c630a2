import type { Message } from '../../../emulator/index';
import { readRecords } from '../../support/sheetRecords';
import { demand } from './violation';
import type { World } from './world';

const ticketNumber = /LK-\d{4}-\d{5}/g;
const placeholder = /\{[a-z]\w*\}|\bundefined\b|\bNaN\b|\[object /;
const recipients = (mail: Message): string => [...mail.to, ...mail.cc].join(', ');

/** Judges what has left. */
export class MailJudge {
  private known = 0;

  constructor(private readonly world: World) {}

  /** Mails since the last time: to whom, and with what words. */
  judgeNew(): void {
    const fresh = this.world.desk.workspace.mail.sent().slice(this.known);
    this.known += fresh.length;
    demand('no unknown placeholder', fresh.flatMap((mail) => {
      const found = placeholder.exec(`${mail.subject}\n${mail.body}`);
      return found === null ? [] : [`“${found[0]}” in a mail to ${recipients(mail)}: ${mail.subject}`];
    }));
    demand('mail only to whom it concerns', fresh.flatMap((mail) => this.strange(mail)));
  }

  private strange(mail: Message): string[] {
    const { plan } = this.world;
    const tickets = [...new Set(`${mail.subject}\n${mail.body}`.match(ticketNumber) ?? [])];
    return [...mail.to, ...mail.cc, ...mail.bcc].flatMap((address) => {
      if (plan.overseers.includes(address)) return [];
      if (tickets.length === 0) return plan.librarians.includes(address) ? [] : [`${address} got a mail about nothing: ${mail.subject}`];
      const theirs = (ticket: string): boolean => (plan.librarians.includes(address)
        ? this.world.log.owners.get(ticket)?.has(address) === true || this.world.writers.get(ticket)?.has(address) === true || this.world.standsIn(address, ticket)
        : this.world.submissionOf(ticket)?.by === address);
      const strange = tickets.filter((ticket) => !theirs(ticket));
      return strange.length === 0 ? [] : [`${address} was told of ${strange.join(', ')}: ${mail.subject}`];
    });
  }

  /** Kotak Keluar and what has left agree, but for what a broken run may have sent once more. */
  judgeOnce(): void {
    const rows = new Map<string, number>();
    const outbox = readRecords(this.world.desk.book, 'Kotak Keluar');
    for (const row of outbox) if (row.Keadaan === 'terkirim') rows.set(row.Kepada ?? '', (rows.get(row.Kepada ?? '') ?? 0) + 1);
    demand('each mail once', outbox.filter((row) => row.Keadaan === 'mengirim').map((row) => `${row['Kode Surat'] ?? ''} to ${row.Kepada ?? ''} is still being sent with nothing going on`));
    const sent = new Map<string, number>();
    const same = new Map<string, Message[]>();
    for (const mail of this.world.desk.workspace.mail.sent()) {
      sent.set(recipients(mail), (sent.get(recipients(mail)) ?? 0) + 1);
      const text = `${recipients(mail)}\n${mail.subject}\n${mail.body}`;
      same.set(text, [...(same.get(text) ?? []), mail]);
    }
    const wrong = [...new Set([...rows.keys(), ...sent.keys()])].flatMap((to) => {
      const excess = (sent.get(to) ?? 0) - (rows.get(to) ?? 0);
      const allowed = this.world.faults.mayDouble.get(to) ?? 0;
      return excess < 0 ? [`${to}: ${rows.get(to) ?? 0} mails are written down as sent, ${sent.get(to) ?? 0} were`] : excess > allowed ? [`${to}: ${sent.get(to) ?? 0} mails were sent, ${rows.get(to) ?? 0} are written down`] : [];
    });
    for (const [text, mails] of same) {
      const to = text.split('\n')[0] ?? '';
      if (mails.length - 1 > (this.world.faults.mayDouble.get(to) ?? 0)) wrong.push(`${to} got ${mails.length} times: ${mails[0]?.subject ?? ''}, at ${mails.map((mail) => mail.at.toISOString()).join(', ')}`);
    }
    demand('each mail once', wrong);
  }

  /** Whoever asked before `until` has been told the numbers of all their requests. */
  judgeReceipts(until: number): void {
    const told = new Map<string, Set<string>>();
    for (const mail of this.world.desk.workspace.mail.sent()) for (const to of mail.to) told.set(to, new Set([...(told.get(to) ?? []), ...(`${mail.subject}\n${mail.body}`.match(ticketNumber) ?? [])]));
    const wrong = this.world.tickets().flatMap((ticket) => {
      const submission = this.world.submissionOf(ticket);
      return submission && submission.at + submission.late <= until && told.get(submission.by)?.has(ticket) !== true ? [`${submission.by} was never told of ${ticket}`] : [];
    });
    demand('answered within a sweep', wrong);
  }
}
