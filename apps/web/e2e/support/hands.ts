import type { Locator, Page } from 'playwright-core';

type Place = Page | Locator;

export interface Paper {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const pdf = (name: string, buffer: Buffer): Paper => ({ name, mimeType: 'application/pdf', buffer });
export const png = (name: string, buffer: Buffer): Paper => ({ name, mimeType: 'image/png', buffer });

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A field by its label, whether or not the label also says that it may be left out. */
export const field = (place: Place, label: string): Locator =>
  place.getByLabel(new RegExp(`^${escaped(label)}(\\s*选填)?$`)).first();

/** A button as one presses it; the hidden input of a file field is one only by its role. */
export const button = (place: Place, name: string | RegExp): Locator =>
  place
    .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
    .and(place.locator(':not(input)'));

export const link = (place: Place, name: string): Locator => place.getByRole('link', { name, exact: true });

export async function press(place: Place, name: string): Promise<void> {
  await button(place, name).first().click();
}

export async function follow(place: Place, name: string): Promise<void> {
  await link(place, name).first().click();
}

export async function fill(place: Place, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) await field(place, label).fill(value);
}

/** Opens a list of choices, types if it searches, and takes the one with these words. */
export async function choose(
  page: Page,
  place: Place,
  label: string,
  words: string | RegExp,
  typed?: string,
): Promise<void> {
  const box = place.getByRole('combobox', { name: new RegExp(`^${escaped(label)}`) }).first();
  await box.click();
  if (typed !== undefined) await box.pressSequentially(typed, { delay: 20 });
  const list = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
  const wanted = typeof words === 'string' ? new RegExp(`^${escaped(words)}$`) : words;
  await list.locator('.ant-select-item-option').filter({ hasText: wanted }).first().click();
  await list.waitFor({ state: 'hidden' });
}

/** Takes a day from the calendar under a field. */
export async function pickDay(page: Page, place: Place, label: string, day: string): Promise<void> {
  await field(place, label).click();
  const calendar = page.locator('.ant-picker-dropdown:not(.ant-picker-dropdown-hidden)');
  const cell = calendar.locator(`td[title="${day}"]`).first();
  await calendar.locator('td[title]').first().waitFor();
  if (!(await cell.isVisible())) {
    await calendar
      .getByRole('button', { name: /下个月|next month/i })
      .first()
      .click();
  }
  await cell.click();
  await calendar.waitFor({ state: 'hidden' });
}

/** Types a day into a field that takes typing; Enter takes it. */
export async function typeDay(place: Place, label: string, day: string): Promise<void> {
  await field(place, label).fill(day);
  await field(place, label).press('Enter');
}

/** Presses the button that opens the file dialog, and chooses. */
export async function upload(page: Page, opener: Locator, ...papers: Paper[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), opener.click()]);
  await chooser.setFiles(papers);
}

/** The file has arrived: it can be opened. */
export const stored = (place: Place, name: string): Promise<void> => link(place, name).first().waitFor();

/** The dialog that is in front. */
export const dialog = (page: Page): Locator => page.getByRole('dialog').last();

/** Presses a button that asks first, and says yes. */
export async function confirm(
  page: Page,
  name: string,
  yes = name,
  words: Readonly<Record<string, string>> = {},
): Promise<void> {
  await press(page, name);
  await fill(dialog(page), words);
  await press(dialog(page), yes);
  await dialog(page).waitFor({ state: 'hidden' });
}

/** Does something and hears what is said about it in passing, which is soon gone again. */
export async function saying(page: Page, words: string, work: () => Promise<void>): Promise<void> {
  const heard = page.getByRole('status').getByText(words).first().waitFor();
  await Promise.all([heard, work()]);
}

/** Waits until the page shows these words, as a person would. */
export const shows = (place: Place, words: string | RegExp): Promise<void> => place.getByText(words).first().waitFor();

export const headed = (page: Page, words: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name: words }).waitFor();
