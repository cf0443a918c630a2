import { setUpDesk, type SetUpResult } from '../adapters/setUp/setUp';
import { boundary } from './boundary';

/**
 * Makes or mends the desk. Run from the editor by the account that owns it; a visitor of the web app, who has no say, is anybody but the
 * account whose rights the script runs with.
 */
export function setup(): SetUpResult {
  return boundary('setup', () => {
    const asking = Session.getActiveUser().getEmail();
    if (asking === '' || asking !== Session.getEffectiveUser().getEmail()) {
      throw new Error('Hanya pemilik meja layanan yang dapat menjalankan setup, dari editor Apps Script. / Only the owner of the desk can run setup, from the Apps Script editor.');
    }
    const result = setUpDesk();
    console.log(result.report.join('\n'));
    return result;
  });
}
