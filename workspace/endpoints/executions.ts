import type { LocalDesk } from '../server/localDesk';
import type { ExecutionsView } from '../views/executionsView';

/** One page of the project's runs, newest first. */
export function executionsView(desk: LocalDesk, from: number, size: number, onlyFailed: boolean): ExecutionsView {
  const numbered = desk.project.executions.map((execution, index) => ({ execution, number: index + 1 }));
  const failed = numbered.filter(({ execution }) => execution.status !== 'completed');
  const newestFirst = (onlyFailed ? failed : numbered).reverse();
  return {
    timeZone: desk.timeZone,
    total: numbered.length,
    failed: failed.length,
    from,
    onlyFailed,
    executions: newestFirst.slice(from, from + size).map(({ execution, number }) => ({
      number,
      fn: execution.fn,
      cause: execution.cause,
      user: execution.user,
      status: execution.status,
      startedAt: execution.startedAt.toISOString(),
      milliseconds: execution.milliseconds,
      serviceCalls: execution.serviceCalls,
      error: execution.error ?? '',
      log: execution.log,
    })),
  };
}
