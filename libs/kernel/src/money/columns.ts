import { Column, type ColumnOptions } from 'typeorm';

const asBigint = {
  to: (value: bigint | null | undefined) => value?.toString() ?? value,
  from: (value: string | bigint | null) => (value === null ? null : BigInt(value)),
};

/** A Postgres `bigint` of fen that is a `bigint` in the entity; the name ends in `Fen`. */
export const FenColumn = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'bigint', transformer: asBigint, ...options } as ColumnOptions);

/** A Postgres `bigint` of whole grams that is a `bigint` in the entity; the name ends in `Grams`. */
export const GramsColumn = FenColumn;

/** Any other whole quantity kept as `bigint` (pieces, positions). */
export const BigintColumn = FenColumn;
