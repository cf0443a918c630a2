import type { StatusView } from '../../views/statusView';
import { getJson } from './fetchJson';
import { longTime } from './times';

const SECOND = 1000;
/** Event of the document that tells a page that something ran, was sent or was answered. */
export const WORKSPACE_CHANGED = 'workspace-changed';

/** Keeps the virtual clock in the head of the page right, and tells the page of changes. */
export function keepClockChip(): void {
  const chip = document.getElementById('clock-chip');
  if (chip === null) return;
  let version = '';
  const look = async (): Promise<void> => {
    try {
      const status = await getJson<StatusView>('/api/status');
      show(chip, status);
      if (status.version !== version) {
        version = status.version;
        document.dispatchEvent(new CustomEvent<StatusView>(WORKSPACE_CHANGED, { detail: status }));
      }
    } catch {
      chip.classList.add('clock-chip-lost');
      chip.title = 'Server lokal tidak menjawab. / The local server does not answer.';
    }
    setTimeout(() => void look(), document.hidden ? 5 * SECOND : SECOND);
  };
  void look();
}

function show(chip: HTMLElement, status: StatusView): void {
  const time = chip.querySelector('time');
  if (time !== null) {
    time.dateTime = status.now;
    time.textContent = longTime(status.now, status.timeZone);
  }
  chip.classList.remove('clock-chip-lost');
  chip.classList.toggle('clock-chip-running', status.running !== null);
  chip.title = status.running === null ? 'Waktu virtual / Virtual time' : `${status.running.note} ${Math.round(status.running.done * 100)}%`;
}
