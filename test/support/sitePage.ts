import { mkdirSync } from 'node:fs';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { startLocalWorkspace } from '../../workspace/startLocalWorkspace';
import { frameInSite } from './axe';
import { errorsOf, openBrowser } from './browser';
import type { Desk } from './desk';

/** Where pictures for docs/screens are written when they are wanted: PAGE_SCREENS=folder. */
const screens = process.env.PAGE_SCREENS;

/** Widths at which every page is looked at, in pixels: the narrowest telephone that is still about, and a desk. */
export const widths = [320, 1280] as const;

/** One browser with one page on the library's site. Opening another page or browser costs seconds of processor time, so all tests of a file share these. */
export interface SitePage {
  readonly browser: Browser;
  readonly page: Page;
  /** The desk's page within the site's frames. */
  readonly frame: FrameLocator;
  readonly address: string;
  /** Errors of scripts and console since the beginning. */
  readonly errors: string[];
  /** Opens the site with parameters ('p=tanya&b=en') and waits until our script has taken over. */
  visit(parameters: string, width: number): Promise<void>;
  /** Pixels by which the desk's page is wider than its frame, at each width; a picture of each where pictures are wanted. The last width stays. */
  overflow(picture: string): Promise<number[]>;
  /** Everything that can be pressed or filled in and that the Tab key does not reach, going once through the page. */
  unreachable(): Promise<string[]>;
  /** What a browser without any script shows of an answer of the web app, at 320 pixels; its links and forms are answered by the desk. */
  withoutScript(parameters: Readonly<Record<string, string>>): Promise<Page>;
  close(): Promise<void>;
}

export async function openSitePage(desk: Desk): Promise<SitePage> {
  const browser = await openBrowser();
  const local = await startLocalWorkspace({ workspace: desk.workspace, project: desk.project, port: 0, people: () => [] });
  const page = await browser.newPage({ viewport: { width: widths[0], height: 900 } });
  page.setDefaultTimeout(30_000);
  const errors = errorsOf(page);
  const frame = frameInSite(page);
  let bare: Page | undefined;
  return {
    browser, page, frame, errors, address: local.address,
    visit: async (parameters, width) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${local.address}/site?${parameters}`);
      await frame.locator('button.language:enabled').waitFor();
    },
    overflow: async (picture) => {
      const html = frame.locator('html');
      const wider: number[] = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        wider.push(await html.evaluate((element) => element.scrollWidth - element.clientWidth));
        if (screens === undefined) continue;
        mkdirSync(screens, { recursive: true });
        // The frame takes seven tenths of the height of a window: as much as the whole page needs.
        const whole = await html.evaluate((element) => element.scrollHeight);
        await page.setViewportSize({ width, height: Math.min(6_000, Math.ceil(whole / 0.7) + 100) });
        await frame.locator('.page').screenshot({ path: `${screens}/${picture}-${width}.png` });
      }
      return wider;
    },
    unreachable: async () => {
      const root = frame.locator('body');
      const count = await root.evaluate((body) => {
        body.addEventListener('focusin', ({ target }) => (target as Element).setAttribute('data-reached', ''));
        const all = [...body.querySelectorAll('a[href], button, summary, textarea, select, input:not([type=hidden])')];
        all[0]?.setAttribute('data-reached', '');
        (all[0] as HTMLElement | undefined)?.focus();
        return all.length;
      });
      for (let press = 0; press < count; press += 1) await page.keyboard.press('Tab');
      return root.evaluate((body) =>
        [...body.querySelectorAll<HTMLInputElement>('a[href], button, summary, textarea, select, input:not([type=hidden])')]
          // Of radio buttons with one name the keyboard stops at one, and what is folded away is not there.
          .filter((element) => !element.hasAttribute('data-reached') && element.checkVisibility() && !element.disabled && !(element.type === 'radio' && body.querySelector(`input[name="${element.name}"][data-reached]`)))
          .map((element) => element.outerHTML.slice(0, 120)));
    },
    withoutScript: async (parameters) => {
      const answer = (asked: Readonly<Record<string, string>>): string => desk.project.get(asked, null).html;
      if (bare === undefined) {
        bare = await (await browser.newContext({ javaScriptEnabled: false, viewport: { width: widths[0], height: 700 } })).newPage();
        bare.setDefaultTimeout(30_000);
        await bare.route('https://script.google.com/**', async (route) => {
          await route.fulfill({ contentType: 'text/html; charset=utf-8', body: answer(Object.fromEntries(new URL(route.request().url()).searchParams)) });
        });
      }
      await bare.setContent(answer(parameters));
      return bare;
    },
    close: async () => {
      await browser.close();
      await local.close();
    },
  };
}
