/** An address that mail can be sent to; deliberately strict. */
const usable = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/;

/**
 * The address that somebody typed, put right only where nothing else can be meant: spaces around it and around the @, capitals, a comma behind it, angle
 * brackets. "nama at riset.example" and "nama@@riset.example" could be another's address with one letter lost; they stay null.
 */
export function readEmail(typed: string): string | null {
  const bracketed = /<\s*([^<>\s]+@[^<>\s]+)\s*>/.exec(typed)?.[1];
  const bare = (bracketed ?? typed).trim().replace(/^mailto:/i, '').replace(/^[\s,;:<("'[]+|[\s,;:.>)"'\]]+$/g, '');
  const joined = /^\S+\s*@\s*\S+$/.test(bare) ? bare.replace(/\s+/g, '') : bare;
  const address = joined.toLowerCase();
  return address.length <= 254 && usable.test(address) && !address.includes('..') && !/^\.|\.@/.test(address) ? address : null;
}
