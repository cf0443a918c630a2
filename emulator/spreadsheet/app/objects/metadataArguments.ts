import { EnumValue } from '../../../kernel/serviceObject';

/** The optional value and visibility after the key, in any of the documented combinations. */
export function metadataArguments(rest: readonly unknown[]): { value: string | null; visibility: string } {
  const visibility = rest.find((each) => each instanceof EnumValue);
  const value = rest.find((each) => typeof each === 'string');
  return { value: value ?? null, visibility: visibility?.name ?? 'DOCUMENT' };
}
