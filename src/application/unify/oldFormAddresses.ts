import type { FormFault } from './unifyState';

/** What one entry of the setting Formulir Lama points to. A bare id may be that of a form or of a folder. */
export type OldFormAddress =
  | { readonly kind: 'form' | 'folder' | 'either'; readonly id: string; readonly typed: string }
  | { readonly kind: 'misfit'; readonly typed: string; readonly fault: FormFault };

/** Reads the setting Formulir Lama: addresses and ids, separated by commas, semicolons or white space; each once. */
export function readAddresses(text: string): OldFormAddress[] {
  const found = text.split(/[\s,;]+/).filter((part) => part !== '').map(addressOf);
  return found.filter((one, index) => found.findIndex((other) => keyOf(other) === keyOf(one)) === index);
}

function keyOf(address: OldFormAddress): string {
  return address.kind === 'misfit' ? address.typed : address.id;
}

function addressOf(typed: string): OldFormAddress {
  // The respondents' address holds another id, which FormApp cannot open.
  if (/\/forms\/(?:u\/\d+\/)?d\/e\//.test(typed)) return { kind: 'misfit', typed, fault: { code: 'responderAddress', data: typed } };
  const form = /\/forms\/(?:u\/\d+\/)?d\/([\w-]{15,})/.exec(typed)?.[1];
  if (form !== undefined) return { kind: 'form', id: form, typed };
  const folder = /\/folders\/([\w-]{15,})/.exec(typed)?.[1];
  if (folder !== undefined) return { kind: 'folder', id: folder, typed };
  const opened = /[?&]id=([\w-]{15,})/.exec(typed)?.[1] ?? /\/file\/d\/([\w-]{15,})/.exec(typed)?.[1];
  if (opened !== undefined) return { kind: 'either', id: opened, typed };
  if (/^(https?:\/\/)?forms\.gle\//.test(typed)) return { kind: 'misfit', typed, fault: { code: 'shortAddress', data: typed } };
  if (/^[\w-]{15,}$/.test(typed)) return { kind: 'either', id: typed, typed };
  return { kind: 'misfit', typed, fault: { code: 'unreadable', data: typed } };
}
