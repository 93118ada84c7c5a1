import { must } from './teller.js';

/** Somebody at the provider's page, with nothing but its forms. */
export class Payer {
  private readonly address: string;

  /** The page's own address may name the product by another host than the story does. */
  constructor(story: string, page: string) {
    const url = new URL(page);
    this.address = new URL(url.pathname + url.search, story).href;
  }

  /** Fills in the card and presses 付款; answers where that leads. */
  async card(number: string): Promise<string> {
    return this.send(this.address, { method: 'card', number, expiry: '12/34', cvc: '123' });
  }

  /** The bank asks, and the holder says yes. */
  async cardWithChallenge(number: string): Promise<string> {
    await this.card(number);
    return this.send(`${this.address}/step`, { answer: 'yes' });
  }

  private async send(address: string, fields: Record<string, string>): Promise<string> {
    const page = await (await fetch(this.address)).text();
    const token = /name="token" value="([^"]+)"/.exec(page)?.[1];
    must(token, '付款页上没有表单');
    const answer = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams({ ...fields, token }),
      redirect: 'manual',
    });
    must(answer.status < 400, `付款页答 ${answer.status}`);
    return answer.headers.get('location') ?? '';
  }
}
