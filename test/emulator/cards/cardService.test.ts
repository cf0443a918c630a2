import { errorOf, newWorkspace, projectOf, runScript } from '../support/runScript';

/** Card JSON of one widget in one section. */
function widget(code: string): unknown {
  return runScript(`return JSON.parse(CardService.newCardBuilder().addSection(CardService.newCardSection().addWidget(${code})).build().printJson()).sections[0].widgets[0];`);
}
const action = "CardService.newAction().setFunctionName('onKlik')";

describe('CardService makes Google’s card JSON (google.apps.card.v1)', () => {
  test('a card with header, sections, menu, footer and names', () => {
    const project = projectOf('', newWorkspace(), {
      'Card.gs': `function home(e) { const button = CardService.newTextButton().setText('Ambil').setOnClickAction(${action}.setParameters({ tiket: 'LK-2026-00042' }).setLoadIndicator(CardService.LoadIndicator.SPINNER).setPersistValues(true).addRequiredWidget('nama').setAllWidgetsAreRequired(false).setInteraction(CardService.Interaction.OPEN_DIALOG));
        return CardService.newCardBuilder().setName('utama').setDisplayStyle(CardService.DisplayStyle.PEEK)
          .setHeader(CardService.newCardHeader().setTitle('Meja ' + e.commonEventObject.hostApp).setSubtitle('s').setImageUrl('https://x.example/i.png').setImageStyle(CardService.ImageStyle.CIRCLE).setImageAltText('logo'))
          .setPeekCardHeader(CardService.newCardHeader().setTitle('Intip'))
          .addSection(CardService.newCardSection().setHeader('Antrean').setCollapsible(true).setNumUncollapsibleWidgets(1).addWidget(button))
          .addCardAction(CardService.newCardAction().setText('Muat ulang').setOnClickAction(${action}))
          .setFixedFooter(CardService.newFixedFooter().setPrimaryButton(button).setSecondaryButton(CardService.newTextButton().setText('b')))
          .build(); }`,
    });
    const button = { text: 'Ambil', onClick: { action: { function: 'onKlik', parameters: [{ key: 'tiket', value: 'LK-2026-00042' }], loadIndicator: 'SPINNER', persistValues: true, requiredWidgets: ['nama'], allWidgetsAreRequired: false, interaction: 'OPEN_DIALOG' } } };
    expect(project.card('home', { commonEventObject: { hostApp: 'GMAIL' } })).toEqual({
      name: 'utama',
      displayStyle: 'PEEK',
      header: { title: 'Meja GMAIL', subtitle: 's', imageUrl: 'https://x.example/i.png', imageType: 'CIRCLE', imageAltText: 'logo' },
      peekCardHeader: { title: 'Intip' },
      sections: [{ header: 'Antrean', collapsible: true, uncollapsibleWidgetsCount: 1, widgets: [{ buttonList: { buttons: [button] } }] }],
      cardActions: [{ actionLabel: 'Muat ulang', onClick: { action: { function: 'onKlik' } } }],
      fixedFooter: { primaryButton: button, secondaryButton: { text: 'b' } },
    });
  });

  test.each([
    ["CardService.newTextParagraph().setText('<b>a</b>').setMaxLines(2)", { textParagraph: { text: '<b>a</b>', maxLines: 2 } }],
    ['CardService.newDivider()', { divider: {} }],
    ["CardService.newDecoratedText().setTopLabel('t').setText('x').setBottomLabel('b').setWrapText(true).setIcon(CardService.Icon.EMAIL).setIconAltText('surat').setEndIcon(CardService.newIconImage().setIconUrl('https://x.example/i.png')).setOnClickAction(" + action + ')', { decoratedText: { topLabel: 't', text: 'x', bottomLabel: 'b', wrapText: true, startIcon: { knownIcon: 'EMAIL', altText: 'surat' }, endIcon: { iconUrl: 'https://x.example/i.png' }, onClick: { action: { function: 'onKlik' } } } }],
    ["CardService.newDecoratedText().setText('x').setSwitchControl(CardService.newSwitch().setFieldName('s').setValue('ya').setSelected(true).setControlType(CardService.SwitchControlType.CHECK_BOX).setOnChangeAction(" + action + '))', { decoratedText: { text: 'x', switchControl: { name: 's', value: 'ya', selected: true, controlType: 'CHECK_BOX', onChangeAction: { function: 'onKlik' } } } }],
    ["CardService.newDecoratedText().setText('x').setStartIcon(CardService.newIconImage().setMaterialIcon(CardService.newMaterialIcon().setName('book').setFill(true).setWeight(300).setGrade(200)).setImageCropType(CardService.ImageCropType.CIRCLE).setAltText('a')).setButton(CardService.newTextButton().setText('b')).setIconUrl('https://x.example/j.png')", { decoratedText: { text: 'x', startIcon: { iconUrl: 'https://x.example/j.png' }, button: { text: 'b' } } }],
    ["CardService.newKeyValue().setTopLabel('t').setContent('x').setBottomLabel('b').setMultiline(true).setIcon(CardService.Icon.CLOCK)", { decoratedText: { topLabel: 't', text: 'x', bottomLabel: 'b', wrapText: true, startIcon: { knownIcon: 'CLOCK' } } }],
    ["CardService.newTextInput().setFieldName('f').setTitle('Judul').setHint('h').setValue('v').setMultiline(true).setSuggestions(CardService.newSuggestions().addSuggestion('a').addSuggestions(['b'])).setSuggestionsAction(" + action + ').setOnChangeAction(' + action + ').setValidation(CardService.newValidation().setCharacterLimit(5).setInputType(CardService.InputType.EMAIL))', { textInput: { name: 'f', label: 'Judul', hintText: 'h', value: 'v', type: 'MULTIPLE_LINE', initialSuggestions: { items: [{ text: 'a' }, { text: 'b' }] }, autoCompleteAction: { function: 'onKlik' }, onChangeAction: { function: 'onKlik' }, validation: { characterLimit: 5, inputType: 'EMAIL' } } }],
    ["CardService.newSelectionInput().setFieldName('f').setTitle('t').setType(CardService.SelectionInputType.DROPDOWN).addItem('Satu', 1, true).addItem('Dua', 'd', false)", { selectionInput: { name: 'f', label: 't', type: 'DROPDOWN', items: [{ text: 'Satu', value: '1', selected: true }, { text: 'Dua', value: 'd', selected: false }] } }],
    ["CardService.newSelectionInput().setFieldName('f').setType(CardService.SelectionInputType.MULTI_SELECT).setMultiSelectMaxSelectedItems(3).setMultiSelectMinQueryLength(1).setExternalDataSource(" + action + ").addMultiSelectItem('a', 'b', false, 'https://x.example/i.png', 'c').setOnChangeAction(" + action + ')', { selectionInput: { name: 'f', type: 'MULTI_SELECT', multiSelectMaxSelectedItems: 3, multiSelectMinQueryLength: 1, externalDataSource: { function: 'onKlik' }, onChangeAction: { function: 'onKlik' }, items: [{ text: 'a', value: 'b', selected: false, startIconUri: 'https://x.example/i.png', bottomText: 'c' }] } }],
    ["CardService.newDatePicker().setFieldName('f').setTitle('t').setValueInMsSinceEpoch(1700000000000).setOnChangeAction(" + action + ')', { dateTimePicker: { type: 'DATE_ONLY', name: 'f', label: 't', valueMsEpoch: '1700000000000', onChangeAction: { function: 'onKlik' } } }],
    ["CardService.newDateTimePicker().setFieldName('f').setValueInMsSinceEpoch('1700000000000').setTimeZoneOffsetInMins(420)", { dateTimePicker: { type: 'DATE_AND_TIME', name: 'f', valueMsEpoch: '1700000000000', timezoneOffsetDate: 420 } }],
    ["CardService.newTimePicker().setFieldName('f').setHours(7).setMinutes(30)", { dateTimePicker: { type: 'TIME_ONLY', name: 'f', valueMsEpoch: '27000000' } }],
    ["CardService.newImage().setImageUrl('https://x.example/i.png').setAltText('a').setOpenLink(CardService.newOpenLink().setUrl('https://x.example/').setOpenAs(CardService.OpenAs.OVERLAY).setOnClose(CardService.OnClose.RELOAD_ADD_ON))", { image: { imageUrl: 'https://x.example/i.png', altText: 'a', onClick: { openLink: { url: 'https://x.example/', openAs: 'OVERLAY', onClose: 'RELOAD' } } } }],
    ["CardService.newButtonSet().addButton(CardService.newTextButton().setText('a').setDisabled(true).setAltText('x').setBackgroundColor('#ff0000').setTextButtonStyle(CardService.TextButtonStyle.FILLED).setIcon(CardService.Icon.STAR)).addButton(CardService.newImageButton().setIconUrl('https://x.example/i.png').setAltText('i').setImageButtonStyle(CardService.ImageButtonStyle.OUTLINED).setOnClickOpenLinkAction(" + action + '))', { buttonList: { buttons: [{ text: 'a', disabled: true, altText: 'x', color: { red: 1, green: 0, blue: 0 }, type: 'FILLED', icon: { knownIcon: 'STAR' } }, { icon: { iconUrl: 'https://x.example/i.png' }, altText: 'i', type: 'OUTLINED', onClick: { openDynamicLinkAction: { function: 'onKlik' } } }] } }],
    ["CardService.newTextButton().setText('a').setComposeAction(" + action + ', CardService.ComposedEmailType.REPLY_AS_DRAFT)', { buttonList: { buttons: [{ text: 'a', onClick: { composeAction: { action: { function: 'onKlik' }, composedEmailType: 'REPLY_AS_DRAFT' } } }] } }],
    ["CardService.newTextButton().setText('a').setAuthorizationAction(CardService.newAuthorizationAction().setAuthorizationUrl('https://x.example/a'))", { buttonList: { buttons: [{ text: 'a', onClick: { authorizationAction: { authorizationUrl: 'https://x.example/a' } } }] } }],
    ["CardService.newTextButton().setText('a').setOverflowMenu(CardService.newOverflowMenu().addMenuItem(CardService.newOverflowMenuItem().setText('m').setDisabled(false).setStartIcon(CardService.newIconImage().setIcon(CardService.Icon.CAR)).setOnClickAction(" + action + ')))', { buttonList: { buttons: [{ text: 'a', onClick: { overflowMenu: { items: [{ text: 'm', disabled: false, startIcon: { knownIcon: 'CAR' }, onClick: { action: { function: 'onKlik' } } }] } } }] } }],
    ["CardService.newGrid().setTitle('g').setNumColumns(2).setBorderStyle(CardService.newBorderStyle().setType(CardService.BorderType.STROKE).setCornerRadius(8).setStrokeColor('#000000')).addItem(CardService.newGridItem().setIdentifier('1').setTitle('t').setSubtitle('s').setTextAlignment(CardService.HorizontalAlignment.CENTER).setLayout(CardService.GridItemLayout.TEXT_BELOW).setImage(CardService.newImageComponent().setImageUrl('https://x.example/i.png').setAltText('a').setCropStyle(CardService.newImageCropStyle().setImageCropType(CardService.ImageCropType.RECTANGLE_CUSTOM).setAspectRatio(1.5))))", { grid: { title: 'g', columnCount: 2, borderStyle: { type: 'STROKE', cornerRadius: 8, strokeColor: '#000000' }, items: [{ id: '1', title: 't', subtitle: 's', textAlignment: 'CENTER', layout: 'TEXT_BELOW', image: { imageUri: 'https://x.example/i.png', altText: 'a', cropStyle: { type: 'RECTANGLE_CUSTOM', aspectRatio: 1.5 } } }] } }],
    ["CardService.newColumns().addColumn(CardService.newColumn().addWidget(CardService.newTextParagraph().setText('a'))).addColumn(CardService.newColumn().addWidget(CardService.newDivider()))", { columns: { columnItems: [{ widgets: [{ textParagraph: { text: 'a' } }] }, { widgets: [{ divider: {} }] }] } }],
    ["CardService.newChipList().setLayout(CardService.ChipListLayout.WRAPPED).addChip(CardService.newChip().setLabel('c').setAltText('a').setDisabled(true).setIcon(CardService.newIconImage().setIcon(CardService.Icon.BUS)))", { chipList: { layout: 'WRAPPED', chips: [{ label: 'c', altText: 'a', disabled: true, icon: { knownIcon: 'BUS' } }] } }],
    ["CardService.newCarousel().addCarouselCard(CardService.newCarouselCard().addWidget(CardService.newDivider()).addFooterWidget(CardService.newTextButton().setText('b')))", { carousel: { carouselCards: [{ widgets: [{ divider: {} }], footerWidgets: [{ buttonList: { buttons: [{ text: 'b' }] } }] }] } }],
  ])('%s', (code, json) => {
    expect(widget(code)).toEqual(json);
  });

  test('a section folds by buttons of its own', () => {
    expect(runScript("return JSON.parse(CardService.newCardBuilder().addSection(CardService.newCardSection().setCollapseControl(CardService.newCollapseControl().setCollapseButton(CardService.newTextButton().setText('-')).setExpandButton(CardService.newTextButton().setText('+')).setHorizontalAlign(CardService.HorizontalAlignment.END))).build().printJson()).sections[0].collapseControl;")).toEqual({ collapseButton: { text: '-' }, expandButton: { text: '+' }, horizontalAlignment: 'END' });
  });
});

describe('CardService answers clicks', () => {
  const respond = (code: string): object => projectOf('', newWorkspace(), { 'Card.gs': `function act(e) { const card = CardService.newCardBuilder().setName('k').build(); return ${code}; }` }).card('act', {});

  test('ActionResponse navigates in order, notifies, opens a link and marks the state as changed', () => {
    expect(respond("CardService.newActionResponseBuilder().setNavigation(CardService.newNavigation().popToRoot().popCard().popToNamedCard('k').updateCard(card).pushCard(card)).setNotification(CardService.newNotification().setText('Diambil')).setOpenLink(CardService.newOpenLink().setUrl('https://x.example/')).setStateChanged(true).build()")).toEqual({
      renderActions: { action: { navigations: [{ popToRoot: true }, { pop: true }, { popToCard: 'k' }, { updateCard: { name: 'k' } }, { pushCard: { name: 'k' } }], notification: { text: 'Diambil' }, link: { url: 'https://x.example/' } } },
      stateChanged: true,
    });
  });

  test('universal actions show cards or open a link, not both', () => {
    expect(respond('CardService.newUniversalActionResponseBuilder().displayAddOnCards([card, card]).build()')).toEqual({ renderActions: { action: { navigations: [{ pushCard: { name: 'k' } }, { pushCard: { name: 'k' } }] } } });
    expect(respond("CardService.newUniversalActionResponseBuilder().setOpenLink(CardService.newOpenLink().setUrl('https://x.example/')).build()")).toEqual({ renderActions: { action: { link: { url: 'https://x.example/' } } } });
    expect(errorOf('CardService.newUniversalActionResponseBuilder().build();')).toContain('either cards or a link');
  });

  test('suggestions, drafts, calendar, files, link previews and Chat', () => {
    expect(respond("CardService.newSuggestionsResponseBuilder().setSuggestions(CardService.newSuggestions().addSuggestion('a')).build()")).toEqual({ autoComplete: { items: [{ text: 'a' }] } });
    expect(respond("CardService.newComposeActionResponseBuilder().setGmailDraft(GmailApp.createDraft('a@x.example', 's', 'b')).build()")).toMatchObject({ renderActions: { hostAppAction: { gmailAction: { openCreatedDraftAction: { draftId: expect.stringMatching(/^r\d+$/) as unknown } } } } });
    expect(respond("CardService.newUpdateDraftActionResponseBuilder().setUpdateDraftToRecipientsAction(CardService.newUpdateDraftToRecipientsAction().addUpdateToRecipients(['a@x.example'])).setUpdateDraftCcRecipientsAction(CardService.newUpdateDraftCcRecipientsAction().addUpdateCcRecipients(['c@x.example'])).setUpdateDraftBccRecipientsAction(CardService.newUpdateDraftBccRecipientsAction().addUpdateBccRecipients(['d@x.example'])).setUpdateDraftSubjectAction(CardService.newUpdateDraftSubjectAction().addUpdateSubject('s')).setUpdateDraftBodyAction(CardService.newUpdateDraftBodyAction().addUpdateContent('<b>', CardService.ContentType.MUTABLE_HTML).setUpdateType(CardService.UpdateDraftBodyType.IN_PLACE_INSERT)).build()")).toEqual({
      renderActions: { hostAppAction: { gmailAction: { updateDraftAction: { updateToRecipients: { recipients: [{ email: 'a@x.example' }] }, updateCcRecipients: { recipients: [{ email: 'c@x.example' }] }, updateBccRecipients: { recipients: [{ email: 'd@x.example' }] }, updateSubject: { subject: [{ subject: 's' }] }, updateBody: { updateContents: [{ content: '<b>', contentType: 'MUTABLE_HTML' }], updateType: 'IN_PLACE_INSERT' } } } } },
    });
    expect(respond("CardService.newCalendarEventActionResponseBuilder().addAttendees(['a@x.example']).addAttachments([CardService.newAttachment().setTitle('t').setResourceUrl('https://x.example/').setMimeType('text/html').setIconUrl('https://x.example/i.png')]).build()")).toEqual({ renderActions: { hostAppAction: { calendarAction: { editAttachmentsAction: { addAttachments: [{ title: 't', resourceUrl: 'https://x.example/', mimeType: 'text/html', iconUrl: 'https://x.example/i.png' }] }, editAttendeesAction: { addAttendeeEmails: ['a@x.example'] } } } } });
    expect(respond('CardService.newEditorFileScopeActionResponseBuilder().requestFileScopeForActiveDocument().build()')).toEqual({ renderActions: { hostAppAction: { editorAction: { requestFileScopeForActiveDocument: {} } } } });
    expect(respond("CardService.newDriveItemsSelectedActionResponseBuilder().requestFileScope('id1').build()")).toEqual({ renderActions: { hostAppAction: { driveAction: { requestFileScope: { itemId: 'id1' } } } } });
    expect(respond("CardService.newLinkPreview().setTitle('t').setLinkPreviewTitle('l').setPreviewCard(card)")).toEqual({ action: { linkPreview: { title: 't', linkPreviewTitle: 'l', previewCard: { name: 'k' } } } });
    expect(respond("CardService.newChatResponseBuilder().setText('t').addCardsV2(CardService.newCardWithId().setCardId('1').setCard(card)).setActionResponse(CardService.newChatActionResponse().setUrl('https://x.example/').setDialogAction(CardService.newDialogAction().setDialog(CardService.newDialog().setBody(card)).setActionStatus(CardService.newActionStatus().setUserFacingMessage('m')))).build()")).toEqual({
      text: 't',
      cardsV2: [{ cardId: '1', card: { name: 'k' } }],
      actionResponse: { url: 'https://x.example/', dialogAction: { dialog: { body: { name: 'k' } }, actionStatus: { userFacingMessage: 'm' } } },
    });
  });

  test('an AuthorizationException is thrown into the script', () => {
    expect(runScript("const x = CardService.newAuthorizationException().setAuthorizationUrl('https://x.example/').setResourceDisplayName('r').setCustomUiCallback('c'); try { x.throwException(); } catch (e) { return [e.name, JSON.parse(x.printJson()).resourceDisplayName]; }")).toEqual(['AuthorizationException', 'r']);
  });

  test('a builder that was not built is no answer', () => {
    expect(() => respond('CardService.newCardBuilder()')).toThrow('has a type that cannot be used by the add-ons platform');
  });
});

describe('CardService refuses what Google would', () => {
  test.each([
    ["CardService.newAction().setParameters({ a: 1 });", 'Invalid argument: parameters. Both keys and values must be strings.'],
    ['const c = CardService.newColumns(); c.addColumn(CardService.newColumn()).addColumn(CardService.newColumn()).addColumn(CardService.newColumn());', 'A Columns widget can have at most 2 columns.'],
    ['CardService.newImageCropStyle().setAspectRatio(0);', 'Invalid argument: ratio'],
    ['CardService.newCardBuilder().addSection(CardService.newCardSection().addWidget(CardService.newTextInput())).build();', 'Missing required field: TextInput.name'],
    ['const s = CardService.newCardSection(); for (let i = 0; i < 101; i++) s.addWidget(CardService.newDivider()); CardService.newCardBuilder().addSection(s).build();', 'The card has 101 widgets; at most 100 are allowed.'],
    ['const b = CardService.newCardBuilder(); for (let i = 0; i < 101; i++) b.addSection(CardService.newCardSection()); b.build();', 'The card has 101 sections; at most 100 are allowed.'],
  ])('%s', (body, text) => {
    expect(errorOf(body)).toBe(text);
  });
});
