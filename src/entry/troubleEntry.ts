import { formatInstant } from '../messages/dates';
import { silenceMail } from '../messages/silenceMail';
import { localInstant } from '../application/localInstant';
import { judgeTrouble, readTrouble } from '../application/health/trouble';
import { readWatchNote } from '../application/health/watch';
import { sendPlainMail } from '../adapters/mail/plainMail';
import { systemClock } from '../adapters/script/systemClock';
import { propertyNames } from '../adapters/sheets/deskIds';

/** The clock has failed. What goes on for an hour is told by mail, once a day: a desk that cannot look cannot write into Kondisi Sistem either. */
export function tellTrouble(error: unknown): void {
  const store = PropertiesService.getScriptProperties();
  const properties = store.getProperties();
  const note = readWatchNote(properties[propertyNames.watch] ?? '');
  const heartbeat = Number(properties[propertyNames.heartbeat] ?? '0');
  const { tell, memory } = judgeTrouble(readTrouble(properties[propertyNames.trouble] ?? ''), heartbeat, note, systemClock.now());
  // Written down before the mail leaves: a run that dies in between tells nobody twice.
  store.setProperty(propertyNames.trouble, JSON.stringify(memory));
  const owner = properties[propertyNames.owner] ?? '';
  const to = note.tell.length > 0 ? note.tell : [owner];
  if (!tell || owner === '') return;
  const since = formatInstant(localInstant(properties[propertyNames.timeZone] ?? 'Asia/Jakarta', memory.since), 'id');
  sendPlainMail(to, silenceMail.failing({ since, reason: error instanceof Error ? error.message : String(error) }));
}
