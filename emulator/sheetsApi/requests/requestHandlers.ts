import { attachmentRequests } from './attachmentRequests';
import { borderRequests } from './borderRequests';
import { cellRequests } from './cellRequests';
import { dimensionRequests } from './dimensionRequests';
import { filterRequests } from './filterRequests';
import { mergeRequests } from './mergeRequests';
import { namedRequests } from './namedRequests';
import { objectRequests } from './objectRequests';
import { orderRequests } from './orderRequests';
import { pasteRequests } from './pasteRequests';
import { ruleRequests } from './ruleRequests';
import { tabRequests } from './tabRequests';
import { textRequests } from './textRequests';
import type { RequestHandlers } from './context';

/** Every kind of request that batchUpdate knows; the others throw NotImplemented with their name. */
export const requestHandlers: RequestHandlers = {
  ...attachmentRequests,
  ...borderRequests,
  ...cellRequests,
  ...dimensionRequests,
  ...filterRequests,
  ...mergeRequests,
  ...namedRequests,
  ...objectRequests,
  ...orderRequests,
  ...pasteRequests,
  ...ruleRequests,
  ...tabRequests,
  ...textRequests,
};
