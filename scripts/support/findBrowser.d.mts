/** Chromium or Chrome of this machine; undefined where there is none. */
export function findBrowser(): string | undefined;
