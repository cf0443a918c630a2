/** The part Inbox: answers by mail. Opened by the clock where the desk reads them. */
export { goOnWithInbox } from '../inboxEntry';
