import { formatDay, formatInstant } from '../../messages/dates';
import { appointmentPlace, dateSentences } from '../../messages/dateSentences';
import type { MailParameters } from './outbox';

/** Placeholders of mails about dates: {usulan}, {batas} and {kesepakatan}. `promised` is what is promised now, in words. */
export function dateValues({ date, requests, language }: MailParameters, promised: string): Readonly<Record<'usulan' | 'batas' | 'kesepakatan', string>> {
  if (date === undefined) return { usulan: '', batas: '', kesepakatan: '' };
  const usulan = formatDay(date.day, language);
  const batas = date.answerByWall === null ? '' : formatInstant({ wall: date.answerByWall, zone: requests[0]?.zone ?? '' }, language);
  const sentence = date.news === null ? '' : dateSentences[language][date.news];
  const said = sentence.replace('{usulan}', usulan).replace('{batas}', batas).replace('{tenggat}', promised);
  const { place = '', meet = '' } = date;
  const where = [...(place === '' ? [] : [`${appointmentPlace[language]}: ${place}`]), ...(meet === '' ? [] : [`Google Meet: ${meet}`])];
  return { usulan, batas, kesepakatan: [said, ...(where.length === 0 ? [] : ['', ...where])].join('\n') };
}
