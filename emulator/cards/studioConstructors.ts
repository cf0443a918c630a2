import { ServiceObject } from '../kernel/serviceObject';
import { UpdatedWidget } from './chat';
import { ChatClientDataSource, ChatSpaceDataSource, HostAppDataSource, PlatformDataSource, WorkflowDataSource } from './dataSources';
import { CommonWidgetAction, Condition, EventAction, ExpressionData, ExpressionDataAction, ExpressionDataCondition, Trigger, UpdateVisibilityAction } from './expressions';

/** CardService's constructors for Google Workspace Studio and for menus that the host application fills. */
export abstract class StudioConstructors extends ServiceObject {
  newChatClientDataSource(): ChatClientDataSource {
    return new ChatClientDataSource();
  }
  newChatSpaceDataSource(): ChatSpaceDataSource {
    return new ChatSpaceDataSource();
  }
  newCommonWidgetAction(): CommonWidgetAction {
    return new CommonWidgetAction();
  }
  newCondition(): Condition {
    return new Condition();
  }
  newEventAction(): EventAction {
    return new EventAction();
  }
  newExpressionData(): ExpressionData {
    return new ExpressionData();
  }
  newExpressionDataAction(): ExpressionDataAction {
    return new ExpressionDataAction();
  }
  newExpressionDataCondition(): ExpressionDataCondition {
    return new ExpressionDataCondition();
  }
  newHostAppDataSource(): HostAppDataSource {
    return new HostAppDataSource();
  }
  newPlatformDataSource(): PlatformDataSource {
    return new PlatformDataSource();
  }
  newTrigger(): Trigger {
    return new Trigger();
  }
  newUpdatedWidget(): UpdatedWidget {
    return new UpdatedWidget();
  }
  newUpdateVisibilityAction(): UpdateVisibilityAction {
    return new UpdateVisibilityAction();
  }
  newWorkflowDataSource(): WorkflowDataSource {
    return new WorkflowDataSource();
  }
}
