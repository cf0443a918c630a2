import { CardServiceService } from '../../../emulator/cards/cardService';
import { EnumValue } from '../../../emulator/kernel/serviceObject';
import { projectOf, newWorkspace, runScript } from '../support/runScript';

const cards = new CardServiceService();
const value = (type: string, name: string): EnumValue => new EnumValue(`CardService.${type}`, name, 0);

/** Source: reference of each class; field names are those of google.apps.card.v1. No documented setter of a card takes an ExpressionData yet, so its JSON is read from the object. */
describe('expressions of Google Workspace Studio', () => {
  const trigger = cards.newTrigger().setActionRuleId('sukses');
  const condition = cards.newCondition().setActionRuleId('sukses').setExpressionDataCondition(cards.newExpressionDataCondition().setConditionType(value('ExpressionDataConditionType', 'EXPRESSION_EVALUATION_SUCCESS')));
  const hide = cards.newUpdateVisibilityAction().setVisibility(value('Visibility', 'HIDDEN'));
  const event = cards.newEventAction().setActionRuleId('nilai').setExpressionDataAction(cards.newExpressionDataAction().setActionType(value('ExpressionDataActionType', 'START_EXPRESSION_EVALUATION'))).addPostEventTrigger(trigger);

  test.each([
    ['Trigger.setActionRuleId', trigger, { actionRuleId: 'sukses' }],
    ['Condition.setActionRuleId, Condition.setExpressionDataCondition, ExpressionDataCondition.setConditionType', condition, { actionRuleId: 'sukses', expressionDataCondition: { conditionType: 'EXPRESSION_EVALUATION_SUCCESS' } }],
    ['UpdateVisibilityAction.setVisibility, CommonWidgetAction.setUpdateVisibilityAction', cards.newCommonWidgetAction().setUpdateVisibilityAction(hide), { updateVisibilityAction: { visibility: 'HIDDEN' } }],
    ['CommonWidgetAction.setUpdateVisibilityAction with the value itself, as the reference shows it', cards.newCommonWidgetAction().setUpdateVisibilityAction(value('Visibility', 'VISIBLE')), { updateVisibilityAction: { visibility: 'VISIBLE' } }],
    ['EventAction.setActionRuleId, EventAction.setExpressionDataAction, EventAction.addPostEventTrigger, ExpressionDataAction.setActionType', event, { actionRuleId: 'nilai', expressionDataAction: { actionType: 'START_EXPRESSION_EVALUATION' }, postEventTriggers: [{ actionRuleId: 'sukses' }] }],
    ['EventAction.setCommonWidgetAction', cards.newEventAction().setCommonWidgetAction(cards.newCommonWidgetAction().setUpdateVisibilityAction(hide)), { commonWidgetAction: { updateVisibilityAction: { visibility: 'HIDDEN' } } }],
    [
      'ExpressionData.setId, ExpressionData.setExpression, ExpressionData.addCondition, ExpressionData.addEventAction',
      cards.newExpressionData().setId('e').setExpression('teks.size() > 3').addCondition(condition).addCondition(condition).addEventAction(event),
      { id: 'e', expression: 'teks.size() > 3', conditions: [condition.toJson(), condition.toJson()], eventActions: [event.toJson()] },
    ],
  ])('%s', (_name, object, json) => {
    expect(object.toJson()).toEqual(json);
  });

  test('a script reaches them as the reference’s examples do', () => {
    expect(
      runScript(`const condition = CardService.newCondition().setActionRuleId('a').setExpressionDataCondition(CardService.newExpressionDataCondition().setConditionType(CardService.ExpressionDataConditionType.EXPRESSION_EVALUATION_SUCCESS));
        const event = CardService.newEventAction().setExpressionDataAction(CardService.newExpressionDataAction().setActionType(CardService.ExpressionDataActionType.START_EXPRESSION_EVALUATION)).addPostEventTrigger(CardService.newTrigger().setActionRuleId('b'))
          .setCommonWidgetAction(CardService.newCommonWidgetAction().setUpdateVisibilityAction(CardService.newUpdateVisibilityAction().setVisibility(CardService.Visibility.VISIBLE)));
        return [condition, event, CardService.newExpressionData().setId('i').setExpression('x').addCondition(condition).addEventAction(event)].map(String);`),
    ).toEqual(['Condition', 'EventAction', 'ExpressionData']);
  });
});

/** The widget that a script makes, as card JSON. */
function widget(code: string): unknown {
  return runScript(`return JSON.parse(CardService.newCardBuilder().addSection(CardService.newCardSection().addWidget(${code})).build().printJson()).sections[0].widgets[0];`);
}
const chat = 'CardService.newHostAppDataSource().setChatDataSource(CardService.newChatClientDataSource().setSpaceDataSource(CardService.newChatSpaceDataSource().setDefaultToCurrentSpace(true)))';
const flow = "CardService.newHostAppDataSource().setWorkflowDataSource(CardService.newWorkflowDataSource().setIncludeVariables(true).setType(CardService.WorkflowDataSourceType.USER).setVariableButtonLabel('Variabel').setVariableButtonSize('COMPACT'))";
const chatJson = { chatDataSource: { spaceDataSource: { defaultToCurrentSpace: true } } };
const flowJson = { workflowDataSource: { includeVariables: true, type: 'USER', variableButtonLabel: 'Variabel', variableButtonSize: 'COMPACT' } };

describe('what the host application fills in', () => {
  test.each([
    ['SelectionInput.setPlatformDataSource, PlatformDataSource.setCommonDataSource', "CardService.newSelectionInput().setFieldName('f').setPlatformDataSource(CardService.newPlatformDataSource().setCommonDataSource(CardService.CommonDataSource.USER))", { selectionInput: { name: 'f', platformDataSource: { commonDataSource: 'USER' } } }],
    ['PlatformDataSource.setHostAppDataSource, HostAppDataSource.setChatDataSource, ChatClientDataSource.setSpaceDataSource, ChatSpaceDataSource.setDefaultToCurrentSpace', `CardService.newSelectionInput().setFieldName('f').setPlatformDataSource(CardService.newPlatformDataSource().setHostAppDataSource(${chat}))`, { selectionInput: { name: 'f', platformDataSource: { hostAppDataSource: chatJson } } }],
    ['TextInput.setHostAppDataSource, HostAppDataSource.setWorkflowDataSource, WorkflowDataSource setters', `CardService.newTextInput().setFieldName('f').setHostAppDataSource(${flow})`, { textInput: { name: 'f', hostAppDataSource: flowJson } }],
    ['DateTimePicker.setHostAppDataSource', `CardService.newDateTimePicker().setFieldName('f').setHostAppDataSource(${flow})`, { dateTimePicker: { type: 'DATE_AND_TIME', name: 'f', hostAppDataSource: flowJson } }],
    [
      'Columns.setWrapStyle, Column.setHorizontalSizeStyle, Column.setVerticalAlignment',
      'CardService.newColumns().setWrapStyle(CardService.WrapStyle.WRAP).addColumn(CardService.newColumn().setHorizontalSizeStyle(CardService.HorizontalSizeStyle.FILL_MINIMUM_SPACE).setVerticalAlignment(CardService.VerticalAlignment.TOP))',
      { columns: { wrapStyle: 'WRAP', columnItems: [{ horizontalSizeStyle: 'FILL_MINIMUM_SPACE', verticalAlignment: 'TOP' }] } },
    ],
    ['Widget.addEventAction, Widget.setId, Widget.setVisibility', "CardService.newDivider().setId('garis').setVisibility(CardService.Visibility.HIDDEN).addEventAction(CardService.newEventAction().setActionRuleId('nilai'))", { id: 'garis', visibility: 'HIDDEN', eventActions: [{ actionRuleId: 'nilai' }], divider: {} }],
    ['Widget.setId of a button', "CardService.newTextButton().setText('a').setId('tombol')", { id: 'tombol', buttonList: { buttons: [{ text: 'a' }] } }],
    ['KeyValue.setSwitch, Action.setMethodName', "CardService.newKeyValue().setContent('x').setSwitch(CardService.newSwitch().setFieldName('s').setOnChangeAction(CardService.newAction().setMethodName('lama')))", { decoratedText: { text: 'x', switchControl: { name: 's', onChangeAction: { function: 'lama' } } } }],
  ])('%s', (_name, code, json) => {
    expect(widget(code)).toEqual(json);
  });

  test.each([
    [
      'ChatActionResponse.setResponseType, ChatActionResponse.setUpdatedWidget, UpdatedWidget.addItem',
      "CardService.newChatResponseBuilder().setActionResponse(CardService.newChatActionResponse().setResponseType(CardService.ResponseType.UPDATE_WIDGET).setUpdatedWidget(CardService.newUpdatedWidget().addItem('Satu', 1, true, 'https://x.example/i.png', 'b').addItem('Dua', 2, false, 'u', 'c'))).build()",
      { actionResponse: { type: 'UPDATE_WIDGET', updatedWidget: { suggestions: { items: [{ text: 'Satu', value: '1', selected: true, startIconUri: 'https://x.example/i.png', bottomText: 'b' }, { text: 'Dua', value: '2', selected: false, startIconUri: 'u', bottomText: 'c' }] } } } },
    ],
    ['ActionStatus.setStatusCode', "CardService.newChatResponseBuilder().setActionResponse(CardService.newChatActionResponse().setDialogAction(CardService.newDialogAction().setActionStatus(CardService.newActionStatus().setStatusCode(CardService.Status.NOT_FOUND)))).build()", { actionResponse: { dialogAction: { actionStatus: { statusCode: 'NOT_FOUND' } } } }],
    ['CalendarEventActionResponseBuilder.setConferenceData', "CardService.newCalendarEventActionResponseBuilder().setConferenceData({ conferenceId: 'abc' }).build()", { renderActions: { hostAppAction: { calendarAction: { editConferenceDataAction: { conferenceData: { conferenceId: 'abc' } } } } } }],
  ])('%s', (_name, code, json) => {
    expect(projectOf('', newWorkspace(), { 'Card.gs': `function act(e) { return ${code}; }` }).card('act', {})).toEqual(json);
  });
});

test('a built CheckboxValidation has no setters, as in the reference', () => {
  expect(runScript('return typeof FormApp.createCheckboxValidation().requireSelectAtLeast(1).build().requireSelectAtLeast;')).toBe('undefined');
});
