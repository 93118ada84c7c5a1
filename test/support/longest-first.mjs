// On a fresh clone nobody knows yet how long a spec file takes, and one that comes last keeps a core idle until it ends.
import { createRequire } from 'node:module';

const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer');

/**
 * From what takes minutes to what takes seconds, what computes in a browser beside what waits for servers. The first tells the
 * story; those beside it do not need it.
 */
const LONG = [
  /apps\/web\/e2e\/after-sales/,
  /test\/prove\/crashes\/kills/,
  /test\/bad-input/,
  /libs\/kernel\/src\/queue/,
  /apps\/web\/e2e\/(money|line)/,
  /test\/(rights|fields)/,
  /apps\/web\/e2e\/crawl-(suppliers|officials)/,
  /test\/prove\/(crashes|drills)/,
  /apps\/web\/e2e\/crawl/,
  /bench|test\/(prove|journeys|lint|architecture)|story-seed/,
  /apps\/web\/e2e/,
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
