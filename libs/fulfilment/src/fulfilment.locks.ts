import type { Database } from '@bangfu/kernel';
import { Dispute } from './dispute.entity.js';
import { Return } from './return.entity.js';
import { Shipment } from './shipment.entity.js';

/** Every FOR UPDATE of this room. The order is locked before any of these, so they need no order among themselves. */
const lock = { mode: 'pessimistic_write' } as const;

export const lockShipment = (database: Database, id: string): Promise<Shipment | null> =>
  database.repo(Shipment).findOne({ where: { id }, lock });

export const lockDispute = (database: Database, id: string): Promise<Dispute | null> =>
  database.repo(Dispute).findOne({ where: { id }, lock });

export const lockReturn = (database: Database, id: string): Promise<Return | null> =>
  database.repo(Return).findOne({ where: { id }, lock });
