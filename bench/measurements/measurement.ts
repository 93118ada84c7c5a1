import type { World } from '../generate/world.js';
import type { Connection } from '../load/connection.js';
import type { Mark, Turn } from '../load/load.js';

/** One thing that is measured over HTTP, in the same way against the product and against the floor. */
export interface Measurement {
  readonly name: string;
  /** A path of the product without which there is nothing to measure yet. */
  readonly path?: string;
  /** Parts of an operation that are requests of their own. */
  readonly steps?: readonly string[];
  turn(world: World): Turn;
  /** One operation over as many rows, for counting its statements. */
  sized(world: World, connection: Connection, rows: 1 | 50, mark: Mark): Promise<void>;
  /** What both must answer alike; a floor that does less would be no floor. */
  agree?(world: World, connection: Connection): Promise<unknown>;
}
