import type { FormPlan, PlannedItem } from '../../application/setUp/formPlan';
import type { SetUpReport } from './report';

/** Item ids of the form by key, as remembered from the last set-up. */
export type ItemIds = Readonly<Record<string, number>>;

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

/**
 * Makes the form what the plan says: items are found by remembered id, else by type and title, else made; texts, choices and order are
 * mended where they differ; items that the plan no longer has are taken out (their answers were taken in before). Ids stay.
 */
export function syncForm(form: Form, plan: FormPlan, known: ItemIds, report: SetUpReport): Record<string, number> {
  if (form.getTitle() !== plan.title) form.setTitle(plan.title);
  if (form.getDescription() !== plan.description) form.setDescription(plan.description);
  if (form.getConfirmationMessage() !== plan.confirmation) form.setConfirmationMessage(plan.confirmation);
  const ids = ensureItems(form, plan, known, report);
  const items = new Map(form.getItems().map((item) => [item.getId(), item]));
  for (const planned of plan.items) {
    const item = items.get(ids[planned.key] ?? -1);
    if (item) mendItem(item, planned, ids, items, report);
  }
  removeStrangers(form, plan, known, ids, report);
  orderItems(form, plan, ids, report);
  return ids;
}

function ensureItems(form: Form, plan: FormPlan, known: ItemIds, report: SetUpReport): Record<string, number> {
  const present = form.getItems();
  const claimed = new Set<number>();
  const ids: Record<string, number> = {};
  for (const planned of plan.items) {
    const id = known[planned.key];
    const item = present.find((candidate) => candidate.getId() === id && candidate.getType() === typeOf(planned));
    if (item && id !== undefined) {
      ids[planned.key] = id;
      claimed.add(id);
    }
  }
  for (const planned of plan.items) {
    if (ids[planned.key] !== undefined) continue;
    // A set-up that was killed may have made the item and not remembered it, or not even given it its title.
    const free = present.filter((item) => !claimed.has(item.getId()) && item.getType() === typeOf(planned));
    const twin = free.find((item) => item.getTitle() === planned.title) ?? free.find((item) => item.getTitle() === '');
    const id = twin ? twin.getId() : addItem(form, planned);
    if (!twin) report.made(`pertanyaan formulir “${planned.title}”`);
    ids[planned.key] = id;
    claimed.add(id);
  }
  return ids;
}

function typeOf(planned: PlannedItem): GoogleAppsScript.Forms.ItemType {
  switch (planned.type) {
    case 'page':
      return FormApp.ItemType.PAGE_BREAK;
    case 'text':
      return FormApp.ItemType.TEXT;
    case 'paragraph':
      return FormApp.ItemType.PARAGRAPH_TEXT;
    case 'choice':
      return FormApp.ItemType.MULTIPLE_CHOICE;
    case 'list':
      return FormApp.ItemType.LIST;
    case 'checkbox':
      return FormApp.ItemType.CHECKBOX;
    case 'date':
      return FormApp.ItemType.DATE;
  }
}

function addItem(form: Form, planned: PlannedItem): number {
  switch (planned.type) {
    case 'page':
      return form.addPageBreakItem().setTitle(planned.title).getId();
    case 'text':
      return form.addTextItem().setTitle(planned.title).getId();
    case 'paragraph':
      return form.addParagraphTextItem().setTitle(planned.title).getId();
    case 'choice':
      return form.addMultipleChoiceItem().setTitle(planned.title).getId();
    case 'list':
      return form.addListItem().setTitle(planned.title).getId();
    case 'checkbox':
      return form.addCheckboxItem().setTitle(planned.title).getId();
    case 'date':
      return form.addDateItem().setTitle(planned.title).getId();
  }
}

function mendItem(item: Item, planned: PlannedItem, ids: Readonly<Record<string, number>>, items: ReadonlyMap<number, Item>, report: SetUpReport): void {
  if (item.getTitle() !== planned.title) {
    item.setTitle(planned.title);
    report.mended(`judul pertanyaan “${planned.title}”`);
  }
  if (item.getHelpText() !== planned.help) item.setHelpText(planned.help);
  if (planned.type === 'page') {
    mendPage(item.asPageBreakItem(), planned, ids, items);
    return;
  }
  if (planned.type === 'text') require(item.asTextItem(), planned.required);
  else if (planned.type === 'paragraph') require(item.asParagraphTextItem(), planned.required);
  else if (planned.type === 'date') require(item.asDateItem(), planned.required);
  else if (planned.type === 'checkbox') mendPlainChoices(item.asCheckboxItem(), planned, report);
  else if (planned.type === 'choice') {
    const question = item.asMultipleChoiceItem();
    mendChoices(question, planned, ids, items, report);
    if (question.hasOtherOption() !== (planned.hasOther === true)) question.showOtherOption(planned.hasOther === true);
  } else mendChoices(item.asListItem(), planned, ids, items, report);
}

function require(item: { isRequired(): boolean; setRequired(enabled: boolean): unknown }, required: boolean): void {
  if (item.isRequired() !== required) item.setRequired(required);
}

function mendPage(page: GoogleAppsScript.Forms.PageBreakItem, planned: PlannedItem, ids: Readonly<Record<string, number>>, items: ReadonlyMap<number, Item>): void {
  const target = planned.jumpAfterPrevious === null ? null : items.get(ids[planned.jumpAfterPrevious] ?? -1);
  const now = page.getGoToPage() as GoogleAppsScript.Forms.PageBreakItem | null;
  if (target) {
    if (now === null || now.getId() !== target.getId()) page.setGoToPage(target.asPageBreakItem());
  } else if (page.getPageNavigationType() !== FormApp.PageNavigationType.CONTINUE) page.setGoToPage(FormApp.PageNavigationType.CONTINUE);
}

function mendPlainChoices(item: GoogleAppsScript.Forms.CheckboxItem, planned: PlannedItem, report: SetUpReport): void {
  require(item, planned.required);
  const now = item.getChoices().map((choice) => choice.getValue());
  const wanted = planned.choices.map((choice) => choice.value);
  if (wanted.length === 0 || now.join('\n') === wanted.join('\n')) return;
  item.setChoiceValues(wanted);
  if (now.length > 0) report.mended(`pilihan “${planned.title}”`);
}

function mendChoices(
  item: GoogleAppsScript.Forms.MultipleChoiceItem | GoogleAppsScript.Forms.ListItem, planned: PlannedItem,
  ids: Readonly<Record<string, number>>, items: ReadonlyMap<number, Item>, report: SetUpReport,
): void {
  require(item, planned.required);
  const now = item.getChoices().map((choice) => `${choice.getValue()}→${(choice.getGotoPage() as GoogleAppsScript.Forms.PageBreakItem | null)?.getId() ?? ''}`);
  const wanted = planned.choices.map((choice) => `${choice.value}→${choice.page === null ? '' : (ids[choice.page] ?? '')}`);
  if (wanted.length === 0 || now.join('\n') === wanted.join('\n')) return;
  // Choices with navigation cannot be mixed with choices without in one item (reference of MultipleChoiceItem.setChoices).
  item.setChoices(
    planned.choices.map((choice) => {
      const page = choice.page === null ? undefined : items.get(ids[choice.page] ?? -1);
      return page ? item.createChoice(choice.value, page.asPageBreakItem()) : item.createChoice(choice.value);
    }),
  );
  if (now.length > 0) report.mended(`pilihan “${planned.title}”`);
}

function removeStrangers(form: Form, plan: FormPlan, known: ItemIds, ids: Readonly<Record<string, number>>, report: SetUpReport): void {
  const wanted = new Set(Object.values(ids));
  // Only what the desk itself once made is taken out; a question that somebody added by hand stays.
  const ours = new Set(Object.values(known));
  for (const item of form.getItems()) {
    if (!ours.has(item.getId()) || wanted.has(item.getId())) continue;
    report.mended(`pertanyaan “${item.getTitle()}” dihapus dari formulir`);
    form.deleteItem(item);
  }
  if (plan.items.length === 0) throw new Error('a form without questions was planned');
}

function orderItems(form: Form, plan: FormPlan, ids: Readonly<Record<string, number>>, report: SetUpReport): void {
  const order = form.getItems().map((item) => item.getId());
  plan.items.forEach((planned, target) => {
    const id = ids[planned.key] ?? -1;
    const from = order.indexOf(id);
    if (from < 0 || from === target) return;
    form.moveItem(from, target);
    order.splice(from, 1);
    order.splice(target, 0, id);
    report.moved();
  });
}
