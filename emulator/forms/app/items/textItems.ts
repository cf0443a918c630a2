import type { AnswerRuleService } from '../answerRule';
import type { ItemResponseService } from '../itemResponse';
import { GeneralFeedbackItemService } from './questionItem';

abstract class WrittenItemService extends GeneralFeedbackItemService {
  createResponse(response: string): ItemResponseService {
    return this.response(String(response));
  }
  setValidation(validation: AnswerRuleService | null): this {
    return this.putValidation(validation);
  }
  clearValidation(): this {
    return this.dropValidation();
  }
}

/** One line of text. */
export class TextItemService extends WrittenItemService {
  readonly typeName = 'FormApp.TextItem';
  protected again(itemId: number): TextItemService {
    return new TextItemService(this.host, this.formId, itemId);
  }
}

/** A block of text. */
export class ParagraphTextItemService extends WrittenItemService {
  readonly typeName = 'FormApp.ParagraphTextItem';
  protected again(itemId: number): ParagraphTextItemService {
    return new ParagraphTextItemService(this.host, this.formId, itemId);
  }
}
