import type { DeskEvent } from '../../domain/event';
import { chargeHolder } from '../../domain/holding';
import { untouched, type RequestImage } from '../../domain/request';
import { passChecks } from '../../domain/secondPerson';
import { openStages } from '../../domain/stage';
import { changeStatus, handOver, moveToStage, nextStatuses, setAppointment, stageNamed, type Moment, type Outcome } from '../../domain/workflow';
import { isWebAddress } from '../../domain/webAddress';
import { instantOfSerial } from '../../domain/workingTime';
import { serves, type Librarian } from '../../domain/assignment';
import { refusalWords } from '../../messages/logWords';
import { serviceOf, type DeskConfiguration } from '../configuration/readConfiguration';
import { cellText, dayOfCell } from '../configuration/table';
import type { EditableColumn } from '../desk/rows';
import { statusOfWord, statusWords } from '../tabs/words';
import { agreementCommand, withWish } from './agreementCommand';
import { loanCommand } from './loanCommand';

/** What became of one edited cell. */
export type CellOutcome =
  | { readonly ok: true; readonly events: readonly DeskEvent[] }
  | { readonly ok: false; readonly reason: string };

export interface CommandContext {
  readonly configuration: DeskConfiguration;
  readonly moment: Moment;
  /** Chooses an owner when region or service change. */
  readonly chooseOwner: (region: string, service: string) => { readonly email: string; readonly name: string; readonly because: RequestImage['assignedBecause'] };
}

const refuse = (reason: string): CellOutcome => ({ ok: false, reason });

/** Turns what stands in an editable cell into events, or says why not. Pure. */
export function commandOfCell(image: RequestImage, column: EditableColumn, cell: unknown, context: CommandContext): CellOutcome {
  switch (column) {
    case 'status':
      return statusCommand(image, cellText(cell), context);
    case 'stage':
      return taken(image, stageNamed(image.stages, cellText(cell)), context, (before) => moveToStage(before, cellText(cell), context.moment));
    case 'assignee':
      return assigneeCommand(image, cellText(cell), context);
    case 'noteToRequester':
      return changed(image, context, 'noteChanged', { noteToRequester: String(cell ?? '') }, { to: String(cell ?? '').slice(0, 500) });
    case 'resultLink':
      return linkCommand(image, cellText(cell), context);
    case 'neededBy':
      return dayCommand(image, cell, context);
    case 'agreement':
      return agreementCommand(image, cell, context);
    case 'appointment':
      return appointmentCommand(image, cell, context);
    case 'courier':
    case 'barcodes':
    case 'returnBy':
    case 'returnedOn':
      return loanCommand(image, column, cell, context);
    case 'region':
      return regionCommand(image, cellText(cell), context);
    case 'service':
      return serviceCommand(image, cellText(cell), context);
  }
}

function changed(
  image: RequestImage, context: CommandContext, type: DeskEvent['type'], patch: Partial<RequestImage>, data: DeskEvent['data'],
): CellOutcome {
  const { now, actor, calendar } = context.moment;
  return { ok: true, events: [{ type, ticket: image.ticket, at: now, actor, data, patch: chargeHolder(image, patch, calendar, now) }] };
}

function settle(outcome: Outcome, image: RequestImage): CellOutcome {
  if (outcome.ok) return { ok: true, events: outcome.events };
  const { refusal } = outcome;
  switch (refusal.code) {
    case 'statusNotAllowed':
      return refuse(refusalWords.statusNotAllowed({
        from: statusWords[refusal.from], to: statusWords[refusal.to], allowed: nextStatuses(refusal.from).map((status) => statusWords[status]).join(', '),
      }));
    case 'stageUnknown':
      return refuse(refusalWords.stageUnknown({ typed: refusal.typed, allowed: image.stages.map((stage) => stage.name).join(', ') }));
    case 'requestEnded':
      return refuse(refusalWords.requestEnded({ status: statusWords[refusal.status] }));
    case 'reopenTooLate':
      return refuse(refusalWords.reopenTooLate({ days: refusal.days }));
  }
}

function statusCommand(image: RequestImage, typed: string, context: CommandContext): CellOutcome {
  const status = statusOfWord(typed);
  if (status === null) return refuse(refusalWords.statusUnknown({ typed }));
  return taken(image, status === 'delivered' ? image.stages.length : 0, context, (before) => changeStatus(before, status, context.moment));
}

/** Takes a request on to the stage at `to` (their number: to its delivery) where no second person is wanted on the way, or one has looked. */
function taken(image: RequestImage, to: number, context: CommandContext, step: (image: RequestImage) => Outcome): CellOutcome {
  const outcome = step(image);
  if (!outcome.ok || outcome.events.length === 0) return settle(outcome, image);
  const passed = passChecks(image, to, context.moment, context.configuration.librarians);
  if (!passed.ok) return refuse(refusalWords.secondPerson({ who: passed.whom.slice(0, 5).map((person) => person.name).join(', ') }));
  const after = step(passed.image);
  return after.ok ? { ok: true, events: [...passed.events, ...after.events] } : settle(after, image);
}

function assigneeCommand(image: RequestImage, typed: string, context: CommandContext): CellOutcome {
  const person = personNamed(context.configuration, typed, image.region);
  if (!person) return refuse(refusalWords.personUnknown({ typed: typed.slice(0, 200) }));
  if (person.email === image.assignee) return { ok: true, events: [] };
  return changed(image, context, 'assigned', { assignee: person.email, assigneeName: person.name, assignedBecause: 'byHand' }, {
    from: image.assignee, to: person.email, because: 'byHand',
  });
}

/** The active person whose name or address was typed. Of two people with one name, the one of this region is meant. */
export function personNamed(configuration: DeskConfiguration, typed: string, region: string): Librarian | undefined {
  const word = typed.toLowerCase();
  const named = configuration.librarians.filter((person) => person.active && (person.email === word || person.name.toLowerCase() === word));
  return named.find((person) => serves(person.regions, region)) ?? named[0];
}

/** A cell may hold any text, but only a web address becomes a link in mails and on the page. */
function linkCommand(image: RequestImage, typed: string, context: CommandContext): CellOutcome {
  if (typed !== '' && !isWebAddress(typed)) return refuse(refusalWords.linkUnsafe({ typed: typed.slice(0, 200) }));
  return changed(image, context, 'resultLinkChanged', { resultLink: typed }, { to: typed.slice(0, 500) });
}

function dayCommand(image: RequestImage, cell: unknown, context: CommandContext): CellOutcome {
  const day = cellText(cell) === '' ? null : dayOfCell(cell);
  if (day === null && cellText(cell) !== '') return refuse(refusalWords.dayUnreadable({ typed: cellText(cell).slice(0, 200) }));
  return withWish(image, changed(image, context, 'neededByChanged', { neededBy: day }, { from: image.neededBy, to: day }), context);
}

function appointmentCommand(image: RequestImage, cell: unknown, context: CommandContext): CellOutcome {
  if (cellText(cell) === '') return settle(setAppointment(image, null, context.moment), image);
  const at = typeof cell === 'number' && cell > 1 && cell < 200000 ? instantOfSerial(context.configuration.timeZone, cell) : null;
  if (at === null) return refuse(refusalWords.dayUnreadable({ typed: cellText(cell).slice(0, 200) }));
  return settle(setAppointment(image, at.getTime(), context.moment), image);
}

function regionCommand(image: RequestImage, typed: string, context: CommandContext): CellOutcome {
  const region = context.configuration.findRegion(typed);
  if (region === null) return refuse(refusalWords.regionUnknown({ typed: typed.slice(0, 200) }));
  if (region === image.region) return { ok: true, events: [] };
  const owner = context.chooseOwner(region, image.service);
  return settle(handOver(image, {
    region, calendar: context.configuration.calendars.of(region), assignee: owner.email, assigneeName: owner.name, because: owner.because,
  }, context.moment), image);
}

function serviceCommand(image: RequestImage, typed: string, context: CommandContext): CellOutcome {
  const code = context.configuration.findService(typed);
  const service = code === null ? undefined : serviceOf(context.configuration, code);
  if (!service) return refuse(refusalWords.serviceUnknown({ typed: typed.slice(0, 200) }));
  if (service.code === image.service) return { ok: true, events: [] };
  if (image.status !== 'new') return refuse(refusalWords.serviceBegun());
  const stages = openStages(context.moment.calendar, service.stages, image.submittedAt);
  return changed(image, context, 'serviceChanged', {
    service: service.code, stages, stageIndex: 0, dueAt: stages[stages.length - 1]?.dueAt ?? null, stops: [], promise: untouched.promise, agreement: null,
  }, {
    from: image.service, to: service.code,
  });
}
