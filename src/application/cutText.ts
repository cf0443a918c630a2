export { cutText } from '../domain/cutText';
