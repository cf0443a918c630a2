import { isInService, type RequestImage } from '../../domain/request';
import { uncheckedStage } from '../../domain/secondPerson';
import { cardWords, fill } from '../../messages/cardWords';
import { chatSection } from './chatCards';
import { complaintCardWords } from '../../messages/complaintCardWords';
import { courierJob } from '../desk/courierCell';
import { courierNote } from './loanForms';
import { isInMyRegions, isThere, placeFor, type CardDesk } from './cardDesk';
import type { CardModel, SectionModel } from './cardModel';
import { toView } from './press';
import { byUrgency, levelOf, requestLine } from './requestLine';

/** Lists of a librarian's home. */
export const listNames = ['mine', 'nobody', 'waiting', 'regions', 'courier'] as const;
export type ListName = (typeof listNames)[number];

const linesAtHome: Readonly<Record<ListName, number>> = { mine: 15, nobody: 8, waiting: 8, regions: 8, courier: 8 };
const linesOnPage = 40;

/**
 * mine: those of mine that are somebody's turn at the desk; nobody: those of my regions, or for which I stand in, whose assignee is not there; waiting: those of mine
 * that wait; regions: what is late in my regions and not mine; courier: what is to be brought or fetched in them. Most urgent first.
 */
export function requestsOf(desk: CardDesk, list: ListName): RequestImage[] {
  const { me, configuration } = desk;
  const fits = (image: RequestImage): boolean => {
    if (list === 'courier') return courierJob(image) !== null && isInMyRegions(me, image);
    if (!isInService(image.status)) return false;
    const mine = image.assignee === me.email;
    switch (list) {
      case 'mine':
        // Who is asked to look at a stage has it to do, though the request is another's.
        return (mine || uncheckedStage(image)?.checker === me.email) && image.pause === null;
      case 'waiting':
        return mine && image.pause !== null;
      case 'nobody':
        return !mine && placeFor(configuration, me, image) === 'region' && !isThere(desk, image);
      case 'regions':
        return !mine && isInMyRegions(me, image) && image.pause === null && levelOf(desk, image) === 'late';
    }
  };
  return [...desk.images.values()].filter(fits).sort(byUrgency(desk));
}

/** Home: my queue first, with what waits and what nobody has; a search above. */
export function homeCard(desk: CardDesk, banner: string | null, sheetAddress: string): CardModel {
  const words = cardWords[desk.language];
  const role = words.roles[desk.me.role];
  const top: SectionModel = {
    widgets: [
      ...(banner === null ? [] : [{ kind: 'text' as const, text: banner, strong: true }]),
      { kind: 'field', name: 'words', title: words.search, value: '', long: false, hint: words.searchHint },
      {
        kind: 'buttons',
        buttons: [
          { text: words.search, press: toView('found'), filled: true }, { text: words.openSheet, press: { address: sheetAddress } },
          { text: words.handOverAll, press: toView('form', { action: 'handOverAll' }) },
          // How many there are is not said here: it would be read somewhere else by the rights of whoever looks.
          ...(desk.me.role === 'librarian' ? [] : [{ text: complaintCardWords[desk.language].list, press: toView('complaints') }]),
        ],
      },
    ],
  };
  const lists = listNames.filter((list) => list !== 'regions' || desk.me.role !== 'librarian').filter((list) => list !== 'courier' || requestsOf(desk, list).length > 0).map((list) => homeSection(desk, list));
  return { name: 'home', title: words.desk, subtitle: `${desk.me.name} · ${role}`, sections: [top, ...chatSection(desk), ...lists] };
}

function homeSection(desk: CardDesk, list: ListName): SectionModel {
  const words = cardWords[desk.language];
  const requests = requestsOf(desk, list);
  const most = linesAtHome[list];
  return {
    header: `${words.lists[list]} (${requests.length})`,
    widgets: [
      ...(requests.length === 0 ? [{ kind: 'text' as const, text: words.empty[list] }] : []),
      ...requests.slice(0, most).map((image) => requestLine(desk, image, list === 'courier' ? courierNote(desk, image) : '')),
      ...(requests.length > most ? [{ kind: 'buttons' as const, buttons: [{ text: fill(words.more, { n: requests.length - most }), press: toView('list', { list, from: '0' }) }] }] : []),
    ],
  };
}

/** A page of a list, from the request at that place (from 0) on. */
export function listCard(desk: CardDesk, list: ListName, from: number): CardModel {
  const words = cardWords[desk.language];
  const requests = requestsOf(desk, list);
  const shown = requests.slice(from, from + linesOnPage);
  const end = from + shown.length;
  return {
    name: `list-${list}`, title: words.lists[list], subtitle: shown.length === 0 ? '' : fill(words.page, { from: from + 1, to: end, n: requests.length }),
    sections: [{
      widgets: [
        ...(shown.length === 0 ? [{ kind: 'text' as const, text: words.empty[list] }] : []),
        ...shown.map((image) => requestLine(desk, image, list === 'courier' ? courierNote(desk, image) : '')),
        ...(end < requests.length ? [{ kind: 'buttons' as const, buttons: [{ text: words.next, press: toView('list', { list, from: String(end) }) }] }] : []),
      ],
    }],
  };
}
