/** The part of StatusPage.html: what the page shows and answers. It lies in the page's own file, for only who reads that file needs it. */
export { answer, showPage } from '../page';
