import type { WorkspaceCore } from '../../kernel/workspaceCore';
import { formOf } from '../model/formStore';
import { isQuestion } from '../model/itemKinds';
import { nextPage, pagesOf } from '../model/pages';
import type { NextPage } from '../model/pages';
import type { AnswerValue } from '../state';
import { readEntered } from './enteredAnswer';
import type { Entered } from './enteredAnswer';
import { FormRefused } from './formRefusal';

export interface PageFault {
  readonly itemId: string;
  readonly reason: FormRefused['reason'];
  /** The text of the rule's maker, or Google's own. */
  readonly message: string;
}

/**
 * What a respondent finds on pressing Next: the faults of the page, all at once, or the page that follows. Answers are keyed by item id.
 * Pages count from 0.
 */
export function leavePage(core: WorkspaceCore, id: string, page: number, entered: Readonly<Record<string, Entered>>): { faults: PageFault[]; next: NextPage } {
  const pages = pagesOf(formOf(core.account, id));
  const answers = new Map<number, AnswerValue>();
  const faults: PageFault[] = [];
  for (const item of (pages[page]?.items ?? []).filter(isQuestion)) {
    try {
      const answer = readEntered(item, entered[String(item.id)]);
      if (answer !== null) answers.set(item.id, answer);
    } catch (refusal) {
      if (!(refusal instanceof FormRefused)) throw refusal;
      faults.push({ itemId: String(item.id), reason: refusal.reason, message: refusal.message.replace(`${item.title}: `, '') });
    }
  }
  return { faults, next: nextPage(pages, page, (item) => answers.get(item.id)) };
}
