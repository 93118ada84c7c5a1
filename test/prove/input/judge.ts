import type { Attempt } from './generator.js';
import { unseenTexts } from './oracle.js';
import { faultOf, type Refusals } from '../../support/refusals.js';

/** What is wrong with how the product took it; null when it was carried out, and may be. */
export async function judge(tried: Refusals, attempt: Attempt): Promise<string[] | null> {
  const answer = await tried.send(attempt);
  tried.count(attempt.route, attempt.counts ?? 1);
  const say = (fault: string): string[] => [
    `${attempt.route.name}, ${attempt.what}: ${fault} ${String(attempt.path).slice(0, 120)} ${String(attempt.body ?? '').slice(0, 200)} ${JSON.stringify(attempt.headers ?? {}).slice(0, 100)}`,
  ];
  if (answer.status < 300) {
    const unseen = unseenTexts(answer.body);
    if (attempt.refused) return say(`accepted with ${answer.status}`);
    return unseen.length > 0 ? say(`answers what cannot be read at ${unseen.join()}`) : null;
  }
  const fault = faultOf(answer);
  if (fault) return say(fault);
  const named = new Set(((answer.body.errors ?? []) as { field: string }[]).map(({ field }) => field));
  // A list of faults ends at a hundred.
  const missed = named.size < 95 ? (attempt.fields ?? []).filter((field) => !named.has(field)) : [];
  return missed.length > 0 ? say(`${answer.status} ${answer.body.code} says nothing about ${missed.join(', ')}`) : [];
}
