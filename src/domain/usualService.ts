/** The service of a request that names none: product.md's first, which can be asked for anything. */
export const usualService = 'information-search';

/** The services asked for; where none is named, the usual one. */
export function orUsual(services: readonly string[]): readonly string[] {
  return services.length > 0 ? services : [usualService];
}
