// On a fresh clone nobody knows yet how long a spec file takes, and one that comes last keeps a core idle until it ends.
import { createRequire } from 'node:module';

const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer');

/** From what takes minutes to what takes seconds; what mostly waits comes before what is short, or a core would be idle in the end. */
const LONG = [
  /apps\/web\/e2e\/(crawl|money|after-sales|line)/,
  /test\/(bad-input|rights|fields)/,
  /test\/prove\/(crashes|drills)/,
  /libs\/kernel\/src\/queue/,
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
