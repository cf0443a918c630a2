import { ServiceObject } from './serviceObject';

/** "Representation of a user, suitable for scripting." Answered by Session, and by the editors of files. */
export class User extends ServiceObject {
  readonly typeName = 'Base.User';
  constructor(private readonly address: string) {
    super();
  }
  /** '' where Google would not tell. */
  getEmail(): string {
    return this.address;
  }
  /** Deprecated at Google; the same address. */
  getUserLoginId(): string {
    return this.address;
  }
  override toString(): string {
    return this.address;
  }
}
