export interface RunningPostgres {
  readonly url: string;
  readonly port: number;
  readonly reused: boolean;
  readonly pid: number | undefined;
  stop(): Promise<void>;
}
export function startPostgres(options: {
  dataDir: string;
  fsync?: boolean;
  maxConnections?: number;
}): Promise<RunningPostgres>;
