import { driveRoom } from '../adapters/drive/driveRoom';
import type { DeskIds } from '../adapters/sheets/deskIds';
import { shareResults } from '../application/results/shareResults';
import { ports } from './compose';

/** Lets requesters open their results after a look of the clock. */
export function goOnSharing(ids: DeskIds): void {
  shareResults(ports(ids), driveRoom);
}
