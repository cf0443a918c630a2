import vm from 'node:vm';

/**
 * Runs the work while the process's local time zone is the given one: at Google `new Date().getHours()` in a script follows the project's zone. The
 * real process object is taken from the main context, because a test runner may show its modules a copy whose TZ has no effect.
 */
export function inTimeZone<T>(timeZone: string, work: () => T): T {
  const environment = realEnvironment();
  const before = environment['TZ'];
  if (before === timeZone) return work();
  environment['TZ'] = timeZone;
  try {
    return work();
  } finally {
    if (before === undefined) delete environment['TZ'];
    else environment['TZ'] = before;
  }
}

function realEnvironment(): Record<string, string | undefined> {
  return (vm.runInThisContext('process') as NodeJS.Process).env;
}
