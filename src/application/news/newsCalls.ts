import type { Language } from '../../messages/dates';

/** What the holder of a news link may ask: to follow topics (none are all), in place of those before, or to leave. Sent again it changes nothing more. */
export interface NewsCall {
  readonly action: 'follow' | 'leave';
  readonly news: { readonly token: string; readonly topics: readonly string[]; readonly language: Language };
  readonly key: string;
}

/** 'full': more followers than the desk can write to. */
export type NewsAnswer = { readonly outcome: 'following' | 'left' | 'full' | 'paused' | 'busy' | 'denied' | 'malformed' };
