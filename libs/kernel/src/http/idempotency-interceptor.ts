import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, Observable } from 'rxjs';
import { toJson } from '../audit/audit.js';
import { Database } from '../database/database.js';
import { conflict, invalid } from '../errors/domain-error.js';
import { KillPoints } from '../kill-points/kill-points.js';
import { Clock } from '../time/clock.js';
import { canonicalJson } from './canonical-json.js';
import { HttpProblem, InvalidRequest } from './http-problem.js';
import { routeOf } from './route-spec.js';
import { signedInOf } from './visitor.js';

interface Stored {
  readonly route: string;
  readonly bodyHash: string;
  readonly status: number;
  readonly response: unknown;
}

/** Whether the key is this request's to use, and what was stored under it. */
type Begun = { readonly mine: boolean } & (Stored | { readonly route: null });

/** Carries the answer of a dry run out of the transaction that it rolls back. */
class DryRun extends Error {
  constructor(readonly answer: unknown) {
    super('dry run');
  }
}

/**
 * Runs an idempotent route in the one transaction that holds its effect and its stored answer: either both are there
 * or neither. The same key with the same body answers from the store; an error stores nothing, so a retry is free.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly killPoints: KillPoints,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const step = `${request.method} ${request.routeOptions.url}`;
    return new Observable((subscriber) =>
      this.killPoints.during(step, () => this.answer(context, request, next).subscribe(subscriber)),
    );
  }

  private answer(context: ExecutionContext, request: FastifyRequest, next: CallHandler): Observable<unknown> {
    if (!routeOf(context.getHandler())?.idempotent) return next.handle();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return from(isDryRun(request) ? this.rehearse(reply, next) : this.once(request, reply, next));
  }

  private async once(request: FastifyRequest, reply: FastifyReply, next: CallHandler): Promise<unknown> {
    const key = keyOf(request);
    const route = `${request.method} ${request.routeOptions.url}`;
    const actor = signedInOf(request)?.actor;
    const scope = actor?.userId ?? `address:${request.ip}`;
    const path = request.url.split('?')[0]!;
    const bodyHash = createHash('sha256')
      .update(`${request.method} ${path}\n${actor?.organisationId ?? ''}\n${canonicalJson(request.body ?? null)}`)
      .digest('hex');
    return this.database.transaction(async () => {
      const [begun] = await this.database.query<Begun>(
        `SELECT mine, route, body_hash AS "bodyHash", status, response FROM begin_command($1, $2)`,
        [scope, key],
      );
      if (!begun!.mine) throw conflict('idempotency_in_flight', '相同的请求正在处理，请稍候');
      if (begun!.route !== null) return replay(begun as Stored, bodyHash, reply);
      const answer = (await lastValueFrom(next.handle(), { defaultValue: undefined })) as unknown;
      await this.database.atCommit(
        `INSERT INTO idempotency_keys (scope, key, route, body_hash, status, response, at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [[scope, key, route, bodyHash, reply.statusCode, toJson({ body: answer ?? null }), this.clock.now()]],
        ([row]) => row!,
      );
      return answer;
    });
  }

  private async rehearse(reply: FastifyReply, next: CallHandler): Promise<unknown> {
    try {
      return await this.database.transaction(async () => {
        const answer = (await lastValueFrom(next.handle(), { defaultValue: undefined })) as unknown;
        await this.database.query('SET CONSTRAINTS ALL IMMEDIATE');
        throw new DryRun(answer);
      });
    } catch (error) {
      if (!(error instanceof DryRun)) throw error;
      void reply.header('dry-run', 'true');
      return error.answer;
    }
  }
}

function replay(stored: Stored, bodyHash: string, reply: FastifyReply): unknown {
  if (stored.bodyHash !== bodyHash) {
    throw invalid('idempotency_key_reused', '这个 Idempotency-Key 已用于另一项内容不同的请求，请换一个');
  }
  void reply.status(stored.status).header('idempotency-hit', 'true');
  return (stored.response as { body: unknown }).body ?? undefined;
}

function isDryRun(request: FastifyRequest): boolean {
  const { dryRun } = (request.query ?? {}) as { dryRun?: unknown };
  if (dryRun === undefined || dryRun === 'false') return false;
  if (dryRun === 'true') return true;
  throw new InvalidRequest([{ field: 'dryRun', code: 'not_a_flag', message: '必须是 true 或 false' }]);
}

function keyOf(request: FastifyRequest): string {
  const key = request.headers['idempotency-key'];
  if (key === undefined || key === '') {
    throw new HttpProblem(400, 'idempotency_key_required', '缺少请求头 Idempotency-Key（8至128位字母、数字或连字符）');
  }
  if (typeof key === 'string' && /^[\w.:-]{8,128}$/.test(key)) return key;
  throw new HttpProblem(400, 'idempotency_key_invalid', 'Idempotency-Key 必须是8至128位字母、数字或连字符');
}
