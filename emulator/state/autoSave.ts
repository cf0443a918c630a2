import type { AccountState } from './account';
import type { AccountStore } from './store';

/** Saves an account when the event loop turns after a change, and at the end. */
export class AutoSave {
  private pending: NodeJS.Immediate | null = null;

  constructor(
    private readonly account: AccountState,
    private readonly store: AccountStore,
  ) {}

  /** Something may have changed. */
  changed(): void {
    this.pending ??= setImmediate(() => this.flush());
  }

  /** Saves now what is still to be saved. */
  flush(): void {
    if (this.pending === null) return;
    clearImmediate(this.pending);
    this.pending = null;
    this.store.save(this.account);
  }
}
