import { Injectable } from '@nestjs/common';
import { type DestinationStream, type Logger, pino } from 'pino';
import { Env } from '../config/env.js';
import { redact, redactText } from './redact.js';

/** One JSON object per line on standard output, without secrets and personal numbers. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: undefined,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: {
      level: (label: string) => ({ level: label }),
      log: (fields: Record<string, unknown>) => redact(fields) as Record<string, unknown>,
    },
    hooks: {
      logMethod(
        this: Logger,
        given: Parameters<Logger['info']>,
        method: (...given: Parameters<Logger['info']>) => void,
      ) {
        method.apply(
          this,
          given.map((part: unknown) => (typeof part === 'string' ? redactText(part) : part)) as typeof given,
        );
      },
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** The logger of the application; `child` puts the request id on every line of one request. */
@Injectable()
export class Logs {
  readonly root: Logger;

  constructor(env: Env) {
    this.root = createLogger(env.logLevel);
  }

  child(bindings: { requestId: string } & Record<string, unknown>): Logger {
    return this.root.child(redact(bindings) as Record<string, unknown>);
  }
}
