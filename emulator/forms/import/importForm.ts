import type { WorkspaceCore } from '../../kernel/workspaceCore';
import { createForm } from '../model/formStore';
import { ImportIds } from './importIds';
import { importItem } from './importItem';
import { importResponse } from './importResponse';
import { array, object, objectOrNull, text } from './json';

/**
 * Loads a form as forms.get of the Google Forms API returns it and, where given, its responses as forms.responses.list does. The file keeps its id
 * unless the account has that already. Returns the file id.
 * @throws Error where the object is no form or a response has no time
 */
export function importForm(core: WorkspaceCore, form: object, responses?: { responses: object[] }): string {
  const json = object(form);
  const info = object(json['info']);
  const title = text(info['title']) || text(info['documentTitle']);
  if (!Array.isArray(json['items']) && objectOrNull(json['info']) === null) throw new Error('Not a form of the Google Forms API: it has neither info nor items.');
  const wantedId = text(json['formId']);
  const state = createForm(core, core.account.owner, title, {
    fileName: text(info['documentTitle']) || title,
    ...(wantedId === '' || core.account.drive.files.has(wantedId) ? {} : { id: wantedId }),
  });
  const settings = object(json['settings']);
  state.description = text(info['description']);
  state.settings.quiz = object(settings['quizSettings'])['isQuiz'] === true;
  const collection = text(settings['emailCollectionType']);
  state.settings.collectEmail = collection === 'VERIFIED' || collection === 'RESPONDER_INPUT';
  const publishState = objectOrNull(object(json['publishSettings'])['publishState']);
  if (publishState !== null) {
    state.published = publishState['isPublished'] === true;
    state.accepting = state.published && publishState['isAcceptingResponses'] === true;
  }
  const items = array(json['items']).map(object);
  const ids = new ImportIds();
  const numbers = items.map((item) => ids.numberOf(text(item['itemId'])));
  const itemIds = new Map(items.map((item, index) => [text(item['itemId']), numbers[index] ?? 0]));
  const questionIds = new ImportIds();
  state.items = items.map((item, index) => importItem(item, numbers[index] ?? 0, { itemIds, ids: questionIds, quiz: state.settings.quiz }));
  const imported = (responses?.responses ?? []).map((response) => importResponse(object(response), state, () => `2_ABaOnu${core.newId(40)}`));
  // Oldest first: the API lists them in no order that it promises.
  state.responses = imported.sort((one, other) => one.createdAt - other.createdAt);
  return state.id;
}
