import type { Language, RequestContents } from '../../domain/request';
import { orUsual } from '../../domain/usualService';
import type { DeskConfiguration } from '../configuration/readConfiguration';
import { dayOfCell } from '../configuration/table';
import type { FormItems } from '../desk/deskState';
import { languageChoices, serviceChoice } from '../formQuestions';
import type { FormResponse } from '../ports';
import { courierOf } from './courier';
import { fitContents } from './fitContents';

/** A response of the form, understood: what was asked for, by whom, and the letter-for-letter contents. */
export interface UnderstoodResponse {
  readonly contents: RequestContents;
  readonly language: Language;
  /** Code, or what was typed where no region has that name. */
  readonly region: string;
  readonly regionKnown: boolean;
  /** Codes of the services asked for, the main one first; never empty. */
  readonly services: readonly string[];
  /** YYYY-MM-DD */
  readonly neededBy: string | null;
  /** Room or desk to bring it to, '' for none; absent where no form asked. */
  readonly courier?: string;
  /** Whether the requester wants nobody but those in charge to read it. */
  readonly confidential?: boolean;
}

/** Key of the row of Pertanyaan by which a requester makes a request confidential. */
const confidentialKey = 'question:confidential';
/** Ticking anything but a no is a yes: the library words the choices. */
const no = /^\s*(tidak|no)\b/i;

/** Browsers send \r\n or \r; the desk keeps \n, and every other letter as it came. */
export function normalizeLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/**
 * Understands a response by item id. An item that the desk does not know (somebody added a question by hand) keeps its answer under its
 * title. Nothing is refused here: what cannot be understood is kept and shown.
 */
export function readAnswers(response: FormResponse, items: FormItems, configuration: DeskConfiguration): UnderstoodResponse {
  const common = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const ofService = new Map<string, string>();
  const answers: { question: string; answer: string }[] = [];
  for (const answer of response.answers) {
    const key = items[answer.itemId];
    const parts = (typeof answer.value === 'string' ? [answer.value] : answer.value).map(normalizeLineEnds);
    const text = parts.join('\n');
    if (key !== undefined && !key.startsWith('question:')) {
      common.set(key, text);
      lists.set(key, parts);
    } else if (text !== '') {
      answers.push({ question: answer.title, answer: text });
      if (key !== undefined) ofService.set(key, text);
    }
  }
  const value = (key: string): string => common.get(key) ?? '';
  const chosenRegion = value('region');
  const confidential = ofService.get(confidentialKey);
  const region = configuration.findRegion(chosenRegion);
  return {
    contents: fitContents({
      name: value('name'),
      email: response.email.trim(),
      onBehalfOf: value('onBehalfOf'),
      onBehalfEmail: value('onBehalfEmail'),
      requesterKind: value('requesterKind'),
      employeeId: value('employeeId'),
      phone: value('phone'),
      unit: value('unit'),
      title: value('title'),
      description: value('description'),
      keywords: value('keywords'),
      attachment: value('attachment'),
      answers,
    }),
    language: value('language') === languageChoices.en ? 'en' : 'id',
    region: region ?? chosenRegion,
    regionKnown: region !== null,
    services: chosenServices(value('service'), lists.get('otherServices') ?? [], configuration),
    neededBy: dayOfCell(value('neededBy')),
    confidential: confidential !== undefined && !no.test(confidential),
    courier: courierOf(ofService, value('unit')),
  };
}

function chosenServices(main: string, others: readonly string[], configuration: DeskConfiguration): readonly string[] {
  const codes: string[] = [];
  for (const choice of [main, ...others]) {
    if (choice === '') continue;
    const service = configuration.services.find((entry) => serviceChoice(entry) === choice);
    // A service that was renamed while somebody had the form open is still found by either half of its old name.
    const code = service?.code ?? configuration.findService(choice) ?? choice.split(' / ').map((part) => configuration.findService(part)).find((found) => found !== null) ?? choice;
    if (!codes.includes(code)) codes.push(code);
  }
  return orUsual(codes);
}
