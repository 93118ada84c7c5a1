import { v7, validate } from 'uuid';

/** A time-ordered UUIDv7. Clients may make their own and send it, so that a retry is the same command. */
export const newId = (): string => v7();

export const isId = (value: unknown): value is string => typeof value === 'string' && validate(value);
