import type { Browser } from 'playwright-core';
import { type Seat, signIn, takeSeat } from './browser.js';
import type { Product } from './product.js';

const PATIENCE = 30_000;

interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** Who looks at which screen; null is somebody whom nobody knows yet. */
export type Devices = (login: string | null) => Viewport;

/** Everybody who plays: each before a screen of their own, signed in when first called. */
export class Cast {
  private readonly seats = new Map<string, Promise<Seat>>();

  constructor(
    private readonly browser: Browser,
    readonly product: Product,
    private readonly screen: Viewport | Devices,
  ) {}

  as(login: string): Promise<Seat> {
    const known = this.seats.get(login) ?? this.seated(login);
    this.seats.set(login, known);
    return known;
  }

  /** Somebody whom nobody knows; patient, for the whole line is long and the machine may be busy. */
  stranger(): Promise<Seat> {
    return this.seat(null);
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
    const seat = await this.seat(login);
    await signIn(seat, login);
    return seat;
  }

  private async seat(login: string | null): Promise<Seat> {
    const viewport = typeof this.screen === 'function' ? this.screen(login) : this.screen;
    const seat = await takeSeat(this.browser, this.product.url, { viewport });
    seat.context.setDefaultTimeout(PATIENCE);
    return seat;
  }
}
