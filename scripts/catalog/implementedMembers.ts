import { ServiceObject } from '../../emulator/kernel/serviceObject';

/** Names of the members that the emulator's classes have, by catalog type, inherited ones included. */
export function implementedMembers(modules: readonly object[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const module of modules) {
    for (const value of Object.values(module) as unknown[]) {
      if (typeof value !== 'function') continue;
      const prototype: unknown = value.prototype;
      if (!(prototype instanceof ServiceObject)) continue;
      for (const type of typesOf(value)) {
        const members = found.get(type) ?? new Set<string>();
        for (const name of memberNames(value)) members.add(name);
        found.set(type, members);
      }
    }
  }
  return found;
}

/** Types of a class: its own or inherited literal `typeName`, or its static `catalogTypes` where the name depends on the object. */
function typesOf(constructor: object): string[] {
  for (let current: unknown = constructor; typeof current === 'function' && current !== ServiceObject; current = Object.getPrototypeOf(current)) {
    const listed: unknown = Object.hasOwn(current, 'catalogTypes') ? Reflect.get(current, 'catalogTypes') : undefined;
    if (Array.isArray(listed)) return listed.map(String);
    const match = /\btypeName\s*=\s*["'`]([\w.]+)["'`]/.exec(String(current));
    if (match?.[1] !== undefined) return [match[1]];
  }
  return [];
}

function memberNames(constructor: { prototype: unknown }): string[] {
  const names: string[] = [];
  for (let current: unknown = constructor.prototype; typeof current === 'object' && current !== null && current !== ServiceObject.prototype; current = Object.getPrototypeOf(current)) {
    names.push(...Object.getOwnPropertyNames(current));
  }
  return names;
}
