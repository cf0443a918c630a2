import type { StatusView } from '../../views/statusView';
import { keepClockChip, WORKSPACE_CHANGED } from '../shared/clockChip';

// Pages that need no script of their own: home, mail, executions. Where something new has run or was sent, they offer to be loaded again.
keepClockChip();

let seen: string | null = null;
document.addEventListener(WORKSPACE_CHANGED, (event) => {
  if (!(event instanceof CustomEvent)) return;
  const { version } = event.detail as StatusView;
  const ran = version.slice(version.indexOf('-'));
  if (seen !== null && ran !== seen) offerReload();
  seen = ran;
});

function offerReload(): void {
  if (document.querySelector('.news') !== null) return;
  const news = document.createElement('p');
  news.className = 'news';
  news.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Ada yang baru: muat ulang / Something new: reload';
  button.addEventListener('click', () => location.reload());
  news.append(button);
  document.getElementById('content')?.prepend(news);
}
