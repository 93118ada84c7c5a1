// The runner has no time limits of its own: without these a spec that waits for ever would hold up the whole run.
import { addEventHandler } from 'jest-circus';

const USUAL_MS = 30_000;

// The handlers before this one have just put the test or hook at the end of its list.
addEventHandler((event, state) => {
  const block = state.currentDescribeBlock;
  if (event.name === 'add_test') limit(block.children.at(-1), event);
  if (event.name === 'add_hook') limit(block.hooks.at(-1), event);
});

function limit(step, { timeout = USUAL_MS }) {
  const { fn } = step;
  if (!fn) return;
  step.fn = async function limited(...words) {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`not done within ${timeout} ms`)), timeout);
    });
    try {
      return await Promise.race([fn.apply(this, words), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}
