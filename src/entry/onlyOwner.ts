/**
 * Throws where whoever asks is not the account with whose rights the script runs: a visitor of the web app may call every public name, and for one without a
 * name nobody is asking. Where the desk has an `owner` it must be that account as well: whoever uses the panel runs the same script with rights of their own.
 */
export function onlyOwner(what: string, owner?: string): void {
  const asking = Session.getActiveUser().getEmail();
  if (asking === '' || asking !== Session.getEffectiveUser().getEmail() || (owner !== undefined && asking !== owner)) {
    throw new Error(`Hanya pemilik meja layanan yang dapat menjalankan ${what}, dari editor Apps Script. / Only the owner of the desk can run ${what}, from the Apps Script editor.`);
  }
}
