import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again and again until the answer passes; throws with the last answer when the time is over. */
export async function eventually<T>(
  ask: () => Promise<T>,
  passes: (answer: T) => boolean,
  limitMs = 20_000,
): Promise<T> {
  const end = performance.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (passes(answer)) return answer;
    if (performance.now() > end) {
      throw new Error(`not within ${limitMs} ms; the last answer was ${JSON.stringify(answer)}`);
    }
    await sleep(20);
  }
}
