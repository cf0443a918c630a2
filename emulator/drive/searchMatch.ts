import { NotImplemented, ScriptError } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import { decodeText } from '../utilities/charset';
import { isTrashed, roleOf } from './access';
import type { DriveQuery } from './searchQuery';
import type { DriveFileState } from './state';

/** Whether a file passes. Fields: title, fullText, mimeType, modifiedDate, createdDate, trashed, starred, sharedWithMe, visibility, parents, owners, writers, readers. */
export function matchesDriveQuery(host: ServiceHost, query: DriveQuery, file: DriveFileState): boolean {
  switch (query.kind) {
    case 'and':
      return query.of.every((part) => matchesDriveQuery(host, part, file));
    case 'or':
      return query.of.some((part) => matchesDriveQuery(host, part, file));
    case 'not':
      return !matchesDriveQuery(host, query.of, file);
    case 'in':
      return isIn(host, query.field, query.value, file);
    case 'term':
      return matchesTerm(host, query.field, query.operator, query.value, file);
  }
}

function matchesTerm(host: ServiceHost, field: string, operator: string, value: string, file: DriveFileState): boolean {
  switch (field) {
    case 'title':
      // "The contains operator performs prefix matching for a title."
      if (operator === 'contains') return ` ${file.name.toLowerCase()}`.includes(` ${value.toLowerCase()}`);
      return equal(operator, file.name.toLowerCase(), value.toLowerCase());
    case 'fullText': {
      const text = `${file.name} ${file.description} ${file.content && file.mimeType.startsWith('text/') ? decodeText(file.content) : ''}`;
      if (operator !== 'contains') throw new ScriptError('Invalid argument: q');
      return text.toLowerCase().includes(value.toLowerCase());
    }
    case 'mimeType':
      return operator === 'contains' ? file.mimeType.startsWith(value) : equal(operator, file.mimeType, value);
    case 'modifiedDate':
      return compare(operator, file.updatedAt, instantOf(value));
    case 'createdDate':
      return compare(operator, file.createdAt, instantOf(value));
    case 'trashed':
      return equal(operator, String(isTrashed(host.account, file)), value.toLowerCase());
    case 'starred':
      return equal(operator, String(file.starred ?? false), value.toLowerCase());
    case 'sharedWithMe':
      return equal(operator, String(file.owner !== host.execution.effectiveUser && roleOf(host.account, file, host.execution.effectiveUser) !== 'NONE'), value.toLowerCase());
    case 'visibility':
      return equal(operator, visibilities[file.access] ?? 'limited', value);
    case 'lastViewedByMeDate':
    case 'properties':
    case 'appProperties':
      throw new NotImplemented(`DriveApp.searchFiles (${field})`);
    default:
      throw new ScriptError('Invalid argument: q');
  }
}

const visibilities: Record<string, string> = { ANYONE: 'anyoneCanFind', ANYONE_WITH_LINK: 'anyoneWithLink', DOMAIN: 'domainCanFind', DOMAIN_WITH_LINK: 'domainWithLink', PRIVATE: 'limited' };

function equal(operator: string, found: string, wanted: string): boolean {
  if (operator === '=') return found === wanted;
  if (operator === '!=') return found !== wanted;
  throw new ScriptError('Invalid argument: q');
}

function compare(operator: string, found: number, wanted: number): boolean {
  switch (operator) {
    case '=':
      return found === wanted;
    case '!=':
      return found !== wanted;
    case '<':
      return found < wanted;
    case '<=':
      return found <= wanted;
    case '>':
      return found > wanted;
    case '>=':
      return found >= wanted;
    default:
      throw new ScriptError('Invalid argument: q');
  }
}

/** RFC 3339; without a zone it is UTC, as documented. */
function instantOf(value: string): number {
  const instant = Date.parse(/[Zz]$|[+-]\d{2}:?\d{2}$/.test(value) || !value.includes('T') ? value : `${value}Z`);
  if (Number.isNaN(instant)) throw new ScriptError('Invalid argument: q');
  return instant;
}

function isIn(host: ServiceHost, field: string, value: string, file: DriveFileState): boolean {
  const person = value === 'me' ? host.execution.effectiveUser : value.toLowerCase();
  switch (field) {
    case 'parents':
      return file.parents.includes(value === 'root' ? host.account.drive.rootFolderId : value);
    case 'owners':
      return file.owner === person;
    case 'writers':
      return file.owner === person || file.editors.has(person);
    case 'readers':
      return file.owner === person || file.editors.has(person) || file.viewers.has(person);
    default:
      throw new ScriptError('Invalid argument: q');
  }
}
