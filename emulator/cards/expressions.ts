import { EnumValue } from '../kernel/serviceObject';
import { CardObject } from './cardObject';

/** A CEL expression that a card evaluates in the client: what it says, what may come of it, and what is then done. */
export class ExpressionData extends CardObject {
  override readonly typeName: string = 'CardService.ExpressionData';
  addCondition(condition: CardObject): this {
    return this.add('conditions', condition);
  }
  override addEventAction(action: CardObject): this {
    return this.add('eventActions', action);
  }
  setExpression(expression: string): this {
    return this.put('expression', expression);
  }
  override setId(id: string): this {
    return this.put('id', id);
  }
}

/** Which outcome of the expression a rule waits for. */
export class Condition extends CardObject {
  override readonly typeName: string = 'CardService.Condition';
  setActionRuleId(id: string): this {
    return this.put('actionRuleId', id);
  }
  setExpressionDataCondition(condition: CardObject): this {
    return this.put('expressionDataCondition', condition);
  }
}

/** Success or failure of an evaluation. */
export class ExpressionDataCondition extends CardObject {
  override readonly typeName: string = 'CardService.ExpressionDataCondition';
  setConditionType(type: EnumValue): this {
    return this.put('conditionType', type.name);
  }
}

/** What is done when a rule's condition is met. */
export class EventAction extends CardObject {
  override readonly typeName: string = 'CardService.EventAction';
  addPostEventTrigger(trigger: CardObject): this {
    return this.add('postEventTriggers', trigger);
  }
  setActionRuleId(id: string): this {
    return this.put('actionRuleId', id);
  }
  setCommonWidgetAction(action: CardObject): this {
    return this.put('commonWidgetAction', action);
  }
  setExpressionDataAction(action: CardObject): this {
    return this.put('expressionDataAction', action);
  }
}

/** Starts an evaluation. */
export class ExpressionDataAction extends CardObject {
  override readonly typeName: string = 'CardService.ExpressionDataAction';
  setActionType(type: EnumValue): this {
    return this.put('actionType', type.name);
  }
}

/** Names the rule that comes next. */
export class Trigger extends CardObject {
  override readonly typeName: string = 'CardService.Trigger';
  setActionRuleId(id: string): this {
    return this.put('actionRuleId', id);
  }
}

/** A change of widgets without an evaluation. */
export class CommonWidgetAction extends CardObject {
  override readonly typeName: string = 'CardService.CommonWidgetAction';
  /** The reference says UpdateVisibilityAction and gives a Visibility in its example: both are taken. */
  setUpdateVisibilityAction(action: CardObject | EnumValue): this {
    return this.put('updateVisibilityAction', action instanceof EnumValue ? { visibility: action.name } : action);
  }
}

/** Shows or hides widgets. */
export class UpdateVisibilityAction extends CardObject {
  override readonly typeName: string = 'CardService.UpdateVisibilityAction';
  override setVisibility(visibility: EnumValue): this {
    return this.put('visibility', visibility.name);
  }
}
