/** The part Mail: which mails leave, the words of each and how it does; needed only by an execution that sends one. */
export { sendMail } from '../../adapters/mail/sendMail';
export { claimDue } from '../../application/mail/claim';
export { composeMail } from '../../application/mail/compose';
export { wordsOf } from '../../application/problemWordsOf';
