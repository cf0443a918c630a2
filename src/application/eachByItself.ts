/**
 * Does what is due, one after the other. One that fails keeps back no other (a calendar that cannot be reached no mail that came in); what the first of them
 * threw is thrown when all have had their turn, so that the execution shows as failed.
 */
export function eachByItself(jobs: readonly (readonly [due: boolean, job: () => unknown])[]): void {
  const failed: unknown[] = [];
  for (const [due, job] of jobs) {
    if (!due) continue;
    try {
      job();
    } catch (error) {
      failed.push(error);
    }
  }
  if (failed.length === 0) return;
  const [first] = failed;
  const words = failed.map((error) => (error instanceof Error ? error.message : String(error)));
  throw failed.length === 1 && first instanceof Error ? first : new Error(words.join('; '));
}
