/** The part Privacy: personal data on request, retention and the weekly copy. Opened by the clock when one of them is due. */
export { goOnWithBackups, goOnWithPersonalData } from '../privacyEntry';
