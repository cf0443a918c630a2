import type { ExecutionRow, ExecutionsView } from '../views/executionsView';
import { shortTime } from './shared/times';
import { Words } from './shared/Words';

export const EXECUTIONS_A_PAGE = 100;
const OUTCOMES = {
  completed: { text: 'selesai / completed', badge: 'badge badge-good' },
  failed: { text: 'gagal / failed', badge: 'badge badge-bad' },
  killed: { text: 'dihentikan / killed', badge: 'badge badge-bad' },
  timedOut: { text: 'melewati batas / timed out', badge: 'badge badge-bad' },
} as const;

/** Causes as kernel/host names them; one that is not listed is shown by its name. */
const CAUSES: Record<string, string> = {
  editor: 'penyunting / editor',
  simpleTrigger: 'pemicu sederhana / simple trigger',
  installableTrigger: 'pemicu / trigger',
  clockTrigger: 'jam / clock',
  webApp: 'halaman web / web page',
  clientCall: 'panggilan halaman / call of the page',
  addOn: 'panel / add-on',
};

/** Each run of the script, newest first. Works without a script of its own. */
export function ExecutionsPage({ view }: { view: ExecutionsView }) {
  const failed = view.onlyFailed ? '&failed=1' : '';
  return (
    <>
      <div class="title-row">
        <h1><Words id="Eksekusi" en="Executions" /></h1>
        <p class="switch" role="group" aria-label="Saringan / Filter">
          <a href="/executions" {...(view.onlyFailed ? {} : { 'aria-current': 'true' as const })}>Semua / All ({view.total})</a>
          <a href="/executions?failed=1" {...(view.onlyFailed ? { 'aria-current': 'true' as const } : {})}>Gagal / Failed ({view.failed})</a>
        </p>
      </div>
      <div class="table-scroll" tabIndex={0} role="region" aria-label="Tabel eksekusi / Executions">
        <table class="table executions">
          <colgroup><col style="width:3.5rem" /><col style="width:8rem" /><col style="width:10rem" /><col style="width:10rem" /><col style="width:16rem" /><col style="width:9.5rem" /><col style="width:6rem" /><col style="width:7.5rem" /><col /></colgroup>
          <thead>
            <tr>
              <th scope="col">No.</th>
              <th scope="col"><Words stacked id="Mulai" en="Started" /></th>
              <th scope="col"><Words stacked id="Fungsi" en="Function" /></th>
              <th scope="col"><Words stacked id="Sebab" en="Cause" /></th>
              <th scope="col"><Words stacked id="Pengguna" en="User" /></th>
              <th scope="col"><Words stacked id="Hasil" en="Outcome" /></th>
              <th scope="col" class="number"><Words stacked id="Panggilan" en="Calls" /></th>
              <th scope="col" class="number"><Words stacked id="Waktu model" en="Modelled time" /></th>
              <th scope="col"><Words stacked id="Catatan" en="Log and error" /></th>
            </tr>
          </thead>
          <tbody>
            {view.executions.length === 0 && <tr><td colSpan={9} class="quiet">Belum ada. / None yet.</td></tr>}
            {view.executions.map((execution) => <Row key={execution.number} execution={execution} timeZone={view.timeZone} />)}
          </tbody>
        </table>
      </div>
      <p class="switch">
        {view.from > 0 && <a href={`/executions?from=${Math.max(0, view.from - EXECUTIONS_A_PAGE)}${failed}`}>Lebih baru / Newer</a>}
        {view.from + view.executions.length < (view.onlyFailed ? view.failed : view.total) && <a href={`/executions?from=${view.from + EXECUTIONS_A_PAGE}${failed}`}>Lebih lama / Older</a>}
      </p>
    </>
  );
}

function Row({ execution, timeZone }: { execution: ExecutionRow; timeZone: string }) {
  const outcome = OUTCOMES[execution.status];
  const firstLine = execution.error === '' ? (execution.log[0] ?? '') : execution.error.split('\n')[0] ?? '';
  return (
    <tr>
      <td class="number">{execution.number}</td>
      <td><time dateTime={execution.startedAt}>{shortTime(execution.startedAt, timeZone)}</time></td>
      <td class="break"><code>{execution.fn}</code></td>
      <td>{CAUSES[execution.cause] ?? execution.cause}</td>
      <td class="break">{execution.user === '' ? '–' : execution.user}</td>
      <td><span class={outcome.badge}>{outcome.text}</span></td>
      <td class="number">{execution.serviceCalls}</td>
      <td class="number">{(execution.milliseconds / 1000).toLocaleString('id-ID', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} s</td>
      <td>
        {firstLine !== '' && (
          <details>
            <summary>{firstLine}</summary>
            {execution.error !== '' && <pre class="log log-error">{execution.error}</pre>}
            {execution.log.length > 0 && <pre class="log">{execution.log.join('\n')}</pre>}
          </details>
        )}
      </td>
    </tr>
  );
}
