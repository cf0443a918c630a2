/** A mail of the machinery itself, as whoever runs it, without the desk's outbox: for when that cannot be reached. One service call. */
export interface PlainMail {
  readonly subject: string;
  readonly text: string;
}

export function sendPlainMail(to: readonly string[], { subject, text }: PlainMail): void {
  MailApp.sendEmail({ to: to.join(','), subject, body: text, name: 'Layanan Kawasan' });
}
