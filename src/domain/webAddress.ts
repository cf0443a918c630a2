/** Whether a text is a web address that may become a link: http or https, without blanks, quotes or marks of HTML. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/i.test(text);
}
