/** Who holds which lock. Locks live no longer than executions, so they are no part of the account's state. */
export class LockTable {
  private readonly holders = new Map<string, string>();
  /** How often a lock has been let go: who waits looks again when it grows. */
  releases = 0;

  /** Takes the lock for an execution; true where it has it now (or had it before). */
  acquire(key: string, executionId: string): boolean {
    const holder = this.holders.get(key);
    if (holder !== undefined && holder !== executionId) return false;
    this.holders.set(key, executionId);
    return true;
  }
  holds(key: string, executionId: string): boolean {
    return this.holders.get(key) === executionId;
  }
  isFree(key: string): boolean {
    return !this.holders.has(key);
  }
  release(key: string, executionId: string): void {
    if (!this.holds(key, executionId)) return;
    this.holders.delete(key);
    this.releases += 1;
  }
  releaseAll(executionId: string): void {
    for (const [key, holder] of this.holders) if (holder === executionId) this.release(key, executionId);
  }
}
