import type { OversightSchemas } from '../../api';
import { zh } from '../../kit';
import type { Labels } from '../../kit/labels';

type Schemas = OversightSchemas['schemas'];
export type Status = Schemas['StatusDto'];
export type Run = Schemas['VerificationRunDto'];
export type Invariant = Schemas['InvariantDto'];
export type Working = Schemas['WorkingDto'];

export const INVARIANT_STATES: Labels = {
  green: [zh('成立'), 'green'],
  red: [zh('不成立'), 'red'],
  unknown: [zh('未能核对'), 'gold'],
};

export const RUN_STATES: Labels = {
  asked: [zh('排队中'), 'gold'],
  running: [zh('核对中'), 'gold'],
  green: [zh('全部成立'), 'green'],
  red: [zh('有不成立的'), 'red'],
  incomplete: [zh('有未能核对的'), 'gold'],
  abandoned: [zh('中断')],
};

const ID = '([0-9a-f]{8}-[0-9a-f-]{27})';
const PAGES: readonly (readonly [RegExp, (found: string) => string])[] = [
  [new RegExp(`^payment ${ID}`), (id) => `/oversight/payments/${id}`],
  [new RegExp(`^agency ${ID}`), (id) => `/oversight/compliance/agencies/${id}`],
  [new RegExp(`^order ${ID}`), (id) => `/oversight/compliance/orders/${id}`],
  [/^(certificate) /, () => '/oversight/certificates'],
  [/^(settlement) /, () => '/oversight/settlements'],
  [/^(payout|batch) /, () => '/oversight/payouts'],
  [/^(bank line) /, () => '/oversight/bank-lines'],
  [/^(refund) /, () => '/oversight/refunds'],
  [/^(dead letter|delivery of)/, () => '/oversight/dead-letters'],
];

/** The page on which a named fault is looked into; null where there is none. */
export function pageOf(fault: string): string | null {
  for (const [pattern, path] of PAGES) {
    const found = pattern.exec(fault);
    if (found) return path(found[1]!);
  }
  return null;
}
