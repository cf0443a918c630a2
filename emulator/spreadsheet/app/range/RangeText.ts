import { ScriptError } from '../../../kernel/errors';
import type { EnumValue, ServiceObject } from '../../../kernel/serviceObject';
import type { FormatChange } from '../../model/formats';
import type { CellFormat } from '../../state';
import { factory } from '../factory';
import { TextRotation } from '../text/TextRotation';
import type { TextStyle } from '../text/TextStyle';
import { RangeFormats } from './RangeFormats';

/** Fonts, alignment, wrapping, rotation and direction of a range. */
export abstract class RangeText extends RangeFormats {
  getFontFamily(): string {
    return this.one('getFontFamily', (format) => this.family(format));
  }
  getFontFamilies(): string[][] {
    return this.all('getFontFamilies', (format) => this.family(format));
  }
  private family(format: CellFormat | undefined): string {
    return format?.fontFamily ?? this.spreadsheet.theme.fontFamily;
  }
  setFontFamily(family: string | null): this {
    return this.change('setFontFamily', { fontFamily: family ?? undefined });
  }
  setFontFamilies(families: (string | null)[][]): this {
    return this.changeEach('setFontFamilies', families, (family) => ({ fontFamily: family ?? undefined }));
  }
  getFontSize(): number {
    return this.one('getFontSize', (format) => format?.fontSize ?? 10);
  }
  getFontSizes(): number[][] {
    return this.all('getFontSizes', (format) => format?.fontSize ?? 10);
  }
  setFontSize(size: number): this {
    return this.change('setFontSize', { fontSize: size });
  }
  setFontSizes(sizes: number[][]): this {
    return this.changeEach('setFontSizes', sizes, (size) => ({ fontSize: size }));
  }
  getFontWeight(): string {
    return this.one('getFontWeight', (format) => (format?.bold ? 'bold' : 'normal'));
  }
  getFontWeights(): string[][] {
    return this.all('getFontWeights', (format) => (format?.bold ? 'bold' : 'normal'));
  }
  setFontWeight(weight: string | null): this {
    return this.change('setFontWeight', weightChange(weight));
  }
  setFontWeights(weights: (string | null)[][]): this {
    return this.changeEach('setFontWeights', weights, weightChange);
  }
  getFontStyle(): string {
    return this.one('getFontStyle', (format) => (format?.italic ? 'italic' : 'normal'));
  }
  getFontStyles(): string[][] {
    return this.all('getFontStyles', (format) => (format?.italic ? 'italic' : 'normal'));
  }
  setFontStyle(style: string | null): this {
    return this.change('setFontStyle', styleChange(style));
  }
  setFontStyles(styles: (string | null)[][]): this {
    return this.changeEach('setFontStyles', styles, styleChange);
  }
  getFontLine(): string {
    return this.one('getFontLine', lineOf);
  }
  getFontLines(): string[][] {
    return this.all('getFontLines', lineOf);
  }
  setFontLine(line: string | null): this {
    return this.change('setFontLine', lineChange(line));
  }
  setFontLines(lines: (string | null)[][]): this {
    return this.changeEach('setFontLines', lines, lineChange);
  }

  /** Automatic alignment follows the value: numbers to the right, truth values in the middle. */
  getHorizontalAlignment(): string {
    return this.read('getHorizontalAlignment', () => this.alignmentAt(this.area.startRow, this.area.startColumn));
  }
  getHorizontalAlignments(): string[][] {
    return this.read('getHorizontalAlignments', () => this.matrix((row, column) => this.alignmentAt(row, column)));
  }
  private alignmentAt(row: number, column: number): string {
    const state = this.sheet.rows[row];
    const set = state?.formats?.[column]?.horizontal;
    if (set !== undefined) return set;
    const value = state?.values[column] ?? null;
    return typeof value === 'number' ? 'general-right' : typeof value === 'string' ? 'general-left' : 'general';
  }
  setHorizontalAlignment(alignment: string | null): this {
    return this.change('setHorizontalAlignment', horizontalChange(alignment));
  }
  setHorizontalAlignments(alignments: (string | null)[][]): this {
    return this.changeEach('setHorizontalAlignments', alignments, horizontalChange);
  }
  getVerticalAlignment(): string {
    return this.one('getVerticalAlignment', (format) => format?.vertical ?? 'bottom');
  }
  getVerticalAlignments(): string[][] {
    return this.all('getVerticalAlignments', (format) => format?.vertical ?? 'bottom');
  }
  setVerticalAlignment(alignment: string | null): this {
    return this.change('setVerticalAlignment', verticalChange(alignment));
  }
  setVerticalAlignments(alignments: (string | null)[][]): this {
    return this.changeEach('setVerticalAlignments', alignments, verticalChange);
  }

  getWrap(): boolean {
    return this.one('getWrap', (format) => format?.wrap === 'WRAP');
  }
  getWraps(): boolean[][] {
    return this.all('getWraps', (format) => format?.wrap === 'WRAP');
  }
  setWrap(enabled: boolean): this {
    return this.change('setWrap', { wrap: enabled ? 'WRAP' : 'OVERFLOW' });
  }
  setWraps(enabled: boolean[][]): this {
    return this.changeEach('setWraps', enabled, (each) => ({ wrap: each ? 'WRAP' : 'OVERFLOW' }));
  }
  getWrapStrategy(): EnumValue {
    return this.one('getWrapStrategy', (format) => this.wrapOf(format));
  }
  getWrapStrategies(): EnumValue[][] {
    return this.all('getWrapStrategies', (format) => this.wrapOf(format));
  }
  private wrapOf(format: CellFormat | undefined): EnumValue {
    return this.host.enumValue('SpreadsheetApp.WrapStrategy', format?.wrap ?? 'OVERFLOW');
  }
  setWrapStrategy(strategy: EnumValue): this {
    return this.change('setWrapStrategy', { wrap: strategy.name });
  }
  setWrapStrategies(strategies: EnumValue[][]): this {
    return this.changeEach('setWrapStrategies', strategies, (strategy) => ({ wrap: strategy.name }));
  }

  getTextRotation(): TextRotation {
    return this.one('getTextRotation', rotationOf);
  }
  getTextRotations(): TextRotation[][] {
    return this.all('getTextRotations', rotationOf);
  }
  setTextRotation(rotation: number | TextRotation): this {
    return this.change('setTextRotation', rotationChange(rotation));
  }
  setTextRotations(rotations: TextRotation[][]): this {
    return this.changeEach('setTextRotations', rotations, rotationChange);
  }
  setVerticalText(isVertical: boolean): this {
    return this.change('setVerticalText', { verticalText: isVertical || undefined, rotation: undefined });
  }
  getTextDirection(): EnumValue | null {
    return this.one('getTextDirection', (format) => this.directionOf(format));
  }
  getTextDirections(): (EnumValue | null)[][] {
    return this.all('getTextDirections', (format) => this.directionOf(format));
  }
  private directionOf(format: CellFormat | undefined): EnumValue | null {
    return format?.direction === undefined ? null : this.host.enumValue('SpreadsheetApp.TextDirection', format.direction);
  }
  setTextDirection(direction: EnumValue | null): this {
    return this.change('setTextDirection', { direction: direction?.name });
  }
  setTextDirections(directions: (EnumValue | null)[][]): this {
    return this.changeEach('setTextDirections', directions, (direction) => ({ direction: direction?.name }));
  }
  setShowHyperlink(showHyperlink: boolean): this {
    return this.change('setShowHyperlink', { hideHyperlink: showHyperlink ? undefined : true });
  }

  getTextStyle(): ServiceObject {
    return this.one('getTextStyle', (format) => this.styleOf(format));
  }
  getTextStyles(): ServiceObject[][] {
    return this.all('getTextStyles', (format) => this.styleOf(format));
  }
  private styleOf(format: CellFormat | undefined): ServiceObject {
    return factory().textStyle(this.host, {
      bold: format?.bold ?? false,
      italic: format?.italic ?? false,
      underline: format?.underline ?? false,
      strikethrough: format?.strikethrough ?? false,
      fontFamily: this.family(format),
      fontSize: format?.fontSize ?? 10,
      fontColor: format?.fontColor ?? '#000000',
    });
  }
  setTextStyle(style: TextStyle): this {
    return this.change('setTextStyle', style.style);
  }
  setTextStyles(styles: TextStyle[][]): this {
    return this.changeEach('setTextStyles', styles, (style) => style.style);
  }
}

function weightChange(weight: string | null): FormatChange {
  return { bold: oneOf('fontWeight', weight, ['bold', 'normal']) === 'bold' || undefined };
}
function styleChange(style: string | null): FormatChange {
  return { italic: oneOf('fontStyle', style, ['italic', 'normal']) === 'italic' || undefined };
}
function lineOf(format: CellFormat | undefined): string {
  return format?.underline ? 'underline' : format?.strikethrough ? 'line-through' : 'none';
}
function lineChange(line: string | null): FormatChange {
  const wanted = oneOf('fontLine', line, ['underline', 'line-through', 'none']);
  return { underline: wanted === 'underline' || undefined, strikethrough: wanted === 'line-through' || undefined };
}
function horizontalChange(alignment: string | null): FormatChange {
  const wanted = oneOf('alignment', alignment, ['left', 'center', 'right', 'normal', 'general', 'general-left', 'general-right', 'general-center']);
  return { horizontal: wanted === null || wanted === 'normal' || wanted.startsWith('general') ? undefined : wanted };
}
function verticalChange(alignment: string | null): FormatChange {
  return { vertical: oneOf('alignment', alignment, ['top', 'middle', 'bottom']) ?? undefined };
}
function oneOf(name: string, value: string | null, allowed: readonly string[]): string | null {
  if (value !== null && !allowed.includes(value)) throw new ScriptError(`Invalid argument: ${name}`);
  return value;
}
function rotationOf(format: CellFormat | undefined): TextRotation {
  return new TextRotation(format?.rotation ?? 0, format?.verticalText ?? false);
}
function rotationChange(rotation: number | TextRotation): FormatChange {
  const degrees = typeof rotation === 'number' ? rotation : rotation.getDegrees();
  const vertical = typeof rotation === 'number' ? false : rotation.isVertical();
  return { rotation: degrees === 0 ? undefined : degrees, verticalText: vertical || undefined };
}
