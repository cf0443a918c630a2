import type { Traces } from '../../domain/personalData';
import type { OwnRequest, PrivacyRun } from './privacyState';

/** What a run erases, prepared for looking at many rows. */
export interface Erasing {
  readonly traces: Traces;
  /** Requests that are erased as a whole, by ticket. */
  readonly tickets: ReadonlyMap<string, OwnRequest>;
  /** Tickets of others' requests that name the person. */
  readonly related: ReadonlySet<string>;
  readonly complaints: ReadonlySet<string>;
  /** Addresses of the desk's own people, in small letters: they stay where a request is theirs to work on. */
  readonly staff: ReadonlySet<string>;
}

export function erasingOf(run: PrivacyRun, staff: readonly string[]): Erasing {
  return {
    traces: { addresses: run.addresses, words: run.words }, tickets: new Map(run.own.map((own) => [own.ticket, own])), related: new Set(run.related.map(({ ticket }) => ticket)),
    complaints: new Set(run.complaints), staff: new Set(staff.map((address) => address.toLowerCase())),
  };
}
