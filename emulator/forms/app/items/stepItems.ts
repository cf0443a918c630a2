import type { EnumValue } from '../../../kernel/serviceObject';
import { formErrors } from '../../model/formErrors';
import type { ItemResponseService } from '../itemResponse';
import { GeneralFeedbackItemService } from './questionItem';

/** One number out of a row of radio buttons. */
export class ScaleItemService extends GeneralFeedbackItemService {
  readonly typeName = 'FormApp.ScaleItem';
  protected again(itemId: number): ScaleItemService {
    return new ScaleItemService(this.host, this.formId, itemId);
  }
  createResponse(response: number): ItemResponseService {
    if (!Number.isInteger(response) || response < this.getLowerBound() || response > this.getUpperBound()) throw formErrors.invalidResponse('scale');
    return this.response(String(response));
  }
  getLeftLabel(): string {
    return this.scale().leftLabel;
  }
  getLowerBound(): number {
    return this.scale().lower;
  }
  getRightLabel(): string {
    return this.scale().rightLabel;
  }
  getUpperBound(): number {
    return this.scale().upper;
  }
  /** Lower bound 0 or 1, upper bound 3 to 10. */
  setBounds(lower: number, upper: number): this {
    if (lower !== 0 && lower !== 1) throw formErrors.invalid('lower');
    if (!Number.isInteger(upper) || upper < 3 || upper > 10) throw formErrors.invalid('upper');
    return this.change('setBounds', { scale: { ...this.scale(), lower, upper } });
  }
  setLabels(lower: string, upper: string): this {
    return this.change('setLabels', { scale: { ...this.scale(), leftLabel: String(lower), rightLabel: String(upper) } });
  }

  private scale(): { lower: number; upper: number; leftLabel: string; rightLabel: string } {
    return this.state().scale ?? { lower: 1, upper: 5, leftLabel: '', rightLabel: '' };
  }
}

/** Stars, hearts or thumbs. */
export class RatingItemService extends GeneralFeedbackItemService {
  readonly typeName = 'FormApp.RatingItem';
  protected again(itemId: number): RatingItemService {
    return new RatingItemService(this.host, this.formId, itemId);
  }
  createResponse(response: number): ItemResponseService {
    if (!Number.isInteger(response) || response < 1 || response > this.getRatingScaleLevel()) throw formErrors.invalidResponse('rating');
    return this.response(String(response));
  }
  getRatingIcon(): EnumValue {
    return this.host.enumValue('FormApp.RatingIconType', this.rating().icon);
  }
  getRatingScaleLevel(): number {
    return this.rating().levels;
  }
  setRatingIcon(ratingIcon: EnumValue): this {
    return this.change('setRatingIcon', { rating: { ...this.rating(), icon: ratingIcon.name } });
  }
  /** 3 to 10. */
  setRatingScaleLevel(ratingScaleLevel: number): this {
    if (!Number.isInteger(ratingScaleLevel) || ratingScaleLevel < 3 || ratingScaleLevel > 10) throw formErrors.invalid('ratingScaleLevel');
    return this.change('setRatingScaleLevel', { rating: { ...this.rating(), levels: ratingScaleLevel } });
  }

  private rating(): { icon: string; levels: number } {
    return this.state().rating ?? { icon: 'STAR', levels: 3 };
  }
}
