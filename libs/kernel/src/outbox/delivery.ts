/** One event on its way to one consumer. */
export interface Delivery {
  readonly eventId: string;
  readonly consumer: string;
}

/** The id of the job that carries a delivery: adding it twice leaves one job. */
export const jobIdOf = ({ eventId, consumer }: Delivery): string => `${eventId}-${consumer}`;
