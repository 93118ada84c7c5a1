import { Products } from '@bangfu/catalog';
import { type Actor, newId } from '@bangfu/kernel';
import { insertCertificate } from '../catalog.js';
import type { TradingRoom } from './trading-room.js';

export interface Goods {
  readonly name?: string;
  readonly unit?: string;
  readonly soldBy?: 'piece' | 'weight';
  readonly netWeightGrams?: bigint;
  readonly priceFen?: bigint;
  readonly onHand?: bigint;
  readonly certified?: boolean;
  /** Certified, and marked as produce of one of the 832 counties. */
  readonly listed832?: boolean;
}

/** A listed product of the supplier with one variant on the shelf; answers the variant. */
export async function listedVariant(room: TradingRoom, supplier: Actor, goods: Goods = {}): Promise<string> {
  const certificateId =
    goods.certified || goods.listed832
      ? await insertCertificate(room.database, {
          supplierId: supplier.organisationId!,
          households: 2,
          categoryCode: '0104',
          listed832: goods.listed832,
        })
      : null;
  const variantId = newId();
  const product = await room.get(Products).create(supplier, {
    name: goods.name ?? `冷榨山茶油${variantId.slice(-6)}`,
    categoryCode: '0104',
    originCode: '430481113216',
    certificateId,
    variants: [
      {
        id: variantId,
        name: '标准装',
        unit: goods.unit ?? '瓶',
        soldBy: goods.soldBy ?? 'piece',
        netWeightGrams: goods.netWeightGrams ?? 500n,
        priceFen: goods.priceFen ?? 4_500n,
        onHand: goods.onHand ?? 100_000n,
      },
    ],
  });
  await room.get(Products).list(supplier, product.id);
  return variantId;
}
