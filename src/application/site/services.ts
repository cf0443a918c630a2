import type { Service } from '../configuration/services';
import type { Table } from '../configuration/table';
import { serviceChoice } from '../formQuestions';
import { prefilled, type FormEntries } from './formLink';
import { shareOf, type PublishedRow } from './performance';
import type { Both, ServicesView, ServiceStageView, ServiceView } from './siteView';

/** What the page keeps of a service: its published standard without what was achieved. */
export type ServiceStandard = Omit<ServiceView, 'achieved' | 'formAddress' | 'stages'> & {
  readonly stages: readonly Omit<ServiceStageView, 'achieved'>[];
  /** How the form offers it. */
  readonly choice: string;
};

/** Standards of the services that are offered, with the English texts that a look never needs. */
export function standardsOf(services: readonly Service[], table: Table): ServiceStandard[] {
  const english = (code: string, key: string): string => table.rows.find((row) => row.text('code').toLowerCase() === code)?.text(key) ?? '';
  return services.filter((service) => service.active).map((service) => ({
    code: service.code,
    name: { id: service.name, en: service.nameEnglish },
    gives: { id: service.gives, en: english(service.code, 'givesEnglish') },
    requirements: { id: service.requirements, en: english(service.code, 'requirementsEnglish') },
    cost: { id: service.cost, en: english(service.code, 'costEnglish') },
    choice: serviceChoice(service),
    stages: service.stages.map(({ name, nameEnglish, norm, clock }) => ({
      name: { id: name, en: nameEnglish },
      promise: norm.kind === 'hours' ? { unit: 'hours', amount: norm.minutes / 60 } : norm.kind === 'days' ? { unit: 'days', amount: norm.days } : null,
      clock,
    })),
  }));
}

/** The published service standard with what was achieved beside it. */
export function viewServices(standards: readonly ServiceStandard[], published: readonly PublishedRow[], complaints: Both, formAddress: string, entries: FormEntries): ServicesView {
  return {
    kind: 'services',
    services: standards.map(({ choice, stages, ...service }) => ({
      ...service,
      stages: stages.map((stage) => ({ ...stage, achieved: shareOf(published, service.name.id, stage.name.id) })),
      achieved: shareOf(published, service.name.id, ''),
      formAddress: prefilled(formAddress, [[entries.service, choice]]),
    })),
    complaints,
  };
}
