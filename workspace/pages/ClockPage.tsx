import { useEffect, useState } from 'preact/hooks';
import type { ClockView } from '../views/clockView';
import { WORKSPACE_CHANGED } from './shared/clockChip';
import { getJson, postJson } from './shared/fetchJson';
import { longTime } from './shared/times';
import { Words } from './shared/Words';

const MOVES = [
  { move: '1h', id: '+1 jam', en: '+1 hour' },
  { move: '1d', id: '+1 hari', en: '+1 day' },
  { move: 'nextMorning', id: 'Ke pagi kerja berikutnya', en: 'To the next working morning' },
] as const;

/** Virtual time, its buttons, and what falls due next. */
export function ClockPage(properties: { view: ClockView }) {
  const [view, setView] = useState(properties.view);
  const [error, setError] = useState('');
  const [asked, setAsked] = useState(false);
  const refresh = async (): Promise<void> => setView(await getJson<ClockView>('/api/clock'));
  useEffect(() => {
    const look = (): void => void refresh();
    document.addEventListener(WORKSPACE_CHANGED, look);
    return () => document.removeEventListener(WORKSPACE_CHANGED, look);
  }, []);

  const move = async (by: string): Promise<void> => {
    setError('');
    setAsked(true);
    try {
      setView(await postJson<ClockView>('/api/clock/move', { by }));
    } catch (refusal) {
      setError(String(refusal instanceof Error ? refusal.message : refusal));
    } finally {
      setAsked(false);
    }
  };
  const { status } = view;
  const running = asked || status.running !== null;
  return (
    <>
      <h1><Words id="Jam virtual" en="Virtual clock" /></h1>
      <section class="card clock-card" aria-busy={running}>
        <p class="clock-now"><time dateTime={status.now}>{longTime(status.now, status.timeZone)}</time></p>
        <p class="button-row">
          {MOVES.map((one) => (
            <button key={one.move} type="button" class="button-primary" disabled={running} onClick={() => void move(one.move)}>
              <Words stacked id={one.id} en={one.move === 'nextMorning' ? `${one.en} (${longTime(view.nextMorning, status.timeZone)})` : one.en} />
            </button>
          ))}
        </p>
        <div role="status">
          {running && (
            <>
              <p>{status.running?.note === '' || status.running === null ? 'Jam sedang berjalan; pemicu dijalankan … / The clock is moving; triggers run …' : status.running.note}</p>
              <progress value={status.running?.done ?? 0} max={1}>{Math.round((status.running?.done ?? 0) * 100)}%</progress>
            </>
          )}
        </div>
        {error !== '' && <p class="error" role="alert">{error}</p>}
      </section>
      <h2><Words id="Pemicu" en="Triggers" /></h2>
      <div class="table-scroll" tabIndex={0} role="region" aria-label="Tabel pemicu / Triggers">
        <table class="table">
          <thead><tr><th scope="col">Berikutnya / Next</th><th scope="col">Fungsi / Function</th><th scope="col">Peristiwa / Event</th><th scope="col">Sumber / Source</th><th scope="col">Pemasang / Installed by</th></tr></thead>
          <tbody>
            {view.triggers.length === 0 && <tr><td colSpan={5} class="quiet">Belum ada pemicu. / No triggers yet.</td></tr>}
            {view.triggers.map((trigger, index) => (
              <tr key={index}>
                <td>{trigger.nextAt === null ? <span class="quiet">saat terjadi / when it happens</span> : <time dateTime={trigger.nextAt}>{longTime(trigger.nextAt, status.timeZone)}</time>}</td>
                <td><code>{trigger.handler}</code></td><td>{trigger.event}</td><td>{trigger.source}</td><td class="break">{trigger.owner}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
