/** Carries an error of the script's own through host code (a template that throws while HtmlService evaluates it) back to the script. */
export class ScriptThrow extends Error {
  constructor(readonly original: unknown) {
    super('The script threw');
    this.name = 'ScriptThrow';
  }
}
