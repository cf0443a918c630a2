/** google.script.run lets through ten calls of a page at a time; the others wait. */
export const CONCURRENT_CALLS = 10;

/**
 * An argument as it arrives at the server: plain values, with undefined as null. A form may be the only argument and arrives as an object of its
 * fields. Throws Google's TypeError for dates, functions, elements and circles.
 */
export function argumentsForServer(args: readonly unknown[]): unknown[] {
  if (args.length === 1 && args[0] instanceof HTMLFormElement) return [fieldsOf(args[0])];
  return args.map((argument, position) => plainValue(argument, String(position), []));
}

function plainValue(value: unknown, place: string, parents: readonly object[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value instanceof Date || value instanceof Node || parents.includes(value)) {
    throw new TypeError(`Failed due to illegal value in property: ${place}`);
  }
  const within = [...parents, value];
  if (Array.isArray(value)) return value.map((one, index) => plainValue(one, String(index), within));
  const defined = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(defined.map(([key, one]) => [key, plainValue(one, key, within)]));
}

function fieldsOf(form: HTMLFormElement): Record<string, unknown> {
  const data = new FormData(form);
  const fields: Record<string, unknown> = {};
  for (const name of new Set(data.keys())) {
    const values = data.getAll(name).map((value) => {
      if (typeof value !== 'string') throw new Error('NotImplemented: a file in a form given to google.script.run');
      return value;
    });
    fields[name] = values.length === 1 ? values[0] : values;
  }
  return fields;
}
