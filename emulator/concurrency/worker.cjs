/**
 * A thread that runs one execution at a time. Service objects live in the main thread; here they are tokens. Each call of the script is a message
 * to the main thread, and the script sleeps until the answer comes: so the main thread decides which run goes on.
 */
'use strict';
const { parentPort } = require('node:worker_threads');
const { types } = require('node:util');
const { serialize } = require('node:v8');
const vm = require('node:vm');
const { openChannel, WORKER } = require('./channel.cjs');

const makeRealmSource = require('node:fs').readFileSync(require.resolve('../realm/bootstrap.cjs'), 'utf8');
const bootstrap = new vm.Script(`(function () { const module = { exports: null }; ${makeRealmSource}\nreturn module.exports; })()`, { filename: 'emulator-realm' });
const enter = new vm.Script('__emulatorEnter()', { filename: 'emulator-enter' });
const contextKind = vm.constants?.DONT_CONTEXTIFY;
const compiled = new Map();

class Token {
  constructor(mark) {
    this.id = mark.id;
    this.type = mark.type;
    this.value = mark.value ?? null;
    this.fields = mark.fields ?? null;
  }
}

parentPort.on('message', (memory) => {
  const channel = openChannel(memory, WORKER);
  const run = new Run(channel);
  channel.send(run.execute(channel.receive()));
});

class Run {
  constructor(channel) {
    this.channel = channel;
    this.tokens = new Map();
    this.descriptions = new Map();
    this.now = 0;
    this.topLevel = false;
  }

  execute({ files, path, parameters, limit, timeZone, now }) {
    this.now = now;
    process.env.TZ = timeZone;
    new Date(now).getTimezoneOffset();
    const context = vm.createContext(contextKind ?? {}, { microtaskMode: 'afterEvaluate' });
    const realm = bootstrap.runInContext(context)(this.bridge());
    this.realm = realm;
    const scope = vm.runInContext('globalThis', context);
    realm.install(scope);
    let outcome = { state: 'pending', value: undefined };
    Object.defineProperty(scope, '__emulatorEnter', {
      value: () => {
        this.topLevel = true;
        for (const file of files) if (file.hoistedText !== null) scriptOf(file.name, file.hoistedText).runInContext(context);
        for (const file of files) scriptOf(file.name, file.text).runInContext(context);
        this.topLevel = false;
        outcome = realm.call(path, this.incoming(parameters));
      },
    });
    try {
      enter.runInContext(context, { timeout: limit });
    } catch (error) {
      if (error?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return { kind: 'timedOut' };
      outcome = { state: 'thrown', value: error };
    }
    return { kind: 'done', state: outcome.state, value: this.sendable(outcome.value) };
  }

  /** A result that cannot cross (a circle, a symbol) is left out; the run has ended all the same. */
  sendable(value) {
    try {
      const data = this.outgoing(value);
      serialize(data);
      return data;
    } catch {
      return undefined;
    }
  }

  /** Asks the main thread and sleeps. Meanwhile it may want something evaluated here. */
  ask(message, above) {
    this.channel.send({ ...message, topLevel: this.topLevel });
    for (;;) {
      const answer = this.channel.receive();
      this.now = answer.now;
      if (answer.kind === 'evaluate') {
        this.channel.send(this.evaluated(answer));
        continue;
      }
      if (answer.kind === 'kill') throw this.realm.kill(answer.message);
      if (answer.kind === 'throw') throw this.realm.makeError(answer.name, answer.message, answer.details === undefined ? undefined : this.incoming(answer.details), above);
      if (answer.kind === 'rethrow') throw this.templateError;
      return this.incoming(answer.value);
    }
  }

  evaluated({ source, self, parameters }) {
    try {
      return { kind: 'evaluated', value: this.sendable(this.realm.evaluate(source, self === null ? null : this.incoming(self), this.incoming(parameters))) };
    } catch (error) {
      this.templateError = error;
      return { kind: 'evaluationThrew' };
    }
  }

  bridge() {
    const once = (kind, type) => {
      const key = `${kind} ${type}`;
      if (!this.descriptions.has(key)) this.descriptions.set(key, this.ask({ kind, type }));
      return this.descriptions.get(key);
    };
    const id = (handle) => handle?.id ?? null;
    return {
      describe: (type) => once('describe', type),
      enumHandles: (type) => once('enumHandles', type),
      globalNames: () => once('globalNames', ''),
      global: (name) => once('global', name),
      typeOf: (handle) => handle.type,
      enumOf: (handle) => handle.value,
      fieldsOf: (handle) => handle.fields,
      kindOf: (value) => (value instanceof Token ? 2 : types.isDate(value) ? 1 : types.isTypedArray(value) ? 4 : types.isNativeError(value) ? 3 : 0),
      timeOf: (date) => date.getTime(),
      text: (handle) => this.ask({ kind: 'text', handle: id(handle) }),
      invoke: (handle, type, name, parameters, above) => this.realm.toRealm(this.ask({ kind: 'invoke', handle: id(handle), type, name, parameters: this.outgoing(parameters) }, above)),
      get: (handle, type, name, above) => this.realm.toRealm(this.ask({ kind: 'get', handle: id(handle), type, name }, above)),
      now: () => this.now,
      random: () => this.ask({ kind: 'random' }),
    };
  }

  /** Marks of the main thread become tokens, the same token for the same object. */
  incoming(value) {
    if (value === null || typeof value !== 'object' || types.isDate(value) || types.isTypedArray(value)) return value;
    if (Array.isArray(value)) return value.map((item) => this.incoming(item));
    const mark = value['\u0000service'];
    if (mark !== undefined) {
      if (!this.tokens.has(mark.id)) this.tokens.set(mark.id, new Token(mark));
      return this.tokens.get(mark.id);
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.incoming(item)]));
  }

  /** The script's values as data; facades become marks. Functions cannot leave. */
  outgoing(value) {
    if (typeof value === 'function') return undefined;
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map((item) => this.outgoing(item));
    const token = this.realm.handleOf(value);
    if (token !== undefined) return { '\u0000service': { id: token.id } };
    if (types.isDate(value)) return new Date(value.getTime());
    if (types.isNativeError(value)) return { '\u0000error': { name: value.name, message: value.message, stack: value.stack, details: this.outgoing({ ...value }) } };
    if (types.isTypedArray(value)) return Array.from(value);
    return Object.fromEntries(Object.keys(value).map((key) => [key, this.outgoing(value[key])]));
  }
}

function scriptOf(name, text) {
  const key = `${name}\n${text}`;
  if (!compiled.has(key)) compiled.set(key, new vm.Script(text, { filename: name }));
  return compiled.get(key);
}
