/** The part Commands: what somebody at a page or a card wants done, decided in a look of its own. */
export { doPost } from '../cardCalls';
export { rpc } from '../rpc';
