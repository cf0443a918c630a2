/**
 * Version of what the desk keeps in its spreadsheet. It is raised, together with a step in adapters/setUp/updateSteps.ts, where an older desk has to be changed or an older
 * bundle must not write any more. New tabs, columns and settings alone need no new number: each new bundle makes them at its first look.
 */
export const currentSchema = 2;

/** The spreadsheet has a version that this bundle does not know: it touches nothing, and says to whom it may concern what to do. */
export class DeskIsNewer extends Error {
  constructor(found: number) {
    super(
      `Spreadsheet ini sudah dipakai versi program yang lebih baru (${found}; program ini mengenal sampai ${currentSchema}), jadi tidak ada yang diubah. Terbitkan lagi versi program yang terbaru. / `
      + `This spreadsheet belongs to a newer version of the program (${found}; this one knows up to ${currentSchema}), so nothing was changed. Deploy the newest version again.`,
    );
    this.name = 'DeskIsNewer';
  }
}

/** The spreadsheet has an older version: the steps that bring it here come first. */
export class DeskIsOlder extends Error {
  constructor(found: number) {
    super(`the spreadsheet has version ${found} and is to be brought to ${currentSchema} first`);
    this.name = 'DeskIsOlder';
  }
}
