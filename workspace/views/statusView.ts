/** What the clock in the head of every page shows; asked for every second or two. */
export interface StatusView {
  /** Virtual now, ISO 8601. */
  readonly now: string;
  readonly timeZone: string;
  /** Set while the clock moves. */
  readonly running: { readonly to: string; readonly note: string; readonly done: number } | null;
  /** Changes whenever something ran, was sent or was answered. */
  readonly version: string;
}
