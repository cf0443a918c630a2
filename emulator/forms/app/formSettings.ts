import { formErrors } from '../model/formErrors';
import { editUrl, publishedUrl, summaryUrl } from '../model/formUrls';
import { FormBase } from './formBase';

/** Titles, texts, switches and addresses of a form. Its getters were fetched when the form was opened and are not counted. */
export abstract class FormSettingsPart extends FormBase {
  canEditResponse(): boolean {
    return this.form().settings.allowResponseEdits;
  }
  collectsEmail(): boolean {
    return this.form().settings.collectEmail;
  }
  getConfirmationMessage(): string {
    return this.form().confirmationMessage;
  }
  getCustomClosedFormMessage(): string {
    return this.form().closedMessage;
  }
  getDescription(): string {
    return this.form().description;
  }
  getEditUrl(): string {
    return editUrl(this.form());
  }
  getId(): string {
    return this.formId;
  }
  getPublishedUrl(): string {
    return publishedUrl(this.form());
  }
  getShuffleQuestions(): boolean {
    return this.form().settings.shuffleQuestions;
  }
  getSummaryUrl(): string {
    return summaryUrl(this.form());
  }
  getTitle(): string {
    return this.form().title;
  }
  hasLimitOneResponsePerUser(): boolean {
    return this.form().settings.limitOneResponsePerUser;
  }
  hasProgressBar(): boolean {
    return this.form().settings.progressBar;
  }
  hasRespondAgainLink(): boolean {
    return this.form().settings.showLinkToRespondAgain;
  }
  isAcceptingResponses(): boolean {
    return this.form().accepting;
  }
  isPublished(): boolean {
    if (!this.form().supportsPublishing) throw formErrors.publishingUnsupported();
    return this.form().published;
  }
  isPublishingSummary(): boolean {
    return this.form().settings.publishingSummary;
  }
  isQuiz(): boolean {
    return this.form().settings.quiz;
  }
  requiresLogin(): boolean {
    return this.form().settings.requireLogin;
  }
  supportsAdvancedResponderPermissions(): boolean {
    return this.form().supportsPublishing;
  }

  /** Throws where it would open an unpublished form. */
  setAcceptingResponses(enabled: boolean): this {
    return this.set('setAcceptingResponses', (form) => {
      if (enabled && !form.published) throw formErrors.acceptingUnpublished();
      form.accepting = enabled;
    });
  }
  setAllowResponseEdits(enabled: boolean): this {
    return this.setting('setAllowResponseEdits', { allowResponseEdits: enabled });
  }
  setCollectEmail(collect: boolean): this {
    return this.setting('setCollectEmail', { collectEmail: collect });
  }
  setConfirmationMessage(message: string): this {
    return this.set('setConfirmationMessage', (form) => {
      form.confirmationMessage = String(message);
    });
  }
  setCustomClosedFormMessage(message: string): this {
    return this.set('setCustomClosedFormMessage', (form) => {
      form.closedMessage = String(message);
    });
  }
  setDescription(description: string): this {
    return this.set('setDescription', (form) => {
      form.description = String(description);
    });
  }
  /** Ending a quiz removes every grading option, as documented. */
  setIsQuiz(enabled: boolean): this {
    return this.set('setIsQuiz', (form) => {
      form.settings = { ...form.settings, quiz: enabled };
      if (enabled) return;
      form.items = form.items.map(({ grading: _grading, ...item }) =>
        item.choices === undefined ? item : { ...item, choices: item.choices.map((choice) => ({ ...choice, correct: false })) },
      );
    });
  }
  setLimitOneResponsePerUser(enabled: boolean): this {
    return this.setting('setLimitOneResponsePerUser', { limitOneResponsePerUser: enabled });
  }
  setProgressBar(enabled: boolean): this {
    return this.setting('setProgressBar', { progressBar: enabled });
  }
  /** Supersedes setAcceptingResponses: what is published accepts responses, what is not does not. */
  setPublished(enabled: boolean): this {
    return this.set('setPublished', (form) => {
      if (!form.supportsPublishing) throw formErrors.publishingUnsupported();
      form.published = enabled;
      form.accepting = enabled;
    });
  }
  setPublishingSummary(enabled: boolean): this {
    return this.setting('setPublishingSummary', { publishingSummary: enabled });
  }
  setRequireLogin(requireLogin: boolean): this {
    return this.setting('setRequireLogin', { requireLogin });
  }
  setShowLinkToRespondAgain(enabled: boolean): this {
    return this.setting('setShowLinkToRespondAgain', { showLinkToRespondAgain: enabled });
  }
  setShuffleQuestions(shuffle: boolean): this {
    return this.setting('setShuffleQuestions', { shuffleQuestions: shuffle });
  }
  /** The name of the file stays. */
  setTitle(title: string): this {
    return this.set('setTitle', (form) => {
      form.title = String(title);
    });
  }
}
