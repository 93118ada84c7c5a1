// On a fresh clone nobody knows yet how long a spec file takes, and one that comes last keeps a core idle until it ends.
import { createRequire } from 'node:module';

const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer');

/** From what takes minutes to what takes seconds. The first tells the story; the two beside it do not wait for that. */
const LONG = [
  /apps\/web\/e2e\/after-sales/,
  /test\/(prove\/crashes\/kills|bad-input)/,
  /apps\/web\/e2e\/(crawl|money|line)/,
  /test\/(rights|fields)/,
  /test\/prove\/(crashes|drills)/,
  /apps\/web\/e2e/,
  /story-seed/,
  /test\/(prove|journeys|lint|architecture)/,
  /bench/,
];
const rank = ({ path }) => {
  const found = LONG.findIndex((kind) => kind.test(path));
  return found === -1 ? LONG.length : found;
};

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
}
