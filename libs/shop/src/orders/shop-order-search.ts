import { maskPhone } from '@bangfu/parties';
import { maskName } from '../contact.js';

type Condition = readonly [sql: (parameter: string) => string, value: string];

const literal = (words: string): string => words.replace(/[\\%_]/g, '\\$&');

/**
 * What somebody types to find an order, as conditions that have an index each: digits are a telephone, `GD…` a number, all else a product or
 * a receiver. Nothing is unsealed for it: the receiver is compared as far as the masks show.
 */
export function searched(words: string | undefined): Condition[] {
  const typed = words?.trim() ?? '';
  if (typed === '') return [];
  if (/^GD[\d-]*$/i.test(typed)) return [[(p) => `one.number LIKE ${p} || '%'`, literal(typed.toUpperCase())]];
  if (/^\d{4}$/.test(typed)) return [[(p) => `right(checkout.delivery_phone_masked, 4) = ${p}`, typed]];
  if (/^1\d{10}$/.test(typed)) {
    const masked = maskPhone(typed);
    return [
      [(p) => `right(checkout.delivery_phone_masked, 4) = ${p}`, typed.slice(-4)],
      [(p) => `checkout.delivery_phone_masked = ${p}`, masked],
    ];
  }
  const product = (p: string) =>
    `SELECT line.order_id FROM shop_order_lines line WHERE line.product_name ILIKE '%' || ${p} || '%'`;
  if (!/^\p{Script=Han}{2,4}$/u.test(typed)) return [[(p) => `one.id IN (${product(p)})`, literal(typed)]];
  const receiver = `SELECT own.id FROM checkouts its JOIN shop_orders own ON own.checkout_id = its.id WHERE its.delivery_name_masked`;
  return [[(p) => `one.id IN (${product(p)} UNION ALL ${receiver} = '${maskName(typed)}')`, typed]];
}
