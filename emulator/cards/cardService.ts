import { Action, AuthorizationAction, AuthorizationException, Navigation, Notification, OpenLink } from './actions';
import { ButtonSet, CardAction, Chip, ChipList, ImageButton, OverflowMenu, OverflowMenuItem, TextButton } from './buttons';
import { CardBuilder } from './cardBuilder';
import { ActionStatus, CardWithId, ChatActionResponse, Dialog, DialogAction } from './chat';
import { Attachment, UpdateDraftBccRecipientsAction, UpdateDraftBodyAction, UpdateDraftCcRecipientsAction, UpdateDraftSubjectAction, UpdateDraftToRecipientsAction } from './drafts';
import { BorderStyle, IconImage, Image, ImageComponent, ImageCropStyle, MaterialIcon } from './images';
import { DatePicker, DateTimePicker, SelectionInput, Suggestions, Switch, TextInput, TimePicker, Validation } from './inputs';
import { CardHeader, CardSection, Carousel, CarouselCard, CollapseControl, Column, Columns, FixedFooter, Grid, GridItem } from './layout';
import { ActionResponseBuilder, CalendarEventActionResponseBuilder, ChatResponseBuilder, ComposeActionResponseBuilder, DriveItemsSelectedActionResponseBuilder, EditorFileScopeActionResponseBuilder, LinkPreview, SuggestionsResponseBuilder, UniversalActionResponseBuilder, UpdateDraftActionResponseBuilder } from './responses';
import { StudioConstructors } from './studioConstructors';
import { DecoratedText, Divider, KeyValue, TextParagraph } from './texts';

/** CardService: builders of cards, which make Google's card JSON. Nothing here leaves the script, so nothing is counted. */
export class CardServiceService extends StudioConstructors {
  readonly typeName = 'CardService';
  newAction(): Action {
    return new Action();
  }
  newActionResponseBuilder(): ActionResponseBuilder {
    return new ActionResponseBuilder();
  }
  newActionStatus(): ActionStatus {
    return new ActionStatus();
  }
  newAttachment(): Attachment {
    return new Attachment();
  }
  newAuthorizationAction(): AuthorizationAction {
    return new AuthorizationAction();
  }
  newAuthorizationException(): AuthorizationException {
    return new AuthorizationException();
  }
  newBorderStyle(): BorderStyle {
    return new BorderStyle();
  }
  newButtonSet(): ButtonSet {
    return new ButtonSet();
  }
  newCalendarEventActionResponseBuilder(): CalendarEventActionResponseBuilder {
    return new CalendarEventActionResponseBuilder();
  }
  newCardAction(): CardAction {
    return new CardAction();
  }
  newCardBuilder(): CardBuilder {
    return new CardBuilder();
  }
  newCardHeader(): CardHeader {
    return new CardHeader();
  }
  newCardSection(): CardSection {
    return new CardSection();
  }
  newCardWithId(): CardWithId {
    return new CardWithId();
  }
  newCarousel(): Carousel {
    return new Carousel();
  }
  newCarouselCard(): CarouselCard {
    return new CarouselCard();
  }
  newChatActionResponse(): ChatActionResponse {
    return new ChatActionResponse();
  }
  newChatResponseBuilder(): ChatResponseBuilder {
    return new ChatResponseBuilder();
  }
  newChip(): Chip {
    return new Chip();
  }
  newChipList(): ChipList {
    return new ChipList();
  }
  newCollapseControl(): CollapseControl {
    return new CollapseControl();
  }
  newColumn(): Column {
    return new Column();
  }
  newColumns(): Columns {
    return new Columns();
  }
  newComposeActionResponseBuilder(): ComposeActionResponseBuilder {
    return new ComposeActionResponseBuilder();
  }
  newDatePicker(): DatePicker {
    return new DatePicker();
  }
  newDateTimePicker(): DateTimePicker {
    return new DateTimePicker();
  }
  newDecoratedText(): DecoratedText {
    return new DecoratedText();
  }
  newDialog(): Dialog {
    return new Dialog();
  }
  newDialogAction(): DialogAction {
    return new DialogAction();
  }
  newDivider(): Divider {
    return new Divider();
  }
  newDriveItemsSelectedActionResponseBuilder(): DriveItemsSelectedActionResponseBuilder {
    return new DriveItemsSelectedActionResponseBuilder();
  }
  newEditorFileScopeActionResponseBuilder(): EditorFileScopeActionResponseBuilder {
    return new EditorFileScopeActionResponseBuilder();
  }
  newFixedFooter(): FixedFooter {
    return new FixedFooter();
  }
  newGrid(): Grid {
    return new Grid();
  }
  newGridItem(): GridItem {
    return new GridItem();
  }
  newIconImage(): IconImage {
    return new IconImage();
  }
  newImage(): Image {
    return new Image();
  }
  newImageButton(): ImageButton {
    return new ImageButton();
  }
  newImageComponent(): ImageComponent {
    return new ImageComponent();
  }
  newImageCropStyle(): ImageCropStyle {
    return new ImageCropStyle();
  }
  newKeyValue(): KeyValue {
    return new KeyValue();
  }
  newLinkPreview(): LinkPreview {
    return new LinkPreview();
  }
  newMaterialIcon(): MaterialIcon {
    return new MaterialIcon();
  }
  newNavigation(): Navigation {
    return new Navigation();
  }
  newNotification(): Notification {
    return new Notification();
  }
  newOpenLink(): OpenLink {
    return new OpenLink();
  }
  newOverflowMenu(): OverflowMenu {
    return new OverflowMenu();
  }
  newOverflowMenuItem(): OverflowMenuItem {
    return new OverflowMenuItem();
  }
  newSelectionInput(): SelectionInput {
    return new SelectionInput();
  }
  newSuggestions(): Suggestions {
    return new Suggestions();
  }
  newSuggestionsResponseBuilder(): SuggestionsResponseBuilder {
    return new SuggestionsResponseBuilder();
  }
  newSwitch(): Switch {
    return new Switch();
  }
  newTextButton(): TextButton {
    return new TextButton();
  }
  newTextInput(): TextInput {
    return new TextInput();
  }
  newTextParagraph(): TextParagraph {
    return new TextParagraph();
  }
  newTimePicker(): TimePicker {
    return new TimePicker();
  }
  newUniversalActionResponseBuilder(): UniversalActionResponseBuilder {
    return new UniversalActionResponseBuilder();
  }
  newUpdateDraftActionResponseBuilder(): UpdateDraftActionResponseBuilder {
    return new UpdateDraftActionResponseBuilder();
  }
  newUpdateDraftBccRecipientsAction(): UpdateDraftBccRecipientsAction {
    return new UpdateDraftBccRecipientsAction();
  }
  newUpdateDraftBodyAction(): UpdateDraftBodyAction {
    return new UpdateDraftBodyAction();
  }
  newUpdateDraftCcRecipientsAction(): UpdateDraftCcRecipientsAction {
    return new UpdateDraftCcRecipientsAction();
  }
  newUpdateDraftSubjectAction(): UpdateDraftSubjectAction {
    return new UpdateDraftSubjectAction();
  }
  newUpdateDraftToRecipientsAction(): UpdateDraftToRecipientsAction {
    return new UpdateDraftToRecipientsAction();
  }
  newValidation(): Validation {
    return new Validation();
  }
}
