import type { Session, World } from '../generate/world.js';
import type { Connection, Sent } from '../load/connection.js';
import type { Measurement } from './measurement.js';

const LINES = '/api/cart/lines';
/** Then the same goods again: a cart of a usual size in which quantities grow. */
const USUAL = 10;

const as = ({ cookie, csrf }: Session, variantId: string): Sent => ({
  headers: { cookie, 'x-csrf-token': csrf },
  body: { variantId, quantity: 1 },
});

const add = (connection: Connection, session: Session, variantId: string): Promise<{ lineCount: number }> =>
  connection.ask('POST', LINES, as(session, variantId));

const shopperOf = ({ agencies }: World, lane: number): Session => agencies[lane % agencies.length]!.buyer;

/** One more unit of something, by a person who is signed in; the answer is the whole cart. */
export const addToCart: Measurement = {
  name: 'add to cart',
  turn: (world) => async (connection, lane, round) => {
    const shelf = world.shelves[lane % world.shelves.length]!;
    await add(connection, shopperOf(world, lane), shelf[round % Math.min(USUAL, shelf.length)]!);
  },
  // Approvers have carts that nobody else fills: one with a line, one with fifty.
  async sized({ agencies, shelves }, connection, rows) {
    const session = agencies[rows === 1 ? 0 : agencies.length - 1]!.approver;
    const shelf = shelves[0]!;
    const { lineCount } = await add(connection, session, shelf[0]!);
    for (let line = lineCount; line < Math.min(rows, shelf.length); line += 1) {
      await add(connection, session, shelf[line]!);
    }
  },
};
