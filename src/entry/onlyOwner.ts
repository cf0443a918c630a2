/**
 * Throws where whoever asks is not the account with whose rights the script runs: a visitor of the web app may call every public name, and for one without a
 * name nobody is asking.
 */
export function onlyOwner(what: string): void {
  const asking = Session.getActiveUser().getEmail();
  if (asking === '' || asking !== Session.getEffectiveUser().getEmail()) {
    throw new Error(`Hanya pemilik meja layanan yang dapat menjalankan ${what}, dari editor Apps Script. / Only the owner of the desk can run ${what}, from the Apps Script editor.`);
  }
}
