import { serves, type Leave, type Librarian, type Region } from '../../domain/assignment';
import type { StageDefinition } from '../../domain/stage';
import { textHash } from '../../domain/textHash';
import type { ConfigurationTabKey } from '../tabs/deskTabs';
import { readCalendars, type Calendars } from './calendars';
import { readLeave, readLibrarians, readRegions, type Lookup } from './people';
import { fault, notice, type Problem } from './problem';
import { readQuestions, readServices, type Question, type Service } from './services';
import { readSettings, type DeskSettings } from './settings';
import { readTable } from './table';
import { readTemplates, type AnswerTemplate, type Templates } from './templates';

/** All that the library has set in its tabs, parsed once a look. */
export interface DeskConfiguration {
  readonly regions: readonly Region[];
  readonly findRegion: Lookup;
  readonly librarians: readonly Librarian[];
  readonly leave: readonly Leave[];
  readonly services: readonly Service[];
  readonly findService: Lookup;
  readonly questions: readonly Question[];
  readonly calendars: Calendars;
  readonly settings: DeskSettings;
  readonly templates: Templates;
  /** Texts for answers on cards, as they stand in the tab. */
  readonly answers: readonly AnswerTemplate[];
  /** Zone of the spreadsheet: its date cells and the year of ticket numbers. */
  readonly timeZone: string;
  /** Hash of what due dates depend on beside holidays: hours, zones, times of stages. Short, for hashing is slow where nothing is compiled yet. */
  readonly timesFingerprint: string;
  /** What people must mend, with tab and row. The desk works on with the rest. */
  readonly problems: readonly Problem[];
}

export type ConfigurationTables = Readonly<Record<ConfigurationTabKey, readonly (readonly unknown[])[]>>;

/** Parses the configuration tabs. A broken row is left out and named; it never stops the others. */
export function readConfiguration(tables: ConfigurationTables, timeZone: string): DeskConfiguration {
  const regions = readRegions(readTable('regions', tables.regions), timeZone);
  const services = readServices(readTable('services', tables.services), readTable('stages', tables.stages));
  const people = readLibrarians(readTable('librarians', tables.librarians), regions.find, services.find);
  const leave = readLeave(readTable('leave', tables.leave));
  const questions = readQuestions(readTable('questions', tables.questions), services.find);
  const calendars = readCalendars(
    readTable('workingHours', tables.workingHours), readTable('holidays', tables.holidays), regions.regions, regions.find, timeZone,
  );
  const settings = readSettings(readTable('settings', tables.settings));
  const templates = readTemplates(readTable('templates', tables.templates));
  const empty: Problem[] = [
    ...(regions.regions.length === 0 ? [fault('regions', null, 'tabEmpty')] : []),
    ...(services.services.length === 0 ? [fault('services', null, 'tabEmpty')] : []),
  ];
  const lonely = regions.regions
    .filter((region) => !people.librarians.some((person) => person.active && person.role === 'librarian' && serves(person.regions, region.code)))
    .map((region) => region.name);
  return {
    regions: regions.regions,
    findRegion: regions.find,
    librarians: people.librarians,
    leave: leave.leave,
    services: services.services,
    findService: services.find,
    questions: questions.questions,
    calendars,
    settings: settings.settings,
    templates: templates.templates,
    answers: templates.answers,
    timeZone,
    timesFingerprint: textHash(calendars.source + services.services.map((service) => service.code + service.stages.map(timesOf).join()).join(';')),
    problems: [
      ...empty, ...regions.problems, ...services.problems, ...people.problems, ...leave.problems, ...questions.problems,
      ...calendars.problems, ...settings.problems, ...templates.problems,
      ...(lonely.length > 0 ? [notice('librarians', null, 'regionWithoutLibrarian', { regions: lonely.join(', ') })] : []),
    ],
  };
}

function timesOf({ name, norm, clock, counts }: StageDefinition): string {
  const amount = norm.kind === 'hours' ? norm.minutes : norm.kind === 'days' ? norm.days : '';
  return `${name}${norm.kind}${amount}${clock}${counts ? 1 : 0}`;
}

export function regionOf(configuration: DeskConfiguration, code: string): Region | undefined {
  return configuration.regions.find((region) => region.code === code);
}

export function serviceOf(configuration: DeskConfiguration, code: string): Service | undefined {
  return configuration.services.find((service) => service.code === code);
}
