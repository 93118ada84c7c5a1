import type Stripe from 'stripe';
import type { Till } from '../resources/cashier.js';
import { Html, html, money } from './html.js';

/** What every page of one emulator has in common. */
export interface Frame {
  readonly base: string;
  readonly shop: string;
}

export const TEST_CARDS_SHOWN: readonly { label: string; number: string; hint: string }[] = [
  { label: '付款成功', number: '4242424242424242', hint: '尾号 4242' },
  { label: '需要验证', number: '4000000000003220', hint: '3DS，尾号 3220' },
  { label: '被拒付', number: '4000000000000002', hint: '尾号 0002' },
  { label: '余额不足', number: '4000000000009995', hint: '尾号 9995' },
  { label: '卡已过期', number: '4000000000000069', hint: '尾号 0069' },
  { label: '安全码错误', number: '4000000000000127', hint: '尾号 0127' },
  { label: '处理出错', number: '4000000000000119', hint: '尾号 0119' },
  { label: '退款会失败', number: '4000000000005126', hint: '尾号 5126' },
  { label: '付款后争议', number: '4000000000000259', hint: '尾号 0259' },
];

export function page(frame: Frame, title: string, body: Html): string {
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · ${frame.shop}</title>
        <link rel="stylesheet" href="${frame.base}/cashier.css" />
      </head>
      <body>
        <header class="banner"><strong>测试收银台</strong> · 不会真的扣款</header>
        <main>${body}</main>
        <footer>演示用的支付页，模拟 Stripe 的收银台；请勿填写真实卡号。</footer>
      </body>
    </html>`.text;
}

const spaced = (number: string): string => number.replaceAll(/(\d{4})(?=\d)/g, '$1 ');

const summary = (frame: Frame, { session, page: { lines } }: Till): Html => html`
  <section class="summary" aria-labelledby="summary">
    <p class="shop">${frame.shop}</p>
    <p id="summary" class="quiet">应付金额</p>
    <p class="total">${money(session.amount_total)}</p>
    <ul class="lines">
      ${lines.map(
        ({ description, quantity, amount_total }: Stripe.LineItem) =>
          html`<li>
            <span class="name">${description ?? ''}</span>
            ${(quantity ?? 1) > 1 && html`<span class="times">× ${quantity}</span>`}
            <span class="amount">${money(amount_total)}</span>
          </li>`,
      )}
    </ul>
  </section>
`;

const token = ({ page: { token: value } }: Till): Html => html`<input type="hidden" name="token" value="${value}" />`;

const back = ({ session }: Till): Html | null =>
  session.cancel_url === null ? null : html`<a class="back" href="${session.cancel_url}">← 返回商家，暂不付款</a>`;

const NAMES: Record<string, { name: string; hint: string }> = {
  card: { name: '银行卡', hint: '银联、Visa、万事达' },
  alipay: { name: '支付宝', hint: '转到支付宝确认' },
  wechat_pay: { name: '微信支付', hint: '用微信扫码确认' },
};

export interface Filled {
  readonly method: string;
  readonly number: string;
  readonly said: string | null;
  /** The field that the saying is about. */
  readonly field: string | null;
}

export function payPage(frame: Frame, till: Till, filled: Filled): string {
  const { session, page: kept } = till;
  const address = `${frame.base}/${session.id}`;
  const wrong = (field: string): Html | null =>
    filled.field === field ? html` aria-invalid="true" aria-describedby="said"` : null;
  const body = html`
    ${back(till)}
    <div class="sheet">
      ${summary(frame, till)}
      <section class="pay" aria-labelledby="pay">
        <h1 id="pay">选择付款方式</h1>
        ${filled.said !== null && html`<p class="said" id="said" role="alert">${filled.said}</p>`}
        <form method="post" action="${address}" autocomplete="off">
          ${token(till)}
          <fieldset class="methods">
            <legend class="quiet">付款方式</legend>
            ${kept.methods.map(
              (type) =>
                html`<label class="method"
                  ><input
                    type="radio"
                    name="method"
                    value="${type}"
                    id="method-${type}"
                    ${type === filled.method && new Html('checked')}
                  /><span class="mark mark-${type}" aria-hidden="true"></span
                  ><span class="label"
                    ><b>${NAMES[type]?.name ?? type}</b><small>${NAMES[type]?.hint ?? ''}</small></span
                  ></label
                >`,
            )}
          </fieldset>
          ${kept.methods.includes('card') && cardFields(address, filled.number, wrong)}
          <button class="primary" type="submit">付款 ${money(session.amount_total)}</button>
        </form>
      </section>
    </div>
  `;
  return page(frame, '付款', body);
}

const cardFields = (address: string, number: string, wrong: (field: string) => Html | null): Html => html`
  <div class="card-fields">
    <div class="field">
      <label for="number">卡号</label>
      <input
        id="number"
        name="number"
        inputmode="numeric"
        maxlength="23"
        value="${spaced(number)}"
        ${wrong('number')}
      />
    </div>
    <div class="pair">
      <div class="field">
        <label for="expiry">有效期（月/年）</label>
        <input id="expiry" name="expiry" inputmode="numeric" maxlength="7" value="12/34" ${wrong('expiry')} />
      </div>
      <div class="field">
        <label for="cvc">安全码</label>
        <input id="cvc" name="cvc" inputmode="numeric" maxlength="4" value="123" ${wrong('cvc')} />
      </div>
    </div>
    <p class="quiet" id="cards">点一张测试卡，填入卡号：</p>
    <ul class="cards" aria-labelledby="cards">
      ${TEST_CARDS_SHOWN.map(
        (card) =>
          html`<li>
            <a href="${address}?card=${card.number}" ${card.number === number && html` aria-current="true"`}
              ><b>${card.label}</b><small>${card.hint}</small></a
            >
          </li>`,
      )}
    </ul>
  </div>
`;

const answers = (
  frame: Frame,
  till: Till,
  buttons: readonly [value: string, text: string, look: string][],
): Html => html`
  <form class="answers" method="post" action="${frame.base}/${till.session.id}/step">
    ${token(till)}
    ${buttons.map(
      ([value, text, look]) =>
        html`<button class="${look}" type="submit" name="answer" value="${value}">${text}</button>`,
    )}
  </form>
`;

/** The bank of the card wants to know whether it is really its holder. */
export function challengePage(frame: Frame, till: Till, number: string): string {
  const body = html`
    <div class="sheet narrow">
      <section class="pay" aria-labelledby="pay">
        <p class="bank" aria-hidden="true">3-D Secure</p>
        <h1 id="pay">发卡银行验证</h1>
        <p>
          尾号 <b>${number.slice(-4)}</b> 的卡向 <b>${frame.shop}</b> 付款
          <b class="nowrap">${money(till.session.amount_total)}</b>，银行要确认是您本人。
        </p>
        ${answers(frame, till, [
          ['yes', '通过验证', 'primary'],
          ['no', '验证不通过', 'secondary'],
          ['leave', '放弃，返回商家', 'plain'],
        ])}
      </section>
    </div>
  `;
  return page(frame, '银行验证', body);
}

export function walletPage(frame: Frame, till: Till, type: 'alipay' | 'wechat_pay'): string {
  const name = NAMES[type]!.name;
  const body = html`
    <div class="sheet narrow wallet-${type}">
      <section class="pay" aria-labelledby="pay">
        <span class="mark big mark-${type}" aria-hidden="true"></span>
        <h1 id="pay">${name}</h1>
        <p>向 <b>${frame.shop}</b> 付款</p>
        <p class="total">${money(till.session.amount_total)}</p>
        <p class="quiet">真实环境里，这一步在${name}的应用中完成。</p>
        ${answers(frame, till, [
          ['yes', '确认付款', 'primary'],
          ['no', '取消', 'secondary'],
        ])}
      </section>
    </div>
  `;
  return page(frame, name, body);
}

/** Nothing can be done here any more, or was never here. */
export function noticePage(
  frame: Frame,
  title: string,
  text: string,
  link: { href: string; text: string } | null,
): string {
  const body = html`
    <div class="sheet narrow">
      <section class="pay" aria-labelledby="pay">
        <h1 id="pay">${title}</h1>
        <p>${text}</p>
        ${link && html`<p><a class="primary" href="${link.href}">${link.text}</a></p>`}
      </section>
    </div>
  `;
  return page(frame, title, body);
}

export function onboardingPage(frame: Frame, link: string, account: Stripe.Account): string {
  const body = html`
    <div class="sheet narrow">
      <section class="pay" aria-labelledby="pay">
        <h1 id="pay">收款账户资料</h1>
        <p>账户 <b>${account.business_profile?.name ?? account.id}</b> 向支付机构提交主体资料与收款银行账户。</p>
        <p class="quiet">演示环境：点下面的按钮即视为资料齐全、审核通过。</p>
        <form class="answers" method="post" action="${frame.base}/connect/${link}">
          <button class="primary" type="submit">提交资料</button>
        </form>
      </section>
    </div>
  `;
  return page(frame, '收款账户', body);
}
