import type { ServiceHost } from '../kernel/host';
import { ServiceObject } from '../kernel/serviceObject';
import type { EnumValue } from '../kernel/serviceObject';

/**
 * Browser: dialogs of the spreadsheet editor. Nobody answers them here: messages go to the execution's log, a message of one button is answered with
 * 'ok', everything else is dismissed ('cancel'), as a person does who closes the dialog (assumed).
 */
export class BrowserService extends ServiceObject {
  readonly typeName = 'Browser';
  constructor(private readonly host: ServiceHost) {
    super();
  }
  /** (prompt) | (prompt, buttons) | (title, prompt, buttons) */
  inputBox(...parameters: (string | EnumValue)[]): string {
    this.show('inputBox', parameters);
    return 'cancel';
  }
  /** (prompt) | (prompt, buttons) | (title, prompt, buttons) */
  msgBox(...parameters: (string | EnumValue)[]): string {
    const buttons = this.show('msgBox', parameters);
    return buttons === undefined || buttons.name === 'OK' ? 'ok' : 'cancel';
  }

  private show(kind: string, parameters: readonly (string | EnumValue)[]): EnumValue | undefined {
    const texts = parameters.filter((parameter): parameter is string => typeof parameter === 'string');
    this.host.execution.log.push(`[${kind}] ${texts.join(': ')}`);
    return parameters.find((parameter): parameter is EnumValue => typeof parameter !== 'string');
  }
}
