import type { WakeAnswer, WakeCall } from '../../application/health/wakeCall';

/** Asks the owner's web app to see to its clock (one service call). woken: it did; asleep: it answered and did not; gone: nobody answers there. */
export function wakeOwner(webAppAddress: string): 'woken' | 'asleep' | 'gone' {
  const call: WakeCall = { wake: true };
  try {
    const response = UrlFetchApp.fetch(webAppAddress, { method: 'post', contentType: 'application/json', payload: JSON.stringify(call), muteHttpExceptions: true });
    if (response.getResponseCode() !== 200) return 'gone';
    return (JSON.parse(response.getContentText()) as Partial<WakeAnswer> | null)?.woken === true ? 'woken' : 'asleep';
  } catch (error) {
    console.error('the desk does not answer', error instanceof Error ? error.message : String(error));
    return 'gone';
  }
}
