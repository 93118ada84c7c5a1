import pg from 'pg';

/** Every statement that this program sends to PostgreSQL, BEGIN and COMMIT included. Import before anything connects. */
export const counted = { statements: 0 };

const prototype = pg.Client.prototype as unknown as { query: (...words: unknown[]) => unknown };
const send = prototype.query;
prototype.query = function (this: unknown, ...words: unknown[]) {
  counted.statements += 1;
  return send.apply(this, words);
};
