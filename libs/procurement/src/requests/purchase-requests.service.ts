import { Injectable } from '@nestjs/common';
import { type Actor, Clock, type Page } from '@bangfu/kernel';
import type { Order } from '@bangfu/orders';
import { freeVoice } from '../approvals/voice.js';
import { OrderBudgets } from '../order-budgets/order-budgets.service.js';
import { type PriceChange, requestMissing } from '../procurement.errors.js';
import { RequestDrafts } from './request-drafts.service.js';
import type { Approval, RequestListed, RequestView, Voice } from './request.js';
import { type ListedRow, type RequestFilter, RequestQueries } from './request.queries.js';
import { RequestSubmissions, type Submission } from './request-submissions.service.js';

/** The door of purchase requests: reading them, sending, withdrawing, expiring. Writing: `RequestDrafts`; deciding: `Approvals`. */
@Injectable()
export class PurchaseRequests {
  constructor(
    private readonly queries: RequestQueries,
    private readonly drafts: RequestDrafts,
    private readonly submissions: RequestSubmissions,
    private readonly orderBudgets: OrderBudgets,
    private readonly clock: Clock,
  ) {}

  /** The requests of the actor's own agency, newest first; drafts only the actor's own. */
  async list(actor: Actor, filter: RequestFilter): Promise<Page<RequestListed>> {
    const voices = filter.waitingForMe ? await this.queries.voices(actor.userId, actor.organisationId) : [];
    return this.queries.list({ organisationId: actor.organisationId, userId: actor.userId, voices }, filter);
  }

  /** One request with lines, approvals and orders. Throws `request_missing` for another agency's, and for another's draft. */
  async view(actor: Actor, id: string): Promise<RequestView> {
    const row = await this.queries.whole(id, actor);
    if (!row) throw requestMissing();
    const { contactSealed, ...request } = row;
    return {
      ...request,
      contact: this.drafts.contactOf({ id, contactSealed }),
      voice: await this.voice(actor, row, row.approvals),
    };
  }

  /** See `RequestSubmissions.submit`. */
  submit(actor: Actor, id: string, submission: Submission): Promise<PriceChange[]> {
    return this.submissions.submit(actor, id, submission);
  }

  /** See `RequestSubmissions.withdraw`. */
  withdraw(actor: Actor, id: string, version: number, reason: string): Promise<void> {
    return this.submissions.withdraw(actor, id, version, reason);
  }

  /** See `OrderBudgets.agreeOrderProposal`. */
  agreeOrderProposal(actor: Actor, orderId: string, version: number): Promise<Order> {
    return this.orderBudgets.agreeOrderProposal(actor, orderId, version);
  }

  /** Ends every request whose hold is over; for the schedule. */
  expireHeld(): Promise<number> {
    return this.submissions.expireHeld();
  }

  /** Tells once of every approval that is overdue; for the schedule. */
  tellOverdue(): Promise<number> {
    return this.submissions.tellOverdue();
  }

  private async voice(actor: Actor, request: ListedRow, given: readonly Approval[]): Promise<Voice | null> {
    const waits = request.state === 'submitted' && request.heldUntil! > this.clock.now();
    if (!waits || request.agencyId !== actor.organisationId || request.requesterId === actor.userId) return null;
    const voices = await this.queries.voices(actor.userId, actor.organisationId);
    const voice = freeVoice(actor.userId!, voices, request.requesterId, given);
    if (!voice) return null;
    return voice === actor.userId
      ? { deputyFor: null, deputyForName: null }
      : { deputyFor: voice, deputyForName: await this.queries.personName(voice) };
  }
}
