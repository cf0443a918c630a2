import { formatInstant, type Language, type LocalInstant } from './dates';

interface Heartbeat {
  readonly at: LocalInstant;
  readonly today: boolean;
  readonly silent: boolean;
}

/** What the page says of the desk itself at its foot, and what to expect where it has been silent. */
export function heartbeatSentence({ at, today, silent }: Heartbeat, language: Language): string {
  const time = at.wall.slice(11, 16);
  if (language === 'en') {
    const when = today ? `at ${time} ${at.zone}` : `on ${formatInstant(at, 'en')}`;
    return silent ? `The desk has not looked since ${when.replace(/^(at|on) /, '')}. What you send is kept and is taken up as soon as it works again; answers may be late.` : `The desk is at work; it last looked ${when}.`;
  }
  const when = today ? `pukul ${time.replace(':', '.')} ${at.zone}` : formatInstant(at, 'id');
  return silent ? `Meja layanan belum memeriksa sejak ${when}. Yang Anda kirim tetap tersimpan dan diproses begitu meja layanan bekerja lagi; jawabannya mungkin terlambat.` : `Meja layanan aktif, terakhir memeriksa ${when}.`;
}
