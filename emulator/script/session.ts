import { createHash } from 'node:crypto';
import type { ServiceHost } from '../kernel/host';
import { projectTimeZone } from '../kernel/loadedProject';
import { ServiceObject } from '../kernel/serviceObject';
import { User } from '../kernel/user';
import { sharesDomain } from '../kernel/webApp';

const THIRTY_DAYS = 30 * 86_400_000;

/** Session: who runs, who asks, and where. */
export class SessionService extends ServiceObject {
  readonly typeName = 'Session';
  constructor(private readonly host: ServiceHost) {
    super();
  }

  /** '' where Google would not tell: strangers who type in a file or open a web app that runs as its owner (reference/base/session). */
  getActiveUser(): User {
    return this.host.call('Session.getActiveUser', () => new User(this.activeAddress()));
  }
  getEffectiveUser(): User {
    return this.host.call('Session.getEffectiveUser', () => new User(this.host.execution.effectiveUser));
  }
  getUser(): User {
    return this.host.call('Session.getUser', () => new User(this.activeAddress()));
  }
  /** English: the language of a new account (assumed). */
  getActiveUserLocale(): string {
    return this.host.call('Session.getActiveUserLocale', () => 'en');
  }
  getScriptTimeZone(): string {
    return this.host.call('Session.getScriptTimeZone', () => projectTimeZone(this.host.project));
  }
  getTimeZone(): string {
    return this.host.call('Session.getTimeZone', () => projectTimeZone(this.host.project));
  }
  /** Anonymous, different for each script, and new every 30 days. */
  getTemporaryActiveUserKey(): string {
    return this.host.call('Session.getTemporaryActiveUserKey', () => {
      const period = Math.floor(this.host.now() / THIRTY_DAYS);
      return createHash('sha256').update(`${this.host.project.id} ${this.host.execution.activeUser} ${period}`).digest('base64');
    });
  }

  private activeAddress(): string {
    const { activeUser, effectiveUser, authMode } = this.host.execution;
    const { owner } = this.host.project;
    const runsAsVisitor = authMode === 'FULL' && activeUser === effectiveUser;
    return runsAsVisitor || activeUser === owner || sharesDomain(activeUser, owner) ? activeUser : '';
  }
}
