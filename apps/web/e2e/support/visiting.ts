import type { Page } from 'playwright-core';

/**
 * Within the product as by a click on a link: nothing is loaded anew, which is three quarters of the time of a visit. From
 * outside, to the page that is open already, and where no page says that it has arrived (a refusal has no title), as by
 * typing the address.
 */
export async function visit(page: Page, path: string): Promise<void> {
  if (!page.url().startsWith('http') || new URL(path, page.url()).pathname === new URL(page.url()).pathname) {
    return void (await page.goto(path));
  }
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, path);
  await page
    .waitForFunction(() => document.documentElement.dataset.page === location.pathname, undefined, { timeout: 5_000 })
    .catch(() => page.goto(path));
}
