import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type pg from 'pg';
import { v7 } from 'uuid';
import { APPROVE, DRAFT, SUBMIT } from './ordering-statements.js';
import { whoIs } from './session.js';

interface Draft {
  readonly title: string;
  readonly deliveryAddress: string;
  readonly contact: { readonly name: string; readonly phone: string };
  readonly lines: readonly { readonly variantId: string; readonly quantity: number }[];
}

interface Versioned {
  readonly version: number;
}

const KEY = randomBytes(32);

/** The way of a purchase by hand: the rows that the product writes, in one statement per step. */
export function orderingFloor(server: FastifyInstance, pool: pg.Pool): void {
  server.post<{ Body: Draft }>('/api/procurement/purchase-requests', async (request, reply) => {
    const who = await whoIs(pool, request);
    const { title, deliveryAddress, contact, lines } = request.body;
    const id = v7();
    await pool.query({
      name: 'draft',
      text: DRAFT,
      values: [
        lines.map(() => v7()),
        lines.map((line) => line.variantId),
        lines.map((line) => line.quantity),
        id,
        who.organisationId,
        title,
        who.userId,
        deliveryAddress,
        sealed(contact),
        who.name,
        who.roles,
        v7(),
        request.id,
      ],
    });
    return reply.status(201).send({ id, version: 1 });
  });
  server.post<{ Params: { id: string }; Body: Versioned }>(
    '/api/procurement/purchase-requests/:id/submission',
    async (request) => {
      const who = await whoIs(pool, request);
      const { id } = request.params;
      const { rows } = await pool.query<{ version: number }>({
        name: 'submit',
        text: SUBMIT,
        values: [
          id,
          who.userId,
          request.body.version,
          who.organisationId,
          v7(),
          hash(`hold ${id}`),
          who.name,
          who.roles,
          v7(),
          v7(),
          request.id,
          ...keyOf(request, who.userId),
        ],
      });
      return { request: { id, version: rows[0]!.version } };
    },
  );
  server.post<{ Params: { id: string }; Body: Versioned }>(
    '/api/procurement/approvals/:id/approval',
    async (request) => {
      const who = await whoIs(pool, request);
      const { id } = request.params;
      const { rows } = await pool.query<{ version: number; orderIds: string[] }>({
        name: 'approve',
        text: APPROVE,
        values: [
          ...[id, who.organisationId, request.body.version, who.userId, v7(), v7(), hash(`ordered ${id}`)],
          ...[
            sealed({ name: '王师傅', phone: '13800000000' }),
            who.name,
            who.roles,
            request.id,
            v7(),
            v7(),
            ...keyOf(request, who.userId),
          ],
        ],
      });
      return { request: { id, version: rows[0]!.version }, orderIds: rows[0]!.orderIds };
    },
  );
}

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();

/** What the answer to an idempotent command is kept under. */
const keyOf = (request: FastifyRequest, userId: string): unknown[] => [
  userId,
  request.headers['idempotency-key'],
  request.url,
  hash(JSON.stringify(request.body)).toString('hex'),
];

function sealed(contact: Draft['contact']): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', KEY, nonce);
  const body = Buffer.concat([cipher.update(JSON.stringify(contact), 'utf8'), cipher.final()]);
  return `v1.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
}
