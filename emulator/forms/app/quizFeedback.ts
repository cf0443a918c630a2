import { ServiceObject } from '../../kernel/serviceObject';
import type { FeedbackState } from '../state';

/** "The bean implementation of a Feedback, which contains properties common to all feedback, such as display text or links." */
export class QuizFeedbackService extends ServiceObject {
  readonly typeName = 'FormApp.QuizFeedback';
  constructor(readonly feedback: FeedbackState) {
    super();
  }
  getLinkUrls(): string[] {
    return this.feedback.links.map((link) => link.url);
  }
  getText(): string {
    return this.feedback.text;
  }
}

/** Builder of QuizFeedback. */
export class QuizFeedbackBuilderService extends ServiceObject {
  readonly typeName = 'FormApp.QuizFeedbackBuilder';
  constructor(private feedback: FeedbackState = { text: '', links: [] }) {
    super();
  }
  /** Without a text to show, the address shows. */
  addLink(url: string, displayText?: string): this {
    this.feedback = { ...this.feedback, links: [...this.feedback.links, { url: String(url), text: displayText ?? String(url) }] };
    return this;
  }
  build(): QuizFeedbackService {
    return new QuizFeedbackService(this.feedback);
  }
  copy(): QuizFeedbackBuilderService {
    return new QuizFeedbackBuilderService(this.feedback);
  }
  setText(text: string): this {
    this.feedback = { ...this.feedback, text: String(text) };
    return this;
  }
}
