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

/** Who sends to a buyer does so beside others; who stops deliveries waits for all of them, and all of them for who stops. Taken after the order. */
const senders = (buyerId: string): string => `fulfilment.senders:${buyerId}`;
export const joinSenders = (database: Database, buyerId: string): Promise<void> => database.shareName(senders(buyerId));
export const lockOutSenders = (database: Database, buyerId: string): Promise<void> =>
  database.lockName(senders(buyerId));
