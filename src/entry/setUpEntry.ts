import { setUpDesk, type SetUpResult } from '../adapters/setUp/setUp';
import { boundary } from './boundary';
import { onlyOwner } from './onlyOwner';

/**
 * Makes or mends the desk. Run from the editor by the account that owns it; a visitor of the web app, who has no say, is anybody but the
 * account whose rights the script runs with.
 */
export function setup(): SetUpResult {
  return boundary('setup', () => {
    onlyOwner('setup');
    const result = setUpDesk(__BUILD_VERSION__);
    console.log(result.report.join('\n'));
    return result;
  });
}
