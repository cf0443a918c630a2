export interface SiteView {
  /** Local address of the embedded web app, with the parameters of this visit. */
  readonly src: string;
  /** Account of the visitor; '' is nobody. */
  readonly visitor: string;
  readonly people: readonly string[];
  /** Addresses of the web app that stand in mails, newest first: '?…' and whose mail it was. */
  readonly links: readonly { readonly query: string; readonly label: string }[];
}

/** What the server answers to google.script.run. */
export type ScriptAnswer = { readonly value: unknown } | { readonly failure: { readonly name: string; readonly message: string } };

/** Messages between a script's page (its own origin) and the frame around it. */
export type FromScriptPage =
  | { readonly kind: 'call'; readonly id: number; readonly fn: string; readonly args: readonly unknown[] }
  | { readonly kind: 'location'; readonly id: number }
  | { readonly kind: 'history'; readonly how: 'push' | 'replace'; readonly state: unknown; readonly parameters: Readonly<Record<string, string | readonly string[]>>; readonly hash: string };

export type ToScriptPage =
  | { readonly kind: 'result'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly name: string; readonly message: string }
  | { readonly kind: 'history'; readonly state: unknown; readonly location: ScriptPageLocation };

export interface ScriptPageLocation {
  readonly hash: string;
  readonly parameter: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, readonly string[]>>;
}
