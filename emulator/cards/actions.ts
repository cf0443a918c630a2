import { ScriptError } from '../kernel/errors';
import { ServiceObject, type EnumValue } from '../kernel/serviceObject';
import { CardObject } from './cardObject';

/** Runs a function of the script. `persistValues` is false unless set: the server's values replace what the user typed. */
export class Action extends CardObject {
  override readonly typeName = 'CardService.Action';
  protected override readonly required = ['function'];
  addRequiredWidget(name: string): this {
    return this.add('requiredWidgets', name);
  }
  setAllWidgetsAreRequired(value: boolean): this {
    return this.put('allWidgetsAreRequired', value);
  }
  setFunctionName(name: string): this {
    return this.put('function', name);
  }
  /** Deprecated name of setFunctionName. */
  setMethodName(name: string): this {
    return this.setFunctionName(name);
  }
  setInteraction(interaction: EnumValue): this {
    return this.put('interaction', interaction.name);
  }
  setLoadIndicator(indicator: EnumValue): this {
    return this.put('loadIndicator', indicator.name);
  }
  /** "Both keys and values must be strings." (text assumed) */
  setParameters(parameters: Record<string, unknown>): this {
    const entries: [string, unknown][] = Object.entries(parameters);
    if (entries.some(([, value]) => typeof value !== 'string')) throw new ScriptError('Invalid argument: parameters. Both keys and values must be strings.');
    return this.put('parameters', entries.map(([key, value]) => ({ key, value })));
  }
  setPersistValues(value: boolean): this {
    return this.put('persistValues', value);
  }
}

export class OpenLink extends CardObject {
  override readonly typeName = 'CardService.OpenLink';
  protected override readonly required = ['url'];
  setOnClose(onClose: EnumValue): this {
    return this.put('onClose', onClose.name === 'RELOAD_ADD_ON' ? 'RELOAD' : onClose.name);
  }
  setOpenAs(openAs: EnumValue): this {
    return this.put('openAs', openAs.name);
  }
  setUrl(url: string): this {
    return this.put('url', url);
  }
}

export class Notification extends CardObject {
  override readonly typeName = 'CardService.Notification';
  setText(text: string): this {
    return this.put('text', text);
  }
}

export class AuthorizationAction extends CardObject {
  override readonly typeName = 'CardService.AuthorizationAction';
  setAuthorizationUrl(url: string): this {
    return this.put('authorizationUrl', url);
  }
}

/** Steps through the stack of cards, in the order in which they were added. */
export class Navigation extends CardObject {
  override readonly typeName = 'CardService.Navigation';
  popCard(): this {
    return this.add('navigations', { pop: true });
  }
  popToNamedCard(name: string): this {
    return this.add('navigations', { popToCard: name });
  }
  popToRoot(): this {
    return this.add('navigations', { popToRoot: true });
  }
  pushCard(card: CardObject): this {
    return this.add('navigations', { pushCard: card });
  }
  updateCard(card: CardObject): this {
    return this.add('navigations', { updateCard: card });
  }
  printJson(): string {
    return JSON.stringify(this.toJson());
  }
}

/** Asks the user to authorize a third party; thrown as an error. */
export class AuthorizationException extends ServiceObject {
  readonly typeName = 'CardService.AuthorizationException';
  readonly #fields: Record<string, string> = {};
  setAuthorizationUrl(url: string): this {
    this.#fields['authorizationUrl'] = url;
    return this;
  }
  setCustomUiCallback(callback: string): this {
    this.#fields['customUiCallback'] = callback;
    return this;
  }
  setResourceDisplayName(name: string): this {
    this.#fields['resourceDisplayName'] = name;
    return this;
  }
  printJson(): string {
    return JSON.stringify(this.#fields);
  }
  throwException(): void {
    throw new ScriptError('Authorization is required to perform that action.', { name: 'AuthorizationException', details: { ...this.#fields } });
  }
}
