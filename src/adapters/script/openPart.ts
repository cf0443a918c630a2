/**
 * Google runs every script file of a project at the start of every execution, so what few executions need does not stand in Code.js: it is a part, the
 * text of a module in an HTML file of the bundle, and becomes code only when it is opened. (Files of text read through HtmlService are Google's own
 * way to include one file in another: developers.google.com/apps-script/guides/html/best-practices.)
 */

/** What the build wraps the code of a part in; see scripts/support/serverPart.mjs. */
const wrapped = /<script type="text\/part">([\s\S]*?)<\/script>/;

const opened = new Map<string, unknown>();

/** The exports of a part of the bundle, by the name of its file; one service call when it is first opened in an execution. Throws where the bundle has no such part. */
export function openPart<T>(name: string): T {
  const known = opened.get(name);
  if (known !== undefined) return known as T;
  const part = runPart<T>(HtmlService.createHtmlOutputFromFile(name).getContent(), name);
  opened.set(name, part);
  return part;
}

/** A part that lies in a file beside other things, and the rest of that file: both come with one reading. */
export function openPartAndRest<T>(name: string): { readonly part: T; readonly rest: string } {
  const text = HtmlService.createHtmlOutputFromFile(name).getContent();
  return { part: runPart<T>(text, name), rest: text.replace(wrapped, '') };
}

/** Runs the part that stands in the text of a file. */
function runPart<T>(text: string, name: string): T {
  const code = wrapped.exec(text)?.[1];
  if (code === undefined) throw new Error(`the file ${name} of the bundle holds no part`);
  // The text is a file of this very project, written by its build: no word of a visitor is in it.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  return new Function(`${code}\nreturn part;\n//# sourceURL=${name}.html`)() as T;
}
