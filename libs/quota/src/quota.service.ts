import { Injectable } from '@nestjs/common';
import { Clock, Database, newId, Outbox, shareBps } from '@bangfu/kernel';
import { Ledger } from '@bangfu/ledger';
import { CountingQueries, type CountedLine, type CountedOrder } from './counting.queries.js';
import { byDeadline, compare, type Difference, groupOf, sumBy } from './differences.js';
import {
  appliesTo,
  completedAmount,
  eligibility,
  type Fund,
  type LineFacts,
  type Rule,
  type Stage,
  STAGES,
} from './programme.js';
import { Programmes } from './programmes.service.js';
import { PurchaseCounted } from './quota.events.js';
import { UnitQueries } from './units.queries.js';

export interface EffectLine {
  readonly amountFen: bigint;
  readonly facts: LineFacts;
}

/** What a purchase would do to one programme's share. */
export interface Effect {
  readonly programmeCode: string;
  readonly programmeName: string;
  readonly ruleCode: string;
  readonly planId: string | null;
  readonly reservedFen: bigint;
  readonly orderedBeforeFen: bigint;
  readonly orderedAfterFen: bigint;
  readonly shareBeforeBps: number;
  readonly shareAfterBps: number;
  readonly lines: { readonly eligible: boolean; readonly reason: string; readonly countsFen: bigint }[];
}

/** Counting purchases toward reserved shares: ordered, accepted, paid, completed; each exactly once (docs/adr/0006). */
@Injectable()
export class Quota {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
    private readonly programmes: Programmes,
    private readonly units: UnitQueries,
    private readonly queries: CountingQueries,
  ) {}

  /**
   * Brings what an order counts to what it should count, whatever happened since and in whatever order it is told.
   * `cause` is the event type that led here. Does nothing when nothing differs. Amounts in fen.
   */
  async recount(orderId: string, cause: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.database.lockName(`quota.order:${orderId}`);
      const order = await this.queries.order(orderId);
      if (!order) return;
      const targets = await this.targets(order);
      const differences = compare(targets, await this.queries.soFar(orderId));
      if (differences.length === 0) return;
      await this.writeDifferences(order, differences, cause);
      await this.outbox.add(
        new PurchaseCounted({ orderId, planIds: [...new Set(differences.map((row) => row.planId))] }),
      );
    });
  }

  /** Recounts every order of a unit's year (its plan was confirmed or changed); streams through them in pages. */
  async recountYear(agencyId: string, year: number, cause: string): Promise<number> {
    const unitIds = await this.boundUnits(agencyId, year);
    let after = '00000000-0000-0000-0000-000000000000';
    let counted = 0;
    for (;;) {
      const orderIds = await this.queries.orderIds(unitIds, year, after, 200);
      for (const orderId of orderIds) await this.recount(orderId, cause);
      counted += orderIds.length;
      if (orderIds.length < 200) return counted;
      after = orderIds[orderIds.length - 1]!;
    }
  }

  /** What lines bound to a unit would do to each of its programmes, before anything is sent. Amounts in fen. */
  async effect(budgetUnitId: string, fund: Fund, year: number, lines: readonly EffectLine[]): Promise<Effect[]> {
    const candidates = await this.units.candidates(budgetUnitId, year);
    const rules = await this.rulesOf(candidates, year);
    const plans = await this.plansWithTotals(
      candidates.map((unit) => unit.id),
      year,
    );
    return rules.map((rule) => {
      const plan = plans.find((row) => row.programmeId === rule.programmeId);
      const judged = lines.map((line) => {
        const { eligible, reason } = eligibility(rule, line.facts, fund);
        return { eligible, reason, countsFen: eligible ? line.amountFen : 0n };
      });
      const before = plan?.ordered ?? 0n;
      const after = before + judged.reduce((sum, line) => sum + line.countsFen, 0n);
      const reserved = plan?.reserved ?? 0n;
      return {
        programmeCode: rule.programmeCode,
        programmeName: rule.programmeName,
        ruleCode: rule.code,
        planId: plan?.id ?? null,
        reservedFen: reserved,
        orderedBeforeFen: before,
        orderedAfterFen: after,
        shareBeforeBps: shareBps(before, reserved),
        shareAfterBps: shareBps(after, reserved),
        lines: judged,
      };
    });
  }

  /** The target of each plan, line and stage; judges new lines and remembers the judgement. */
  private async targets(order: CountedOrder): Promise<Map<string, bigint>> {
    const candidates = await this.units.candidates(order.budgetUnitId, order.year);
    const rules = await this.rulesOf(candidates, order.year);
    const plans = await this.queries.plans(
      candidates.map((unit) => unit.id),
      order.year,
    );
    const nearest = (programmeId: string) =>
      candidates.flatMap((unit) =>
        plans.filter((plan) => plan.agencyId === unit.id && plan.programmeId === programmeId),
      )[0];
    const targets = new Map<string, bigint>();
    for (const [deadline, group] of byDeadline(rules)) {
      const lines = await this.queries.lines(order.id, deadline);
      const judged = await this.judge(order, group, lines);
      for (const rule of group) {
        const plan = nearest(rule.programmeId);
        if (!plan) continue;
        for (const line of lines.filter((each) => judged.has(`${each.lineId}|${rule.programmeId}`))) {
          const completed = completedAmount(rule.countsAt, line, order.evaluated);
          const amounts: Record<Stage, bigint> = {
            ordered: line.ordered,
            accepted: line.accepted,
            paid: line.paid,
            completed,
          };
          for (const stage of STAGES) targets.set(`${plan.id}|${line.lineId}|${stage}`, amounts[stage]);
        }
      }
    }
    return targets;
  }

  /** One rule per programme: that of the nearest unit it speaks to. */
  private async rulesOf(candidates: Awaited<ReturnType<UnitQueries['candidates']>>, year: number): Promise<Rule[]> {
    const rules = await this.programmes.rules(year);
    const chosen = new Map<string, Rule>();
    for (const unit of candidates) {
      for (const rule of rules.filter((each) => appliesTo(each, unit))) {
        if (!chosen.has(rule.programmeId)) chosen.set(rule.programmeId, rule);
      }
    }
    return [...chosen.values()];
  }

  /** Lines that count, as `line|programme`; a judgement once written stands, whatever changes later. */
  private async judge(
    order: CountedOrder,
    rules: readonly Rule[],
    lines: readonly CountedLine[],
  ): Promise<Set<string>> {
    const known = new Map(
      (await this.queries.eligibilities(order.id)).map((row) => [`${row.lineId}|${row.programmeId}`, row.eligible]),
    );
    const fresh = rules.flatMap((rule) =>
      lines
        .filter((line) => !known.has(`${line.lineId}|${rule.programmeId}`))
        .map((line) => ({ line, rule, ...eligibility(rule, line, order.fund) })),
    );
    if (fresh.length > 0) {
      await this.database.query(
        `INSERT INTO eligibilities (order_line_id, programme_id, rule_id, order_id, eligible, reason)
         SELECT l, p, r, $6::uuid, e, w FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::boolean[], $5::text[]) AS x (l, p, r, e, w)`,
        [
          fresh.map((row) => row.line.lineId),
          fresh.map((row) => row.rule.programmeId),
          fresh.map((row) => row.rule.id),
          fresh.map((row) => row.eligible),
          fresh.map((row) => row.reason),
          order.id,
        ],
      );
    }
    for (const row of fresh) known.set(`${row.line.lineId}|${row.rule.programmeId}`, row.eligible);
    return new Set([...known].filter(([, eligible]) => eligible).map(([key]) => key));
  }

  /** Ledger, entries and totals, one statement each, however many lines. */
  private async writeDifferences(
    order: CountedOrder,
    differences: readonly Difference[],
    cause: string,
  ): Promise<void> {
    const batch = newId();
    const transferIds = await this.postSums(order.id, batch, differences);
    const [now, today] = [this.clock.now(), this.clock.today()];
    await this.database.query(
      `INSERT INTO count_entries (id, plan_id, order_id, order_line_id, fund, stage, sequence, amount_fen, total_after_fen, cause, transfer_id, counted_at, counted_on)
       SELECT i, p, $8::uuid, l, $9, s, n, a, t, $10, x, $11, $12
         FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::integer[], $6::bigint[], $7::bigint[], $13::uuid[]) AS e (i, p, l, s, n, a, t, x)`,
      [
        differences.map(() => newId()),
        differences.map((row) => row.planId),
        differences.map((row) => row.lineId),
        differences.map((row) => row.stage),
        differences.map((row) => row.sequence),
        differences.map((row) => row.amount.toString()),
        differences.map((row) => row.totalAfter.toString()),
        order.id,
        order.fund,
        cause,
        now,
        today,
        differences.map((row) => transferIds.get(groupOf(row))),
      ],
    );
    await this.addToTotals(order.fund, differences);
  }

  /** One transfer per plan, stage and direction; a decrease runs the other way, nothing is edited. */
  private async postSums(
    orderId: string,
    batch: string,
    differences: readonly Difference[],
  ): Promise<Map<string, string>> {
    const groups = [...sumBy(differences, groupOf)].map(([group, amount]) => ({
      group,
      account: group.slice(0, -2),
      amount,
    }));
    await this.ledger.open(
      groups.flatMap(({ account }) =>
        [`quota:${account}`, `quota-source:${account}`].map((code) => ({ code, unit: 'QUOTA' as const })),
      ),
    );
    const transfers = await this.ledger.postAll(
      groups.map(({ group, account, amount }) => ({
        key: `count:${batch}:${group}`,
        refType: 'order',
        refId: orderId,
        legs: [
          { account: `quota:${account}`, amount },
          { account: `quota-source:${account}`, amount: -amount },
        ],
      })),
    );
    return new Map(groups.map(({ group }, index) => [group, transfers[index]!.id]));
  }

  private async addToTotals(fund: Fund, differences: readonly Difference[]): Promise<void> {
    const planIds = [...new Set(differences.map((row) => row.planId))].sort();
    const sums = sumBy(differences, (row) => `${row.planId}|${row.stage}`);
    const of = (stage: Stage) => planIds.map((planId) => (sums.get(`${planId}|${stage}`) ?? 0n).toString());
    await this.database.query(
      `INSERT INTO plan_totals (plan_id, fund) SELECT id, $2 FROM unnest($1::uuid[]) AS p (id) ON CONFLICT DO NOTHING`,
      [planIds, fund],
    );
    await this.database.query(
      `UPDATE plan_totals t SET ordered_fen = t.ordered_fen + d.o, accepted_fen = t.accepted_fen + d.a,
              paid_fen = t.paid_fen + d.p, completed_fen = t.completed_fen + d.c
         FROM unnest($1::uuid[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[]) AS d (id, o, a, p, c)
        WHERE t.plan_id = d.id AND t.fund = $2`,
      [planIds, fund, of('ordered'), of('accepted'), of('paid'), of('completed')],
    );
  }

  /** The unit itself, the units it represents, and the unions below any of them: whose orders its plan may count. */
  private async boundUnits(agencyId: string, year: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `WITH units AS (
         SELECT $1::uuid AS id
         UNION SELECT agency_id FROM quota_filings WHERE represented_by_id = $1 AND year = $2 AND state = 'confirmed'
       )
       SELECT id FROM units UNION SELECT o.id FROM organisations o JOIN units u ON o.parent_id = u.id WHERE o.kind = 'union'`,
      [agencyId, year],
    );
    return rows.map((row) => row.id);
  }

  private async plansWithTotals(unitIds: readonly string[], year: number) {
    return this.database.query<{ id: string; programmeId: string; reserved: bigint; ordered: bigint }>(
      `SELECT p.id, p.programme_id AS "programmeId", p.reserved_fen AS reserved,
              COALESCE((SELECT sum(t.ordered_fen) FROM plan_totals t WHERE t.plan_id = p.id), 0)::bigint AS ordered
         FROM quota_plans p JOIN quota_filings f ON f.id = p.filing_id
        WHERE p.agency_id = ANY ($1) AND p.year = $2 AND (p.demanded OR f.represented_by_id IS NULL) ORDER BY array_position($1::uuid[], p.agency_id)`,
      [unitIds, year],
    );
  }
}
