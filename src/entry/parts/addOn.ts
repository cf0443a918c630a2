/** The part AddOn: cards beside Sheet, mail and calendar. */
export { addOnAct, addOnHome, addOnMail, addOnQueue, addOnSearch } from '../addOn';
