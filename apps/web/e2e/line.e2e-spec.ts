import { FULL } from '../../../test/prove/support/proving.js';
import { DESKTOP, PHONE } from './support/browser.js';
import type { Devices } from './support/cast.js';
import { WholeLine } from './support/line.js';
import { onStage } from './support/stage.js';

/** The village and whoever takes the goods have a telephone at hand; offices have desks. */
const atHand: Devices = (login) => (login === null || /^coop-|-acceptor$|-clerk$/.test(login) ? PHONE : DESKTOP);

const screens: readonly (readonly [string, Devices])[] = [
  ['each before the screen at hand', atHand],
  ['all at a desk', () => DESKTOP],
  ['all on a phone', () => PHONE],
];

/** `npm run prove:pages` plays it on all three, `npm test` as people really sit. The line files a year that nobody has filed: each has a product of its own. */
describe.each(FULL ? screens : screens.slice(0, 1))('The whole line, %s', (_, devices) => {
  const stage = onStage();

  it('is played by its users', async () => {
    const line = new WholeLine(stage.browser, stage.product, devices);
    await line.play();
    expect(await line.faults()).toEqual([]);
    await line.leave();
  }, 900_000);
});
