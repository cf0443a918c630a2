import { FormUnreachable, type FormAnswer, type FormResponse, type RequestForm } from '../../application/ports';

/** How Google says that a form is no more, or that the desk may not open it. */
const unreachable = /no item with the given id|permissions? (are|is) not sufficient|required permissions|do not have permission/i;

/** The unified form through FormApp. Opening it is one service call, its responses another. */
export function openRequestForm(formId: string): RequestForm {
  return {
    responsesSince: (since) => {
      const form = openOrSay(formId);
      const responses = since > 0 ? form.getResponses(new Date(since)) : form.getResponses();
      return responses.map(readResponse).sort((one, other) => one.submittedAt - other.submittedAt || (one.responseId < other.responseId ? -1 : 1));
    },
    setAccepting: (accepting, closedText) => {
      const form = FormApp.openById(formId);
      if (!accepting) form.setCustomClosedFormMessage(closedText);
      form.setAcceptingResponses(accepting);
    },
  };
}

function openOrSay(formId: string): GoogleAppsScript.Forms.Form {
  try {
    return FormApp.openById(formId);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw unreachable.test(words) ? new FormUnreachable(words) : error;
  }
}

/** Its answers are read when they are first asked for: a look meets those of the last half hour again and knows them by their ids. */
function readResponse(response: GoogleAppsScript.Forms.FormResponse): FormResponse {
  let answers: readonly FormAnswer[] | undefined;
  return {
    responseId: response.getId(),
    submittedAt: response.getTimestamp().getTime(),
    // Null where nobody signed in, whatever the types say.
    email: response.getRespondentEmail() || '',
    get answers() {
      return (answers ??= response.getItemResponses().map(readAnswer));
    },
  };
}

function readAnswer(response: GoogleAppsScript.Forms.ItemResponse): FormAnswer {
  const item = response.getItem();
  return { itemId: String(item.getId()), title: item.getTitle(), value: flatten(response.getResponse()) };
}

/** A grid answers with rows of rows; its texts are kept in order. */
function flatten(value: unknown): string | string[] {
  if (Array.isArray(value)) return value.flatMap((part: unknown) => flatten(part)).filter((text) => text !== '');
  return value === null || value === undefined ? '' : (typeof value === 'string' ? value : JSON.stringify(value));
}
