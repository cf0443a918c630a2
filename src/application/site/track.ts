import { storedImage, isInService, type RequestImage } from '../../domain/request';
import type { LocalInstant } from '../../messages/dates';
import type { ContentsRow } from '../ports';
import { localInstant } from '../localInstant';
import { stageState, type PageNames } from '../viewStatus';
import type { OwnRequestView, TrackedView } from './siteView';

/** Stages and dates of a request, for whoever has its number: not whose it is, not what it is about, not even which service. */
export function trackedOf(row: ContentsRow, names: PageNames): TrackedView | null {
  if (row.imageJson === '') return null;
  const image = storedImage(JSON.parse(row.imageJson));
  const local = localOf(image, names);
  return {
    ticket: image.ticket,
    status: image.status,
    submitted: localInstant(names.zoneOf(image.region), image.submittedAt),
    promised: local(image.dueAt),
    done: local(image.deliveredAt ?? image.endedAt),
    stages: image.stages.map((stage, index) => ({
      name: stage.name, nameEnglish: stage.nameEnglish, state: stageState(image, index),
      turn: index === image.stageIndex && image.pause !== null ? image.pause.kind : stage.clock,
      due: local(stage.dueAt), finished: local(stage.finishedAt), byAppointment: stage.norm.kind === 'appointment',
      outcome: null, agreed: false, why: null,
    })),
  };
}

/** One line of the list that a mailed link opens. */
export function ownRequest(row: ContentsRow, names: PageNames, token: (image: RequestImage) => string): OwnRequestView | null {
  if (row.imageJson === '') return null;
  const image = storedImage(JSON.parse(row.imageJson));
  const service = names.serviceName(image.service);
  const stage = isInService(image.status) ? image.stages[image.stageIndex] : undefined;
  return {
    ticket: image.ticket,
    title: image.shortTitle,
    service: { id: service.name, en: service.nameEnglish },
    region: names.regionName(image.region),
    status: image.status,
    stage: { id: stage?.name ?? '', en: stage?.nameEnglish ?? '' },
    promised: localOf(image, names)(image.dueAt),
    token: token(image),
  };
}

function localOf(image: RequestImage, names: PageNames): (at: number | null) => LocalInstant | null {
  const zone = names.zoneOf(image.region);
  return (at) => (at === null ? null : localInstant(zone, at));
}
