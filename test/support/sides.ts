/** Ids of objects by the noun under which the doors list them (`/orders/{id}`). */
export type Objects = Readonly<Record<string, string>>;

export interface Sides {
  /** Keys of demo organisations. */
  readonly supplier: string;
  readonly agency: string;
  readonly owner: string;
  /** `<prefix>-buyer`, `<prefix>-approver`, … */
  readonly staff: string;
  readonly village: string;
  /** Who asks for the exported bulletin. */
  readonly official: string;
  /** Who shops for themselves; somebody who signs up when nobody is named. */
  readonly shopper?: string;
  /** Who composes pavilions and looks after receiving institutions of `region`. */
  readonly curator: string;
  readonly region: string;
}

export const OURS: Sides = {
  supplier: 'coop',
  agency: 'canteen',
  owner: 'coop-owner',
  staff: 'canteen',
  village: '430481113216',
  official: 'county-finance',
  shopper: 'shopper',
  curator: 'county-revitalisation',
  region: '430481',
};
/** A supplier and an agency whom nobody of Hunan but the operator has to do with. */
export const THEIRS: Sides = {
  supplier: 'shangdu',
  agency: 'beijing',
  owner: 'shangdu-owner',
  staff: 'beijing',
  village: '150923101001',
  official: 'operator',
  curator: 'operator',
  region: '150923',
};
