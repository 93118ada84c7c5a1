import type { World } from '../generate/world.js';
import type { Connection } from '../load/connection.js';
import type { Limit } from '../limits.js';
import type { Mark, Turn } from '../load/load.js';
import type { Figures } from '../report.js';

/** What a part of the bench answers. */
export interface Measured {
  readonly figures: readonly Figures[];
  readonly limits: readonly Limit[];
}

/** One thing that is measured over HTTP, in the same way against the product and against the floor. */
export interface Measurement {
  readonly name: string;
  /** A path of the product without which there is nothing to measure yet. */
  readonly path?: string;
  /** Measured with four times the connections as well. */
  readonly crowded?: boolean;
  /** Parts of an operation that are requests of their own. */
  readonly steps?: readonly string[];
  turn(world: World): Turn;
  /** One operation over as many rows, for counting its statements. */
  sized(world: World, connection: Connection, rows: 1 | 50, mark: Mark): Promise<void>;
  /** What both must answer alike; a floor that does less would be no floor. */
  agree?(world: World, connection: Connection): Promise<unknown>;
}
