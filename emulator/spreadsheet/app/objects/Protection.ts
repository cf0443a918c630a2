import { ScriptError } from '../../../kernel/errors';
import { type EnumValue, ServiceObject } from '../../../kernel/serviceObject';
import { findNamedRange } from '../../model/namedRanges';
import { protectionAllows, protectedText, roleOf } from '../../model/protection';
import type { GridRange, ProtectionState } from '../../state';
import { factory, type SheetPlace } from '../factory';
import type { RangeBase } from '../range/RangeBase';
import { addressOf } from './addresses';
import type { NamedRange } from './NamedRange';

/** Protection of a range or a tab. Only who may edit what it protects can change it. */
export class Protection extends ServiceObject {
  readonly typeName = 'SpreadsheetApp.Protection';
  constructor(
    private readonly place: SheetPlace,
    private readonly state: ProtectionState,
  ) {
    super();
  }
  private get file() {
    return this.place.host.account.drive.files.get(this.place.spreadsheet.id);
  }
  private read<T>(name: string, effect: () => T): T {
    return this.place.host.call(`${this.typeName}.${name}`, effect);
  }
  private change(name: string, effect: () => void): this {
    return this.place.host.call(`${this.typeName}.${name}`, () => {
      const user = this.place.host.execution.effectiveUser;
      const role = roleOf(this.file, user);
      if ((role !== 'owner' && role !== 'editor') || !protectionAllows({ ...this.state, warningOnly: false }, this.file, user)) throw new ScriptError(protectedText);
      effect();
      return this;
    });
  }

  addEditor(user: unknown): this {
    return this.change('addEditor', () => this.add([addressOf(user)]));
  }
  addEditors(emailAddresses: string[]): this {
    return this.change('addEditors', () => this.add(emailAddresses.map(addressOf)));
  }
  /** Who may edit the range may edit the spreadsheet: Google shares it with them. */
  private add(addresses: readonly string[]): void {
    if (this.state.warningOnly) throw new ScriptError('Cannot add editors to a protection that is warning only.');
    for (const address of addresses) {
      if (address === this.file?.owner) continue;
      this.state.editors.add(address);
      this.file?.editors.add(address);
    }
  }
  removeEditor(user: unknown): this {
    return this.change('removeEditor', () => this.drop([addressOf(user)]));
  }
  removeEditors(users: unknown[]): this {
    return this.change('removeEditors', () => this.drop(users.map(addressOf)));
  }
  /** Neither the owner nor the user who asks can be removed, as documented. */
  private drop(addresses: readonly string[]): void {
    for (const address of addresses) if (address !== this.place.host.execution.effectiveUser) this.state.editors.delete(address);
  }
  getEditors(): ServiceObject[] {
    return this.read('getEditors', () => {
      if (this.state.warningOnly) return [];
      const addresses = new Set([...(this.file ? [this.file.owner] : []), ...this.state.editors]);
      return [...addresses].map((address) => factory().user(this.place.host, address));
    });
  }
  canEdit(): boolean {
    return this.read('canEdit', () => {
      const user = this.place.host.execution.effectiveUser;
      const role = roleOf(this.file, user);
      return (role === 'owner' || role === 'editor') && protectionAllows(this.state, this.file, user);
    });
  }
  canDomainEdit(): boolean {
    return this.read('canDomainEdit', () => this.state.domainEdit);
  }
  setDomainEdit(editable: boolean): this {
    return this.change('setDomainEdit', () => void (this.state.domainEdit = editable));
  }
  addTargetAudience(audienceId: string): this {
    return this.change('addTargetAudience', () => {
      if (!this.state.targetAudiences.includes(audienceId)) this.state.targetAudiences.push(audienceId);
    });
  }
  removeTargetAudience(audienceId: string): this {
    return this.change('removeTargetAudience', () => {
      this.state.targetAudiences = this.state.targetAudiences.filter((each) => each !== audienceId);
    });
  }
  /** "An array of the IDs of target audiences." Who belongs to one is not known here: an audience gives nobody the right to edit. */
  getTargetAudiences(): string[] {
    return this.read('getTargetAudiences', () => [...this.state.targetAudiences]);
  }
  getDescription(): string {
    return this.read('getDescription', () => this.state.description);
  }
  setDescription(description: string): this {
    return this.change('setDescription', () => void (this.state.description = description));
  }
  getProtectionType(): EnumValue {
    return this.place.host.enumValue('SpreadsheetApp.ProtectionType', this.state.wholeSheet ? 'SHEET' : 'RANGE');
  }
  getRange(): RangeBase {
    return this.read('getRange', () => factory().range(this.place, this.state.range));
  }
  setRange(range: RangeBase): this {
    return this.change('setRange', () => {
      this.state.range = range.asked;
      this.state.namedRangeId = null;
    });
  }
  getRangeName(): string | null {
    return this.read('getRangeName', () => this.place.spreadsheet.namedRanges.find((range) => range.id === this.state.namedRangeId)?.name ?? null);
  }
  setRangeName(rangeName: string): this {
    return this.change('setRangeName', () => {
      const named = findNamedRange(this.place.spreadsheet, rangeName);
      if (!named) throw new ScriptError(`The named range "${rangeName}" does not exist.`);
      [this.state.range, this.state.namedRangeId] = [named.range, named.id];
    });
  }
  setNamedRange(namedRange: NamedRange): this {
    return this.setRangeName(namedRange.getName());
  }
  getUnprotectedRanges(): RangeBase[] {
    return this.read('getUnprotectedRanges', () => this.state.unprotected.map((range) => factory().range(this.place, range)));
  }
  setUnprotectedRanges(ranges: RangeBase[]): this {
    return this.change('setUnprotectedRanges', () => {
      if (!this.state.wholeSheet) throw new ScriptError('Unprotected ranges can only be set on protected sheets.');
      this.state.unprotected = ranges.map((range): GridRange => range.asked);
    });
  }
  isWarningOnly(): boolean {
    return this.read('isWarningOnly', () => this.state.warningOnly);
  }
  setWarningOnly(warningOnly: boolean): this {
    return this.change('setWarningOnly', () => void (this.state.warningOnly = warningOnly));
  }
  remove(): void {
    this.change('remove', () => {
      const { protections } = this.place.sheet;
      this.place.sheet.protections = protections.filter((protection) => protection !== this.state);
    });
  }
}
