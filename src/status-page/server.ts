import type { PageAnswer, PageRequest } from '../application/pageCommands/pageRequest';

/** google.script.run as far as the page uses it: one function, typed. Handlers are given before the call (HtmlService, "Client-side API"). */
interface ScriptRun {
  withSuccessHandler(handler: (answer: PageAnswer | null) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  rpc(request: PageRequest): void;
}

declare const google: { readonly script: { readonly run: ScriptRun } } | undefined;

/** Asks the desk, once. Rejects where no answer came: no connection, too many executions at a time, or a page outside its frame. */
export function askDesk(request: PageRequest): Promise<PageAnswer> {
  return new Promise((resolve, reject) => {
    if (typeof google === 'undefined') {
      reject(new Error('no google.script'));
      return;
    }
    google.script.run
      .withSuccessHandler((answer) => (answer === null ? reject(new Error('no answer')) : resolve(answer)))
      .withFailureHandler(reject)
      .rpc(request);
  });
}
