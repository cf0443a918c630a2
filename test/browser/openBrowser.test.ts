import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { errorsOf, openBrowser } from '../support/browser';

let browser: Browser;
let server: Server;

beforeAll(async () => {
  browser = await openBrowser();
  server = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end('<!DOCTYPE html><link rel="icon" href="data:,"><button onclick="this.textContent = \'ditekan\'; missing()">tekan</button>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await browser.close();
  server.close();
});

test('a page of this machine can be opened and clicked, and its faults are heard', async () => {
  const page = await browser.newPage();
  const errors = errorsOf(page);
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.getByRole('button').click();
  expect(await page.getByRole('button').textContent()).toBe('ditekan');
  expect(errors).toEqual([expect.stringContaining('missing is not defined')]);
});
