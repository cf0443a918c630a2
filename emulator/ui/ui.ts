import { ScriptError } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import { ServiceObject } from '../kernel/serviceObject';
import type { EnumValue } from '../kernel/serviceObject';
import { Menu } from './menu';
import type { MenuState } from './menu';

/**
 * Runs that a person in front of the open file has caused: only these have a window. Installable triggers of a spreadsheet may come from its open
 * and edit events (assumed to have one); those of a form come from submissions, at which nobody has the editor open.
 */
const causesWithWindow: Readonly<Record<string, readonly string[]>> = {
  FormApp: ['editor', 'simpleTrigger', 'outside'],
  SpreadsheetApp: ['editor', 'simpleTrigger', 'installableTrigger', 'outside'],
};

/**
 * The editor's window of the file that contains the script. `menus` are those of the file; a menu of the same name is replaced.
 * @throws ScriptError 'Cannot call <service>.getUi() from this context.' for a script that no file contains and for runs without a window
 */
export function openUi(host: ServiceHost, service: string, menus: MenuState[] | null): Ui {
  if (menus === null || causesWithWindow[service]?.includes(host.execution.cause) !== true) throw new ScriptError(`Cannot call ${service}.getUi() from this context.`);
  return new Ui(host, menus);
}

/**
 * "An instance of the user-interface environment for a Google App." Nobody sits at a local run: what would be shown is written to the
 * execution's log, a message of one button is answered with it, a question is closed unanswered (assumed: the person dismisses it).
 */
export class Ui extends ServiceObject {
  readonly typeName = 'Base.Ui';
  constructor(
    private readonly host: ServiceHost,
    private readonly menus: MenuState[],
  ) {
    super();
  }

  alert(...args: readonly (string | EnumValue)[]): EnumValue {
    this.note('alert', args);
    return this.dismissed(args);
  }
  prompt(...args: readonly (string | EnumValue)[]): PromptResponse {
    this.note('prompt', args);
    return new PromptResponse(this.host.enumValue('Base.Button', 'CLOSE'));
  }
  /** Named 'Add-ons' here; Google puts it under the name of the add-on. */
  createAddonMenu(): Menu {
    return this.createMenu('Add-ons');
  }
  createMenu(caption: string): Menu {
    return new Menu(String(caption), (menu) => {
      const present = this.menus.findIndex((candidate) => candidate.name === menu.name);
      this.menus.splice(present < 0 ? this.menus.length : present, present < 0 ? 0 : 1, menu);
    });
  }
  showDialog(userInterface: ServiceObject): void {
    this.note('dialog', [titleOf(userInterface)]);
  }
  showModalDialog(_userInterface: ServiceObject, title: string): void {
    this.note('dialog', [title]);
  }
  showModelessDialog(_userInterface: ServiceObject, title: string): void {
    this.note('dialog', [title]);
  }
  showSidebar(userInterface: ServiceObject): void {
    this.note('sidebar', [titleOf(userInterface)]);
  }

  private note(what: string, args: readonly (string | EnumValue)[]): void {
    const words = args.filter((arg) => typeof arg === 'string');
    this.host.execution.log.push(`[${what}] ${words.join(': ')}`);
  }

  private dismissed(args: readonly (string | EnumValue)[]): EnumValue {
    const buttons = args.find((arg) => typeof arg !== 'string')?.name ?? 'OK';
    return this.host.enumValue('Base.Button', buttons === 'OK' ? 'OK' : 'CLOSE');
  }
}

/** "A response to a prompt dialog." Closed unanswered. */
export class PromptResponse extends ServiceObject {
  readonly typeName = 'Base.PromptResponse';
  constructor(private readonly button: EnumValue) {
    super();
  }
  getResponseText(): string {
    return '';
  }
  getSelectedButton(): EnumValue {
    return this.button;
  }
}

function titleOf(userInterface: ServiceObject): string {
  const getTitle: unknown = Reflect.get(userInterface, 'getTitle');
  const title: unknown = typeof getTitle === 'function' ? Reflect.apply(getTitle, userInterface, []) : '';
  return typeof title === 'string' ? title : '';
}
