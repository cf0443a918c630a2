import { mentions } from '../../domain/personalData';
import type { ResponseStore } from '../../application/privacy/privacyPorts';
import { readResponse } from '../unify/readOldForm';

/** What Google says of a response that is not there. */
const isGone = /no (form )?response|response (was )?not found|invalid (response )?id/i;

/** The forms' own store of responses, through FormApp; each form is opened once a run. */
export function openResponseStore(formId: string): ResponseStore {
  const opened = new Map<string, GoogleAppsScript.Forms.Form>();
  const open = (id: string): GoogleAppsScript.Forms.Form => {
    const form = opened.get(id) ?? FormApp.openById(id);
    opened.set(id, form);
    return form;
  };
  const erase = (form: GoogleAppsScript.Forms.Form, id: string): void => {
    try {
      form.deleteResponse(id);
    } catch (error) {
      if (!isGone.test(error instanceof Error ? error.message : String(error))) throw error;
    }
  };
  return {
    erase: (id) => {
      const slash = id.indexOf('/');
      erase(open(slash < 0 ? formId : id.slice(0, slash)), id.slice(slash + 1));
    },
    eraseOf: (id, addresses, before) => {
      const form = open(id);
      for (const response of form.getResponses()) {
        const { email, answers, submittedAt, responseId } = readResponse(response);
        const texts = [email ?? '', ...Object.values(answers).flat()];
        if (submittedAt < before || texts.some((text) => mentions(text, addresses))) erase(form, responseId);
      }
    },
  };
}
