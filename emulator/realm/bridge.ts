/** What emulator/realm/bootstrap.cjs asks of the host. A handle stands for a service object: the object itself or, in a worker, a token. */
export interface RealmBridge {
  /** True where the realm outlives single executions: it must not hold on to service objects. */
  readonly longLived?: boolean;
  describe(type: string): { readonly methods: readonly string[]; readonly properties: readonly (readonly [string, string])[] };
  typeOf(handle: object): string;
  enumOf(handle: object): { readonly name: string; readonly position: number } | null;
  /** Plain properties that the object has besides its documented members. */
  fieldsOf(handle: object): Readonly<Record<string, unknown>> | null;
  enumHandles(type: string): readonly object[];
  /** 0 plain object, 1 date, 2 service object, 3 error, 4 bytes. */
  kindOf(value: object): number;
  timeOf(date: object): number;
  text(handle: object): string;
  invoke(handle: object | null, type: string, name: string, parameters: readonly unknown[], above: unknown): unknown;
  get(handle: object | null, type: string, name: string, above: unknown): unknown;
  globalNames(): readonly string[];
  global(name: string): object;
  now(): number;
  random(): number;
  /** Errors for the host realm are ScriptErrors; a script's own realm makes its own. */
  newError?(name: string, message: string, details: Record<string, unknown> | undefined): Error;
}

/** What bootstrap.cjs gives back. */
export interface RealmFunctions {
  toRealm(value: unknown): unknown;
  makeError(name: string, message: string, details: Record<string, unknown> | undefined, above: unknown): unknown;
  kill(message: string): unknown;
  isKill(error: unknown): boolean;
  call(path: string, parameters: readonly unknown[]): CallOutcome;
  evaluate(source: string, self: object | null, parameters: readonly unknown[]): unknown;
  install(scope: object): void;
  globalService(name: string): unknown;
  handleOf(facade: object): object | undefined;
}

/** `pending` stays only where a promise never settles. Values belong to the realm. */
export interface CallOutcome {
  readonly state: 'pending' | 'returned' | 'thrown';
  readonly value: unknown;
}
