/**
 * Mails and pages hold the addresses that Google would give them. A person who follows one here should arrive at the local page of
 * the same thing.
 */
const EXEC = /https:\/\/script\.google\.com\/(?:a\/macros\/[^/\s"'<>]+|macros)\/s\/[\w-]+\/(?:exec|dev)/g;
const FORM = /https:\/\/docs\.google\.com\/forms\/(?:u\/\d+\/)?d\/(?!e\/)([\w-]+)\/(?:viewform|edit|prefill)/g;
const PUBLISHED_FORM = /https:\/\/docs\.google\.com\/forms\/(?:u\/\d+\/)?d\/e\/([\w-]+)\/viewform/g;
const SPREADSHEET = /https:\/\/docs\.google\.com\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)(?:\/edit)?/g;

/** Replaces, in a text or a page, the addresses of web app, forms and spreadsheets by those of the local pages. */
export function toLocalAddresses(text: string, pages: string): string {
  return text
    .replace(EXEC, `${pages}/exec`)
    .replace(PUBLISHED_FORM, (_whole, id: string) => `${pages}/form/${id}`)
    .replace(FORM, (_whole, id: string) => `${pages}/form/${id}`)
    .replace(SPREADSHEET, (_whole, id: string) => `${pages}/sheet/${id}`);
}
