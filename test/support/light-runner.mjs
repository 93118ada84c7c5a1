// jest-light-runner keeps one list of the workers that want to know what they work on, and forgets all of it with the first
// answer: whoever asks a moment later is never told, and the whole run waits for it for ever. Here each run answers its own worker.
import { createRunner } from 'jest-light-runner';
import Tinypool from 'tinypool';

const QUESTION = 'jest-light-runner-get-worker-data';
const ANSWER = 'jest-light-runner-worker-data';
const { run } = Tinypool.prototype;

Tinypool.prototype.run = function runAnswering(task, options) {
  const { workerData } = this.options;
  let tell;
  const channel = {
    onMessage: (send) => (tell = send),
    postMessage: (message) => message === QUESTION && tell({ type: ANSWER, workerData }),
  };
  return run.call(this, task, { ...options, channel });
};

export default createRunner({ runtime: 'child_process' });
