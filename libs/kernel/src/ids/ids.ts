import { randomFillSync } from 'node:crypto';
import { v7, validate } from 'uuid';

/** Random bytes of one id. */
const SIZE = 16;
/** Drawn for many ids at a time: a call to the system costs more than everything else about an id. */
const drawn = Buffer.alloc(256 * SIZE);
let used = drawn.length;

let msecs = 0;
let seq = 0;

/** A time-ordered UUIDv7. Clients may make their own and send it, so that a retry is the same command. */
export function newId(): string {
  const random = nextRandom();
  const now = Date.now();
  seq = now > msecs ? random.readUInt32BE(6) >>> 1 : seq + 1;
  msecs = Math.max(now, msecs);
  return v7({ msecs, seq, random });
}

export const isId = (value: unknown): value is string => typeof value === 'string' && validate(value);

function nextRandom(): Buffer {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  used += SIZE;
  return drawn.subarray(used - SIZE, used);
}
