import { borderRequests } from './borderRequests';
import { cellRequests } from './cellRequests';
import type { RequestHandlers } from './context';
import { tabRequests } from './tabRequests';

/** Every kind of request that batchUpdate knows; the others throw NotImplemented with their name. */
export const requestHandlers: RequestHandlers = {
  ...tabRequests,
  ...cellRequests,
  ...borderRequests,
};
