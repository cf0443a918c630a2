import { ServiceObject } from '../../kernel/serviceObject';
import type { AnswerValidation } from '../state';

/** TextValidation, ParagraphTextValidation, CheckboxValidation, GridValidation or CheckboxGridValidation. `rule` is null where nothing is required. */
export class AnswerRuleService extends ServiceObject {
  constructor(
    readonly typeName: string,
    readonly rule: AnswerValidation | null,
  ) {
    super();
  }
}
