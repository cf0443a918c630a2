import type { EnumValue } from '../../kernel/serviceObject';
import { linkDestination, unlinkDestination } from '../model/destination';
import { formErrors } from '../model/formErrors';
import { mayEditFile } from '../model/formStore';
import { formIdOfUrl } from '../model/formUrls';
import { fireFormSubmit } from '../people/submitEvents';
import type { FormDestinationState } from '../state';
import { FormPeoplePart } from './formPeople';
import { FormResponseService } from './formResponse';

/** "A form that contains overarching properties and items." */
export class FormService extends FormPeoplePart {
  createResponse(): FormResponseService {
    return new FormResponseService(this.host, this.formId, null);
  }
  /** Rows of a linked tab stay. */
  deleteAllResponses(): this {
    return this.set('deleteAllResponses', (form) => {
      form.responses = [];
    });
  }
  /** The row of a linked tab stays. */
  deleteResponse(responseId: string): this {
    return this.set('deleteResponse', (form) => {
      if (!form.responses.some((response) => response.id === responseId)) throw formErrors.responseNotFound();
      form.responses = form.responses.filter((response) => response.id !== responseId);
    });
  }
  getResponse(responseId: string): FormResponseService {
    return this.read('getResponse', (form) => {
      const found = form.responses.find((response) => response.id === responseId);
      if (found === undefined) throw formErrors.responseNotFound();
      return new FormResponseService(this.host, this.formId, found);
    });
  }
  /** All responses or those submitted (or edited) at or after an instant, "the earliest date and time for which form responses should be returned". */
  getResponses(timestamp?: Date): FormResponseService[] {
    const earliest = timestamp?.getTime() ?? -Infinity;
    return this.read('getResponses', (form) =>
      form.responses.filter((response) => response.at >= earliest && (response.listedFrom ?? response.at) <= this.host.now()).map((response) => new FormResponseService(this.host, this.formId, response)),
    );
  }
  /** Saves the grades that were set with FormResponse.withItemGrade; the one script call that fires submit triggers (reference of the method). */
  submitGrades(responses: readonly FormResponseService[]): this {
    const graded = this.write('submitGrades', (form) =>
      responses.flatMap((response) => {
        const index = form.responses.findIndex((candidate) => candidate.id === response.getId());
        const stored = form.responses[index];
        if (stored === undefined) return [];
        const next = { ...stored, grades: response.gradeStates() };
        form.responses[index] = next;
        return [next];
      }),
    );
    const source = this.form();
    for (const response of graded) {
      fireFormSubmit(this.host.core, source, { response, written: null }, null, this.host.execution.effectiveUser, (host) => ({
        response: new FormResponseService(host, source.id, response),
        source: new FormService(host, source.id),
      }));
    }
    return this;
  }

  getDestinationId(): string {
    return this.destination().spreadsheetId;
  }
  getDestinationType(): EnumValue {
    this.destination();
    return this.host.enumValue('FormApp.DestinationType', 'SPREADSHEET');
  }
  removeDestination(): this {
    return this.set('removeDestination', (form) => unlinkDestination(this.host.account, form));
  }
  setDestination(_type: EnumValue, id: string): this {
    return this.set('setDestination', (form) => {
      const spreadsheet = this.host.account.spreadsheets.get(id);
      if (spreadsheet === undefined || !mayEditFile(this.host.account, id, this.host.execution.effectiveUser)) throw formErrors.invalidDestination();
      linkDestination(this.host.core, form, spreadsheet);
    });
  }
  /** Google's shortener answers with an address of its own; this one is made of the form's id and leads nowhere. */
  shortenFormUrl(url: string): string {
    return this.read('shortenFormUrl', () => {
      const id = formIdOfUrl(url, this.host.account.forms);
      if (id === null) throw formErrors.invalid('url');
      return `https://forms.gle/${id.slice(-17)}`;
    });
  }

  private destination(): FormDestinationState {
    const { destination } = this.form();
    if (destination === null) throw formErrors.noDestination();
    return destination;
  }
}
