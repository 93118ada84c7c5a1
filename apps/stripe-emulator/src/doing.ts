import type { House } from './house.js';
import { Work } from './work.js';

/** Something that nobody asked for over the protocol: the page, a knob, time. */
export async function doing<T>(house: House, account: string, verb: (work: Work) => Promise<T>): Promise<T> {
  await house.ready();
  return house
    .alone(async () => {
      const work = new Work(house, account, { requestId: null, idempotencyKey: null });
      const done = await verb(work);
      await work.commit();
      return done;
    })
    .finally(() => house.committed());
}
