import type { ServiceHost } from '../kernel/host';
import { ServiceObject } from '../kernel/serviceObject';

/** ScriptApp.newStateToken(). */
export class StateTokenBuilder extends ServiceObject {
  readonly typeName = 'ScriptApp.StateTokenBuilder';
  private method = '';
  private readonly parameters: Record<string, string> = {};
  /** Seconds; an hour unless told. */
  private timeout = 3600;

  constructor(private readonly host: ServiceHost) {
    super();
  }
  withMethod(method: string): this {
    this.method = method;
    return this;
  }
  withArgument(name: string, value: string): this {
    this.parameters[name] = value;
    return this;
  }
  withTimeout(seconds: number): this {
    this.timeout = seconds;
    return this;
  }
  createToken(): string {
    const content = { project: this.host.project.id, method: this.method, parameters: this.parameters, expires: this.host.now() + this.timeout * 1000 };
    return Buffer.from(JSON.stringify(content)).toString('base64url');
  }
}
