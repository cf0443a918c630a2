import type { DeskEvent } from '../../domain/event';
import { untouched, type RequestContents, type RequestImage } from '../../domain/request';
import { usableAddress } from '../configuration/people';
import { regionOf, serviceOf, type DeskConfiguration } from '../configuration/readConfiguration';
import { logRow } from '../desk/buildCommit';
import { pieceCells } from '../desk/jsonPieces';
import { hashesOf, projectContents, projectImage, signatureText } from '../desk/rows';
import type { UnderstoodResponse } from '../intake/readAnswers';
import { shorten, type Submission } from '../intake/takeIn';
import { jsonPieces } from '../tabs/deskTabs';
import type { CellValue } from '../sheetCommit';
import type { RequestCells } from './unifyPorts';

type Row = Readonly<Record<string, CellValue>>;

/** One request of history, as rows of the three tabs that it stands in. */
export interface HistoryRequest {
  readonly image: RequestImage;
  readonly request: RequestCells;
  readonly contents: Row;
  readonly log: Row;
}

/**
 * History as a request that has ended: nobody promised anything and nobody knows when it was done, so it has no stages, no dates but that of its submission,
 * and counts in volumes only.
 */
export function historyRequest(
  submission: Submission, key: string, understood: UnderstoodResponse, service: string, place: { readonly ticket: string; readonly sequence: number; readonly linked: readonly string[] },
  configuration: DeskConfiguration, now: number,
): HistoryRequest {
  const { contents } = understood;
  const image: RequestImage = {
    ...place, version: 1, responseId: submission.responseId, source: submission.source, imported: true, language: understood.language, submittedAt: submission.submittedAt,
    region: understood.region, service, requesterEmail: usableAddress(contents.email) ? contents.email : null, onBehalfEmail: null,
    shortName: shorten(contents.name, 80), shortTitle: shorten(contents.title, 120), textHashes: hashesOf(contents),
    status: 'completed', stages: [], stageIndex: 0, assignee: '', assigneeName: '', assignedBecause: 'byHand', neededBy: understood.neededBy, dueAt: null,
    appointment: null, firstResponseAt: null, deliveredAt: null, endedAt: null, ...untouched, waitedMinutes: { requester: 0, others: 0 },
    heldSince: submission.submittedAt, shares: {}, noteToRequester: '', resultLink: '', serviceLevel: 'met',
  };
  const event: DeskEvent = {
    type: 'imported', ticket: image.ticket, at: now, actor: 'desk', patch: image, contents,
    data: {
      service: serviceOf(configuration, service)?.name ?? service, region: regionOf(configuration, image.region)?.name ?? image.region, source: image.source,
    },
  };
  return { image, request: requestCells(image, contents, configuration, now), contents: contentsCells(image, contents, key), log: logRow(event, configuration.timeZone) };
}

/** The row of a request in Permohonan or in an archive. */
export function requestCells(image: RequestImage, contents: RequestContents, configuration: DeskConfiguration, now: number): RequestCells {
  const written = projectImage(image, configuration, now);
  return { ...written, ...projectContents(contents), signature: signatureText(image, written, configuration.timeZone) };
}

function contentsCells(image: RequestImage, contents: RequestContents, key: string): Row {
  const cells = { ticket: image.ticket, responseKey: key, ...pieceCells('image', JSON.stringify(image), 3), ...pieceCells('json', JSON.stringify(contents), jsonPieces) };
  // The row is new, so pieces that are not needed are empty already.
  return Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ''));
}
