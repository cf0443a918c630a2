/** The part Chat: what a visitor asks in a short question to a librarian, and an open page that asks for news. Small, for such a page opens it every few seconds. */
export { askChat } from '../chatEntry';
