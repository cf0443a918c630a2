import { LocalScriptRealm } from '../realm/scriptRealm';
import type { ScriptOutcome } from '../realm/scriptRealm';
import { ServiceGateway } from '../realm/serviceGateway';
import { globalServices } from '../services';
import type { ExecutionState } from '../state/project';
import { ExecutionKilled, ScriptError } from './errors';
import type { ExecutionRequest, ExecutionResult } from './execution';
import { ExecutionHost } from './executionHost';
import { failureReport } from './failureReport';
import { TOO_MANY_SCRIPTS } from './googleTexts';
import type { ExecutionContext } from './host';
import type { Kernel } from './kernel';
import { projectTimeZone } from './loadedProject';
import { inTimeZone } from './localTimeZone';

/** Executions of one user at a time, platform facts §1. */
const SIMULTANEOUS_PER_USER = 30;

/** Runs executions one by one (or, within `concurrently`, through the scheduler) and keeps their records. */
export class Executor {
  private readonly running = new Map<string, number>();

  constructor(private readonly kernel: Kernel) {}

  execute(request: ExecutionRequest): ExecutionResult {
    const context: ExecutionContext = {
      id: this.kernel.newId(32),
      fn: request.fn,
      cause: request.cause,
      effectiveUser: request.effectiveUser,
      activeUser: request.activeUser,
      authMode: request.authMode,
      startedAt: this.kernel.now(),
      limit: request.limit,
      ...(request.active === undefined ? {} : { active: request.active }),
      log: [],
    };
    const host = new ExecutionHost(this.kernel, request.project, context);
    const running = this.running.get(request.effectiveUser) ?? 0;
    this.running.set(request.effectiveUser, running + 1);
    let result: ExecutionResult | null = null;
    // A run that overlaps others ends before its caller goes on: what it held is let go at that moment.
    const conclude = (outcome: ScriptOutcome): ExecutionResult => {
      if (result !== null) return result;
      this.running.set(request.effectiveUser, (this.running.get(request.effectiveUser) ?? 1) - 1);
      this.kernel.endExecution(context.id);
      return (result = this.finish(request, host, outcome));
    };
    const refusal = running >= SIMULTANEOUS_PER_USER ? TOO_MANY_SCRIPTS : callable(request) ? null : `Script function not found: ${request.fn}`;
    return conclude(refusal === null ? this.run(request, host, conclude) : { kind: 'thrown', thrown: new ScriptError(refusal) });
  }

  private run(request: ExecutionRequest, host: ExecutionHost, ended: (outcome: ScriptOutcome) => void): ScriptOutcome {
    try {
      const gateway = new ServiceGateway(host, globalServices);
      const remote = this.kernel.scheduler?.realm(host, gateway, request.project.sources.compiled.files, ended) ?? null;
      return inTimeZone(projectTimeZone(request.project.state), () => {
        host.realm =
          remote ??
          new LocalScriptRealm(host, gateway, request.project.sources.compiled.files, (active) => (host.atTopLevel = active));
        return host.realm.run(request.fn, request.parameters(host));
      });
    } catch (error) {
      return { kind: 'fatal', error: error instanceof Error ? error : new Error(String(error)) };
    }
  }

  private finish(request: ExecutionRequest, host: ExecutionHost, outcome: ScriptOutcome): ExecutionResult {
    const { execution } = host;
    const failure = outcome.kind === 'returned' ? null : failureReport(outcome.kind === 'thrown' ? outcome.thrown : outcome.error, request.project.sources);
    const record: ExecutionState = {
      fn: execution.fn,
      cause: execution.cause,
      user: execution.effectiveUser,
      status: statusOf(outcome),
      startedAt: execution.startedAt,
      milliseconds: Math.round(this.kernel.now() - execution.startedAt),
      serviceCalls: host.serviceCalls,
      error: failure?.text ?? null,
      log: [...execution.log],
    };
    request.project.state.executions.push(record);
    this.kernel.changed();
    return { record, value: outcome.kind === 'returned' ? outcome.value : undefined, error: failure?.error, failed: failure !== null };
  }
}

/** Top-level functions and, in triggers, 'object.method'. */
function callable({ fn, project }: ExecutionRequest): boolean {
  return project.sources.compiled.functions.includes(fn) || /^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)+$/.test(fn);
}

function statusOf(outcome: ScriptOutcome): ExecutionState['status'] {
  if (outcome.kind === 'returned') return 'completed';
  if (outcome.kind === 'thrown') return 'failed';
  return outcome.error instanceof ExecutionKilled ? outcome.error.reason : 'failed';
}
