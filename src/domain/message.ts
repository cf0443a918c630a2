/** One thing said in the conversation about a request. */
export interface Message {
  /** When it was said, epoch milliseconds: a mail counts from when it was sent, not from when it was read. */
  readonly at: number;
  readonly by: 'requester' | 'librarian';
  /** Who said it: an address, or 'unknown'. */
  readonly actor: string;
  readonly via: 'page' | 'mail' | 'card' | 'sheet' | 'chat';
  readonly text: string;
  /** A web address that came with it; whoever calls has checked it. */
  readonly link?: string;
  /** Whether it was longer than a message may be. */
  readonly shortened?: boolean;
}
