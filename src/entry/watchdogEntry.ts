import { formatInstant } from '../messages/dates';
import { silenceMail } from '../messages/silenceMail';
import { judgeSilence, readWatchNote, type WatchMemory } from '../application/health/watch';
import { localInstant } from '../application/localInstant';
import { wakeOwner } from '../adapters/health/wakeOwner';
import { sendPlainMail } from '../adapters/mail/plainMail';
import { systemClock } from '../adapters/script/systemClock';
import { DeskNotSetUp, propertyNames } from '../adapters/sheets/deskIds';
import { boundary } from './boundary';

/** What a watch keeps among the properties of its own account: the id of its trigger, and what it has told. */
const own = { trigger: 'WATCH_TRIGGER', memory: 'WATCH_MEMORY' } as const;
const minutes = 15;

/**
 * Installs a watch of the account that runs it, from the editor: its own clock, which reads the desk's last sign of life and mails when there is none. Only for the second person of
 * Pengaturan and for active administrators and heads, and not for the owner, whose clocks would all stop together.
 */
export function installWatchdog(): string {
  return boundary('installWatchdog', () => {
    const asking = Session.getActiveUser().getEmail().toLowerCase();
    const properties = PropertiesService.getScriptProperties().getProperties();
    const owner = (properties[propertyNames.owner] ?? '').toLowerCase();
    if (owner === '') throw new DeskNotSetUp(propertyNames.owner);
    // Visitors of the web app run with the owner's rights and not their own.
    if (asking === '' || asking !== Session.getEffectiveUser().getEmail().toLowerCase()) throw new Error('Jalankan installWatchdog dari editor Apps Script. / Run installWatchdog from the Apps Script editor.');
    if (asking === owner) throw new Error('Pengawas dipasang oleh akun lain, bukan pemilik meja layanan: semua pemicunya berhenti bersamaan. / The watch is installed by another account, not by the owner.');
    if (!readWatchNote(properties[propertyNames.watch] ?? '').watchers.includes(asking)) {
      throw new Error('Pengawas hanya untuk Penanggung Jawab Kedua (Pengaturan) dan untuk Admin atau Kepala yang aktif di tab Pustakawan; yang baru ditambahkan menunggu setengah jam. / Only the second person of Pengaturan and active administrators and heads may watch; who was added just now waits half an hour.');
    }
    removeWatch();
    const trigger = ScriptApp.newTrigger('watch').timeBased().everyMinutes(minutes).create();
    PropertiesService.getUserProperties().setProperty(own.trigger, trigger.getUniqueId());
    const answer = `Pengawas terpasang: setiap ${minutes} menit pada jam kerja. Surat datang ke ${asking} bila meja layanan berhenti. / The watch is installed.`;
    console.log(answer);
    return answer;
  });
}

/** The watch's own clock. Whoever else calls it by its name is turned away: the ids of watches lie among the properties of their accounts alone. */
export function watch(event?: { readonly triggerUid?: string }): void {
  boundary('watch', () => {
    const uid = event?.triggerUid;
    const userProperties = PropertiesService.getUserProperties();
    const mine = userProperties.getProperties();
    if (uid === undefined || uid === '' || mine[own.trigger] !== String(uid)) return;
    const properties = PropertiesService.getScriptProperties().getProperties();
    const note = readWatchNote(properties[propertyNames.watch] ?? '');
    const me = Session.getEffectiveUser().getEmail().toLowerCase();
    if (!note.watchers.includes(me)) {
      removeWatch();
      return;
    }
    const heartbeat = Number(properties[propertyNames.heartbeat] ?? '0');
    const before = memoryOf(mine[own.memory] ?? '');
    const { say, memory } = judgeSilence(heartbeat, note, before, systemClock.now());
    if (say === 'nothing') return;
    const found = say === 'over' ? 'asleep' : wakeOwner(properties[propertyNames.webAppAddress] ?? '');
    const since = formatInstant(localInstant(properties[propertyNames.timeZone] ?? 'Asia/Jakarta', say === 'over' ? (before?.since ?? heartbeat) : heartbeat), 'id');
    // Written down before the mail leaves: a run that dies in between tells nobody twice.
    userProperties.setProperty(own.memory, JSON.stringify(memory));
    sendPlainMail([...new Set([me, ...note.tell])], say === 'over' ? silenceMail.over({ since }) : silenceMail.silent({ since, found }));
  });
}

/** Takes the account's own watches away: a second one would tell everything twice. */
function removeWatch(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) if (trigger.getHandlerFunction() === 'watch') ScriptApp.deleteTrigger(trigger);
}

function memoryOf(text: string): WatchMemory {
  try {
    const { since, toldAt } = JSON.parse(text) as { readonly since?: unknown; readonly toldAt?: unknown };
    return typeof since === 'number' && typeof toldAt === 'number' ? { since, toldAt } : null;
  } catch {
    return null;
  }
}
