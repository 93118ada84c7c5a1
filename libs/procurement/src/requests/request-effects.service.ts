import { Injectable } from '@nestjs/common';
import { Variants, type VariantSnapshot } from '@bangfu/catalog';
import { type Actor, Clock, type Fen, fenPerKilogram, fiscalYear } from '@bangfu/kernel';
import { type Effect, type EffectLine as QuotaLine, Quota } from '@bangfu/quota';
import { bandOf } from '../bands/approval-band.js';
import { ApprovalBands } from '../bands/approval-bands.service.js';
import { type BudgetOverview, Budgets } from '../budgets/budgets.service.js';
import { requestMissing } from '../procurement.errors.js';
import { checkLines } from './checked-lines.js';
import type { RequestLine } from './request.js';
import { type ListedRow, RequestQueries } from './request.queries.js';

export interface EffectLine {
  readonly lineId: string;
  readonly position: number;
  /** Of one unit: now for a draft, held for a submitted request. */
  readonly priceFen: Fen;
  readonly seenPriceFen: Fen;
  readonly amountFen: Fen;
  readonly fenPerKilogram: Fen | null;
  readonly priceChanged: boolean;
  /** Why the line cannot be ordered now, in words; null when it can. */
  readonly blocked: string | null;
  readonly short: boolean;
}

export interface RequestEffect {
  readonly totalFen: Fen;
  readonly budget:
    | (Pick<BudgetOverview, 'amountFen' | 'reservedFen' | 'spentFen'> & {
        readonly freeBeforeFen: Fen;
        readonly freeAfterFen: Fen;
      })
    | null;
  readonly programmes: Effect[];
  readonly suppliers: {
    readonly supplierId: string;
    readonly supplierName: string;
    readonly lineCount: number;
    readonly goodsFen: Fen;
  }[];
  readonly approvals: {
    readonly needed: number;
    readonly given: number;
    readonly bandUpToFen: Fen | null;
    /** Different people who could approve today; fewer than needed means that the request will expire. */
    readonly approversAvailable: number;
  };
  readonly lines: EffectLine[];
}

/** What a request would do, for the one who sends it and for those who approve it: figures of this very moment. */
@Injectable()
export class RequestEffects {
  constructor(
    private readonly clock: Clock,
    private readonly variants: Variants,
    private readonly quota: Quota,
    private readonly budgets: Budgets,
    private readonly bands: ApprovalBands,
    private readonly queries: RequestQueries,
  ) {}

  /** Budget before and after, each programme's share, suppliers and approvals; binds nobody. Throws `request_missing`. */
  async of(actor: Actor, id: string): Promise<RequestEffect> {
    const request = await this.queries.one(id, actor);
    if (!request) throw requestMissing();
    const held = request.state === 'submitted';
    const all = await this.queries.lines(id);
    const lines = all.filter((line) => line.state !== 'refused');
    const snapshots = await this.variants.snapshot([...new Set(lines.map((line) => line.variantId))]);
    const priced = priceLines(lines, snapshots, request.state === 'draft');
    const totalFen = priced.reduce((sum, line) => sum + line.amountFen, 0n);
    return {
      totalFen,
      budget: await this.budgetEffect(request, totalFen, held),
      programmes: await this.programmes(request, lines, priced, snapshots),
      suppliers: suppliersOf(lines, priced, snapshots),
      approvals: await this.approvalsNeeded(request, totalFen),
      lines: priced,
    };
  }

  private async budgetEffect(request: ListedRow, totalFen: Fen, held: boolean): Promise<RequestEffect['budget']> {
    const year = fiscalYear(this.clock.today());
    const budget = await this.budgets.find({
      agencyId: request.agencyId,
      year: request.year ?? year,
      fund: request.fund,
    });
    if (!budget) return null;
    const { amountFen, reservedFen, spentFen, freeFen } = budget;
    const freeBeforeFen = held ? freeFen + totalFen : freeFen;
    return {
      amountFen,
      reservedFen,
      spentFen,
      freeBeforeFen,
      freeAfterFen: request.state === 'draft' || held ? freeBeforeFen - totalFen : freeFen,
    };
  }

  private async programmes(
    request: ListedRow,
    lines: readonly RequestLine[],
    priced: readonly EffectLine[],
    snapshots: ReadonlyMap<string, VariantSnapshot>,
  ): Promise<Effect[]> {
    return this.quota.effect(
      request.budgetUnitId,
      request.fund,
      fiscalYear(this.clock.today()),
      lines.map((line, index) => ({
        amountFen: priced[index]!.amountFen,
        facts: factsOf(snapshots.get(line.variantId)),
      })),
    );
  }

  private async approvalsNeeded(request: ListedRow, totalFen: Fen): Promise<RequestEffect['approvals']> {
    const band = bandOf((await this.bands.on(request.agencyId, this.clock.today())).bands, totalFen);
    return {
      needed: request.approvalsNeeded ?? band.approvalsNeeded,
      given: request.approvalsGiven,
      bandUpToFen: request.approvalsNeeded === null ? band.upToFen : request.bandUpToFen,
      approversAvailable: await this.queries.approversBeside(request.agencyId, request.requesterId),
    };
  }
}

function priceLines(
  lines: readonly RequestLine[],
  snapshots: ReadonlyMap<string, VariantSnapshot>,
  draft: boolean,
): EffectLine[] {
  return checkLines(lines, snapshots).map(({ line, variant, blocked }) => {
    const priceFen = draft && variant ? variant.priceFen : line.priceFen;
    return {
      lineId: line.id,
      position: line.position,
      priceFen,
      seenPriceFen: line.priceFen,
      amountFen: priceFen * line.quantity,
      fenPerKilogram: variant ? fenPerKilogram(priceFen, variant.netWeightGrams) : null,
      priceChanged: variant !== null && variant.priceFen !== line.priceFen,
      blocked: blocked?.message ?? null,
      short: draft && variant !== null && variant.available < line.quantity,
    };
  });
}

function suppliersOf(
  lines: readonly RequestLine[],
  priced: readonly EffectLine[],
  snapshots: ReadonlyMap<string, VariantSnapshot>,
): RequestEffect['suppliers'] {
  const suppliers = new Map<string, RequestEffect['suppliers'][number]>();
  lines.forEach((line, index) => {
    const known = suppliers.get(line.supplierId);
    suppliers.set(line.supplierId, {
      supplierId: line.supplierId,
      supplierName: known?.supplierName ?? snapshots.get(line.variantId)?.supplierName ?? '',
      lineCount: (known?.lineCount ?? 0) + 1,
      goodsFen: (known?.goodsFen ?? 0n) + priced[index]!.amountFen,
    });
  });
  return [...suppliers.values()];
}

/** What counting asks of a line, as it would be frozen if it were ordered now. */
function factsOf(variant: VariantSnapshot | undefined): QuotaLine['facts'] {
  const certificate = variant?.certificate ?? null;
  return {
    certified: certificate !== null,
    listed832: certificate?.listed832 ?? false,
    catalogueCode: certificate?.catalogueCode ?? null,
    originCode: variant?.originCode ?? '',
    poorHouseholdLinked: certificate?.poorHouseholdLinked ?? false,
  };
}
