import type { FormAnswer, FormResponse, RequestForm } from '../../application/ports';

/** The unified form through FormApp. Opening it is one service call, its responses another. */
export function openRequestForm(formId: string): RequestForm {
  return {
    responsesSince: (since) => {
      const form = FormApp.openById(formId);
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

function readResponse(response: GoogleAppsScript.Forms.FormResponse): FormResponse {
  return {
    responseId: response.getId(),
    submittedAt: response.getTimestamp().getTime(),
    // Null where nobody signed in, whatever the types say.
    email: response.getRespondentEmail() || '',
    answers: response.getItemResponses().map(readAnswer),
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
