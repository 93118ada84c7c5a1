import { type Actor, Audit, Clock, Database, newId, Outbox, violates } from '@bangfu/kernel';
import { Organisation } from '@bangfu/parties';
import { Injectable } from '@nestjs/common';
import {
  commissionClosed,
  commissionMissing,
  commissionOverlaps,
  commissionUnfit,
  documentExpired,
  linkDatesWrong,
  notSupplier,
} from '../certification.errors.js';
import { CommissionEnded } from '../certification.events.js';
import { Evidence } from '../evidence.service.js';
import { patternOf } from '../search-words.js';
import { AgentCommission } from './agent-commission.entity.js';

export interface NewCommission {
  readonly id?: string;
  readonly producerId: string;
  readonly fileId: string;
  readonly scope: string;
  readonly validFrom: string;
  readonly validTo: string;
}

export interface CommissionView extends AgentCommission {
  readonly traderName: string;
  readonly producerName: string;
  readonly state: 'proposed' | 'confirmed' | 'ended' | 'expired';
}

export interface ProducerFound {
  readonly id: string;
  readonly name: string;
  readonly place: string;
}

/** A trader sells only as the agent of producers: one letter per producer, which the producer itself confirms. */
@Injectable()
export class AgentCommissions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly evidence: Evidence,
  ) {}

  /** True when the trader may sell the producer's produce on that date: confirmed, not ended, and the producer admitted. */
  async isAgentFor(traderId: string, producerId: string, on: string = this.clock.today()): Promise<boolean> {
    const [row] = await this.database.query(
      `SELECT 1 FROM agent_commissions c JOIN suppliers_admitted($3) p ON p.supplier_id = c.producer_id AND p.kind = 'producer'
        WHERE c.trader_id = $1 AND c.producer_id = $2 AND c.confirmed_at IS NOT NULL AND c.ended_at IS NULL
          AND $3::date BETWEEN c.valid_from AND c.valid_to`,
      [traderId, producerId, on],
    );
    return row !== undefined;
  }

  /** A trader registers a letter. Throws `commission_unfit`, `commission_overlaps`, `document_expired`, `file_missing`. */
  async propose(actor: Actor, letter: NewCommission): Promise<string> {
    return this.database.transaction(async () => {
      const traderId = actor.organisationId;
      if (!traderId) throw notSupplier();
      const parties = await this.database.repo(Organisation).findBy([{ id: traderId }, { id: letter.producerId }]);
      const trader = parties.find((party) => party.id === traderId);
      const producer = parties.find((party) => party.id === letter.producerId);
      if (trader?.supplierKind !== 'trader' || producer?.kind !== 'supplier' || producer.supplierKind === 'trader') {
        throw commissionUnfit();
      }
      if (letter.validFrom >= letter.validTo) throw linkDatesWrong();
      if (letter.validTo < this.clock.today()) throw documentExpired();
      const id = letter.id ?? newId();
      await this.evidence.attach(actor, letter.fileId, 'agent_commission', id, trader.divisionCode, [producer.id]);
      await this.database
        .repo(AgentCommission)
        .insert({ ...letter, id, traderId, createdBy: actor.userId, createdAt: this.clock.now() })
        .catch((error: unknown) => {
          throw violates(error, 'agent_commissions_no_overlap') ? commissionOverlaps() : error;
        });
      await this.record(actor, 'proposed', id, traderId, { producerId: producer.id });
      return id;
    });
  }

  /** The producer says that the letter is its own. Throws `commission_missing`, `wrong_step`. */
  async confirm(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async () => {
      const commission = await this.find(actor, id);
      if (commission.producerId !== actor.organisationId) throw commissionMissing();
      const changed = await this.database.execute(
        `UPDATE agent_commissions SET confirmed_by = $2, confirmed_at = $3 WHERE id = $1 AND confirmed_at IS NULL AND ended_at IS NULL`,
        [id, actor.userId, this.clock.now()],
      );
      if (changed === 0) throw commissionClosed();
      await this.record(actor, 'confirmed', id, commission.producerId, { traderId: commission.traderId });
    });
  }

  /** Either side ends it, at once. Throws `commission_missing`, `wrong_step`. */
  async end(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async () => {
      const { traderId, producerId } = await this.find(actor, id);
      const changed = await this.database.execute(
        `UPDATE agent_commissions SET ended_by = $2, ended_at = $3 WHERE id = $1 AND ended_at IS NULL`,
        [id, actor.userId, this.clock.now()],
      );
      if (changed === 0) throw commissionClosed();
      await this.record(actor, 'ended', id, actor.organisationId!, { traderId, producerId });
      await this.outbox.add(new CommissionEnded({ commissionId: id, traderId, producerId }));
    });
  }

  /** The letters in which the actor's organisation is trader or producer, newest first. */
  async list(actor: Actor): Promise<CommissionView[]> {
    return this.views(`c.trader_id = $2 OR c.producer_id = $2`, [actor.organisationId]);
  }

  /** Admitted producers whose letter a trader may register, by a part of their name. */
  async producers(words: string): Promise<ProducerFound[]> {
    return this.database.query<ProducerFound>(
      `SELECT o.id, o.name,
              (SELECT string_agg(d.name, '/' ORDER BY length(d.code)) FROM divisions d WHERE o.division_code LIKE d.code || '%') AS place
         FROM suppliers_admitted($1) a JOIN organisations o ON o.id = a.supplier_id
        WHERE a.kind = 'producer' AND (o.name ILIKE $2 OR o.short_name ILIKE $2) ORDER BY o.name, o.id LIMIT 20`,
      [this.clock.today(), patternOf(words)],
    );
  }

  /** The letters of one trader, for its reviewers. */
  async ofTrader(traderId: string): Promise<CommissionView[]> {
    return this.views(`c.trader_id = $2`, [traderId]);
  }

  private async views(where: string, parameters: unknown[]): Promise<CommissionView[]> {
    return this.database.query<CommissionView>(
      `SELECT c.id, c.trader_id AS "traderId", c.producer_id AS "producerId", c.file_id AS "fileId", c.scope, c.valid_from AS "validFrom",
              c.valid_to AS "validTo", c.created_at AS "createdAt", c.confirmed_at AS "confirmedAt", c.ended_at AS "endedAt",
              t.name AS "traderName", p.name AS "producerName",
              CASE WHEN c.ended_at IS NOT NULL THEN 'ended' WHEN c.valid_to < $1 THEN 'expired'
                   WHEN c.confirmed_at IS NOT NULL THEN 'confirmed' ELSE 'proposed' END AS state
         FROM agent_commissions c JOIN organisations t ON t.id = c.trader_id JOIN organisations p ON p.id = c.producer_id
        WHERE ${where} ORDER BY c.created_at DESC, c.id DESC LIMIT 200`,
      [this.clock.today(), ...parameters],
    );
  }

  private async find(actor: Actor, id: string): Promise<AgentCommission> {
    const found = await this.database.repo(AgentCommission).findOneBy({ id });
    if (!found || ![found.traderId, found.producerId].includes(actor.organisationId ?? '')) throw commissionMissing();
    return found;
  }

  private record(
    actor: Actor,
    verb: string,
    id: string,
    organisationId: string,
    detail: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record(actor, {
      action: `certification.commission.${verb}`,
      subjectType: 'agent_commission',
      subjectId: id,
      organisationId,
      detail,
    });
  }
}
