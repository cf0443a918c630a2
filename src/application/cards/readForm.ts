import { cardActions, type CardActionName } from '../../domain/authority';
import { isWebAddress } from '../../domain/webAddress';
import { hasPlaceholder } from './answerTemplates';
import { readLoanForm } from './loanForms';
import { isAction, longestText, type CardAction } from './cardCall';

/** What stands in the fields of a card, by name: texts, chosen values, days as YYYY-MM-DD, instants as ISO 8601. What the panel did not send is absent. */
export type Inputs = Readonly<Record<string, string>>;

/** What is wrong with a form before anybody is asked; keys of the refusals' words. */
export type FormProblem = 'barcodes' | 'malformed' | 'textMissing' | 'minutes' | 'day' | 'linkUnsafe' | 'ticket' | 'placeholder';

/** The action that a press asks for, from its parameters and the fields of its card. */
export function readForm({ parameters, inputs }: { readonly parameters: Readonly<Record<string, string>>; readonly inputs: Inputs }): CardAction | FormProblem {
  const name = cardActions.find((action) => action === parameters.action);
  if (name === undefined) return 'malformed';
  const action = actionOf(name, parameters, inputs);
  if (typeof action === 'string') return action;
  return isAction(action) ? action : 'malformed';
}

function actionOf(name: CardActionName, parameters: Readonly<Record<string, string>>, inputs: Inputs): CardAction | FormProblem {
  const text = (inputs.text ?? '').trim().slice(0, longestText);
  switch (name) {
    case 'take':
    case 'resume':
    case 'keepDate':
    case 'askCheck':
    case 'checked':
    case 'confidential':
    case 'reveal':
      return { name };
    case 'samePerson':
    case 'otherPerson':
      return { name, mail: parameters.mail ?? '' };
    case 'nextStage':
      return { name, from: Number(parameters.from) };
    case 'agreeDate':
      return { name, proposal: (parameters.proposal ?? '') === '' ? null : Number(parameters.proposal) };
    case 'askRequester':
    case 'decline':
    case 'note':
      if (name !== 'note' && hasPlaceholder(text)) return 'placeholder';
      return text === '' ? 'textMissing' : { name, text };
    case 'waitOthers':
      return { name, text };
    case 'proposeDate':
      return inputs.day === undefined ? 'day' : { name, day: inputs.day };
    case 'deliver': {
      if (hasPlaceholder(text)) return 'placeholder';
      const link = (inputs.link ?? '').trim();
      return link !== '' && !isWebAddress(link) ? 'linkUnsafe' : { name, link, text };
    }
    case 'effort': {
      const minutes = Number((inputs.minutes ?? '').trim());
      const whole = Number.isInteger(minutes) && minutes >= 1 && minutes <= 6000;
      return whole ? { name, minutes, level: (inputs.level ?? '') === '' ? null : Number(inputs.level) } : 'minutes';
    }
    case 'handOver':
      return { name, region: inputs.region ?? '', person: inputs.person ?? '', text };
    case 'appointment':
      if (parameters.off === '1') return { name, at: null };
      return inputs.at === undefined ? 'day' : { name, at: Date.parse(inputs.at) };
    case 'merge': {
      // What was typed is meant, where something was.
      const typed = (inputs.ticket ?? '').trim().toUpperCase() || (inputs.into ?? '');
      return /^LK-\d{4}-\d{5,12}$/.test(typed) ? { name, into: typed } : 'ticket';
    }
    case 'loan':
    case 'extendLoan':
    case 'keepLoan':
    case 'returned':
    case 'loanDone':
      return readLoanForm(name, parameters, inputs);
    case 'split': {
      const title = (inputs.title ?? '').trim().slice(0, 254);
      return title === '' || text === '' ? 'textMissing' : { name, service: inputs.service ?? '', region: inputs.region ?? '', title, text };
    }
    case 'fromMail': {
      const field = (input: string): string => (inputs[input] ?? '').trim().slice(0, 254);
      const title = field('title');
      return title === '' || field('sender') === '' ? 'textMissing'
        : { name, mail: parameters.mail ?? '', sender: field('sender'), email: field('email'), title, text, region: field('region'), service: field('service') };
    }
    case 'handOverAll':
      return { name, from: inputs.from ?? '', person: inputs.person ?? '' };
  }
}
