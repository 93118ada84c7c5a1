import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';

/**
 * A line to PostgreSQL that takes its time: what the application sends arrives later by `delayMs`, in order, and what comes
 * back is passed on at once. So each round trip takes that much longer, however many pieces its answer comes in.
 */
export class SlowLine {
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    /** The database's own address, through this line. */
    readonly url: string,
    /** May be changed at any time; what is under way keeps the delay that it was sent with. */
    public delayMs: number,
  ) {}

  static async to(databaseUrl: string, delayMs = 0): Promise<SlowLine> {
    const there = new URL(databaseUrl);
    const server = createServer({ noDelay: true });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const here = new URL(databaseUrl);
    here.hostname = '127.0.0.1';
    here.port = String((server.address() as AddressInfo).port);
    const line = new SlowLine(server, here.href, delayMs);
    server.on('connection', (near) => line.carry(near, there));
    return line;
  }

  /** Cuts every connection. */
  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private carry(near: Socket, { hostname, port }: URL): void {
    const far = connect({ host: hostname, port: Number(port || 5432), noDelay: true });
    let free = 0;
    const later = (work: () => void): void => {
      const now = performance.now();
      // Never before what was sent earlier, even when the delay has been lowered since.
      free = Math.max(free, now + this.delayMs);
      if (free <= now) work();
      else setTimeout(work, free - now);
    };
    near.on('data', (piece) => later(() => far.writable && far.write(piece)));
    near.on('end', () => later(() => far.end()));
    far.on('data', (piece) => near.writable && near.write(piece));
    far.on('end', () => near.end());
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.sockets.delete(one);
        other.destroy();
      });
    }
  }
}
