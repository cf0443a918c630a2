/** The part Commands: what somebody at a page or a card wants done, decided in a look of its own; and what the clock does about short questions, some of which become requests. */
export { doPost } from '../cardCalls';
export { goOnWithChats } from '../chatClock';
export { rpc } from '../rpc';
