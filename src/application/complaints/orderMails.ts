import { handlersOf, toldWhenLate, type Complaint, type LateStep } from '../../domain/complaint';
import { nextOpen } from '../../domain/workingTime';
import { complaintMailWords } from '../../messages/complaintMails';
import { formatInstant, type Language } from '../../messages/dates';
import { regionOf, type DeskConfiguration } from '../configuration/readConfiguration';
import { localInstant } from '../localInstant';
import type { ComplaintMail } from './complaintPorts';

export type MailOrder = Omit<ComplaintMail, 'id'>;

/** An instant as the complaint's region reads it. */
export function localOf({ region }: Pick<Complaint, 'region'>, configuration: DeskConfiguration, at: number): { readonly wall: string; readonly zone: string } {
  return localInstant(regionOf(configuration, region)?.timeZone ?? configuration.timeZone, at);
}

/** The receipt of who complains, and word to those who work on it: what, and until when, but not a word of what was written. */
export function mailsOfReceipt(complaint: Complaint, configuration: DeskConfiguration, deskOwner: string): MailOrder[] {
  const handlers = handlersOf(complaint, configuration.librarians).map(({ email }) => email);
  return [
    ...toComplainant(complaint, 'complaintReceived', datesIn(complaint, configuration, complaint.language)),
    // A complaint about everybody who could take it is the owner's to see.
    toStaff(complaint, 'complaintTask', handlers.length === 0 ? [deskOwner] : handlers, datesIn(complaint, configuration, 'id'), configuration, complaint.receivedAt),
  ];
}

/** What who complains is told, by mail where there is an address. */
export function toComplainant({ email, language }: Complaint, kind: 'complaintReceived' | 'complaintAnswer', text: string): MailOrder[] {
  return email === '' ? [] : [{ kind, to: [email], language, text, link: true, notBefore: 0 }];
}

/** In the working time of the region: nothing of it cannot wait for the morning. */
export function toStaff(complaint: Complaint, kind: 'complaintTask' | 'complaintLate', to: readonly string[], text: string, configuration: DeskConfiguration, now: number): MailOrder {
  return { kind, to, language: 'id', text, link: false, notBefore: nextOpen(configuration.calendars.of(complaint.region), new Date(now)).getTime() };
}

export function mailOfLate(complaint: Complaint, steps: readonly LateStep[], configuration: DeskConfiguration, deskOwner: string, now: number): MailOrder {
  const told = toldWhenLate(complaint, configuration.librarians).map(({ email }) => email);
  const words = complaintMailWords.id;
  return toStaff(complaint, 'complaintLate', told.length === 0 ? [deskOwner] : told, steps.map((step) => words.late[step](dateOf(complaint, step, configuration))).join('\n'), configuration, now);
}

function datesIn(complaint: Complaint, configuration: DeskConfiguration, language: Language): string {
  const say = (at: number): string => formatInstant(localOf(complaint, configuration, at), language);
  return complaintMailWords[language].dates(say(complaint.firstAnswerBy), say(complaint.decideBy));
}

function dateOf(complaint: Complaint, step: LateStep, configuration: DeskConfiguration): string {
  return formatInstant(localOf(complaint, configuration, step === 'firstAnswer' ? complaint.firstAnswerBy : complaint.decideBy), 'id');
}
