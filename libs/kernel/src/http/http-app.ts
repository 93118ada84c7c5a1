import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import type { INestApplication, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { toJson } from '../audit/audit.js';
import { Env } from '../config/env.js';
import { Database } from '../database/database.js';
import type { ReadPositions } from '../database/read-positions.js';
import { newId } from '../ids/ids.js';
import { createLogger } from '../logs/logs.js';
import { NestLogs } from '../logs/nest-logs.js';
import { AnswerChecks } from './answer-checks.js';
import { serveDocuments } from './documents.js';
import { assertRoutes } from './found-routes.js';
import { readJson } from './json-body.js';
import type { Door } from './openapi.js';
import { problemOf } from './problem.js';
import { sendSecurityHeaders } from './security-headers.js';
import { serviceRoutes } from './service-routes.js';

export const BODY_LIMIT = 1_048_576;
export const FILE_LIMIT = 10 * 1_048_576;
const REQUEST_ID = /^[\w.-]{8,64}$/;
const HEADERS_WITHIN_MS = 15_000;
const CLOSE_WITHIN_MS = 3_500;

export interface HttpOptions {
  readonly doors: readonly Door[];
  /** Holds every answer against its declared DTO; on in specs. */
  readonly checkAnswers?: boolean;
  /** Further plain routes of the composition root (the web). */
  readonly extend?: (server: FastifyInstance, app: INestApplication) => void | Promise<void>;
}

/** Fastify as this product wants it: its errors reach the problem filter unchanged. */
class Adapter extends FastifyAdapter {
  override mapException(error: unknown): unknown {
    return error;
  }
}

/** The adapter of `createHttpApp`, for specs that build the module themselves. */
export function httpAdapter(env: Env): FastifyAdapter {
  return new Adapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: env.trustedProxies.length > 0 ? [...env.trustedProxies] : false,
    requestTimeout: 60_000,
    // Whoever drips their headers is cut early: until then nobody knows who they are or what they want.
    http: { headersTimeout: HEADERS_WITHIN_MS, connectionsCheckingInterval: 1_000 },
    genReqId: (request: IncomingMessage) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : newId();
    },
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => sendProblem(error, request, reply),
    clientErrorHandler: refuseConnection,
    exposeHeadRoutes: true,
  } as never);
}

/** Builds and prepares the application; `listen` or `inject` comes next. */
export async function createHttpApp(module: Type, options: HttpOptions): Promise<NestFastifyApplication> {
  const env = new Env();
  const app = await NestFactory.create<NestFastifyApplication>(module, httpAdapter(env), {
    bodyParser: false,
    abortOnError: false,
    logger: new NestLogs(createLogger(env.logLevel)),
  });
  await configureHttpApp(app, options);
  return app;
}

/** Everything that is not Nest's: parsers, headers, documents, health, and the check of all routes. */
export async function configureHttpApp(app: NestFastifyApplication, options: HttpOptions): Promise<void> {
  assertRoutes(app);
  const env = app.get(Env, { strict: false });
  if (options.checkAnswers) app.useGlobalInterceptors(new AnswerChecks());
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  server.setReplySerializer((payload) => toJson(payload));
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, readJson);
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    done();
  });
  await app.register(cookie as never);
  if (env.databaseReplicaUrl !== null) followPositions(server, app.get(Database, { strict: false }).positions);
  sendSecurityHeaders(server, env.production && env.publicUrl.startsWith('https:'));
  await app.register(
    multipart as never,
    { limits: { fileSize: FILE_LIMIT, files: 1, fields: 8, parts: 9, fieldSize: 2_000, headerPairs: 50 } } as never,
  );
  serviceRoutes(server, app);
  serveDocuments(server, app, options.doors);
  await options.extend?.(server, app);
  endConnectionsInTime(app);
  await app.init();
  await server.ready();
}

const SEEN = 'bangfu_seen';
/** A replica that lags for longer is an incident of its own. */
const SEEN_SECONDS = 3_600;

/** What a caller has written it finds again, whichever process and whichever server of the database answers the next request. */
function followPositions(server: FastifyInstance, positions: ReadPositions): void {
  server.addHook('onRequest', (request, _reply, done) => positions.follow(request.cookies[SEEN], done));
  server.addHook('onSend', (_request, reply, _payload, done) => {
    const lsn = positions.moved;
    if (lsn !== null) {
      void reply.setCookie(SEEN, lsn, { path: '/', httpOnly: true, sameSite: 'strict', maxAge: SEEN_SECONDS });
    }
    done();
  });
}

function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const { problem, headers } = problemOf(error, request.id);
  void reply
    .status(problem.status)
    .headers(headers)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(toJson(problem));
}

/** What is not even HTTP (broken headers, a header too long) gets the same kind of answer, then the line is cut. */
function refuseConnection(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy();
  const [status, code, detail] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? [431, 'headers_too_large', '请求头过大']
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? [408, 'request_timeout', '请求超时']
        : [400, 'invalid_http', '请求不符合 HTTP 规范'];
  const body = toJson({ type: `urn:bangfu:problem:${code}`, title: detail, status, code, detail, requestId: newId() });
  const head = `HTTP/1.1 ${status} Refused\r\nContent-Type: application/problem+json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n`;
  socket.end(head + body);
}

/** A request that does not end by itself must not keep the program from stopping. */
function endConnectionsInTime(app: INestApplication): void {
  const server = app.getHttpServer() as { closeAllConnections?: () => void };
  const close = app.close.bind(app);
  app.close = async (...words: Parameters<typeof close>) => {
    const timer = setTimeout(() => server.closeAllConnections?.(), CLOSE_WITHIN_MS);
    timer.unref();
    try {
      await close(...words);
    } finally {
      clearTimeout(timer);
    }
  };
}
