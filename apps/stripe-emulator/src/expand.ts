import { invalid } from './faults.js';
import { PLATFORM } from './kinds.js';
import { pageId } from './resources/checkout.js';
import type { Work } from './work.js';

type Fields = Record<string, unknown>;

/** Puts whole objects where the answer has only their ids: `latest_charge.balance_transaction`, `data.charge` … */
export async function expand(work: Work, answer: object, paths: readonly string[]): Promise<object> {
  const copy = structuredClone(answer) as Fields;
  for (const path of paths) await follow(work, copy, path.split('.'), path);
  return copy;
}

async function follow(work: Work, fields: Fields, [step, ...rest]: string[], whole: string): Promise<void> {
  if (step === undefined) return;
  if (step === 'data' && Array.isArray(fields.data)) {
    for (const item of fields.data as Fields[]) await follow(work, item, rest, whole);
    return;
  }
  if (!Object.hasOwn(fields, step)) await include(work, fields, step, whole);
  const value = fields[step];
  if (value === null) return;
  if (typeof value === 'string') fields[step] = await byRef(work, value, whole);
  const found = fields[step] as Fields;
  await follow(work, found, rest, whole);
}

/** Lists that are left out unless asked for. */
async function include(work: Work, fields: Fields, step: string, whole: string): Promise<void> {
  const id = String(fields.id);
  if (fields.object === 'checkout.session' && step === 'line_items') {
    const page = await work.need('emulator.page', pageId(id));
    fields.line_items = list(page.lines, `/v1/checkout/sessions/${id}/line_items`);
  } else if (fields.object === 'charge' && step === 'refunds') {
    fields.refunds = list(await work.list('refund', { where: { charge: id } }), `/v1/charges/${id}/refunds`);
  } else {
    throw unexpandable(whole);
  }
}

const list = (data: object[], url: string): object => ({ object: 'list', data, has_more: false, url });

async function byRef(work: Work, id: string, whole: string): Promise<Fields> {
  const row = await work.seen(id);
  if (!row || (row.account !== work.account && row.account !== PLATFORM)) throw unexpandable(whole);
  return structuredClone(row.json) as Fields;
}

const unexpandable = (path: string) => invalid(`This property cannot be expanded (${path}).`, 'expand');
