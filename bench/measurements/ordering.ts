import { randomUUID } from 'node:crypto';
import type { Agency, Session, World } from '../generate/world.js';
import type { Connection, Sent } from '../load/connection.js';
import type { Mark } from '../load/load.js';
import type { Measurement } from './measurement.js';

interface Versioned {
  readonly version: number;
}

const REQUESTS = '/api/procurement/purchase-requests';

const as = (session: Session, body: unknown): Sent => ({
  headers: { cookie: session.cookie, 'x-csrf-token': session.csrf, 'idempotency-key': randomUUID() },
  body,
});

export const draftOf = (agency: Agency, variantIds: readonly string[]) => ({
  path: REQUESTS,
  sent: as(agency.buyer, {
    title: '食堂采购',
    fund: 'canteen',
    deliveryAddress: '湖南省压测路1号食堂',
    contact: { name: '王师傅', phone: '13800000000' },
    lines: variantIds.map((variantId) => ({ variantId, quantity: 1 })),
  }),
});

export const submissionOf = (agency: Agency, draft: Versioned & { readonly id: string }) => ({
  path: `${REQUESTS}/${draft.id}/submission`,
  sent: as(agency.buyer, { version: draft.version }),
});

/** From the draft to the placed order: three requests by two people, stock and budget held between them. */
async function buy(connection: Connection, agency: Agency, variantIds: readonly string[], mark: Mark): Promise<void> {
  const opening = draftOf(agency, variantIds);
  const draft = await connection.ask<Versioned & { id: string }>('POST', opening.path, opening.sent);
  await mark('draft');
  const submission = submissionOf(agency, draft);
  const { request } = await connection.ask<{ request: Versioned }>('POST', submission.path, submission.sent);
  await mark('submit');
  const approval = `/api/procurement/approvals/${draft.id}/approval`;
  const { orderIds } = await connection.ask<{ orderIds: string[] }>(
    'POST',
    approval,
    as(agency.approver, { version: request.version }),
  );
  await mark('approve');
  if (orderIds.length === 0) throw new Error('the approval placed no order');
}

/** Lines beside each other on one supplier's shelf; each lane and round begins elsewhere. */
function linesOf({ shelves }: World, start: number, count: number): string[] {
  const shelf = shelves[start % shelves.length]!;
  const from = (start * 13) % shelf.length;
  return Array.from({ length: Math.min(count, shelf.length) }, (_, index) => shelf[(from + index) % shelf.length]!);
}

const ordering = (name: string, lines: number): Measurement => ({
  name,
  steps: ['draft', 'submit', 'approve'],
  turn: (world) => async (connection, lane, round, mark) =>
    buy(connection, world.agencies[lane % world.agencies.length]!, linesOf(world, lane * 7 + round, lines), mark),
  sized: (world, connection, rows, mark) => buy(connection, world.agencies[0]!, linesOf(world, 0, rows), mark),
});

export const bulkOrder = ordering('bulk order of 10 lines', 10);
