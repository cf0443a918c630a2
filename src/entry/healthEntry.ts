import { examine, sameFindings } from '../application/health/examination';
import { look, type LookResult } from '../application/look';
import { inspect } from '../adapters/health/inspect';
import { systemClock } from '../adapters/script/systemClock';
import { propertyNames, type DeskIds } from '../adapters/sheets/deskIds';
import { ports } from './compose';
import { setUpPart } from './parts';

const hour = 60 * 60_000;
/** Milliseconds that a report waits for a look under way. */
const patience = 20_000;

/**
 * The desk's sign of life after a look of the clock, each half hour; each hour it examines its own machinery too, has mended what it may, and puts into Kondisi Sistem what it did and
 * what only people can do.
 */
export function showLife(ids: DeskIds, { machinery }: Pick<LookResult, 'machinery'>): void {
  const store = PropertiesService.getScriptProperties();
  const now = systemClock.now();
  store.setProperty(propertyNames.heartbeat, String(now));
  if (ids.inTrouble) store.deleteProperty(propertyNames.trouble);
  if (Math.floor(now / hour) === Math.floor(ids.heartbeat / hour)) return;
  const { repairs, findings } = examine(inspect(ids), { ...ids, paused: machinery.paused });
  const mended = repairs.length === 0 ? [] : setUpPart().repair(ids, repairs);
  if (mended.length === 0 && sameFindings(findings, machinery.findings)) return;
  look(ports(ids), { intake: false, observe: false, hint: null, notices: mended, findings, wait: patience });
}
