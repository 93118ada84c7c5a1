import type { Estate } from './estate.js';

const EVENTS = '{bangfu:schedule}:schedule:events';

/** How often the workers together have run an entry since they were started. */
export async function runsOf(estate: Estate, entry: string): Promise<number> {
  let runs = 0;
  for (const { url } of estate.victims.get('worker')!) {
    const text = await fetch(`${url}/metrics`).then((answer) => answer.text());
    const counts = text.matchAll(/^bangfu_schedule_seconds_count\{([^}]*)\} (\d+)$/gm);
    for (const [, labels, count] of counts) if (labels!.includes(`entry="${entry}"`)) runs += Number(count);
  }
  return runs;
}

/** A slot is a job `repeat:<entry>:<instant>`; the queue's own stream of events says how often each was completed. */
export async function repeatedSlots(estate: Estate): Promise<{ slots: number; twice: string[] }> {
  const client = estate.redis.open();
  try {
    const entries = await client.xrange(EVENTS, '-', '+');
    const completed = new Map<string, number>();
    for (const [, fields] of entries) {
      const event = Object.fromEntries(
        Array.from({ length: fields.length / 2 }, (_, at) => [fields[2 * at]!, fields[2 * at + 1]!]),
      );
      if (event.event !== 'completed' || !event.jobId?.startsWith('repeat:')) continue;
      completed.set(event.jobId, (completed.get(event.jobId) ?? 0) + 1);
    }
    return {
      slots: completed.size,
      twice: [...completed].filter(([, times]) => times > 1).map(([slot, times]) => `${slot}: ${times} times`),
    };
  } finally {
    client.disconnect();
  }
}
