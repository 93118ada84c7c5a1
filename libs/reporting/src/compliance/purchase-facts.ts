/** What the last click of the drill-down shows. Amounts in fen, weights in grams. */
export interface OrderHeading {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly fund: string;
  readonly year: number;
  readonly placedAt: Date;
  readonly buyerId: string;
  readonly buyerName: string;
  readonly budgetUnitId: string;
  readonly budgetUnitName: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly goodsFen: bigint;
  readonly freightFen: bigint;
}

export interface CountedOrderRow extends OrderHeading {
  readonly orderedFen: bigint;
  readonly acceptedFen: bigint;
  readonly paidFen: bigint;
  readonly completedFen: bigint;
}

export interface LineFact {
  readonly id: string;
  readonly position: number;
  readonly productName: string;
  readonly variantName: string;
  readonly unit: string;
  readonly soldBy: string;
  readonly netWeightGrams: bigint;
  readonly originCode: string;
  readonly originName: string;
  readonly certificateNumber: string | null;
  readonly listed832: boolean;
  readonly poorHouseholdLinked: boolean;
  readonly quantity: bigint;
  readonly confirmedQuantity: bigint | null;
  readonly unitPriceFen: bigint;
  readonly amountFen: bigint;
  readonly confirmedAmountFen: bigint | null;
  readonly state: string;
  readonly refusalReason: string | null;
}

export interface JudgementFact {
  readonly orderLineId: string;
  readonly programmeCode: string;
  readonly programmeName: string;
  readonly ruleCode: string;
  readonly countsAt: string;
  readonly eligible: boolean;
  readonly reason: string;
  readonly planId: string | null;
  readonly agencyId: string | null;
  readonly agencyName: string | null;
  readonly orderedFen: bigint;
  readonly acceptedFen: bigint;
  readonly paidFen: bigint;
  readonly completedFen: bigint;
}

export interface EntryFact {
  readonly id: string;
  readonly orderLineId: string;
  readonly programmeCode: string;
  readonly planId: string;
  readonly stage: string;
  readonly amountFen: bigint;
  readonly totalAfterFen: bigint;
  readonly cause: string;
  readonly countedAt: Date;
  readonly transferId: string;
  readonly chainPosition: bigint | null;
}

export interface StepFact {
  readonly kind: string;
  readonly at: Date;
  readonly actorName: string;
  readonly organisationName: string | null;
  readonly note: string;
}

export interface ShipmentFact {
  readonly id: string;
  readonly number: string;
  readonly carrier: string;
  readonly trackingNumber: string | null;
  readonly parcels: number;
  readonly state: string;
  readonly sentAt: Date;
  readonly arrivedAt: Date | null;
}

export interface ReceiptLineFact {
  readonly orderLineId: string;
  readonly acceptedQuantity: bigint;
  readonly acceptedGrams: bigint | null;
  readonly refusedQuantity: bigint;
  readonly refusalReason: string | null;
  readonly amountFen: bigint;
  readonly returnedFen: bigint;
  readonly photoFileIds: string[];
}

export interface ReceiptFact {
  readonly id: string;
  readonly number: string;
  readonly shipmentId: string;
  readonly kind: string;
  readonly acceptedByName: string | null;
  readonly at: Date;
  readonly goodsFen: bigint;
  readonly freightFen: bigint;
  readonly lines: readonly ReceiptLineFact[];
}

export interface InvoiceFact {
  readonly id: string;
  readonly number: string;
  readonly invoiceNumber: string;
  readonly kind: string;
  readonly amountFen: bigint;
  readonly ofOrderFen: bigint;
  readonly paidFen: bigint;
  readonly creditedFen: bigint;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly fileId: string;
}

export interface AllocationFact {
  readonly id: string;
  readonly invoiceId: string;
  /** Null for freight. */
  readonly orderLineId: string | null;
  readonly amountFen: bigint;
  readonly bookedOn: string;
  readonly payerName: string;
  readonly how: string;
  readonly allocatedAt: Date;
  readonly undoneAt: Date | null;
  readonly transferId: string;
}

export interface TransferFact {
  readonly id: string;
  readonly kind: string;
  readonly refType: string;
  readonly at: Date;
  /** Null for the seconds between commit and seal. */
  readonly chainPosition: bigint | null;
  readonly chainHash: string | null;
  readonly legs: readonly {
    readonly account: string;
    readonly unit: string;
    readonly phase: string;
    readonly amountFen: string;
  }[];
}

export interface PurchaseView {
  readonly order: OrderHeading;
  readonly lines: readonly (LineFact & { readonly counts: readonly JudgementFact[] })[];
  readonly entries: readonly EntryFact[];
  readonly steps: readonly StepFact[];
  readonly shipments: readonly ShipmentFact[];
  readonly receipts: readonly ReceiptFact[];
  readonly invoices: readonly InvoiceFact[];
  readonly allocations: readonly AllocationFact[];
  readonly transfers: readonly TransferFact[];
}
