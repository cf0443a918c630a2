import type { Directory } from '../../domain/unify/types';
import type { DeskConfiguration } from '../configuration/readConfiguration';

/** What the desk offers, in the words of the plan. */
export function directoryOf(configuration: DeskConfiguration): Directory {
  return {
    regions: configuration.regions.map((region) => ({ code: region.code, names: [region.name] })),
    services: configuration.services.map((service) => ({ code: service.code, names: [service.name, service.nameEnglish] })),
  };
}
