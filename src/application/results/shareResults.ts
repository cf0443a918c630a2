import { driveId, wantsSharing } from '../../domain/result';
import type { RequestImage } from '../../domain/request';
import { readConfiguration } from '../configuration/readConfiguration';
import { readState } from '../desk/deskState';
import type { WorkUnit } from '../desk/workUnit';
import { look } from '../look';
import { orderAnsweredMail } from '../mail/conversationMails';
import { requesterAddresses } from '../mail/mailRequest';
import type { DriveRoom, Ports } from '../ports';

/** Results that one run shares; the next goes on. */
const mostShared = 20;
/** Milliseconds that the run waits for another look to end before what it did is left to the next run. */
const patience = 10_000;

interface Shared {
  readonly ticket: string;
  readonly link: string;
  readonly ok: boolean;
}

/**
 * Lets requesters open what was handed over to them in Drive, outside the lock; a look writes down what became of it. A run that dies between the two is repeated: who may
 * open a file already is not asked twice by Drive. Where the desk's account may not share it, the assignee is told once.
 */
export function shareResults(ports: Ports, drive: DriveRoom): void {
  const reading = ports.sheet.read({ requests: 'tickets', responseKeys: false });
  if (readConfiguration(reading.configuration, reading.timeZone).settings.paused) return;
  const wanted = [...readState(reading.state).images.values()].filter(wantsSharing).slice(0, mostShared);
  const done = wanted.flatMap((image): Shared[] => {
    const ok = tryToShare(image, drive, ports);
    return ok === null ? [] : [{ ticket: image.ticket, link: image.resultLink, ok }];
  });
  if (done.length === 0) return;
  look<null>(ports, {
    intake: false, observe: true, hint: null, notices: [], wait: patience,
    commands: [{
      sequences: [], paused: null,
      decide: (work, { statusAddress }) => {
        for (const one of done) settle(work, one, statusAddress);
        return null;
      },
    }],
  });
}

/** Null where Google failed in a way that may pass: the next run tries again. */
function tryToShare(image: RequestImage, drive: DriveRoom, { journal }: Pick<Ports, 'journal'>): boolean | null {
  try {
    const refused = drive.letView(driveId(image.resultLink) ?? '', requesterAddresses(image));
    if (refused !== null) journal.error(new Error(refused), `the result of ${image.ticket} cannot be shared`);
    return refused === null;
  } catch (error) {
    journal.error(error, `the result of ${image.ticket} is shared by the next run`);
    return null;
  }
}

function settle(work: WorkUnit, { ticket, link, ok }: Shared, statusAddress: (image: RequestImage) => string): void {
  const image = work.images.get(ticket);
  // Another link has come meanwhile: that one is still to be shared.
  if (!image || image.resultLink !== link || !wantsSharing(image)) return;
  work.record([{ type: 'resultShared', ticket, at: work.now, actor: 'desk', data: { ok }, patch: { shared: { link, ok } } }]);
  const after = work.images.get(ticket);
  if (!ok && after) orderAnsweredMail(work, after, 'notShared', link, statusAddress);
}
