import {
  applyDecorators,
  Controller,
  Delete,
  Get,
  HttpCode,
  Patch,
  Post,
  Put,
  SetMetadata,
  Sse,
  type Type,
  UseInterceptors,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { StreamInterceptor } from './answer-checks.js';
import { IdempotencyInterceptor } from './idempotency-interceptor.js';
import { RAW } from './json-body.js';
import { PageAnswer, ROUTE, type RouteOptions, type RouteSpec, TAG } from './route-spec.js';

export * from './route-spec.js';

const NEST = { get: Get, post: Post, put: Put, patch: Patch, delete: Delete, stream: Sse };

function declare(method: RouteSpec['method']) {
  return (path: string, options: RouteOptions): MethodDecorator => {
    const answers = options.answer !== undefined || options.file === 'download' || method === 'stream';
    const status = options.status ?? (!answers ? 204 : method === 'post' ? 201 : 200);
    const spec: RouteSpec = { ...options, method, status };
    const nest = NEST[method](path) as MethodDecorator;
    return method === 'stream'
      ? applyDecorators(nest, SetMetadata(ROUTE, spec), UseInterceptors(StreamInterceptor))
      : applyDecorators(
          nest,
          HttpCode(status),
          SetMetadata(ROUTE, spec),
          // Reads pass through nothing: what an interceptor costs, a catalogue pays a thousand times a second.
          ...(method === 'get' ? [] : [UseInterceptors(IdempotencyInterceptor)]),
          ...(options.raw ? [RouteConfig({ [RAW]: true }) as MethodDecorator] : []),
        );
  };
}

/** The only way to declare a route: method, permission, documentation, idempotency in one place. */
export const Route = {
  get: declare('get'),
  post: declare('post'),
  put: declare('put'),
  patch: declare('patch'),
  delete: declare('delete'),
  /** Server-sent events: the handler answers an Observable of `{ data, id?, type? }`; ended cleanly at shutdown. */
  stream: declare('stream'),
  /** The answer of a list route. */
  page: (of: Type): PageAnswer => new PageAnswer(of),
  /** The class decorator: the path that all routes of the controller share, and the Chinese noun they are listed under. */
  controller: (path: string, tag: string): ClassDecorator => applyDecorators(Controller(path), SetMetadata(TAG, tag)),
};
