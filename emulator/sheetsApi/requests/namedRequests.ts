import { nextId } from '../../spreadsheet/model/create';
import { parseA1, parseR1C1 } from '../../spreadsheet/model/a1Notation';
import type { GridRange, NamedRangeState, ProtectionState, SheetState } from '../../spreadsheet/state';
import { protectionAllows } from '../../spreadsheet/model/protection';
import { ApiRefusal } from '../api/apiError';
import { booleanAt, numberAt, objectAt, objectsAt, stringAt, stringsAt } from '../api/json';
import type { JsonObject } from '../api/json';
import { gridRangeMessage, resolveGridRange, sheetById } from '../ranges/gridRangeMessage';
import { protectionMessage } from '../resource/protectionMessage';
import { parseUpdateMask, selects } from '../schema/fieldMask';
import type { RequestContext, RequestHandlers } from './context';

/** Requests about protected and named ranges. */
export const namedRequests: RequestHandlers = {
  addNamedRange(context, request) {
    const message = objectAt(request, 'namedRange') ?? {};
    const name = checkedName(context, stringAt(message, 'name'));
    const { open, cells } = resolveGridRange(context.spreadsheet, objectAt(message, 'range'));
    const id = stringAt(message, 'namedRangeId') ?? String(nextId(context.spreadsheet));
    if (context.spreadsheet.namedRanges.some((each) => each.id === id)) throw new ApiRefusal(`Named range with ID ${id} already exists.`);
    const named: NamedRangeState = { id, name, range: openOrCut(open, cells) };
    context.spreadsheet.namedRanges.push(named);
    context.spreadsheet.version += 1;
    return { addNamedRange: { namedRange: { namedRangeId: id, name, range: gridRangeMessage(named.range) } } };
  },

  updateNamedRange(context, request) {
    const message = objectAt(request, 'namedRange') ?? {};
    const mask = parseUpdateMask(stringAt(request, 'fields'), 'NamedRange');
    const named = requireNamed(context, stringAt(message, 'namedRangeId'));
    if (selects(mask, 'name')) named.name = checkedName(context, stringAt(message, 'name'), named);
    if (selects(mask, 'range') && objectAt(message, 'range')) {
      const { open, cells } = resolveGridRange(context.spreadsheet, objectAt(message, 'range'));
      named.range = openOrCut(open, cells);
    }
    context.spreadsheet.version += 1;
    return {};
  },

  deleteNamedRange(context, request) {
    const named = requireNamed(context, stringAt(request, 'namedRangeId'));
    context.spreadsheet.namedRanges = context.spreadsheet.namedRanges.filter((each) => each !== named);
    context.spreadsheet.version += 1;
    return {};
  },

  addProtectedRange(context, request) {
    const message = objectAt(request, 'protectedRange') ?? {};
    const { sheet, range, wholeSheet } = protectedArea(context, message);
    const id = numberAt(message, 'protectedRangeId') ?? nextId(context.spreadsheet);
    if (context.spreadsheet.sheets.some((each) => each.protections.some((protection) => protection.id === id))) throw new ApiRefusal(`Protected range with ID ${id} already exists.`);
    const protection: ProtectionState = {
      id,
      range,
      wholeSheet,
      unprotected: unprotectedRanges(context, message),
      description: stringAt(message, 'description') ?? '',
      warningOnly: booleanAt(message, 'warningOnly') === true,
      editors: readEditors(context, objectAt(message, 'editors')),
      domainEdit: booleanAt(objectAt(message, 'editors') ?? {}, 'domainUsersCanEdit') === true,
      namedRangeId: stringAt(message, 'namedRangeId') ?? null,
      targetAudiences: [],
    };
    sheet.protections.push(protection);
    return { addProtectedRange: { protectedRange: protectionMessage(context.host, context.spreadsheet, protection) } };
  },

  updateProtectedRange(context, request) {
    const message = objectAt(request, 'protectedRange') ?? {};
    const mask = parseUpdateMask(stringAt(request, 'fields'), 'ProtectedRange');
    const { protection } = requireProtection(context, numberAt(message, 'protectedRangeId'));
    if (selects(mask, 'description')) protection.description = stringAt(message, 'description') ?? '';
    if (selects(mask, 'warningOnly')) protection.warningOnly = booleanAt(message, 'warningOnly') === true;
    if (selects(mask, 'unprotectedRanges')) protection.unprotected = unprotectedRanges(context, message);
    if (selects(mask, 'editors')) {
      protection.editors = readEditors(context, objectAt(message, 'editors'));
      protection.domainEdit = booleanAt(objectAt(message, 'editors') ?? {}, 'domainUsersCanEdit') === true;
    }
    if ((selects(mask, 'range') && objectAt(message, 'range')) || (selects(mask, 'namedRangeId') && stringAt(message, 'namedRangeId'))) {
      const area = protectedArea(context, message);
      protection.range = area.range;
      protection.wholeSheet = area.wholeSheet;
      protection.namedRangeId = stringAt(message, 'namedRangeId') ?? null;
    }
    return {};
  },

  deleteProtectedRange(context, request) {
    const { sheet, protection } = requireProtection(context, numberAt(request, 'protectedRangeId'));
    sheet.protections = sheet.protections.filter((each) => each !== protection);
    return {};
  },
};

/** Sides that the message left open stay open and grow with the tab; the others are cut to the grid. */
function openOrCut(open: GridRange, cells: GridRange): GridRange {
  return { ...cells, endRow: open.endRow === null ? null : cells.endRow, endColumn: open.endColumn === null ? null : cells.endColumn };
}

/** Rules of the field `name` of NamedRange: letters, digits, '_' and '.', no digit first, no reference, none in use. */
function checkedName(context: RequestContext, name: string | undefined, except?: NamedRangeState): string {
  if (!name || !/^[\p{L}_][\p{L}\d_.]{0,249}$/u.test(name) || /^(true|false)$/i.test(name) || parseA1(name) || parseR1C1(name)) throw new ApiRefusal(`Invalid name: ${name ?? ''}`);
  if (context.spreadsheet.namedRanges.some((each) => each !== except && each.name.toLowerCase() === name.toLowerCase())) throw new ApiRefusal(`A named range with the name "${name}" already exists.`);
  return name;
}

function requireNamed(context: RequestContext, id: string | undefined): NamedRangeState {
  const named = context.spreadsheet.namedRanges.find((each) => each.id === id);
  if (!named) throw new ApiRefusal(`No named range with id: ${id ?? ''}`);
  return named;
}

function protectedArea(context: RequestContext, message: JsonObject): { sheet: SheetState; range: GridRange; wholeSheet: boolean } {
  const namedRangeId = stringAt(message, 'namedRangeId');
  if (namedRangeId !== undefined && !objectAt(message, 'range')) {
    const { range } = requireNamed(context, namedRangeId);
    return { sheet: sheetById(context.spreadsheet, range.sheetId), range, wholeSheet: false };
  }
  const { sheet, open, cells } = resolveGridRange(context.spreadsheet, objectAt(message, 'range'));
  const wholeSheet = open.startRow === 0 && open.startColumn === 0 && open.endRow === null && open.endColumn === null;
  return { sheet, range: openOrCut(open, cells), wholeSheet };
}

function unprotectedRanges(context: RequestContext, message: JsonObject): GridRange[] {
  return objectsAt(message, 'unprotectedRanges').map((range) => resolveGridRange(context.spreadsheet, range, 'unprotectedRanges').cells);
}

/** Without editors the range is for the requesting user (and the owner, who always may) alone. */
function readEditors(context: RequestContext, message: JsonObject | undefined): Set<string> {
  return new Set([...(message ? [...stringsAt(message, 'users'), ...stringsAt(message, 'groups')] : []), context.host.execution.effectiveUser]);
}

/** A protection that the user may not edit cannot be changed by them. */
function requireProtection(context: RequestContext, id: number | undefined): { sheet: SheetState; protection: ProtectionState } {
  for (const sheet of context.spreadsheet.sheets) {
    const protection = sheet.protections.find((each) => each.id === id);
    if (!protection) continue;
    const file = context.host.account.drive.files.get(context.spreadsheet.id);
    if (!protectionAllows(protection, file, context.host.execution.effectiveUser)) context.guard(sheet, protection.range);
    return { sheet, protection };
  }
  throw new ApiRefusal(`No protected range with id: ${id ?? 0}`);
}
