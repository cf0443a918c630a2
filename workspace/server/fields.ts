/** Fields of a JSON body, parsed once at the edge. Each throws a RangeError that names the field. */

export function textField(body: unknown, name: string, fallback?: string): string {
  const value = fieldOf(body, name);
  if (typeof value === 'string') return value;
  if (value === undefined && fallback !== undefined) return fallback;
  throw new RangeError(`Field ${name} must be a text.`);
}

export function numberField(body: unknown, name: string): number {
  const value = fieldOf(body, name);
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new RangeError(`Field ${name} must be a number.`);
}

export function listField(body: unknown, name: string): unknown[] {
  const value = fieldOf(body, name);
  if (Array.isArray(value)) return value;
  throw new RangeError(`Field ${name} must be a list.`);
}

/** Answers of a form: a text, or texts for a checkbox, by item id. */
export function answersField(body: unknown, name: string): Record<string, string | string[]> {
  const value = fieldOf(body, name);
  if (typeof value !== 'object' || value === null) throw new RangeError(`Field ${name} must be an object.`);
  return Object.fromEntries(
    Object.entries(value).map(([key, answer]: [string, unknown]) => [key, Array.isArray(answer) ? answer.map(String) : String(answer)]),
  );
}

export function fieldOf(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Object.entries(body).find(([key]) => key === name)?.[1] : undefined;
}
