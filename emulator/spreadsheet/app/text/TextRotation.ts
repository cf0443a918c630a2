import { ServiceObject } from '../../../kernel/serviceObject';

/** How the text of a cell is turned. */
export class TextRotation extends ServiceObject {
  readonly typeName = 'SpreadsheetApp.TextRotation';
  constructor(
    private readonly degrees: number,
    private readonly vertical: boolean,
  ) {
    super();
  }
  getDegrees(): number {
    return this.degrees;
  }
  isVertical(): boolean {
    return this.vertical;
  }
}
