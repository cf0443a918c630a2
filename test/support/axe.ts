import { readFileSync } from 'node:fs';
import type { FrameLocator } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The script's page as a visitor of the library's site meets it: in Google's frame, in the frame of the site. */
export function frameInSite(page: { frameLocator(selector: string): FrameLocator }): FrameLocator {
  return page.frameLocator('.site-embed iframe').frameLocator('iframe');
}

/** What axe finds wrong in the page of a frame by WCAG 2.1, levels A and AA: rule and markup, one line each. */
export async function axeFaults(frame: Pick<FrameLocator, 'locator'>): Promise<string[]> {
  const body = frame.locator('body');
  // Half a megabyte: sent once a document.
  if (!(await body.evaluate(() => 'axe' in window))) await body.evaluate((element, script) => element.ownerDocument.defaultView?.eval(script) as unknown, source);
  return body.evaluate(async () => {
    const { violations } = await window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
}
