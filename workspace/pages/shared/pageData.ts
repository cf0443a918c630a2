/** The data with which the server drew this page, read from the script element that it left behind. */
export function pageData<View>(): View {
  const text = document.getElementById('page-data')?.textContent ?? 'null';
  const data: unknown = JSON.parse(text);
  // Server and page are bundled from the same sources at the same start.
  return data as View;
}

/** The element that holds the page's content, for hydration. */
export function pageContent(): HTMLElement {
  const content = document.getElementById('content');
  if (content === null) throw new Error('The page has no content element.');
  return content;
}
