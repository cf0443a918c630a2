import type { Page } from '../contract';

/**
 * What doGet and doPost may return (HtmlOutput, TextOutput) and what a card function may return: the kernel asks the service object for
 * its page or card by these methods, which the catalog does not know and scripts therefore do not see.
 */
export interface PageSource {
  toPage(): Page;
}
export interface CardSource {
  toCardJson(): object;
}

/** True for objects with toPage(). */
export function isPageSource(value: unknown): value is PageSource {
  return hasMethod(value, 'toPage');
}

/** True for objects with toCardJson(). */
export function isCardSource(value: unknown): value is CardSource {
  return hasMethod(value, 'toCardJson');
}

function hasMethod(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, name) === 'function';
}
