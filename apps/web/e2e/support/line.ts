import type { Browser } from 'playwright-core';
import { Cast } from './cast.js';
import { admission } from './line/admission.js';
import { agreement } from './line/agreement.js';
import { certification } from './line/certification.js';
import { compliance } from './line/compliance.js';
import { counting, yearBefore } from './line/counting.js';
import { delivery } from './line/delivery.js';
import { joining } from './line/joining.js';
import { listing } from './line/listing.js';
import { payment } from './line/payment.js';
import { planning } from './line/planning.js';
import { publicity } from './line/publicity.js';
import { purchase } from './line/purchase.js';
import { Line } from './line/story.js';
import type { Product } from './product.js';

/**
 * The whole line of the main job, played by hand-like clicks as its users: `test/story` over HTTP is its script. Station
 * 11, the notices, is in all of them: whoever has to act next comes to the step by the bell.
 */
export class WholeLine {
  private readonly cast: Cast;
  private readonly line: Line;
  private orderNumber = '';
  private before: Awaited<ReturnType<typeof yearBefore>> | null = null;

  constructor(browser: Browser, product: Product, screen: ConstructorParameters<typeof Cast>[2]) {
    this.cast = new Cast(browser, product, screen);
    this.line = new Line(this.cast);
  }

  /** One station after the other; each builds on the ones before it. */
  async play(): Promise<void> {
    for (const [title, work] of this.stations()) {
      try {
        await work();
      } catch (error) {
        throw new Error(`station ${title}\n${(error as Error).message}`, { cause: error });
      }
    }
  }

  /** What nobody expected: errors of the page, lost requests, a failing server. */
  faults(): Promise<string[]> {
    return this.cast.faults();
  }

  leave(): Promise<void> {
    return this.cast.leave();
  }

  private stations(): readonly (readonly [title: string, work: () => Promise<void>])[] {
    const { line } = this;
    return [
      ['1, a stranger registers a co-operative, which is admitted', () => this.admitted()],
      ['2, a product is certified, with households, publicity and an objection', () => this.certified()],
      ['3, it is on sale, and found while one types', () => listing(line)],
      ['4, a unit that has not filed files its year', () => planning(line)],
      ['5, a request from the catalogue and a pasted sheet is approved in part', () => this.bought()],
      ['6, the supplier proposes, the buyer agrees', () => agreement(line, this.orderNumber)],
      ['7, goods are sent, arrive short, and are accepted as they are', () => delivery(line, this.orderNumber)],
      ['8, the invoice is paid, and the bank says so', () => payment(line, this.orderNumber)],
      ['9, the gauge has risen by exactly the amount', () => counting(line, this.before!, this.orderNumber)],
      ['10, an official comes down to the line in four clicks', () => compliance(line, this.orderNumber)],
    ];
  }

  private async admitted(): Promise<void> {
    await joining(this.line);
    await admission(this.line);
  }

  private async certified(): Promise<void> {
    await certification(this.line);
    await publicity(this.line);
  }

  private async bought(): Promise<void> {
    this.before = await yearBefore(this.line);
    this.orderNumber = await purchase(this.line);
  }
}
