/** A reading list beside the mail: a home page, a card for the open message, a form, and what each button does. */
function onHomepage(e) {
  return listCard_();
}

function onMessage(e) {
  GmailApp.setCurrentMessageAccessToken(e.gmail.accessToken);
  const message = GmailApp.getMessageById(e.gmail.messageId);
  return formCard_({ title: message.getSubject(), from: message.getFrom() });
}

function items_() {
  return JSON.parse(PropertiesService.getUserProperties().getProperty('items') || '[]');
}
function save_(items) {
  PropertiesService.getUserProperties().setProperty('items', JSON.stringify(items));
}

function listCard_() {
  const items = items_();
  const section = CardService.newCardSection().setHeader(items.length === 0 ? 'Nothing to read' : `${items.length} to read`);
  items.forEach((item, index) => {
    section.addWidget(
      CardService.newDecoratedText()
        .setTopLabel(item.kind)
        .setText(item.title)
        .setBottomLabel(item.until ? `until ${item.until}` : '')
        .setButton(CardService.newTextButton().setText('Done').setOnClickAction(CardService.newAction().setFunctionName('onDone').setParameters({ index: String(index) }))),
    );
  });
  const add = CardService.newTextButton().setText('Add').setTextButtonStyle(CardService.TextButtonStyle.FILLED).setOnClickAction(CardService.newAction().setFunctionName('onAddForm').setLoadIndicator(CardService.LoadIndicator.SPINNER));
  return CardService.newCardBuilder()
    .setName('list')
    .setHeader(CardService.newCardHeader().setTitle('Reading list'))
    .addSection(section)
    .setFixedFooter(CardService.newFixedFooter().setPrimaryButton(add))
    .build();
}

function formCard_(item) {
  const section = CardService.newCardSection()
    .addWidget(CardService.newTextInput().setFieldName('title').setTitle('Title').setValue(item.title || ''))
    .addWidget(CardService.newSelectionInput().setType(CardService.SelectionInputType.RADIO_BUTTON).setFieldName('kind').setTitle('Kind').addItem('Article', 'article', true).addItem('Book', 'book', false))
    .addWidget(CardService.newDatePicker().setFieldName('until').setTitle('Until'));
  if (item.from) section.addWidget(CardService.newTextParagraph().setText(`From <b>${item.from}</b>`));
  section.addWidget(CardService.newButtonSet().addButton(CardService.newTextButton().setText('Save').setOnClickAction(CardService.newAction().setFunctionName('onSave'))));
  return CardService.newCardBuilder().setName('form').addSection(section).build();
}

function onAddForm(e) {
  return CardService.newActionResponseBuilder().setNavigation(CardService.newNavigation().pushCard(formCard_({}))).build();
}

function onSave(e) {
  const inputs = e.commonEventObject.formInputs || {};
  const title = inputs.title ? inputs.title.stringInputs.value[0] : '';
  if (!title) return CardService.newActionResponseBuilder().setNotification(CardService.newNotification().setText('A title is needed.')).build();
  const until = inputs.until ? Utilities.formatDate(new Date(Number(inputs.until.dateInput.msSinceEpoch)), 'UTC', 'd MMM yyyy') : '';
  save_(items_().concat([{ title, kind: inputs.kind.stringInputs.value[0], until }]));
  return CardService.newActionResponseBuilder()
    .setNotification(CardService.newNotification().setText(`Saved: ${title}`))
    .setNavigation(CardService.newNavigation().popToRoot().updateCard(listCard_()))
    .setStateChanged(true)
    .build();
}

function onDone(e) {
  const index = Number(e.commonEventObject.parameters.index);
  save_(items_().filter((item, at) => at !== index));
  return CardService.newActionResponseBuilder().setNavigation(CardService.newNavigation().updateCard(listCard_())).build();
}

function onClear(e) {
  save_([]);
  return CardService.newUniversalActionResponseBuilder().displayAddOnCards([listCard_()]).build();
}
