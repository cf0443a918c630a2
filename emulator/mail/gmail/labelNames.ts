import { ScriptError } from '../../kernel/errors';
import type { MailLabelState } from '../state';
import type { Box } from './box';

/** Names that Gmail keeps for itself. */
const reserved = new Set(['inbox', 'sent', 'draft', 'drafts', 'trash', 'spam', 'starred', 'unread', 'important', 'chat']);

export function labelsOf(box: Box): Map<string, MailLabelState> {
  const all = box.host.account.mail.labels;
  let own = all.get(box.user);
  if (!own) {
    own = new Map();
    all.set(box.user, own);
  }
  return own;
}

export function labelByName(box: Box, name: string): MailLabelState | null {
  for (const label of labelsOf(box).values()) if (label.name.toLowerCase() === name.toLowerCase()) return label;
  return null;
}

/** In searches a label's spaces and slashes are written as hyphens. */
export function labelIdByName(box: Box, name: string): string | null {
  const plain = (text: string): string => text.toLowerCase().replace(/[ /]/g, '-');
  for (const label of labelsOf(box).values()) if (plain(label.name) === plain(name)) return label.id;
  return null;
}

/** A label of that name, made where it is missing; a name may not be empty, reserved or longer than 225 characters (assumed text). */
export function ensureLabel(box: Box, name: string): MailLabelState {
  const known = labelByName(box, name);
  if (known) return known;
  if (name.trim() === '' || name.length > 225 || reserved.has(name.trim().toLowerCase())) throw new ScriptError(`Invalid label name: ${name}`);
  const numbers = [...labelsOf(box).keys()].map((id) => Number(id.replace('Label_', '')));
  const label: MailLabelState = { id: `Label_${Math.max(0, ...numbers) + 1}`, name };
  labelsOf(box).set(label.id, label);
  return label;
}

export function dropLabel(box: Box, id: string): void {
  labelsOf(box).delete(id);
  box.relabel(box.messages(), [], [id]);
}
