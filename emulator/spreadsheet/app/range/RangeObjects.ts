import { ScriptError } from '../../../kernel/errors';
import type { EnumValue, ServiceObject } from '../../../kernel/serviceObject';
import { applyFilter } from '../../model/filter';
import { nextId } from '../../model/create';
import { encloses, intersects } from '../../model/gridRange';
import { addMetadata } from '../../model/metadata';
import { setCell } from '../../model/cells';
import { forbiddingProtection, roleOf } from '../../model/protection';
import { shiftGroupDepth } from '../../model/groups';
import type { GridRange, ProtectionState } from '../../state';
import { factory } from '../factory';
import { bandingColors } from '../objects/bandingThemes';
import { metadataArguments } from '../objects/metadataArguments';
import { RangeCopy } from './RangeCopy';

/** Things that are laid on a range: merges, protection, filter, banding, metadata, groups. */
export abstract class RangeObjects extends RangeCopy {
  merge(): this {
    return this.write('merge', () => this.mergeAreas([this.area]));
  }
  mergeAcross(): this {
    return this.write('mergeAcross', () => this.mergeAreas(Array.from({ length: this.rowTotal }, (_, index) => ({ ...this.area, startRow: this.area.startRow + index, endRow: this.area.startRow + index + 1 }))));
  }
  mergeVertically(): this {
    return this.write('mergeVertically', () =>
      this.mergeAreas(Array.from({ length: this.columnTotal }, (_, index) => ({ ...this.area, startColumn: this.area.startColumn + index, endColumn: this.area.startColumn + index + 1 }))),
    );
  }
  /** Only the value of each top left cell is kept, as at Google. */
  private mergeAreas(areas: readonly (GridRange & { endRow: number; endColumn: number })[]): this {
    const partly = this.sheet.merges.find((merge) => intersects(merge, this.area) && !encloses(this.area, merge));
    if (partly) throw new ScriptError('You must select all cells in a merged range to merge or unmerge them.');
    this.sheet.merges = this.sheet.merges.filter((merge) => !intersects(merge, this.area));
    for (const area of areas) {
      if (area.endRow - area.startRow === 1 && area.endColumn - area.startColumn === 1) continue;
      for (let row = area.startRow; row < area.endRow; row++) {
        for (let column = area.startColumn; column < area.endColumn; column++) {
          if (row !== area.startRow || column !== area.startColumn) setCell(this.spreadsheet, this.sheet, row, column, null);
        }
      }
      this.sheet.merges.push({ ...area });
    }
    return this;
  }
  breakApart(): this {
    return this.write('breakApart', () => {
      const partly = this.sheet.merges.find((merge) => intersects(merge, this.area) && !encloses(this.area, merge));
      if (partly) throw new ScriptError('You must select all cells in a merged range to merge or unmerge them.');
      this.sheet.merges = this.sheet.merges.filter((merge) => !intersects(merge, this.area));
      return this;
    });
  }
  isPartOfMerge(): boolean {
    return this.read('isPartOfMerge', () => this.sheet.merges.some((merge) => intersects(merge, this.area)));
  }

  /** A new protection; the editors of the spreadsheet keep their right until they are removed, as documented. */
  protect(): ServiceObject {
    return this.write('protect', () => {
      const file = this.host.account.drive.files.get(this.spreadsheet.id);
      const state: ProtectionState = {
        id: nextId(this.spreadsheet),
        range: this.asked,
        wholeSheet: false,
        unprotected: [],
        description: '',
        warningOnly: false,
        editors: new Set(file ? [...file.editors, this.host.execution.effectiveUser].filter((user) => user !== file.owner) : []),
        domainEdit: false,
        namedRangeId: null,
        targetAudiences: [],
      };
      this.sheet.protections.push(state);
      return factory().protection(this, state);
    });
  }
  canEdit(): boolean {
    return this.read('canEdit', () => {
      const user = this.host.execution.effectiveUser;
      const role = roleOf(this.host.account.drive.files.get(this.spreadsheet.id), user);
      return (role === 'owner' || role === 'editor') && !forbiddingProtection(this.host.account, this.spreadsheet, this.sheet, user, this.area);
    });
  }

  createFilter(): ServiceObject {
    return this.write('createFilter', () => {
      if (this.sheet.filter) throw new ScriptError("You can't create a filter in a sheet that already has a filter.");
      this.sheet.filter = { range: { ...this.area }, criteria: new Map(), sort: null };
      applyFilter(this.spreadsheet, this.sheet, this.host.now());
      return factory().filter(this);
    });
  }
  getFilter(): ServiceObject | null {
    return this.read('getFilter', () => (this.sheet.filter && intersects(this.sheet.filter.range, this.area) ? factory().filter(this) : null));
  }

  applyRowBanding(theme?: EnumValue, showHeader = true, showFooter = false): ServiceObject {
    return this.write('applyRowBanding', () => this.addBanding('row', theme, showHeader, showFooter));
  }
  applyColumnBanding(theme?: EnumValue, showHeader = true, showFooter = false): ServiceObject {
    return this.write('applyColumnBanding', () => this.addBanding('column', theme, showHeader, showFooter));
  }
  private addBanding(kind: 'row' | 'column', theme: EnumValue | undefined, header: boolean, footer: boolean): ServiceObject {
    if (this.sheet.bandings.some((banding) => intersects(banding.range, this.area))) throw new ScriptError('You cannot add alternating background colors to a range that already has alternating background colors.');
    const colors = bandingColors(theme?.name ?? 'LIGHT_GREY', header, footer);
    const state = { id: nextId(this.spreadsheet), range: { ...this.area }, row: kind === 'row' ? colors : null, column: kind === 'column' ? colors : null };
    this.sheet.bandings.push(state);
    return factory().banding(this, state);
  }
  getBandings(): ServiceObject[] {
    return this.read('getBandings', () => this.sheet.bandings.filter((banding) => intersects(banding.range, this.area)).map((state) => factory().banding(this, state)));
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    return this.write('addDeveloperMetadata', () => {
      addMetadata(this.spreadsheet, this.host.project.id, this.metadataLocation(), key, metadataArguments(rest));
      return this;
    });
  }
  getDeveloperMetadata(): ServiceObject[] {
    return this.read('getDeveloperMetadata', () => {
      const wanted = JSON.stringify(this.metadataLocation());
      return this.spreadsheet.developerMetadata
        .filter((each) => JSON.stringify(each.location) === wanted && (each.visibility === 'DOCUMENT' || each.projectId === this.host.project.id))
        .map((state) => factory().metadata(this, state));
    });
  }
  /** Only one whole row or one whole column can hold metadata, as documented. */
  private metadataLocation(): { type: 'ROW' | 'COLUMN'; sheetId: number; start: number; end: number } {
    const wholeRows = this.area.startColumn === 0 && this.area.endColumn === this.sheet.columnCount;
    const wholeColumns = this.area.startRow === 0 && this.area.endRow === this.sheet.rowCount;
    if (wholeRows && this.rowTotal === 1) return { type: 'ROW', sheetId: this.sheet.id, start: this.area.startRow, end: this.area.endRow };
    if (wholeColumns && this.columnTotal === 1) return { type: 'COLUMN', sheetId: this.sheet.id, start: this.area.startColumn, end: this.area.endColumn };
    throw new ScriptError('Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.');
  }
  createDeveloperMetadataFinder(): ServiceObject {
    return factory().metadataFinder(this, this.asked);
  }
  createTextFinder(findText: string): ServiceObject {
    return factory().textFinder(this, this.area, this.sheet, findText);
  }

  shiftRowGroupDepth(delta: number): this {
    return this.write('shiftRowGroupDepth', () => {
      shiftGroupDepth(this.sheet, 'ROWS', this.area.startRow, this.area.endRow, delta);
      return this;
    });
  }
  shiftColumnGroupDepth(delta: number): this {
    return this.write('shiftColumnGroupDepth', () => {
      shiftGroupDepth(this.sheet, 'COLUMNS', this.area.startColumn, this.area.endColumn, delta);
      return this;
    });
  }
  collapseGroups(): this {
    return this.write('collapseGroups', () => this.foldGroups(true));
  }
  expandGroups(): this {
    return this.write('expandGroups', () => this.foldGroups(false));
  }
  private foldGroups(collapsed: boolean): this {
    for (const group of this.sheet.groups) {
      const [start, end] = group.dimension === 'ROWS' ? [this.area.startRow, this.area.endRow] : [this.area.startColumn, this.area.endColumn];
      if (group.start >= start && group.end <= end) group.collapsed = collapsed;
    }
    return this;
  }
}
