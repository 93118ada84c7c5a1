import type { ExecutionContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA, RouteParamtypes } from '@nestjs/common/internal';
import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { HttpProblem, InvalidRequest } from './http-problem.js';
import { type RouteSpec } from './route.js';

/** What a handler takes, as Nest's parameter decorators left it. */
export function takes(controller: object, method: string, kind: RouteParamtypes): boolean {
  const parameters = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) ?? {}) as Record<string, unknown>;
  return Object.keys(parameters).some((key) => key.startsWith(`${kind}:`));
}

/**
 * A query or body that the route does not declare is refused, not ignored: above all `dryRun` on a route that
 * would have carried the command out.
 */
export function refuseUndeclaredInput(request: FastifyRequest, route: RouteSpec, context: ExecutionContext): void {
  // A form is read only by who asks for it: elsewhere it would pass for an empty body.
  if (route.file !== 'upload' && request.isMultipart?.()) {
    throw new HttpProblem(415, 'unsupported_media_type', '内容类型不支持，请使用 application/json');
  }
  const method = context.getHandler().name;
  const names = Object.keys((request.query ?? {}) as object).filter((name) => !(route.idempotent && name === 'dryRun'));
  const unknown = takes(context.getClass(), method, RouteParamtypes.QUERY)
    ? names.filter((name) => name === 'dryRun')
    : names;
  const body = request.body;
  if (
    route.file !== 'upload' &&
    !route.raw &&
    body !== undefined &&
    body !== null &&
    !takes(context.getClass(), method, RouteParamtypes.BODY)
  ) {
    unknown.push(...(typeof body === 'object' ? Object.keys(body) : ['body']));
  }
  if (unknown.length === 0) return;
  const clean = unknown.slice(0, 100).map((name) => name.replace(/[^\w一-鿿.-]/g, '').slice(0, 60));
  throw new InvalidRequest(clean.map((field) => ({ field, code: 'unknown_field', message: '不支持的字段' })));
}
