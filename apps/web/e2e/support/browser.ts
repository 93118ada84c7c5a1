import {
  type Browser,
  type BrowserContext,
  chromium,
  type ConsoleMessage,
  type Page,
  type Request,
} from 'playwright-core';
import { browserSettings } from '#bin/browser.mjs';

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 360, height: 780 };

/** Scripts are not optimised: pages are left before that pays, and a visit takes a seventh less of the processor. */
const BRIEF_VISITS = '--js-flags=--no-maglev --no-opt';

export async function openBrowser(): Promise<Browser> {
  const { args, ...settings } = await browserSettings({ install: true });
  return chromium.launch({ ...settings, args: [...args, BRIEF_VISITS] });
}

export interface Seat {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What went wrong on the page since the last call: console errors, failed requests, answers of class 4xx and 5xx. */
  faults(): string[];
}

interface SeatOptions {
  readonly viewport?: { width: number; height: number };
  readonly language?: 'zh' | 'en';
  readonly theme?: 'light' | 'dark';
}

/** One person before one screen: a browser of their own, with nothing in it. */
export async function takeSeat(browser: Browser, url: string, options: SeatOptions = {}): Promise<Seat> {
  const viewport = options.viewport ?? DESKTOP;
  const phone = viewport.width < 700;
  const context = await browser.newContext({
    ...{ baseURL: url, viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' },
    ...{ hasTouch: phone, isMobile: phone, acceptDownloads: true },
  });
  context.setDefaultTimeout(15_000);
  const chosen = JSON.stringify({ language: options.language ?? 'zh', theme: options.theme ?? 'light' });
  // Once, so that what the person chooses later is kept; the viewers of papers inside a page have no store.
  await context.addInitScript((text) => {
    if (window === window.top && !localStorage.getItem('bangfu.preferences')) {
      localStorage.setItem('bangfu.preferences', text);
    }
  }, chosen);
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('console', (message) => said(message) && heard.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => isLost(request) && heard.push(`lost: ${request.method()} ${request.url()}`));
  page.on('response', (response) => {
    const expected = response.status() === 401 && response.url().endsWith('/api/session');
    if (response.status() >= 400 && !expected) heard.push(`${response.status()}: ${response.url()}`);
  });
  return { context, page, faults: () => heard.splice(0) };
}

/** The browser repeats every refused request in words of its own; the answer itself is heard above. */
const said = (message: ConsoleMessage): boolean =>
  message.type() === 'error' && !message.text().startsWith('Failed to load resource');

/** A request that the page itself gave up (a search overtaken by the next letter, a stream at the end) is not lost. */
const isLost = (request: Request): boolean =>
  !/ERR_ABORTED|NS_BINDING_ABORTED/.test(request.failure()?.errorText ?? '');

/** Signs in through the API, for specs in which signing in is not the point. */
export async function signIn({ context }: Seat, login: string, password = 'bangfu-demo'): Promise<void> {
  const answer = await context.request.post('/api/session', { data: { login, password } });
  if (!answer.ok()) throw new Error(`${login} cannot sign in: ${await answer.text()}`);
}
