import type { RequestContents } from '../../domain/request';
import { hashesOf } from '../desk/rows';
import type { WorkUnit } from '../desk/workUnit';
import { usableAddress } from '../configuration/people';
import { fitContents } from '../intake/fitContents';
import { shorten } from '../intake/takeIn';
import type { Observation } from './observation';

/** A librarian goes on writing down what somebody said at the counter: the new words become the request's. */
export function takeRetypedTexts(work: WorkUnit, observation: Observation): void {
  for (const [ticket, typed] of observation.retyped) {
    const image = work.images.get(ticket);
    const before = work.contentsOf(ticket);
    if (!image || !before) continue;
    const contents: RequestContents = fitContents({ ...before, ...typed });
    work.record([{
      type: 'responseEdited', ticket, at: work.now, actor: 'unknown', data: { fields: Object.keys(typed).join(', ') }, contents,
      patch: {
        textHashes: hashesOf(contents), shortName: shorten(contents.name, 80), shortTitle: shorten(contents.title, 120),
        requesterEmail: usableAddress(contents.email.trim()) ? contents.email.trim() : null,
      },
    }]);
  }
}
