import type { Browser } from 'playwright-core';
import { type Seat, signIn, takeSeat } from './browser.js';
import type { Product } from './product.js';

const PATIENCE = 30_000;

interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** Everybody who plays: each before a screen of their own, signed in when first called. */
export class Cast {
  private readonly seats = new Map<string, Promise<Seat>>();

  constructor(
    private readonly browser: Browser,
    readonly product: Product,
    readonly viewport: Viewport,
  ) {}

  get phone(): boolean {
    return this.viewport.width < 700;
  }

  as(login: string): Promise<Seat> {
    const known = this.seats.get(login) ?? this.seated(login);
    this.seats.set(login, known);
    return known;
  }

  /** Somebody whom nobody knows; patient, for the whole line is long and the machine may be busy. */
  async stranger(): Promise<Seat> {
    const seat = await takeSeat(this.browser, this.product.url, { viewport: this.viewport });
    seat.context.setDefaultTimeout(PATIENCE);
    return seat;
  }

  /** Somebody who came as a stranger and has a login now. */
  name(login: string, seat: Seat): void {
    this.seats.set(login, Promise.resolve(seat));
  }

  /** Errors of a page, lost requests, a failing server; a refusal (4xx) is part of the play. */
  async faults(): Promise<string[]> {
    const found: string[] = [];
    for (const [login, seat] of this.seats) {
      found.push(...(await seat).faults().map((fault) => `${login} ${fault}`));
    }
    return found.filter((fault) => !/ 4\d\d: /.test(fault));
  }

  async leave(): Promise<void> {
    for (const seat of this.seats.values()) await (await seat).context.close();
  }

  private async seated(login: string): Promise<Seat> {
    const seat = await this.stranger();
    await signIn(seat, login);
    return seat;
  }
}
