import { progressRows } from '../application/unify/progress';
import { responsesPerRun } from '../application/unify/session';
import { unify } from '../application/unify/unify';
import { systemClock } from '../adapters/script/systemClock';
import type { DeskIds } from '../adapters/sheets/deskIds';
import { boundary } from './boundary';
import { deskIds } from './compose';
import { unifyPorts } from './composeUnify';
import { onlyOwner } from './onlyOwner';

/** Goes on with bringing in old forms after a look of the clock; `startedAt` (epoch milliseconds) is when the run began. */
export function goOnUnifying(ids: DeskIds, startedAt: number): void {
  unify(unifyPorts(ids), startedAt);
}

/**
 * Goes on with bringing in old forms at once instead of at the next five minutes. Run from the editor by the owner of the desk, as often as its answer says
 * that there is more.
 */
export function unifyNow(): string {
  return boundary('unifyNow', () => {
    const ids = deskIds();
    onlyOwner('unifyNow', ids.owner);
    const result = unify(unifyPorts(ids), systemClock.now());
    const rows = result.state === null ? [] : progressRows(result.state, systemClock.now(), responsesPerRun);
    const lines = rows.map((row) => [row.form, row.state, `${String(row.done ?? '')}/${String(row.responses ?? '')}`, row.words].filter((cell) => cell !== '' && cell !== '/').join(' · '));
    const words = { done: 'Selesai.', more: 'Belum selesai: jalankan unifyNow lagi, atau tunggu lima menit.', busy: 'Meja layanan sedang bekerja: coba lagi sebentar.' } as const;
    const answer = [...lines, words[result.outcome]].join('\n');
    console.log(answer);
    return answer;
  });
}
