/** The part Mail: the words of every mail and how it leaves, needed only by an execution that sends one. */
export { sendMail } from '../../adapters/mail/sendMail';
export { composeMail } from '../../application/mail/compose';
