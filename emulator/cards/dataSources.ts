import type { EnumValue } from '../kernel/serviceObject';
import { CardObject } from './cardObject';

/** Suggestions from the host application. */
export class HostAppDataSource extends CardObject {
  override readonly typeName: string = 'CardService.HostAppDataSource';
  setChatDataSource(child: CardObject): this {
    return this.put('chatDataSource', child);
  }
  setWorkflowDataSource(child: CardObject): this {
    return this.put('workflowDataSource', child);
  }
}

/** Items that Google Workspace knows itself: its people, or what the host application offers. */
export class PlatformDataSource extends CardObject {
  override readonly typeName: string = 'CardService.PlatformDataSource';
  setCommonDataSource(value: EnumValue): this {
    return this.put('commonDataSource', value.name);
  }
  setHostAppDataSource(child: CardObject): this {
    return this.put('hostAppDataSource', child);
  }
}

/** Items that Google Chat offers. */
export class ChatClientDataSource extends CardObject {
  override readonly typeName: string = 'CardService.ChatClientDataSource';
  setSpaceDataSource(child: CardObject): this {
    return this.put('spaceDataSource', child);
  }
}

/** The Chat spaces of the user. */
export class ChatSpaceDataSource extends CardObject {
  override readonly typeName: string = 'CardService.ChatSpaceDataSource';
  setDefaultToCurrentSpace(value: boolean): this {
    return this.put('defaultToCurrentSpace', value);
  }
}

/** Items and variables of a flow in Google Workspace Studio. */
export class WorkflowDataSource extends CardObject {
  override readonly typeName: string = 'CardService.WorkflowDataSource';
  setIncludeVariables(value: boolean): this {
    return this.put('includeVariables', value);
  }
  setType(value: EnumValue): this {
    return this.put('type', value.name);
  }
  setVariableButtonLabel(text: string): this {
    return this.put('variableButtonLabel', text);
  }
  /** The reference names no values of its enumeration: what is given is kept by its name (assumed). */
  setVariableButtonSize(size: unknown): this {
    return this.put('variableButtonSize', String(size));
  }
}
