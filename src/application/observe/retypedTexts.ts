import type { RequestContents } from '../../domain/request';
import { hashesOf } from '../desk/rows';
import type { WorkUnit } from '../desk/workUnit';
import { usableAddress } from '../configuration/people';
import { fitContents } from '../intake/fitContents';
import { shorten } from '../intake/takeIn';
import type { Observation } from './observation';

/** More lines than this are one answer: what stands around each would no longer fit the desk's rows. */
const mostAnswers = 100;

/** What the column of further answers holds, a line each; a line without a question of its own is still an answer. */
export function answersOfCell(text: string): RequestContents['answers'] {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  return (lines.length > mostAnswers ? [text] : lines).map((line) => {
    const [, question, answer] = /^(.{1,300}?): (.*)$/.exec(line) ?? [];
    return { question: question ?? 'Lain-lain', answer: answer ?? line };
  });
}

/** A librarian goes on writing down what somebody said at the counter: the new words become the request's. */
export function takeRetypedTexts(work: WorkUnit, observation: Observation): void {
  for (const [ticket, typed] of observation.retyped) {
    const image = work.images.get(ticket);
    const before = work.contentsOf(ticket);
    if (!image || !before) continue;
    const { otherAnswers, ...texts } = typed;
    const contents = fitContents({ ...before, ...texts, ...(otherAnswers === undefined ? {} : { answers: answersOfCell(otherAnswers) }) });
    work.record([{
      type: 'responseEdited', ticket, at: work.now, actor: 'unknown', data: { fields: Object.keys(typed).join(', ') }, contents,
      patch: {
        textHashes: hashesOf(contents), shortName: shorten(contents.name, 80), shortTitle: shorten(contents.title, 120),
        requesterEmail: usableAddress(contents.email.trim()) ? contents.email.trim() : null,
      },
    }]);
  }
}
