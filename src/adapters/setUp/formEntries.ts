import { noEntries, type FormEntries } from '../../application/site/formLink';

/**
 * Names of the form's fields in an address that fills them in. They are not the ids of the items; Google tells them only in the address that it makes for a filled-in
 * response (FormResponse.toPrefilledUrl), so one is made for each question and never submitted. A question that cannot be answered so has no name.
 */
export function formEntries(form: GoogleAppsScript.Forms.Form, itemIds: Readonly<Record<string, number>>): FormEntries {
  const entry = (key: keyof FormEntries): string => {
    const item = itemIds[key] === undefined ? null : (form.getItemById(itemIds[key]) as GoogleAppsScript.Forms.Item | null);
    const answer = item === null ? null : sampleAnswer(item);
    if (answer === null) return '';
    return /[?&](entry\.\d+)=/.exec(form.createResponse().withItemResponse(answer).toPrefilledUrl())?.[1] ?? '';
  };
  return { ...noEntries, region: entry('region'), service: entry('service'), title: entry('title') };
}

function sampleAnswer(item: GoogleAppsScript.Forms.Item): GoogleAppsScript.Forms.ItemResponse | null {
  if (item.getType() === FormApp.ItemType.TEXT) return item.asTextItem().createResponse('x');
  if (item.getType() !== FormApp.ItemType.LIST) return null;
  const [choice] = item.asListItem().getChoices();
  return choice ? item.asListItem().createResponse(choice.getValue()) : null;
}
