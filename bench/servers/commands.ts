import { counted } from './statements.js';

/** What a program under measurement has used since it was started. */
export interface Usage {
  readonly cpuMicroseconds: number;
  readonly statements: number;
  readonly rssBytes: number;
}

export interface Command {
  readonly id: number;
  readonly verb: string;
  readonly input?: unknown;
}

type Verbs = Record<string, (input: never) => unknown>;

/** Answers the commands of the program that started this one, and ends with it. */
export function serveCommands(verbs: Verbs): void {
  const all: Verbs = { usage, ...verbs };
  process.on('message', ({ id, verb, input }: Command) => {
    Promise.resolve()
      .then(() => all[verb]!(input as never))
      .then(
        (answer) => process.send?.({ id, answer }),
        (error: unknown) =>
          process.send?.({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
      );
  });
  process.once('disconnect', () => process.exit(0));
  process.send?.({ id: 0, answer: 'ready' });
}

function usage(): Usage {
  const { user, system } = process.cpuUsage();
  return { cpuMicroseconds: user + system, statements: counted.statements, rssBytes: process.memoryUsage.rss() };
}
