import {
  type BeforeApplicationShutdown,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { map, type Observable, Subject, takeUntil } from 'rxjs';
import { toJson } from '../audit/audit.js';
import { type AnswerShape, PageAnswer, routeOf } from './route-spec.js';
import { answerFaults } from './validation.js';

/** Ends event streams when the program stops, and writes their bigints. */
@Injectable()
export class StreamInterceptor implements NestInterceptor, BeforeApplicationShutdown {
  private readonly stopping = new Subject<void>();

  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(takeUntil(this.stopping), map(writeEvent));
  }

  beforeApplicationShutdown(): void {
    this.stopping.next();
  }
}

/** Holds every answer against its declared DTO; specs turn it on, so that the documents stay true. */
export class AnswerChecks implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const route = routeOf(context.getHandler());
    if (!route || route.method === 'stream' || route.file === 'download') return next.handle();
    return next.handle().pipe(
      map((answer: unknown) => {
        const faults = faultsOf(route.answer, answer);
        if (faults.length === 0) return answer;
        const where = `${context.getClass().name}.${context.getHandler().name}`;
        throw new Error(`the answer of ${where} does not fit its declaration: ${faults.slice(0, 8).join('; ')}`);
      }),
    );
  }
}

const writeEvent = (event: unknown): unknown => {
  const { data } = event as { data?: unknown };
  return typeof data === 'object' && data !== null ? { ...(event as object), data: toJson(data) } : event;
};

function faultsOf(shape: AnswerShape | undefined, answer: unknown): string[] {
  if (shape === undefined) {
    return answer === undefined || answer === null ? [] : ['nothing is declared, something is answered'];
  }
  if (Array.isArray(shape)) {
    return Array.isArray(answer)
      ? answer.flatMap((item, index) => answerFaults(shape[0], item, `[${index}]`))
      : ['not a list'];
  }
  if (!(shape instanceof PageAnswer)) return answerFaults(shape, answer);
  const { items, nextAfter, ...rest } = (answer ?? {}) as Record<string, unknown>;
  if (!Array.isArray(items)) return ['items: not a list'];
  return [
    ...Object.keys(rest).map((name) => `${name}: not declared`),
    ...(nextAfter === null || typeof nextAfter === 'string' ? [] : ['nextAfter: missing']),
    ...items.flatMap((item, index) => answerFaults(shape.of, item, `items[${index}]`)),
  ];
}
