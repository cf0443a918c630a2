import type { ButtonModel, CardModel, Press, SectionModel, WidgetModel } from '../../application/cards/cardModel';
import type { CardResponse } from '../../application/cards/respond';

type Card = GoogleAppsScript.Card_Service.Card;
type Widget = GoogleAppsScript.Card_Service.Widget;

/** The top-level function that every press runs; what is meant stands in its parameters. */
const pressHandler = 'addOnAct';

/** Google's card of a model. Builders only: nothing is counted as a service call. */
export function drawCard(model: CardModel): Card {
  const card = CardService.newCardBuilder().setName(model.name).setHeader(CardService.newCardHeader().setTitle(model.title).setSubtitle(model.subtitle));
  for (const section of model.sections) card.addSection(drawSection(section));
  if (model.footer) card.setFixedFooter(CardService.newFixedFooter().setPrimaryButton(drawButton(model.footer)));
  return card.build();
}

/** What the panel does about a press. Other contexts of the panel are told that something has changed. */
export function drawResponse(response: CardResponse): GoogleAppsScript.Card_Service.ActionResponse {
  const answer = CardService.newActionResponseBuilder();
  if (response.notice !== undefined) answer.setNotification(CardService.newNotification().setText(response.notice));
  if (response.go === 'stay') return answer.build();
  const card = drawCard(response.card);
  const steps = CardService.newNavigation();
  switch (response.go) {
    case 'push':
      return answer.setNavigation(steps.pushCard(card)).build();
    case 'update':
      return answer.setNavigation(steps.updateCard(card)).setStateChanged(true).build();
    case 'backAndUpdate':
      return answer.setNavigation(steps.popCard().updateCard(card)).setStateChanged(true).build();
    case 'root':
      return answer.setNavigation(steps.popToRoot().updateCard(card)).setStateChanged(true).build();
  }
}

function drawSection({ header, widgets, shown }: SectionModel): GoogleAppsScript.Card_Service.CardSection {
  const section = CardService.newCardSection();
  if (header !== undefined) section.setHeader(harmless(header));
  if (shown !== undefined && widgets.length > shown) section.setCollapsible(true).setNumUncollapsibleWidgets(shown);
  for (const widget of widgets) section.addWidget(drawWidget(widget));
  return section;
}

function drawWidget(widget: WidgetModel): Widget {
  switch (widget.kind) {
    case 'text':
      return CardService.newTextParagraph().setText(textOf(widget));
    case 'line': {
      const line = CardService.newDecoratedText().setText(textOf(widget)).setWrapText(true);
      if (widget.label !== undefined) line.setTopLabel(harmless(widget.label));
      if (widget.bottom !== undefined && widget.bottom !== '') line.setBottomLabel(harmless(widget.bottom));
      if (widget.icon !== undefined) line.setStartIcon(CardService.newIconImage().setIcon(CardService.Icon[widget.icon]));
      if (widget.press !== undefined) attach(line, widget.press);
      return line;
    }
    case 'buttons': {
      const buttons = CardService.newButtonSet();
      for (const button of widget.buttons) buttons.addButton(drawButton(button));
      return buttons;
    }
    case 'field': {
      const field = CardService.newTextInput().setFieldName(widget.name).setTitle(widget.title).setMultiline(widget.long).setValue(widget.value);
      if (widget.hint !== undefined) field.setHint(widget.hint);
      return field;
    }
    case 'choice': {
      const choice = CardService.newSelectionInput().setType(CardService.SelectionInputType.DROPDOWN).setFieldName(widget.name).setTitle(widget.title);
      for (const item of widget.items) choice.addItem(item.text, item.value, item.selected);
      // The fields shall hold what the new card says, so what was typed comes back by way of that card.
      if (widget.change !== undefined) choice.setOnChangeAction(CardService.newAction().setFunctionName(pressHandler).setParameters({ ...widget.change }).setPersistValues(false));
      return choice;
    }
    case 'moment': {
      const moment = CardService.newDateTimePicker().setFieldName(widget.name).setTitle(widget.title).setTimeZoneOffsetInMins(widget.offset);
      return widget.value === null ? moment : moment.setValueInMsSinceEpoch(widget.value);
    }
    case 'day': {
      const day = CardService.newDatePicker().setFieldName(widget.name).setTitle(widget.title);
      return widget.value === null ? day : day.setValueInMsSinceEpoch(Date.parse(`${widget.value}T00:00:00Z`));
    }
  }
}

function drawButton({ text, press, filled }: ButtonModel): GoogleAppsScript.Card_Service.TextButton {
  const button = CardService.newTextButton().setText(text);
  if (filled === true) button.setTextButtonStyle(CardService.TextButtonStyle.FILLED);
  attach(button, press);
  return button;
}

interface Pressable {
  setOnClickAction(action: GoogleAppsScript.Card_Service.Action): unknown;
  setOpenLink(link: GoogleAppsScript.Card_Service.OpenLink): unknown;
}

function attach(target: Pressable, press: Press): void {
  if ('address' in press) target.setOpenLink(CardService.newOpenLink().setUrl(press.address));
  else {
    // What was typed stays where an action is refused.
    target.setOnClickAction(CardService.newAction().setFunctionName(pressHandler).setParameters({ ...press.parameters }).setPersistValues(true).setLoadIndicator(CardService.LoadIndicator.SPINNER));
  }
}

function textOf({ text, strong }: { readonly text: string; readonly strong?: boolean }): string {
  const safe = harmless(text);
  return strong === true ? `<b>${safe}</b>` : safe;
}

/** Texts of widgets are read as simple HTML: what people wrote must stay what they wrote. */
function harmless(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r?\n/g, '<br>');
}
