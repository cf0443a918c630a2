import { ScriptError } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import { ServiceObject } from '../kernel/serviceObject';
import { ClockTriggerBuilder } from './clockTriggerBuilder';
import type { Trigger } from './trigger';
import { installTrigger } from './trigger';

/** ScriptApp.newTrigger(handler). */
export class TriggerBuilder extends ServiceObject {
  readonly typeName = 'ScriptApp.TriggerBuilder';
  constructor(
    private readonly host: ServiceHost,
    private readonly handler: string,
  ) {
    super();
  }
  forSpreadsheet(spreadsheet: unknown): FileTriggerBuilder {
    return new FileTriggerBuilder(this.host, this.handler, 'SPREADSHEETS', idOf(spreadsheet));
  }
  forForm(form: unknown): FileTriggerBuilder {
    return new FileTriggerBuilder(this.host, this.handler, 'FORMS', idOf(form));
  }
  forDocument(document: unknown): FileTriggerBuilder {
    return new FileTriggerBuilder(this.host, this.handler, 'DOCUMENTS', idOf(document));
  }
  forUserCalendar(emailId: string): FileTriggerBuilder {
    return new FileTriggerBuilder(this.host, this.handler, 'CALENDAR', emailId);
  }
  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.host, this.handler);
  }
}

const BUILDER_TYPES = { SPREADSHEETS: 'SpreadsheetTriggerBuilder', FORMS: 'FormTriggerBuilder', DOCUMENTS: 'DocumentTriggerBuilder', CALENDAR: 'CalendarTriggerBuilder' } as const;

/** Triggers of files and calendars; which of its methods a script sees depends on the kind of source. */
export class FileTriggerBuilder extends ServiceObject {
  static readonly catalogTypes = Object.values(BUILDER_TYPES).map((name) => `ScriptApp.${name}`);
  readonly typeName: string;
  private event: string | null = null;

  constructor(
    private readonly host: ServiceHost,
    private readonly handler: string,
    private readonly source: keyof typeof BUILDER_TYPES,
    private readonly sourceId: string,
  ) {
    super();
    this.typeName = `ScriptApp.${BUILDER_TYPES[source]}`;
  }
  onOpen(): this {
    return this.on('ON_OPEN');
  }
  onEdit(): this {
    return this.on('ON_EDIT');
  }
  onChange(): this {
    return this.on('ON_CHANGE');
  }
  onFormSubmit(): this {
    return this.on('ON_FORM_SUBMIT');
  }
  onEventUpdated(): this {
    return this.on('ON_EVENT_UPDATED');
  }
  create(): Trigger {
    const { event } = this;
    if (event === null) throw new ScriptError('Please specify an event type for the trigger.');
    if (this.source !== 'CALENDAR' && !this.host.account.drive.files.has(this.sourceId)) {
      throw new ScriptError('Unexpected error while getting the method or property create on object ScriptApp.TriggerBuilder.');
    }
    return installTrigger(this.host, `${this.typeName}.create`, { handler: this.handler, event, source: this.source, sourceId: this.sourceId, schedule: null, nextAt: null });
  }
  private on(event: string): this {
    this.event = event;
    return this;
  }
}

/** Id of a file given as text or as its service object. */
function idOf(file: unknown): string {
  if (typeof file === 'string') return file;
  const getId: unknown = file instanceof ServiceObject ? Reflect.get(file, 'getId') : undefined;
  if (typeof getId !== 'function') throw new ScriptError('Invalid argument: key');
  return String(Reflect.apply(getId, file, []));
}
