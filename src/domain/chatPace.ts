/** What an open page tells of itself when it asks for news. */
export interface ChatWatch {
  /** Seconds since something was said, or the visitor pressed something. */
  readonly idle: number;
  /** Whether the page is out of sight: another tab, a dark screen. */
  readonly hidden: boolean;
  /** Whether librarians are at work. */
  readonly open: boolean;
}

/** Seconds after which a page that saw nothing stops asking, and says so. */
const longestWatch = 3_600;
/** Seconds of silence up to which a page asks that often (in seconds): quick while people are talking, rare once they are not. */
const paces: readonly (readonly [until: number, pause: number])[] = [[120, 4], [600, 8], [longestWatch, 20]];
/** Seconds between two questions of a page that nobody looks at, or whose answer is not to be had now. */
const slow = { hidden: 30, closed: 60 } as const;

/** Seconds until a page asks again; null: no more, until its visitor wants it to. */
export function nextQuestionAfter({ idle, hidden, open }: ChatWatch): number | null {
  const pause = paces.find(([until]) => idle < until)?.[1];
  if (pause === undefined) return null;
  return Math.max(pause, hidden ? slow.hidden : 0, open ? 0 : slow.closed);
}
