import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { HttpProblem } from './http-problem.js';

const MAX_DEPTH = 20;
const utf8 = new TextDecoder('utf-8', { fatal: true });

type Done = (error: Error | null, body?: unknown) => void;

/** Marks the routes, in Fastify's own configuration of them, that take their body as it came. */
export const RAW = 'bangfuRaw';

/** The bytes of the body of a route that says `raw: true`. */
export const RawBody = createParamDecorator((_: unknown, context: ExecutionContext): Buffer => {
  const { body } = context.switchToHttp().getRequest<FastifyRequest>();
  return Buffer.isBuffer(body) ? body : Buffer.alloc(0);
});

/** Reads a JSON body: an empty one is no body; broken UTF-8, broken JSON or too deep nesting is 400 `invalid_json`. */
export function readJson(request: FastifyRequest, bytes: string | Buffer, done: Done): void {
  if (isRaw(request)) return done(null, bytes);
  if (bytes.length === 0) return done(null, undefined);
  let body: unknown;
  try {
    body = JSON.parse(typeof bytes === 'string' ? bytes : utf8.decode(bytes));
  } catch {
    return done(new HttpProblem(400, 'invalid_json', '请求内容不是有效的 JSON（须为 UTF-8）'));
  }
  if (isTooDeep(body)) return done(new HttpProblem(400, 'invalid_json', `JSON 嵌套不能超过${MAX_DEPTH}层`));
  done(null, body);
}

const isRaw = (request: FastifyRequest): boolean =>
  (request.routeOptions.config as unknown as Record<string, unknown> | undefined)?.[RAW] === true;

/** Level by level instead of by recursion, which deep input could exhaust. */
function isTooDeep(body: unknown): boolean {
  let level: unknown[] = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return false;
}
