import type { PageAnswer, PageRequest } from '../application/pageCommands/pageRequest';
import type { VisitorAnswer, VisitorRequest } from '../application/site/siteView';

/** google.script.run as far as the page uses it: one function, typed. Handlers are given before the call (HtmlService, "Client-side API"). */
interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  rpc(request: PageRequest | VisitorRequest): void;
}

declare const google: { readonly script: { readonly run: ScriptRun } } | undefined;

/** Asks the desk, once. Rejects where no answer came: no connection, too many executions at a time, or a page outside its frame. */
export const askDesk = (request: PageRequest): Promise<PageAnswer> => call<PageAnswer>(request);

/** Asks for another view, a link or a count, once; rejects likewise. */
export const askSite = (request: VisitorRequest): Promise<VisitorAnswer> => call<VisitorAnswer>(request);

function call<A>(request: PageRequest | VisitorRequest): Promise<A> {
  return new Promise((resolve, reject) => {
    if (typeof google === 'undefined') {
      reject(new Error('no google.script'));
      return;
    }
    google.script.run
      .withSuccessHandler((answer) => (answer === null ? reject(new Error('no answer')) : resolve(answer as A)))
      .withFailureHandler(reject)
      .rpc(request);
  });
}
