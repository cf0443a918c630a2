import type { AccountState } from './account';

/** Where an account is kept between runs of the process. */
export interface AccountStore {
  /** The account as last saved; null where nothing has been saved. Throws where what lies there cannot be read. */
  load(): AccountState | null;
  /** Saves all of it, or leaves what was there as it was. */
  save(account: AccountState): void;
}
