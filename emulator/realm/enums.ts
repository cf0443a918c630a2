import { enumValues } from '../catalog/catalog';
import { EnumValue } from '../kernel/serviceObject';

const interned = new Map<string, readonly EnumValue[]>();

/** All values of one of Google's enums, the same objects each time; empty where there is no such enum. */
export function enumMembers(typeName: string): readonly EnumValue[] {
  let members = interned.get(typeName);
  if (members === undefined) {
    members = (enumValues(typeName) ?? []).map((name, position) => new EnumValue(typeName, name, position));
    interned.set(typeName, members);
  }
  return members;
}

/** One value by name. Throws for names that Google does not have: a slip of the emulator, not of a script. */
export function enumMember(typeName: string, name: string): EnumValue {
  const found = enumMembers(typeName).find((member) => member.name === name);
  if (found === undefined) throw new Error(`${typeName} has no value ${name}`);
  return found;
}
