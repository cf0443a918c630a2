import type { FormRefusal } from '../../contract';
import type { FormItemState } from '../state';

const texts: Record<FormRefusal['reason'], string> = {
  required: 'This is a required question',
  choice: 'The answer is not one of the choices offered',
  validation: 'The answer does not keep the rule of the question',
  closed: 'The form is no longer accepting responses',
  signIn: 'You must sign in to fill out this form',
  once: 'You have already responded to this form',
};

/** What Google Forms would show instead of taking the answers. */
export class FormRefused extends Error implements FormRefusal {
  readonly reason: FormRefusal['reason'];
  readonly itemId?: string;
  readonly title?: string;

  constructor(reason: FormRefusal['reason'], item?: FormItemState, text = '') {
    const message = text === '' ? texts[reason] : text;
    super(item === undefined ? message : `${item.title === '' ? `Item ${item.id}` : item.title}: ${message}`);
    this.name = 'FormRefusal';
    this.reason = reason;
    if (item !== undefined) {
      this.itemId = String(item.id);
      this.title = item.title;
    }
  }
}
