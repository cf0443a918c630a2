/** Whether a text is a web address that may become a link: http or https, without blanks, quotes or marks of HTML. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/i.test(text);
}

/**
 * Whether it is one that any reader of addresses takes: plain letters, a host, at most 2,000 characters. A cell's link that Google does not take would
 * refuse the whole write.
 */
export function isPlainWebAddress(text: string): boolean {
  return text.length <= 2000 && /^https?:\/\/[a-z0-9][a-z0-9.-]*(:\d{1,5})?([/?#][\x21\x23-\x3b\x3d\x3f-\x5f\x61-\x7a\x7e]*)?$/i.test(text);
}
