/** What must hold of the desk, whatever Google and its people do. The names stand in reports and in docs/simulation.md. */
export type Invariant =
  | 'each response has one set of requests'
  | 'ticket numbers follow each other'
  | 'nothing that somebody wrote is lost'
  | 'states follow the workflow'
  | 'the log replays to the rows'
  | 'computed columns are right'
  | 'nothing is put back that nobody typed'
  | 'each mail once'
  | 'mail only to whom it concerns'
  | 'no unknown placeholder'
  | 'answered within a sweep'
  | 'the quota is kept'
  | 'runs end well'
  | 'warned once'
  | 'waits end when answered'
  | 'rows are whole after a look';

/** Thrown where one of them does not. */
export class Violation extends Error {
  constructor(
    readonly invariant: Invariant,
    words: readonly string[],
  ) {
    super(`${invariant}:\n${words.slice(0, 8).join('\n')}`);
  }
}

/** Throws where anything is wrong. */
export function demand(invariant: Invariant, wrong: readonly string[]): void {
  if (wrong.length > 0) throw new Violation(invariant, wrong);
}
