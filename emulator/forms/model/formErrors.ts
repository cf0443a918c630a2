import { ScriptError } from '../../kernel/errors';

/** Google's texts, as reported in practice; where no report was found the text is assumed and says so. */
export const formErrors = {
  /** openById, openByUrl: an unknown, trashed-for-good or unshared form. */
  notFound: () => new ScriptError('No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.'),
  /** Mixed choices with and without navigation, deleting a page that is still led to, and other states that Forms refuses. */
  invalidUpdate: () => new ScriptError('Invalid data updating form.'),
  /** setChoiceValues([]), setChoices([]), setRows([]), setColumns([]). */
  emptyArray: (parameter: string) => new ScriptError(`Array is empty: ${parameter}`),
  duplicateChoices: () => new ScriptError('Questions cannot have duplicate choice values.'),
  /** Item.asTextItem() and its like on another type. */
  conversion: (type: string) => new ScriptError(`Invalid conversion for item type: ${type}.`),
  noDestination: () => new ScriptError('The form currently has no response destination.'),
  /** Assumed text. */
  invalidDestination: () => new ScriptError('The destination ID is invalid.'),
  /** Assumed text: only "throws" is documented. */
  indexOutOfBounds: (index: number) => new ScriptError(`Invalid argument: index ${index}`),
  /** Assumed text: only "throws" is documented. */
  itemGone: () => new ScriptError('The item does not exist in the form.'),
  /** Assumed text, after "Invalid response submitted to …" of older reports. */
  invalidResponse: (question: string) => new ScriptError(`Invalid response submitted to ${question} question.`),
  /** Assumed text. */
  alreadySubmitted: () => new ScriptError('The form response has already been submitted.'),
  /** Assumed text. */
  notAccepting: () => new ScriptError('This form is currently not accepting responses.'),
  /** Assumed text. */
  responseNotFound: () => new ScriptError('No response with the given ID could be found.'),
  /** Assumed text; that a script cannot submit to such a form is documented. */
  oneResponseEach: () => new ScriptError('Responses cannot be submitted by a script while the form is limited to one response per user.'),
  /** Assumed text: setPublished and isPublished on a form without publishing. */
  publishingUnsupported: () => new ScriptError('This form does not support publishing.'),
  /** Assumed text: setAcceptingResponses(true) on an unpublished form. */
  acceptingUnpublished: () => new ScriptError('Cannot accept responses: the form is not published.'),
  /** Assumed text: FormApp.create(''). */
  emptyTitle: () => new ScriptError('The form title cannot be empty.'),
  invalid: (parameter: string) => new ScriptError(`Invalid argument: ${parameter}`),
} as const;
