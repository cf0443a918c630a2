/**
 * The one try/catch around every entry point: a failure is logged with code, data and stack for a developer, and thrown on, so that Google's
 * list of executions shows it as failed. Nothing is lost by it: the next look begins again from what was committed.
 */
export function boundary<T>(name: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    console.error(`${name} failed`, error instanceof Error ? (error.stack ?? error.message) : String(error));
    throw error;
  }
}
