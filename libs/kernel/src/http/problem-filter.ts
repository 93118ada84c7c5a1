import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { toJson } from '../audit/audit.js';
import { problemOf } from './problem.js';

/** Every error leaves as problem+json; what nobody foresaw is logged with its stack and answered without it. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { problem, headers } = problemOf(error, request.id);
    if (problem.status >= 500) {
      this.logger.error(
        `${request.method} ${request.url} ${problem.requestId}: ${(error as Error)?.message}`,
        (error as Error)?.stack,
      );
    }
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    void reply
      .status(problem.status)
      .headers(headers)
      .header('cache-control', 'no-store')
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(toJson(problem));
  }
}
