import { types } from 'node:util';
import { eventFieldsOf } from '../kernel/triggers/eventFields';
import { EnumValue, ServiceObject } from '../kernel/serviceObject';

const SERVICE = '\u0000service';
const ERROR = '\u0000error';

/** Service objects of one run by number: what crosses to a worker is a mark. */
export class Marks {
  private readonly objects: ServiceObject[] = [];
  private readonly numbers = new Map<ServiceObject, number>();

  /** The object of a mark's number, or null. */
  object(id: unknown): ServiceObject | null {
    return typeof id === 'number' ? (this.objects[id] ?? null) : null;
  }

  /** Host value → data with marks. */
  outgoing(value: unknown): unknown {
    if (typeof value === 'function') return undefined;
    if (value === null || typeof value !== 'object') return value;
    if (value instanceof ServiceObject) return { [SERVICE]: this.mark(value) };
    if (Array.isArray(value)) return value.map((item) => this.outgoing(item));
    if (types.isDate(value) || types.isTypedArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.outgoing(item)]));
  }

  /** Data with marks → host value, with dates and arrays of the host's realm. */
  incoming(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return Array.from(value, (item: unknown) => this.incoming(item));
    if (types.isDate(value)) return new Date(value.getTime());
    const service: unknown = Reflect.get(value, SERVICE);
    if (typeof service === 'object' && service !== null) return this.object(Reflect.get(service, 'id'));
    const error: unknown = Reflect.get(value, ERROR);
    if (typeof error === 'object' && error !== null) return this.error(error);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.incoming(item)]));
  }

  private mark(object: ServiceObject): object {
    let id = this.numbers.get(object);
    if (id === undefined) {
      id = this.objects.push(object) - 1;
      this.numbers.set(object, id);
    }
    const fields = eventFieldsOf(object);
    return { id, type: object.typeName, ...(fields === null ? {} : { fields }), ...(object instanceof EnumValue ? { value: { name: object.name, position: object.position } } : {}) };
  }

  private error(data: object): Error {
    const error = new Error(String(Reflect.get(data, 'message')));
    Object.assign(error, this.incoming(Reflect.get(data, 'details')));
    Object.defineProperty(error, 'name', { value: String(Reflect.get(data, 'name')), configurable: true, writable: true });
    error.stack = String(Reflect.get(data, 'stack'));
    return error;
  }
}
