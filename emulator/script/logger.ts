import { inspect, types } from 'node:util';
import type { ServiceHost } from '../kernel/host';
import { ServiceObject } from '../kernel/serviceObject';

/** Logger: what it prints goes to the execution's log. */
export class LoggerService extends ServiceObject {
  readonly typeName = 'Logger';
  constructor(private readonly host: ServiceHost) {
    super();
  }
  clear(): LoggerService {
    this.host.execution.log.length = 0;
    return this;
  }
  getLog(): string {
    return this.host.execution.log.map((line) => `${line}\n`).join('');
  }
  log(format: unknown, ...values: unknown[]): LoggerService {
    this.host.execution.log.push(typeof format === 'string' ? withValues(format, values) : loggerText(format));
    return this;
  }
}

/** Logger.log(format, …): %s takes the values in order (reference/base/logger). */
function withValues(format: string, values: readonly unknown[]): string {
  let next = 0;
  return format.replace(/%s/g, (mark) => (next < values.length ? loggerText(values[next++]) : mark));
}

/** Numbers print as Google prints them ('1.0'), objects as '{a=1.0}', lists as '[1.0, x]': known of practice in the V8 runtime. */
function loggerText(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) < 1e7 ? value.toFixed(1) : String(value);
  if (value === null || value === undefined) return 'null';
  if (types.isDate(value)) return String(value);
  if (types.isNativeError(value)) return value.stack ?? String(value);
  if (value instanceof ServiceObject) return value.toString();
  if (Array.isArray(value)) return `[${value.map(loggerText).join(', ')}]`;
  if (typeof value === 'object') return `{${Object.entries(value).map(([key, item]) => `${key}=${loggerText(item)}`).join(', ')}}`;
  return String(value);
}

/** console: the same log, in the manner of Node's console. */
export class ConsoleService extends ServiceObject {
  readonly typeName = 'console';
  private readonly timers = new Map<string, number>();
  constructor(private readonly host: ServiceHost) {
    super();
  }
  log(...values: unknown[]): void {
    this.print(values);
  }
  info(...values: unknown[]): void {
    this.print(values);
  }
  warn(...values: unknown[]): void {
    this.print(values);
  }
  error(...values: unknown[]): void {
    this.print(values);
  }
  time(label: string): void {
    this.timers.set(label, this.host.now());
  }
  timeEnd(label: string): void {
    const start = this.timers.get(label);
    if (start === undefined) return;
    this.timers.delete(label);
    this.print([`${label}: ${Math.round(this.host.now() - start)}ms`]);
  }
  private print(values: readonly unknown[]): void {
    this.host.execution.log.push(consoleText(values));
  }
}

function consoleText(values: readonly unknown[]): string {
  const [format, ...rest] = values;
  if (typeof format !== 'string') return values.map(shown).join(' ');
  let next = 0;
  const text = format.replace(/%[sdifoOj%]/g, (mark) => {
    if (mark === '%%') return '%';
    if (next >= rest.length) return mark;
    const value = rest[next++];
    if (mark === '%d' || mark === '%f') return String(Number(value));
    return mark === '%i' ? String(Math.trunc(Number(value))) : shown(value);
  });
  return [text, ...rest.slice(next).map(shown)].join(' ');
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof ServiceObject) return value.toString();
  return inspect(value, { depth: 4, breakLength: 120 });
}
