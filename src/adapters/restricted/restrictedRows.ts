import { joinPieces } from '../../application/desk/jsonPieces';
import type { RestrictedTexts } from '../../application/restricted/restrictedTexts';
import type { Patience } from '../sheets/backoff';
import { batchGet, quoteTab } from '../sheets/sheetsApi';

/** The tab with the texts of confidential requests; its id is fixed, so that a set-up that was killed finds what it had made. */
export const textsTab = { name: 'Isi Tertutup', sheetId: 2001, pieces: 20, rows: 500 } as const;

/** The restricted spreadsheet has not been made: the next step is to run `setup`. */
export class NoRestrictedSpreadsheet extends Error {
  constructor() {
    super('spreadsheet “Layanan Kawasan — Tertutup” belum ada: jalankan setup sekali lagi');
    this.name = 'NoRestrictedSpreadsheet';
  }
}

/** Texts by row, in the order asked for; one service call. Throws NoRestrictedSpreadsheet, and what Google throws where it cannot be opened. */
export function readTexts(spreadsheetId: string, rows: readonly number[], patience: Patience): (RestrictedTexts | null)[] {
  if (spreadsheetId === '') throw new NoRestrictedSpreadsheet();
  const answers = batchGet(spreadsheetId, rows.map((row) => `${quoteTab(textsTab.name)}!${row}:${row}`), patience);
  return rows.map((_, index) => {
    const [ticket = '', ...pieces] = answers[index]?.[0] ?? [];
    return ticket === '' ? null : (JSON.parse(joinPieces(pieces)) as RestrictedTexts);
  });
}
