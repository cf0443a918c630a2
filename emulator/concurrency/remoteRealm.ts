import { ExecutionKilled, MustWait, ScriptError } from '../kernel/errors';
import type { ExecutionHost } from '../kernel/executionHost';
import { TIME_EXCEEDED } from '../kernel/googleTexts';
import type { ServiceObject } from '../kernel/serviceObject';
import type { CompiledFile } from '../realm/compiledSources';
import { enumMembers } from '../realm/enums';
import type { ScriptOutcome, ScriptRealm } from '../realm/scriptRealm';
import { REAL_TIME_GUARD } from '../realm/scriptRealm';
import { ScriptThrow } from '../realm/scriptThrow';
import type { ServiceGateway } from '../realm/serviceGateway';
import { describeType } from '../realm/serviceGateway';
import { Marks } from './marks';
import type { Channel } from './workerPool';

type Message = Record<string, unknown>;

/** A run in a worker. It stands still at every service call until `answer` lets it go on. */
export class RemoteRealm implements ScriptRealm {
  /** The service call at which the run stands, or null. */
  pending: Message | null = null;
  outcome: ScriptOutcome | null = null;
  private readonly marks = new Marks();
  private fatal: Error | null = null;

  constructor(
    readonly host: ExecutionHost,
    private readonly gateway: ServiceGateway,
    private readonly files: readonly CompiledFile[],
    private readonly timeZone: string,
    private readonly channel: Channel,
    private readonly scheduler: {
      /** Goes on with this and other runs until this one has ended. */
      carryOn(realm: RemoteRealm): void;
      ended(outcome: ScriptOutcome): void;
    },
  ) {}

  run(path: string, parameters: readonly unknown[]): ScriptOutcome {
    const files = this.files.map(({ name, text, hoistedText }) => ({ name, text, hoistedText }));
    this.reply({ path, parameters: this.marks.outgoing(parameters), files, limit: REAL_TIME_GUARD, timeZone: this.timeZone });
    this.listen();
    this.scheduler.carryOn(this);
    return this.outcome ?? { kind: 'fatal', error: new Error('The run has not ended') };
  }

  /** Makes the pending call and lets the run go on to its next one. Throws MustWait where the call must be made again later. */
  proceed(): void {
    const message = this.pending;
    if (message === null) return;
    const answer = this.answer(message);
    this.pending = null;
    this.reply(answer);
    this.listen();
  }

  evaluate(source: string, self: ServiceObject | undefined, parameters: readonly unknown[]): unknown {
    this.reply({ kind: 'evaluate', source, self: self === undefined ? null : this.marks.outgoing(self), parameters: this.marks.outgoing(parameters) });
    for (;;) {
      const message = this.channel.receive();
      if (message['kind'] === 'evaluated') return this.marks.incoming(message['value']);
      if (message['kind'] === 'evaluationThrew') throw this.fatal ?? new ScriptThrow(null);
      this.reply(this.immediate(message) ?? this.answer(message));
    }
  }

  /** Receives until the run stands at a call or has ended; small questions are answered on the way. */
  private listen(): void {
    for (;;) {
      const message = this.channel.receive();
      const answer = this.immediate(message);
      if (answer === null) {
        if (message['kind'] !== 'done' && message['kind'] !== 'timedOut') this.pending = message;
        else this.scheduler.ended((this.outcome = this.ended(message)));
        return;
      }
      this.reply(answer);
    }
  }

  private reply(message: Message): void {
    this.channel.send({ ...message, now: this.host.now() });
  }

  private ended(message: Message): ScriptOutcome {
    if (message['kind'] === 'timedOut') return { kind: 'fatal', error: new ExecutionKilled('timedOut', TIME_EXCEEDED) };
    if (this.fatal !== null) return { kind: 'fatal', error: this.fatal };
    const value = this.marks.incoming(message['value']);
    return message['state'] === 'thrown' ? { kind: 'thrown', thrown: value } : { kind: 'returned', value };
  }

  /** Answers what is no service call; null for the rest. */
  private immediate(message: Message): Message | null {
    const type = String(message['type']);
    switch (message['kind']) {
      case 'describe':
        return { kind: 'value', value: describeType(type) };
      case 'enumHandles':
        return { kind: 'value', value: this.marks.outgoing(enumMembers(type)) };
      case 'globalNames':
        return { kind: 'value', value: this.gateway.globalNames() };
      case 'global':
        return { kind: 'value', value: this.marks.outgoing(this.gateway.global(type)) };
      case 'text':
        return { kind: 'value', value: String(this.marks.object(message['handle'])) };
      case 'random':
        return { kind: 'value', value: this.host.random() };
      case 'invoke':
        return type === 'Logger' || type === 'console' ? this.answer(message) : null;
      default:
        return null;
    }
  }

  private answer(message: Message): Message {
    // After the end no promise handler of the script reaches a service any more.
    if (this.fatal !== null) return { kind: 'kill', message: this.fatal.message };
    this.host.atTopLevel = message['topLevel'] === true;
    const service = this.marks.object(message['handle']);
    const [type, name] = [String(message['type']), String(message['name'])];
    try {
      const parameters = this.marks.incoming(message['parameters'] ?? []);
      const value = message['kind'] === 'get' ? this.gateway.get(service, type, name) : this.gateway.invoke(service, type, name, Array.isArray(parameters) ? parameters : []);
      return { kind: 'value', value: this.marks.outgoing(value) };
    } catch (error) {
      if (error instanceof MustWait) throw error;
      if (error instanceof ScriptThrow) return { kind: 'rethrow' };
      if (error instanceof ScriptError) return { kind: 'throw', name: error.name, message: error.message, details: this.marks.outgoing(error.details) };
      this.fatal ??= error instanceof Error ? error : new Error(String(error));
      return { kind: 'kill', message: this.fatal.message };
    }
  }
}
