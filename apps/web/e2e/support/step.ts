import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Seat } from './browser.js';

const folder = join(tmpdir(), 'bangfu-journeys');
let count = 0;

/** One step of a journey; when it fails, the error says which step, on which page, what the page said, and where its picture is. */
export async function atStep<T>(name: string, seat: Seat | (() => Seat), work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const before = typeof seat === 'function' ? seat() : seat;
    throw new Error(`${name}\n${await seen(before)}\n${told(error)}`, { cause: error });
  }
}

/** Coloured logs of the browser say nothing more than their first lines. */
const told = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n').slice(0, 14).join('\n');

async function seen({ page, faults }: Seat): Promise<string> {
  count += 1;
  mkdirSync(folder, { recursive: true });
  const picture = join(folder, `${process.env.JEST_WORKER_ID ?? '1'}-${count}.png`);
  const words = async (role: 'alert' | 'status') =>
    (await page.getByRole(role).allInnerTexts()).map((text) => text.trim()).filter(Boolean);
  const lines = [`at ${page.url()}`];
  try {
    await page.screenshot({ path: picture, fullPage: true, timeout: 5_000 });
    lines.push(`picture ${picture}`);
    lines.push(`heading ${(await page.getByRole('heading', { level: 1 }).allInnerTexts()).join(' | ')}`);
    lines.push(`alerts ${JSON.stringify(await words('alert'))} status ${JSON.stringify(await words('status'))}`);
  } catch (error) {
    lines.push(`the page could not be looked at: ${told(error)}`);
  }
  return [...lines, ...faults().map((fault) => `heard ${fault}`)].join('\n');
}
