import { AsyncLocalStorage } from 'node:async_hooks';

interface Position {
  /** A place in PostgreSQL's write-ahead log, as `16/B374D848`. */
  lsn: string | null;
  moved: boolean;
}

const LSN = /^[0-9A-F]{1,8}\/[0-9A-F]{1,8}$/;

/**
 * How far a caller's own writes have come, so that a read on a replica that has not got them yet goes to the primary. It
 * travels with the caller in a cookie, not in a process: the next request may reach another one.
 */
export class ReadPositions {
  private readonly scope = new AsyncLocalStorage<Position>();

  /** Runs `work` for a caller who has seen the database at `lsn`; anything that is no position counts as none. */
  follow<T>(lsn: string | undefined, work: () => T): T {
    return this.scope.run({ lsn: lsn !== undefined && LSN.test(lsn) ? lsn : null, moved: false }, work);
  }

  get followed(): boolean {
    return this.scope.getStore() !== undefined;
  }

  get lsn(): string | null {
    return this.scope.getStore()?.lsn ?? null;
  }

  /** The new position, if the caller has written since `follow`. */
  get moved(): string | null {
    const position = this.scope.getStore();
    return position?.moved ? position.lsn : null;
  }

  /** Parallel writes of one request may be told in any order; the furthest counts. */
  move(lsn: string): void {
    const position = this.scope.getStore();
    if (!position || (position.lsn !== null && placeOf(position.lsn) >= placeOf(lsn))) return;
    position.lsn = lsn;
    position.moved = true;
  }

  /** Nobody is followed any more. */
  forget(): void {
    this.scope.disable();
  }
}

function placeOf(lsn: string): bigint {
  const [high, low] = lsn.split('/') as [string, string];
  return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`);
}
