import type { ProcurementSchemas } from '../../api';

export type BandSet = ProcurementSchemas['schemas']['BandSetDto'];
export type Band = BandSet['bands'][number];

/** How many approvers an amount needs; a limit belongs to the band below it. */
export const approvalsFor = (bands: readonly Band[], fen: bigint): number =>
  (bands.find(({ upToFen }) => upToFen === null || fen <= BigInt(upToFen)) ?? bands.at(-1)!).approvalsNeeded;
