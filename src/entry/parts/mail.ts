/** The part Mail: the words of every mail, needed only by an execution that sends one. */
export { composeMail } from '../../application/mail/compose';
