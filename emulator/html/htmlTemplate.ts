import { ScriptError } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import { ServiceObject } from '../kernel/serviceObject';
import { ContextualEscaper } from './contextualEscaper';
import type { HtmlOutput } from './htmlOutput';
import { evaluationSource, printedCode, splitTemplate, templateStatements } from './templateCode';

/** HtmlService.HtmlTemplate. The script sets properties on it; they are in scope when it is evaluated. */
export class HtmlTemplate extends ServiceObject {
  readonly typeName = 'HtmlService.HtmlTemplate';
  constructor(
    private readonly host: ServiceHost,
    /** Later changes of an HtmlOutput affect a template made from it. */
    private readonly source: () => string,
    private readonly makeOutput: (content: string) => HtmlOutput,
  ) {
    super();
  }

  /** Runs the scriptlets in the script's own scope and puts their values out, contextually escaped. */
  evaluate(): HtmlOutput {
    const pieces = this.host.evaluateInRealm(evaluationSource(templateStatements(splitTemplate(this.source()))), this);
    if (!Array.isArray(pieces)) throw new ScriptError('The template did not evaluate.');
    const escaper = new ContextualEscaper();
    let content = '';
    for (let index = 0; index < pieces.length; index += 2) content += pieces[index] === 'trusted' ? escaper.trusted(String(pieces[index + 1])) : escaper.untrusted(pieces[index + 1]);
    return this.makeOutput(content);
  }
  getCode(): string {
    return printedCode(templateStatements(splitTemplate(this.source())));
  }
  /** Each line of the template stands as a comment before the code. */
  getCodeWithComments(): string {
    const lines = this.source().split('\n').map((line) => `// ${line.replace(/\r$/, '')}`);
    return `${lines.join('\n')}\n${this.getCode()}`;
  }
  getRawContent(): string {
    return this.source();
  }
}
