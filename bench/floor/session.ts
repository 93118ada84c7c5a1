import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type pg from 'pg';

export interface Who {
  readonly userId: string;
  readonly name: string;
  readonly organisationId: string;
  readonly roles: string[];
  readonly region: string | null;
}

/** Who sends a request: one statement, as in the product. */
export async function whoIs(pool: pg.Pool, request: FastifyRequest): Promise<Who> {
  const token = /bangfu_session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const { rows } = await pool.query<Who & { csrf: string }>({
    name: 'who',
    text: `SELECT u.id AS "userId", u.name, s.organisation_id AS "organisationId", s.csrf_token AS csrf, held.roles, held.region
      FROM sessions s JOIN users u ON u.id = s.user_id
      CROSS JOIN LATERAL (SELECT array_agg(m.role) AS roles, max(m.region_code) AS region FROM memberships m
        WHERE m.user_id = s.user_id AND m.organisation_id = s.organisation_id AND m.ended_at IS NULL AND m.valid_from <= current_date
          AND (m.valid_to IS NULL OR m.valid_to >= current_date)) held
     WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.expires_at > now() AND u.status = 'active'`,
    values: [createHash('sha256').update(token).digest()],
  });
  const who = rows[0];
  if (!who || (request.method !== 'GET' && request.headers['x-csrf-token'] !== who.csrf)) {
    throw new Error('not signed in');
  }
  return who;
}
