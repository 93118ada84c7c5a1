import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@bangfu/kernel';
import type { FastifyInstance } from 'fastify';
import { doing } from '../doing.js';
import type { House } from '../house.js';
import { PLATFORM } from '../kinds.js';
import { complete } from '../resources/accounts.js';
import { answerStep, type Chosen, type Submitted, submit, till, type Till } from '../resources/cashier.js';
import { saying } from './said.js';
import { challengePage, type Frame, noticePage, onboardingPage, payPage, walletPage } from './views.js';

export interface PageCall {
  readonly method: string;
  /** Below the prefix, without a slash in front. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly form: string;
}

export interface PageAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

const FIELDS = new Set(['number', 'expiry', 'cvc']);

/** The payer's pages: plain forms, no script. A post carries its session's token, acts once, and leads on by redirect. */
export class Cashier {
  private readonly styles = readFileSync(join(repositoryRoot(), 'apps/stripe-emulator/src/pages/cashier.css'), 'utf8');

  constructor(
    private readonly house: House,
    private readonly shop: string,
  ) {}

  async register(server: FastifyInstance): Promise<void> {
    server.removeAllContentTypeParsers();
    server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
      done(null, body),
    );
    server.route({
      method: ['GET', 'POST'],
      url: '/*',
      handler: async (request, reply) => {
        const url = new URL(request.url, 'http://localhost');
        const path = (request.params as { '*': string })['*'];
        const form = typeof request.body === 'string' ? request.body : '';
        const answer = await this.answer({ method: request.method, path, query: url.searchParams, form });
        return reply.status(answer.status).headers(answer.headers).serializer(String).send(answer.body);
      },
    });
  }

  async answer(call: PageCall): Promise<PageAnswer> {
    if (call.path === 'cashier.css') {
      const headers = { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=600' };
      return { status: 200, headers, body: this.styles };
    }
    const [id = '', step = ''] = call.path.split('/');
    if (id === 'connect') return this.connect(step, call.method);
    const open = await doing(this.house, PLATFORM, (work) => till(work, id));
    if (!open) return this.shown(404, noticePage(this.frame, '没有这个付款页', '请从订单里重新打开付款。', null), []);
    if (call.method !== 'POST') return this.show(open, step, call.query);
    const form = new URLSearchParams(call.form);
    if (form.get('token') !== open.page.token) return this.back(open, 'stale');
    return step === 'step' ? this.takeAnswer(open, form) : this.takeForm(open, form);
  }

  private get frame(): Frame {
    return { base: new URL(this.house.publicBase).pathname.replace(/\/$/, ''), shop: this.shop };
  }

  private show(open: Till, step: string, query: URLSearchParams): PageAnswer {
    const { session, page } = open;
    const origins = [session.success_url, session.cancel_url].filter((url) => url !== null);
    if (session.status !== 'open') return this.shown(200, this.over(open), origins);
    if (step === 'step' && page.step?.kind === 'challenge') {
      return this.shown(200, challengePage(this.frame, open, page.step.number), origins);
    }
    if (step === 'step' && page.step?.kind === 'wallet') {
      return this.shown(200, walletPage(this.frame, open, page.step.type), origins);
    }
    const said = query.get('said');
    const method = query.get('method') ?? page.methods[0] ?? 'card';
    const filled = {
      method: page.methods.includes(method) ? method : 'card',
      number: (query.get('card') ?? '').replaceAll(/\D/g, '').slice(0, 19),
      said: saying(said),
      field: said !== null && FIELDS.has(said) ? said : null,
    };
    return this.shown(200, payPage(this.frame, open, filled), origins);
  }

  private over({ session }: Till): string {
    if (session.status === 'complete') {
      const link = { href: successUrl(session), text: '返回商家' };
      return noticePage(this.frame, '已经付过款了', '这笔订单已付款，不会再扣一次。', link);
    }
    const link = session.cancel_url === null ? null : { href: session.cancel_url, text: '返回商家' };
    return noticePage(this.frame, '付款页已过期', '没有扣款。请回到商家，从订单里重新付款。', link);
  }

  private async takeForm(open: Till, form: URLSearchParams): Promise<PageAnswer> {
    const chosen = chosenOf(form);
    const wrong = chosen.type === 'card' ? this.faultOf(chosen.number, form) : null;
    if (wrong !== null) return this.back(open, wrong, chosen);
    return this.acted(chosen, open, (fresh, work) => submit(work, fresh, chosen));
  }

  private async takeAnswer(open: Till, form: URLSearchParams): Promise<PageAnswer> {
    const answer = form.get('answer');
    if (answer === 'leave') return redirect(open.session.cancel_url ?? this.address(open));
    const step = open.page.step;
    const chosen: Chosen = step?.kind === 'wallet' ? { type: step.type } : { type: 'card', number: '' };
    return this.acted(chosen, open, (fresh, work) => answerStep(work, fresh, answer === 'yes'));
  }

  /** Reads again inside the call: of two forms sent at once, the second finds the session over. */
  private async acted(
    chosen: Chosen,
    { session: { id } }: Till,
    verb: (fresh: Till, work: Parameters<Parameters<typeof doing<Submitted>>[2]>[0]) => Promise<Submitted>,
  ): Promise<PageAnswer> {
    const [fresh, outcome] = await doing(this.house, PLATFORM, async (work) => {
      const found = (await till(work, id))!;
      return [found, await verb(found, work)] as const;
    });
    switch (outcome.kind) {
      case 'paid':
        return redirect(successUrl(fresh.session));
      case 'challenge':
      case 'waiting':
        return redirect(`${this.address(fresh)}/step`);
      case 'declined':
        return this.back(fresh, outcome.decline.decline_code ?? outcome.decline.code, chosen);
      case 'unknown_card':
        return this.back(fresh, 'unknown_card', chosen);
      case 'over':
        return redirect(this.address(fresh));
    }
  }

  private faultOf(number: string, form: URLSearchParams): string | null {
    if (number === '') return 'number';
    const expiry = /^\s*(\d{1,2})\s*\/\s*(?:20)?(\d{2})\s*$/.exec(form.get('expiry') ?? '');
    const now = this.house.now();
    const months = expiry ? (2000 + Number(expiry[2])) * 12 + Number(expiry[1]) - 1 : 0;
    const month = Number(expiry?.[1] ?? 0);
    if (month < 1 || month > 12 || months < now.getUTCFullYear() * 12 + now.getUTCMonth()) return 'expiry';
    return /^\d{3,4}$/.test(form.get('cvc') ?? '') ? null : 'cvc';
  }

  private address({ session }: Till): string {
    return `${this.frame.base}/${session.id}`;
  }

  private back(open: Till, said: string, chosen?: Chosen): PageAnswer {
    const known = saying(said) === null ? 'card_declined' : said;
    const query = new URLSearchParams({ said: known, ...(chosen ? { method: chosen.type } : {}) });
    return redirect(`${this.address(open)}?${query.toString()}`);
  }

  private async connect(id: string, method: string): Promise<PageAnswer> {
    const done = await doing(this.house, PLATFORM, async (work) => {
      const link = await work.get('emulator.link', id);
      const account = link && link.expires > work.now ? await work.get('account', link.account) : null;
      if (!link || !account) return null;
      if (method !== 'POST') return onboardingPage(this.frame, id, account);
      complete(work, account);
      work.remove(id);
      return redirect(link.returnUrl);
    });
    if (done === null) return this.shown(404, noticePage(this.frame, '链接已过期', '请回到商家重新打开。', null), []);
    return typeof done === 'string' ? this.shown(200, done, ['https:', 'http:']) : done;
  }

  /** A form may lead only to ourselves and back to the shop: browsers hold redirects after a post to it as well. */
  private shown(status: number, body: string, allowed: readonly string[]): PageAnswer {
    const origins = allowed.map((url) => (/^https?:$/.test(url) ? url : new URL(url).origin));
    const forms = [...new Set(["'self'", ...origins])].join(' ');
    return {
      status,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy': `default-src 'none'; style-src 'self'; img-src 'self'; form-action ${forms}; base-uri 'none'; frame-ancestors 'none'`,
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      },
      body,
    };
  }
}

function chosenOf(form: URLSearchParams): Chosen {
  const method = form.get('method');
  if (method === 'alipay' || method === 'wechat_pay') return { type: method };
  return { type: 'card', number: (form.get('number') ?? '').replaceAll(/\D/g, '') };
}

const successUrl = ({ id, success_url: url }: Till['session']): string =>
  (url ?? '/').replaceAll(/\{CHECKOUT_SESSION_ID\}|%7BCHECKOUT_SESSION_ID%7D/gi, id);

const redirect = (to: string): PageAnswer => ({
  status: 303,
  headers: { location: to, 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' },
  body: '',
});
