/**
 * Runs inside the realm that shall see Google's services: the vm context of a script (also in a worker thread) or the host realm itself.
 * It knows nothing of services; it asks the bridge. Plain JavaScript, because its text is evaluated in each realm anew: arrays, dates and
 * errors that it makes belong to that realm, so that `instanceof` holds there.
 */
'use strict';

const PLAIN = 0, DATE = 1, SERVICE = 2, ERROR = 3, BYTES = 4;

function makeHandles() {
  class Itself {
    constructor(object) {
      return object;
    }
  }
  class Marked extends Itself {
    #handle;
    constructor(object, handle) {
      super(object);
      this.#handle = handle;
    }
    static get(object) {
      return object !== null && typeof object === 'object' && #handle in object ? object.#handle : undefined;
    }
  }
  return { set: (object, handle) => void new Marked(object, handle), get: Marked.get };
}

module.exports = function makeRealm(bridge) {
  /**
   * Facade → handle by a private field, which scripts cannot see and copying does not carry along; handle → facade by a map that dies with the run. A
   * handle is whatever object the bridge uses to know a service object by.
   */
  const handles = makeHandles();
  const facades = bridge.longLived === true ? new WeakMap() : new Map();
  const prototypes = new Map();
  const enumObjects = new Map();
  let killSignal = null;

  function define(target, name, value) {
    Object.defineProperty(target, name, { value, writable: true, enumerable: false, configurable: true });
  }

  function prototypeOf(type) {
    const known = prototypes.get(type);
    if (known !== undefined) return known;
    const shape = { prototype: null, fallback: null };
    prototypes.set(type, shape);
    shape.prototype = lazyMembers(shape, type, bridge.describe(type));
    return shape;
  }

  /** A prototype whose members come into being when they are first asked for: a script uses a dozen of the hundreds that its services have. */
  function lazyMembers(shape, type, described) {
    const members = {};
    define(members, 'toString', function toString() {
      return bridge.text(handles.get(this) ?? shape.fallback);
    });
    function make(name) {
      if (Object.hasOwn(members, name)) return;
      if (described.methods.includes(name)) define(members, name, makeMethod(shape, type, name));
      const property = described.properties.find(([known]) => known === name);
      if (property !== undefined) defineProperty(members, shape, type, name, property[1]);
    }
    return new Proxy(members, {
      get: (target, name, receiver) => (make(name), Reflect.get(target, name, receiver)),
      set: (target, name, value, receiver) => (make(name), Reflect.set(target, name, value, receiver)),
      has: (target, name) => (make(name), Reflect.has(target, name)),
      getOwnPropertyDescriptor: (target, name) => (make(name), Reflect.getOwnPropertyDescriptor(target, name)),
      ownKeys(target) {
        for (const name of described.methods) make(name);
        for (const [name] of described.properties) make(name);
        return Reflect.ownKeys(target);
      },
    });
  }

  function makeMethod(shape, type, name) {
    const method = {
      [name](...parameters) {
        // `rows.forEach(Logger.log)` works at Google: methods of global services need no `this`.
        const handle = handles.get(this) ?? shape.fallback;
        return bridge.invoke(handle, type, name, parameters, method);
      },
    }[name];
    return method;
  }

  function defineProperty(members, shape, type, name, kind) {
    const get = function () {
      if (kind.startsWith('enum:')) return enumObject(kind.slice(5));
      return bridge.get(handles.get(this) ?? shape.fallback, type, name, get);
    };
    Object.defineProperty(members, name, {
      get,
      set(value) {
        Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
      },
      enumerable: true,
      configurable: true,
    });
  }

  function enumObject(type) {
    let object = enumObjects.get(type);
    if (object === undefined) {
      object = {};
      for (const handle of bridge.enumHandles(type)) {
        const { name } = bridge.enumOf(handle);
        Object.defineProperty(object, name, { value: facadeOf(handle), enumerable: true });
      }
      enumObjects.set(type, object);
    }
    return object;
  }

  function enumFacade(value) {
    const facade = {};
    define(facade, 'name', () => value.name);
    define(facade, 'toString', () => value.name);
    define(facade, 'toJSON', () => value.name);
    define(facade, 'ordinal', () => value.position);
    define(facade, 'compareTo', (other) => value.position - other.ordinal());
    return facade;
  }

  function facadeOf(handle) {
    const known = facades.get(handle);
    if (known !== undefined) return known;
    const value = bridge.enumOf(handle);
    const facade = value === null ? Object.create(prototypeOf(bridge.typeOf(handle)).prototype) : enumFacade(value);
    if (value === null) Object.assign(facade, bridge.fieldsOf(handle));
    facades.set(handle, facade);
    handles.set(facade, handle);
    return facade;
  }

  /** Copies a value of the host into this realm. */
  function toRealm(value) {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) {
      const length = value.length;
      const copy = new Array(length);
      for (let index = 0; index < length; index += 1) {
        const item = value[index];
        copy[index] = item === null || typeof item !== 'object' ? item : toRealm(item);
      }
      return copy;
    }
    switch (bridge.kindOf(value)) {
      case SERVICE:
        return facadeOf(value);
      case DATE:
        return new NativeDate(bridge.timeOf(value));
      case BYTES:
        return Array.from(value);
      case ERROR:
        return makeError(value.name, value.message, undefined, undefined);
      default: {
        const copy = {};
        for (const key of Object.keys(value)) copy[key] = toRealm(value[key]);
        return copy;
      }
    }
  }

  function makeError(name, message, details, above) {
    const error = bridge.newError === undefined ? new Error(message) : bridge.newError(name, message, details);
    if (error.name !== name) define(error, 'name', name);
    if (details !== undefined && details !== null) Object.assign(error, toRealm(details));
    if (above !== undefined) Error.captureStackTrace(error, above);
    return error;
  }

  /** Ends the run: from now on every catch and finally of the script throws again before its first statement. */
  function kill(message) {
    if (killSignal === null) killSignal = new Error(message);
    return killSignal;
  }

  /** Calls a function by its path ('onTick', 'jobs.daily') with host values; the outcome of a promise is known when its microtasks have run. */
  function call(path, parameters) {
    const outcome = { state: 'pending', value: undefined };
    const settle = (state) => (value) => {
      outcome.state = state;
      outcome.value = value;
    };
    try {
      const target = (0, eval)(path);
      const owner = path.includes('.') ? (0, eval)(path.slice(0, path.lastIndexOf('.'))) : undefined;
      const value = Reflect.apply(target, owner, parameters.map(toRealm));
      if (value instanceof Promise) value.then(settle('returned'), settle('thrown'));
      else settle('returned')(value);
    } catch (error) {
      settle('thrown')(error);
    }
    return outcome;
  }

  function evaluate(source, self, parameters) {
    return Reflect.apply((0, eval)(source), self === null ? undefined : facadeOf(self), parameters.map(toRealm));
  }

  const NativeDate = Date;

  /** Stacks show the script's frames only, not those of the emulator beneath. */
  function ownFrames(error, sites) {
    const own = sites.filter((site) => !/^(\/|[A-Za-z]:\\|node:|file:|emulator-)/.test(site.getFileName() ?? 'node:'));
    return [String(error), ...own.map((site) => `    at ${site}`)].join('\n');
  }

  /** Gives the global scope what Apps Script has: services, virtual time, seeded chance; and takes away what it has not. */
  function install(scope) {
    const VirtualDate = function Date(...parameters) {
      if (new.target === undefined) return new NativeDate(bridge.now()).toString();
      return Reflect.construct(NativeDate, parameters.length === 0 ? [bridge.now()] : parameters, new.target);
    };
    Object.defineProperty(VirtualDate, 'length', { value: 7, configurable: true });
    Object.defineProperty(VirtualDate, 'prototype', { value: NativeDate.prototype, writable: false });
    define(NativeDate.prototype, 'constructor', VirtualDate);
    define(VirtualDate, 'now', function now() {
      return bridge.now();
    });
    define(VirtualDate, 'parse', NativeDate.parse);
    define(VirtualDate, 'UTC', NativeDate.UTC);
    define(scope, 'Date', VirtualDate);
    define(Math, 'random', function random() {
      return bridge.random();
    });
    define(Error, 'prepareStackTrace', ownFrames);
    for (const name of ['SharedArrayBuffer', 'Atomics', 'console']) delete scope[name];
    for (const name of bridge.globalNames()) installGlobal(scope, name);
    Object.defineProperty(scope, '__emulatorCheckpoint', {
      value() {
        if (killSignal !== null) throw killSignal;
      },
    });
  }

  function installGlobal(scope, name) {
    Object.defineProperty(scope, name, {
      get: () => globalService(name),
      set(value) {
        Object.defineProperty(scope, name, { value, writable: true, enumerable: true, configurable: true });
      },
      enumerable: false,
      configurable: true,
    });
  }

  function globalService(name) {
    const handle = bridge.global(name);
    const facade = facadeOf(handle);
    prototypeOf(bridge.typeOf(handle)).fallback = handle;
    return facade;
  }

  return {
    toRealm, makeError, kill, call, evaluate, install, globalService,
    handleOf: (facade) => handles.get(facade),
    isKill: (error) => error !== null && error === killSignal,
  };
};
