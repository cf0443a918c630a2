import { Section } from './containers';

/** DocumentApp.Body. Sizes in points; a new page has Letter size and margins of an inch (assumed). */
export class Body extends Section {
  override readonly typeName = 'DocumentApp.Body';
  getMarginTop(): unknown {
    return this.attribute('MARGIN_TOP') ?? 72;
  }
  setMarginTop(points: number): this {
    return this.setAttribute('setMarginTop', 'MARGIN_TOP', points);
  }
  getMarginBottom(): unknown {
    return this.attribute('MARGIN_BOTTOM') ?? 72;
  }
  setMarginBottom(points: number): this {
    return this.setAttribute('setMarginBottom', 'MARGIN_BOTTOM', points);
  }
  getMarginLeft(): unknown {
    return this.attribute('MARGIN_LEFT') ?? 72;
  }
  setMarginLeft(points: number): this {
    return this.setAttribute('setMarginLeft', 'MARGIN_LEFT', points);
  }
  getMarginRight(): unknown {
    return this.attribute('MARGIN_RIGHT') ?? 72;
  }
  setMarginRight(points: number): this {
    return this.setAttribute('setMarginRight', 'MARGIN_RIGHT', points);
  }
  getPageWidth(): unknown {
    return this.attribute('PAGE_WIDTH') ?? 612;
  }
  setPageWidth(points: number): this {
    return this.setAttribute('setPageWidth', 'PAGE_WIDTH', points);
  }
  getPageHeight(): unknown {
    return this.attribute('PAGE_HEIGHT') ?? 792;
  }
  setPageHeight(points: number): this {
    return this.setAttribute('setPageHeight', 'PAGE_HEIGHT', points);
  }
}
