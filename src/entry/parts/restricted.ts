/** The part Restricted: keeping the texts of confidential requests apart. Opened only by an execution that changes one. */
export { openRestricted } from '../../adapters/restricted/openRestricted';
