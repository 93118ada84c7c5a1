import { type Actor, Clock, Database, newId, toJson } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';

export const STEP_NAMES = {
  placed: '下单',
  proposed: '供应商提出调整',
  agreed: '采购单位同意调整',
  confirmed: '订单确认',
  refused: '供应商拒绝订单',
  declined: '采购单位不同意调整',
  cancelled: '采购单位取消订单',
  curtailed: '未发部分不再供应',
  rebinding_asked: '申请改绑归属单位',
  rebound: '改绑归属单位',
  rebinding_refused: '改绑未获批准',
  shipped: '发货',
  arrived: '送达',
  dispute_opened: '提出争议',
  dispute_settled: '争议了结',
  accepted: '验收',
  deemed_accepted: '视同验收',
  received: '全部验收完毕',
  return_asked: '申请退货',
  return_agreed: '同意退货',
  return_refused: '不同意退货',
  completed: '订单完结',
  reopened: '款项冲回，订单重新待付款',
} as const;
export type StepKind = keyof typeof STEP_NAMES;

export interface NewStep {
  readonly orderId: string;
  readonly kind: StepKind;
  readonly note?: string;
  readonly detail?: Record<string, unknown>;
}

export interface OrderStep {
  readonly id: string;
  readonly kind: StepKind;
  readonly at: Date;
  readonly actorName: string;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly note: string;
  readonly detail: Record<string, unknown>;
}

/** Writes the steps of `stepRows`, a parameter in SQL, as a part of a statement or as one of its own. */
export const insertSteps = (rows: string): string =>
  `INSERT INTO order_steps (id, order_id, kind, at, actor_user_id, actor_name, organisation_id, note, detail)
   SELECT id, order_id, kind, at, actor_user_id, actor_name, organisation_id, note, detail
   FROM json_to_recordset(${rows}::json) AS step (id uuid, order_id uuid, kind text, at timestamptz, actor_user_id uuid, actor_name text,
     organisation_id uuid, note text, detail jsonb)`;

export const stepRows = (actor: Actor, steps: readonly NewStep[], at: Date): string =>
  toJson(
    steps.map(({ orderId, kind, note = '', detail = {} }) => ({
      id: newId(),
      order_id: orderId,
      kind,
      at,
      actor_user_id: actor.userId,
      actor_name: actor.name,
      organisation_id: actor.organisationId,
      note,
      detail,
    })),
  );

/** The timeline of an order, readable by both sides; append-only. */
@Injectable()
export class OrderSteps {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Writes steps in the caller's transaction, in one statement. */
  async record(actor: Actor, steps: readonly NewStep[]): Promise<void> {
    if (steps.length === 0) return;
    await this.database.query(insertSteps('$1'), [stepRows(actor, steps, this.clock.now())]);
  }

  async of(orderId: string): Promise<OrderStep[]> {
    return this.database.query<OrderStep & Record<string, unknown>>(
      `SELECT step.id, step.kind, step.at, step.actor_name AS "actorName", step.organisation_id AS "organisationId",
              organisation.name AS "organisationName", step.note, step.detail
       FROM order_steps step LEFT JOIN organisations organisation ON organisation.id = step.organisation_id
       WHERE step.order_id = $1 ORDER BY step.id`,
      [orderId],
    );
  }
}
