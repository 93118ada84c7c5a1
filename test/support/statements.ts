import { PreparingClient } from '@bangfu/kernel';

type Query = (this: unknown, ...words: unknown[]) => unknown;

/**
 * The statements that this process sends to PostgreSQL over the house's own connections while `work` runs, BEGIN and COMMIT
 * included, whoever sends them; the bell of the outbox rings when it likes and is left out.
 */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const prototype = PreparingClient.prototype as unknown as { query: Query };
  const { query } = prototype;
  const sent: string[] = [];
  prototype.query = function (...words) {
    const text = typeof words[0] === 'string' ? words[0] : (words[0] as { text?: string }).text!;
    if (!text.includes('pg_notify')) sent.push(text);
    return query.apply(this, words);
  };
  try {
    await work();
    return sent;
  } finally {
    prototype.query = query;
  }
}
