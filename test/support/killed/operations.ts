import type { Operation } from '../kills';
import { operationsOfAdministrators } from './administrators';
import { operationsOfTheClock } from './clock';
import { operationsOfLibrarians, shows } from './librarians';
import { operationsOfRequesters } from './requesters';
import { operationsOfWatchers } from './watchdog';

/** Every operation that is killed. */
export const operations: readonly Operation[] = [...operationsOfRequesters, ...operationsOfLibrarians, ...operationsOfTheClock, ...operationsOfAdministrators, ...operationsOfWatchers];

/** Functions of the bundle that some operation or view plays. */
export const playedFunctions: ReadonlySet<string> = new Set([...operations, ...shows].flatMap(({ functions }) => functions));
