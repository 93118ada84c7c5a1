import type { KillPlace } from '@bangfu/kernel';
import type { Dice } from '../../support/proving.js';
import { DOORS, type Program } from '../../../support/programs.js';

const COMMIT = ['before commit', 'after commit'] as const;
const CALL = ['before call', 'after call'] as const;
const EFFECT = ['before effect', 'after effect', 'after done'] as const;

type Points = Readonly<Record<string, readonly (KillPlace | `${KillPlace} #${number}`)[]>>;

/** Where each program dies, by the step that it is in then. */
const POINTS: Readonly<Record<Program, Points>> = {
  storefront: {
    'POST /api/files': ['file kept'],
    'POST /api/checkouts': COMMIT,
    'POST /api/checkouts/:id/pay': [...COMMIT, ...CALL],
    'POST /api/checkouts/:id/returned': [...COMMIT, ...CALL],
    'POST /api/payments/webhook': COMMIT,
    'POST /api/shop/claims': COMMIT,
    'POST /api/shop-orders/:id/confirmation': COMMIT,
  },
  vendor: {
    'POST /api/vendor/orders/:id/confirmation': COMMIT,
    'POST /api/vendor/orders/:id/shipments': COMMIT,
    'POST /api/vendor/shipments/:id/arrival': COMMIT,
    'POST /api/vendor/invoices': COMMIT,
    'POST /api/vendor/returns/:id/agreement': COMMIT,
    'POST /api/vendor/shop-orders/:id/parcels': COMMIT,
    'POST /api/vendor/shop-orders/:id/parcels/:parcelId/delivery': COMMIT,
    'POST /api/vendor/claims/:id/decision': COMMIT,
  },
  procurement: {
    'POST /api/procurement/purchase-requests': COMMIT,
    'POST /api/procurement/purchase-requests/:id/submission': COMMIT,
    'POST /api/procurement/approvals/:requestId/approval': COMMIT,
    'POST /api/procurement/shipments/:id/receipt': COMMIT,
    'POST /api/procurement/invoices/:id/payment-instruction': COMMIT,
    'POST /api/procurement/receipt-lines/:id/returns': COMMIT,
  },
  oversight: {
    'POST /api/oversight/bank-accounts': COMMIT,
    'POST /api/oversight/statements': COMMIT,
    'POST /api/oversight/exports': COMMIT,
    'POST /api/oversight/settlements/runs': COMMIT,
    'POST /api/oversight/payout-batches': COMMIT,
  },
  worker: {
    relay: ['after claim', 'after enqueue', 'before commit', 'after commit'],
    'finance-books': EFFECT,
    'finance-closing': EFFECT,
    'quota-recount': EFFECT,
    'procurement-order-budgets': EFFECT,
    'notifications-notify': EFFECT,
    'shop-payments': EFFECT,
    'shop-claim-settling': EFFECT,
    'payments-refunds': [...EFFECT, ...CALL, ...COMMIT, 'before commit #2', 'after commit #2'],
    'payments-transfers': [...EFFECT, ...CALL, ...COMMIT, 'before commit #2', 'after commit #2'],
    'payments-provider-events': [...EFFECT, ...CALL, ...COMMIT],
    'reporting-export': [...EFFECT, 'midway', 'file kept', 'before commit', 'after commit'],
    'reporting-told': EFFECT,
    'ledger-seal': ['before run', 'after run', ...COMMIT],
    'kernel-outbox-sweep': ['before run', 'after run'],
  },
};

const namesOf = (program: Program): string[] =>
  Object.entries(POINTS[program]).flatMap(([step, places]) =>
    places.map((place) => {
      const [where, times] = place.split(' #');
      return `${where}: ${step}${times ? ` #${times}` : ''}`;
    }),
  );

export const POINTS_IN_ALL = [...DOORS, 'worker' as const].flatMap(namesOf);

/** Deals the points of each program, all of them in a random order before any comes again. */
export class Plan {
  private readonly left = new Map<Program, string[]>();
  private over = false;

  constructor(private readonly dice: Dice) {}

  readonly next = (program: Program): string | null => {
    if (this.over) return null;
    const left = this.left.get(program) ?? [];
    if (left.length === 0) left.push(...this.dice.shuffled(namesOf(program)));
    this.left.set(program, left);
    return left.pop()!;
  };

  /** Programs that start from now on live. */
  end(): void {
    this.over = true;
  }
}
