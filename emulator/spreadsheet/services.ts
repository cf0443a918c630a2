import type { ServiceHost } from '../kernel/host';
import type { ServiceObject } from '../kernel/serviceObject';
import { User } from '../kernel/user';
import { Color } from './app/colors/Color';
import { bindFactory } from './app/factory';
import { Banding } from './app/objects/Banding';
import { DeveloperMetadata } from './app/objects/DeveloperMetadata';
import { DeveloperMetadataFinder } from './app/objects/DeveloperMetadataFinder';
import { Filter } from './app/objects/Filter';
import { Group } from './app/objects/Group';
import { NamedRange } from './app/objects/NamedRange';
import { Protection } from './app/objects/Protection';
import { RangeList } from './app/objects/RangeList';
import { Selection } from './app/objects/Selection';
import { TextFinder } from './app/objects/TextFinder';
import { Range } from './app/range/Range';
import { ConditionalFormatRule } from './app/rules/ConditionalFormatRule';
import { DataValidation } from './app/rules/DataValidation';
import { Sheet } from './app/sheet/Sheet';
import { Spreadsheet } from './app/spreadsheet/Spreadsheet';
import { SpreadsheetAppService } from './app/SpreadsheetApp';
import { RichTextValue } from './app/text/RichTextValue';
import { TextStyle } from './app/text/TextStyle';

bindFactory({
  spreadsheet: (place) => new Spreadsheet(place),
  sheet: (place) => new Sheet(place),
  range: (place, range) => new Range(place, range),
  rangeList: (place, ranges) => new RangeList(place, ranges),
  protection: (place, state) => new Protection(place, state),
  namedRange: (place, state) => new NamedRange(place, state),
  filter: (place) => new Filter(place),
  banding: (place, state) => new Banding(place, state),
  metadata: (place, state) => new DeveloperMetadata(place, state),
  metadataFinder: (place, within) => new DeveloperMetadataFinder(place, within),
  textFinder: (place, scope, sheet, text) => new TextFinder(place, scope, sheet, text),
  validation: (place, rule) => DataValidation.ofRule(place, rule),
  conditionalFormat: (place, state) => ConditionalFormatRule.ofState(place, state),
  color: (host, color) => new Color(host, color),
  textStyle: (host, style) => new TextStyle(host, style),
  richText: (host, text, runs) => RichTextValue.ofRuns(host, text, runs),
  group: (place, dimension, index, depth) => new Group(place, dimension, index, depth),
  selection: (place) => new Selection(place),
  user: (_host, email) => new User(email),
});

/** Global services of this area, made once an execution. */
export const spreadsheetServices: Record<string, (host: ServiceHost) => ServiceObject> = {
  SpreadsheetApp: (host) => new SpreadsheetAppService(host),
};
