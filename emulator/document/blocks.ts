import type { EnumValue, ServiceObject } from '../kernel/serviceObject';
import { ScriptError } from '../kernel/errors';
import { Container, Section } from './containers';
import { DocumentElement } from './element';
import { cellNode, newNode, textNode } from './state';

export class HeaderSection extends Section {
  override readonly typeName = 'DocumentApp.HeaderSection';
}
export class FooterSection extends Section {
  override readonly typeName = 'DocumentApp.FooterSection';
}
export class HorizontalRule extends DocumentElement {
  override readonly typeName = 'DocumentApp.HorizontalRule';
}
export class PageBreak extends DocumentElement {
  override readonly typeName = 'DocumentApp.PageBreak';
}

export class Paragraph extends Container {
  override readonly typeName: string = 'DocumentApp.Paragraph';
  appendText(text: unknown): DocumentElement {
    return this.insert('appendText', this.node.children.length, text instanceof DocumentElement ? text.node : textNode(String(text)));
  }
  insertText(childIndex: number, text: unknown): DocumentElement {
    return this.insert('insertText', childIndex, text instanceof DocumentElement ? text.node : textNode(String(text)));
  }
  appendHorizontalRule(): DocumentElement {
    return this.insert('appendHorizontalRule', this.node.children.length, newNode('HORIZONTAL_RULE'));
  }
  appendPageBreak(): DocumentElement {
    return this.insert('appendPageBreak', this.node.children.length, newNode('PAGE_BREAK'));
  }
  setText(text: string): this {
    return this.call('setText', () => {
      this.node.children.splice(0, this.node.children.length, ...(text === '' ? [] : [textNode(text)]));
      return this;
    });
  }
  getAlignment(): unknown {
    return this.attribute('HORIZONTAL_ALIGNMENT');
  }
  setAlignment(alignment: EnumValue): this {
    return this.setAttribute('setAlignment', 'HORIZONTAL_ALIGNMENT', alignment);
  }
  getHeading(): unknown {
    return this.attribute('HEADING') ?? this.objects.host.enumValue('DocumentApp.ParagraphHeading', 'NORMAL');
  }
  setHeading(heading: EnumValue): this {
    return this.setAttribute('setHeading', 'HEADING', heading);
  }
  getIndentStart(): unknown {
    return this.attribute('INDENT_START');
  }
  setIndentStart(points: number): this {
    return this.setAttribute('setIndentStart', 'INDENT_START', points);
  }
  getIndentFirstLine(): unknown {
    return this.attribute('INDENT_FIRST_LINE');
  }
  setIndentFirstLine(points: number): this {
    return this.setAttribute('setIndentFirstLine', 'INDENT_FIRST_LINE', points);
  }
  getLineSpacing(): unknown {
    return this.attribute('LINE_SPACING');
  }
  setLineSpacing(multiplier: number): this {
    return this.setAttribute('setLineSpacing', 'LINE_SPACING', multiplier);
  }
  getSpacingAfter(): unknown {
    return this.attribute('SPACING_AFTER');
  }
  setSpacingAfter(points: number): this {
    return this.setAttribute('setSpacingAfter', 'SPACING_AFTER', points);
  }
  getSpacingBefore(): unknown {
    return this.attribute('SPACING_BEFORE');
  }
  setSpacingBefore(points: number): this {
    return this.setAttribute('setSpacingBefore', 'SPACING_BEFORE', points);
  }
  getLinkUrl(): unknown {
    return this.attribute('LINK_URL');
  }
  setLinkUrl(url: string): this {
    return this.setAttribute('setLinkUrl', 'LINK_URL', url);
  }
}

export class ListItem extends Paragraph {
  override readonly typeName = 'DocumentApp.ListItem';
  getGlyphType(): unknown {
    return this.attribute('GLYPH_TYPE');
  }
  setGlyphType(glyphType: EnumValue): this {
    return this.setAttribute('setGlyphType', 'GLYPH_TYPE', glyphType);
  }
  getNestingLevel(): unknown {
    return this.attribute('NESTING_LEVEL') ?? 0;
  }
  setNestingLevel(nestingLevel: number): this {
    return this.setAttribute('setNestingLevel', 'NESTING_LEVEL', nestingLevel);
  }
}

export class Table extends Container {
  override readonly typeName = 'DocumentApp.Table';
  appendTableRow(row?: unknown): DocumentElement {
    return this.insert('appendTableRow', this.node.children.length, row instanceof DocumentElement ? row.node : newNode('TABLE_ROW'));
  }
  insertTableRow(childIndex: number, row?: unknown): DocumentElement {
    return this.insert('insertTableRow', childIndex, row instanceof DocumentElement ? row.node : newNode('TABLE_ROW'));
  }
  getCell(rowIndex: number, cellIndex: number): DocumentElement {
    const row = this.getRow(rowIndex);
    if (!(row instanceof TableRow)) throw new ScriptError('Invalid argument: rowIndex');
    return row.getCell(cellIndex);
  }
  getNumRows(): number {
    return this.node.children.length;
  }
  getRow(rowIndex: number): DocumentElement {
    return this.getChild(rowIndex);
  }
  removeRow(rowIndex: number): DocumentElement {
    return this.getChild(rowIndex).removeFromParent();
  }
  getBorderColor(): unknown {
    return this.attribute('BORDER_COLOR');
  }
  setBorderColor(color: string): this {
    return this.setAttribute('setBorderColor', 'BORDER_COLOR', color);
  }
  getBorderWidth(): unknown {
    return this.attribute('BORDER_WIDTH');
  }
  setBorderWidth(width: number): this {
    return this.setAttribute('setBorderWidth', 'BORDER_WIDTH', width);
  }
  getColumnWidth(columnIndex: number): unknown {
    return this.attribute(`COLUMN_WIDTH_${columnIndex}`);
  }
  setColumnWidth(columnIndex: number, width: number): this {
    return this.setAttribute('setColumnWidth', `COLUMN_WIDTH_${columnIndex}`, width);
  }
}

export class TableRow extends Container {
  override readonly typeName = 'DocumentApp.TableRow';
  appendTableCell(content?: unknown): DocumentElement {
    return this.insert('appendTableCell', this.node.children.length, content instanceof DocumentElement ? content.node : cellNode(content === undefined ? '' : String(content)));
  }
  insertTableCell(childIndex: number, content?: unknown): DocumentElement {
    return this.insert('insertTableCell', childIndex, content instanceof DocumentElement ? content.node : cellNode(content === undefined ? '' : String(content)));
  }
  getCell(cellIndex: number): DocumentElement {
    return this.getChild(cellIndex);
  }
  getNumCells(): number {
    return this.node.children.length;
  }
  getParentTable(): ServiceObject | null {
    return this.parent;
  }
  removeCell(cellIndex: number): DocumentElement {
    return this.getChild(cellIndex).removeFromParent();
  }
}

export class TableCell extends Section {
  override readonly typeName = 'DocumentApp.TableCell';
  getBackgroundColor(): unknown {
    return this.attribute('BACKGROUND_COLOR');
  }
  setBackgroundColor(color: string): this {
    return this.setAttribute('setBackgroundColor', 'BACKGROUND_COLOR', color);
  }
  getParentRow(): DocumentElement | null {
    return this.parent;
  }
  getParentTable(): DocumentElement | null {
    return this.parent?.parent ?? null;
  }
  getWidth(): unknown {
    return this.attribute('WIDTH');
  }
  setWidth(width: number): this {
    return this.setAttribute('setWidth', 'WIDTH', width);
  }
}
