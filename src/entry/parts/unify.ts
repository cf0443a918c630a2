/** The part Unify: bringing in old forms. Most executions of a desk never need it. */
export { goOnUnifying, unifyNow } from '../unifyEntry';
