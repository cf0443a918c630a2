import { addSignature, typeDraft } from './draft';
import type { CatalogDraft } from './draft';

/** CardService's constructors that the reference calls in its examples (of class EventAction and so on) and the definitions leave out. */
const CARD_CONSTRUCTORS = [
  'ChatClientDataSource', 'ChatSpaceDataSource', 'CommonWidgetAction', 'Condition', 'EventAction', 'ExpressionData', 'ExpressionDataAction', 'ExpressionDataCondition', 'PlatformDataSource', 'Trigger',
  'UpdatedWidget', 'UpdateVisibilityAction', 'WorkflowDataSource',
];
/** CardService's enumerations that the same examples use. */
const CARD_ENUMS = ['CommonDataSource', 'HorizontalSizeStyle', 'ResponseType', 'Status', 'VerticalAlignment', 'WrapStyle'];
/** CardService.Widget's methods in the reference, and the classes that it lists as widgets: the definitions have neither. */
const WIDGET_METHODS: readonly (readonly [string, string])[] = [['addEventAction', '?'], ['setId', 's'], ['setVisibility', 'e:CardService.Visibility']];
const WIDGETS = [
  'ButtonSet', 'Carousel', 'ChipList', 'Columns', 'DatePicker', 'DateTimePicker', 'DecoratedText', 'Divider', 'Grid', 'Image', 'ImageButton', 'KeyValue', 'SelectionInput', 'TextButton', 'TextInput',
  'TextParagraph', 'TimePicker',
];

/** Methods that one package gives to a type and Google's reference does not: only the builder has them. */
const ARTEFACTS: Readonly<Record<string, readonly string[]>> = {
  'FormApp.CheckboxValidation': ['requireSelectAtLeast', 'requireSelectAtMost', 'requireSelectExactly'],
};

/** Brings the draft to what the reference says where the packages differ from it. */
export function correct(draft: CatalogDraft): void {
  const cards = typeDraft(draft, 'CardService');
  for (const name of CARD_CONSTRUCTORS) addSignature(cards, `new${name}`, '', []);
  for (const name of CARD_ENUMS) cards.properties.set(name, `enum:CardService.${name}`);
  for (const [method, signature] of WIDGET_METHODS) addSignature(typeDraft(draft, 'CardService.Widget'), method, signature, []);
  for (const name of WIDGETS) typeDraft(draft, `CardService.${name}`).bases.add('CardService.Widget');
  for (const [type, methods] of Object.entries(ARTEFACTS)) for (const method of methods) typeDraft(draft, type).methods.delete(method);
}
