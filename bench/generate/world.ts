import { businessDate, fiscalYear } from '@bangfu/kernel';
import type pg from 'pg';

/** What measurements need to know of a filled database. */
export interface World {
  readonly year: number;
  readonly provinceCode: string;
  /** One of the province's counties. */
  readonly countyCode: string;
  /** Listed products, newest first; some of them. */
  readonly productIds: string[];
  /** A product with one variant and one with fifty. */
  readonly oneVariantId: string;
  readonly fiftyVariantsId: string;
  /** Words that people search for, each with hits. */
  readonly words: string[];
  /** Variants by supplier, at least fifty each where the size allows. */
  readonly shelves: string[][];
  readonly agencies: Agency[];
  readonly official: Session;
  /** Of the supplier with the first shelf. */
  readonly seller: Session;
}

export interface Session {
  readonly cookie: string;
  readonly csrf: string;
}

export interface Agency {
  readonly id: string;
  readonly buyer: Session;
  readonly approver: Session;
}

/**
 * Of every id that is made here: a number and a kind, so that ids of two tables never meet. The number stands where an id has its
 * time: the index that holds names of an organisation apart (GiST) reads only the first half of an id, and would read all of it for each row.
 */
export const ID_FUNCTION = `
CREATE FUNCTION pg_temp.bench_id(kind int, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
$$ SELECT ('0190' || lpad(to_hex(n), 8, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8000000000000000')::uuid $$`;

/** The same id outside the database. */
export const benchId = (kind: number, n: number): string => {
  const number = n.toString(16).padStart(8, '0');
  return `0190${number.slice(0, 4)}-${number.slice(4)}-7${kind.toString(16).padStart(3, '0')}-8000-000000000000`;
};

export const KIND = {
  office: 1,
  supplier: 2,
  agency: 3,
  official: 4,
  buyer: 5,
  approver: 6,
  membership: 7,
  admission: 8,
  certification: 9,
  certificate: 10,
  product: 11,
  variant: 12,
  price: 13,
  received: 14,
  budget: 15,
  account: 16,
  transfer: 17,
  change: 18,
  filing: 19,
  plan: 20,
  order: 21,
  line: 22,
  reservation: 23,
  request: 24,
  reserved: 25,
  committed: 26,
  count: 27,
  session: 28,
  step: 29,
  seller: 30,
} as const;

export type Client = pg.Client;

/** The year that the orders of a dataset belong to. */
export const yearOfRun = (): number => fiscalYear(businessDate(new Date()));
