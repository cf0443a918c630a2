import { globalNames, isAdvancedService, typeMembers } from '../catalog/catalog';
import type { Overload } from '../catalog/catalog';
import { NotImplemented } from '../kernel/errors';
import type { ServiceHost } from '../kernel/host';
import { ServiceObject } from '../kernel/serviceObject';
import { coerced, matchingOverload, signatureError } from './signature';

/** Members that a realm shows of a type. */
export interface DescribedType {
  readonly methods: readonly string[];
  readonly properties: readonly (readonly [string, string])[];
}

const described = new Map<string, DescribedType>();

/** What scripts see of a type: what the catalog names, nothing for a type that Google does not document. */
export function describeType(type: string): DescribedType {
  let found = described.get(type);
  if (found === undefined) {
    const members = typeMembers(type);
    found = { methods: [...(members?.methods.keys() ?? [])], properties: [...(members?.properties ?? [])] };
    described.set(type, found);
  }
  return found;
}

/** A global that the catalog names and no area provides: its members throw NotImplemented. */
class MissingService extends ServiceObject {
  constructor(readonly typeName: string) {
    super();
  }
}

/** Calls of scripts to service objects: host values in, host values out. One an execution. */
export class ServiceGateway {
  private readonly globals = new Map<string, ServiceObject>();
  private names: readonly string[] | null = null;

  constructor(
    private readonly host: ServiceHost,
    private readonly factories: Readonly<Record<string, (host: ServiceHost) => ServiceObject>>,
  ) {}

  /** Names of the globals: everybody's, and the advanced services that the manifest enables (symbol → catalog name). */
  globalNames(): readonly string[] {
    this.names ??= [...globalNames(), ...advancedServices(this.host.project.manifest).keys()];
    return this.names;
  }

  global(name: string): ServiceObject {
    let service = this.globals.get(name);
    if (service === undefined) {
      const type = advancedServices(this.host.project.manifest).get(name) ?? name;
      service = this.factories[type]?.(this.host) ?? new MissingService(type);
      this.globals.set(name, service);
    }
    return service;
  }

  /** Calls a documented method after checking its arguments as Google does. */
  invoke(service: ServiceObject | null, type: string, name: string, parameters: readonly unknown[]): unknown {
    const member = `${type}.${name}`;
    const method: unknown = service === null ? undefined : Reflect.get(service, name);
    if (typeof method !== 'function') throw new NotImplemented(member);
    const overloads: readonly Overload[] = typeMembers(type)?.methods.get(name) ?? [];
    const overload = matchingOverload(overloads, parameters);
    if (overload === null) throw signatureError(member, parameters);
    try {
      return Reflect.apply(method, service, coerced(overload, parameters));
    } catch (error) {
      // Where a service class stumbles over a null that it was given, Google's server has refused it before.
      if (error instanceof TypeError && parameters.some((parameter) => parameter === null || parameter === undefined)) throw signatureError(member, parameters);
      throw error;
    }
  }

  /** Reads a documented property. */
  get(service: ServiceObject | null, type: string, name: string): unknown {
    if (service === null || !(name in service)) throw new NotImplemented(`${type}.${name}`);
    return Reflect.get(service, name);
  }
}

/** Advanced services of a manifest: the symbol that scripts use → the service's name in the catalog. */
export function advancedServices(manifest: Record<string, unknown>): Map<string, string> {
  const found = new Map<string, string>();
  const { dependencies } = manifest;
  const enabled: unknown = isRecord(dependencies) ? dependencies['enabledAdvancedServices'] : undefined;
  if (!Array.isArray(enabled)) return found;
  for (const entry of enabled) {
    if (!isRecord(entry) || typeof entry['userSymbol'] !== 'string') continue;
    const serviceId = typeof entry['serviceId'] === 'string' ? entry['serviceId'] : entry['userSymbol'];
    const type = serviceId.charAt(0).toUpperCase() + serviceId.slice(1);
    found.set(entry['userSymbol'], isAdvancedService(type) ? type : entry['userSymbol']);
  }
  return found;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
