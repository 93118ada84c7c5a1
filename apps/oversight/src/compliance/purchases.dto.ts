import { Field } from '@bangfu/kernel';
import type { CountedOrderRow, PurchaseView } from '@bangfu/reporting';
import { StageAmountsDto } from './compliance.dto.js';

const MOST = 2_000_000_000;
const SIGNED = { min: -1_000_000_000_000_000n };
const POSITION = {
  min: 1n,
  max: 9_000_000_000_000_000_000n,
  nullable: true,
  description: '在封存账本中的位置；刚发生的几秒内为空',
};

export class PurchaseHeadingDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'DD2026-000001' }) number: string;
  @Field.text({ max: 20, example: 'completed' }) state: string;
  @Field.oneOf(['canteen', 'union', 'personal']) fund: string;
  @Field.whole({ min: 2000, max: 2999, example: 2026 }) year: number;
  @Field.instant() placedAt: Date;
  @Field.id() buyerId: string;
  @Field.text({ max: 100, example: '湘南监狱' }) buyerName: string;
  @Field.id({ description: '计入哪个预算单位' }) budgetUnitId: string;
  @Field.text({ max: 100, example: '湘南监狱' }) budgetUnitName: string;
  @Field.id() supplierId: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.fen({ description: '货款' }) goodsFen: bigint;
  @Field.fen({ description: '运费' }) freightFen: bigint;
}

export class CountedOrderDto extends PurchaseHeadingDto {
  @Field.fen({ description: '计入下单' }) orderedFen: bigint;
  @Field.fen({ description: '计入验收' }) acceptedFen: bigint;
  @Field.fen({ description: '计入支付' }) paidFen: bigint;
  @Field.fen({ description: '计入完成' }) completedFen: bigint;
}

export class LineCountDto extends StageAmountsDto {
  @Field.text({ max: 60, example: 'leiyang-poor-household' }) programmeCode: string;
  @Field.text({ max: 200, example: '耒阳市党政机关食堂采购贫困户农产品' }) programmeName: string;
  @Field.text({ max: 80, example: 'leiyang-poor-household/2026' }) ruleCode: string;
  @Field.text({ max: 40, example: 'accepted' }) countsAt: string;
  @Field.flag({ description: '是否计入' }) eligible: boolean;
  @Field.text({ max: 60, description: '为什么', example: 'poor_household_linked' }) reason: string;
  @Field.id({ nullable: true, description: '计入的计划' }) planId: string | null;
  @Field.id({ nullable: true }) agencyId: string | null;
  @Field.text({ max: 100, nullable: true, description: '计入的单位', example: '湘南监狱' }) agencyName: string | null;
}

export class PurchaseLineDto {
  @Field.id() id: string;
  @Field.whole({ min: 1, max: MOST, example: 1 }) position: number;
  @Field.text({ max: 100, example: '冷榨山茶油' }) productName: string;
  @Field.text({ max: 100, example: '500ml' }) variantName: string;
  @Field.text({ max: 10, example: '瓶' }) unit: string;
  @Field.oneOf(['piece', 'weight']) soldBy: string;
  @Field.grams() netWeightGrams: bigint;
  @Field.code() originCode: string;
  @Field.text({ max: 60, min: 0, example: '黄草洲村' }) originName: string;
  @Field.text({ max: 40, nullable: true, example: 'BF-430481-2026-000001' }) certificateNumber: string | null;
  @Field.flag() listed832: boolean;
  @Field.flag() poorHouseholdLinked: boolean;
  @Field.fen({ description: '数量', example: '20' }) quantity: bigint;
  @Field.fen({ nullable: true, description: '确认数量', example: '20' }) confirmedQuantity: bigint | null;
  @Field.fen() unitPriceFen: bigint;
  @Field.fen() amountFen: bigint;
  @Field.fen({ nullable: true }) confirmedAmountFen: bigint | null;
  @Field.oneOf(['placed', 'confirmed', 'refused', 'cancelled']) state: string;
  @Field.text({ max: 300, nullable: true, example: null }) refusalReason: string | null;
  @Field.list(() => LineCountDto, { description: '在各项目中计入与否、金额和原因' }) counts: LineCountDto[];
}

export class CountEntryDto {
  @Field.id() id: string;
  @Field.id() orderLineId: string;
  @Field.text({ max: 60 }) programmeCode: string;
  @Field.id() planId: string;
  @Field.oneOf(['ordered', 'accepted', 'paid', 'completed']) stage: string;
  @Field.fen(SIGNED) amountFen: bigint;
  @Field.fen() totalAfterFen: bigint;
  @Field.text({ max: 100, description: '起因', example: 'fulfilment.receipt_recorded' }) cause: string;
  @Field.instant() countedAt: Date;
  @Field.id() transferId: string;
  @Field.fen(POSITION) chainPosition: bigint | null;
}

export class StepDto {
  @Field.text({ max: 40, example: 'placed' }) kind: string;
  @Field.instant() at: Date;
  @Field.text({ max: 100 }) actorName: string;
  @Field.text({ max: 100, nullable: true }) organisationName: string | null;
  @Field.text({ max: 500, min: 0 }) note: string;
}

export class PurchaseShipmentDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'FH2026-000001' }) number: string;
  @Field.text({ max: 60 }) carrier: string;
  @Field.text({ max: 60, nullable: true }) trackingNumber: string | null;
  @Field.whole({ min: 1, max: 10_000 }) parcels: number;
  @Field.oneOf(['sent', 'arrived', 'received']) state: string;
  @Field.instant() sentAt: Date;
  @Field.instant({ nullable: true }) arrivedAt: Date | null;
}

export class PurchaseReceiptLineDto {
  @Field.id() orderLineId: string;
  @Field.fen({ description: '验收数量', example: '20' }) acceptedQuantity: bigint;
  @Field.grams({ nullable: true, description: '实际重量' }) acceptedGrams: bigint | null;
  @Field.fen({ description: '拒收数量', example: '0' }) refusedQuantity: bigint;
  @Field.text({ max: 40, nullable: true }) refusalReason: string | null;
  @Field.fen() amountFen: bigint;
  @Field.fen({ description: '已退货' }) returnedFen: bigint;
  @Field.list('id', { max: 9, description: '照片；经 …/files/:fileId 下载' }) photoFileIds: string[];
}

export class PurchaseReceiptDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'YS2026-000001' }) number: string;
  @Field.id() shipmentId: string;
  @Field.oneOf(['person', 'deemed']) kind: string;
  @Field.text({ max: 40, nullable: true }) acceptedByName: string | null;
  @Field.instant() at: Date;
  @Field.fen() goodsFen: bigint;
  @Field.fen() freightFen: bigint;
  @Field.list(() => PurchaseReceiptLineDto, { max: 10_000 }) lines: PurchaseReceiptLineDto[];
}

export class PurchaseInvoiceDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'FP2026-000001' }) number: string;
  @Field.text({ max: 30 }) invoiceNumber: string;
  @Field.text({ max: 20, example: 'digital' }) kind: string;
  @Field.fen() amountFen: bigint;
  @Field.fen({ description: '其中属于本订单' }) ofOrderFen: bigint;
  @Field.fen() paidFen: bigint;
  @Field.fen() creditedFen: bigint;
  @Field.date() issuedOn: string;
  @Field.date() dueOn: string;
  @Field.id() fileId: string;
}

export class PurchaseAllocationDto {
  @Field.id() id: string;
  @Field.id() invoiceId: string;
  @Field.id({ nullable: true, description: '空为运费' }) orderLineId: string | null;
  @Field.fen() amountFen: bigint;
  @Field.date({ description: '到账日期' }) bookedOn: string;
  @Field.text({ max: 200, min: 0 }) payerName: string;
  @Field.text({ max: 20, example: 'code' }) how: string;
  @Field.instant() allocatedAt: Date;
  @Field.instant({ nullable: true }) undoneAt: Date | null;
  @Field.id() transferId: string;
}

export class TransferLegDto {
  @Field.text({ max: 200, example: 'quota-source:…' }) account: string;
  @Field.oneOf(['CNY', 'QUOTA']) unit: string;
  @Field.oneOf(['pending', 'posted']) phase: string;
  @Field.text({ max: 20, description: '分，可为负', example: '-12800' }) amountFen: string;
}

export class TransferDto {
  @Field.id() id: string;
  @Field.oneOf(['reserve', 'post', 'void', 'reverse']) kind: string;
  @Field.text({ max: 40, example: 'order' }) refType: string;
  @Field.instant() at: Date;
  @Field.fen(POSITION) chainPosition: bigint | null;
  @Field.text({ max: 64, nullable: true }) chainHash: string | null;
  @Field.list(() => TransferLegDto) legs: TransferLegDto[];
}

const LONG = { max: 20_000 };

export class PurchaseViewDto {
  @Field.one(() => PurchaseHeadingDto) order: PurchaseHeadingDto;
  @Field.list(() => PurchaseLineDto, LONG) lines: PurchaseLineDto[];
  @Field.list(() => CountEntryDto, { ...LONG, description: '逐次计入' }) entries: CountEntryDto[];
  @Field.list(() => StepDto, LONG) steps: StepDto[];
  @Field.list(() => PurchaseShipmentDto, LONG) shipments: PurchaseShipmentDto[];
  @Field.list(() => PurchaseReceiptDto, LONG) receipts: PurchaseReceiptDto[];
  @Field.list(() => PurchaseInvoiceDto, LONG) invoices: PurchaseInvoiceDto[];
  @Field.list(() => PurchaseAllocationDto, LONG) allocations: PurchaseAllocationDto[];
  @Field.list(() => TransferDto, { ...LONG, description: '账本分录及其位置' }) transfers: TransferDto[];
}

export const toCountedOrderDto = (row: CountedOrderRow): CountedOrderDto => ({ ...row });

export const toPurchaseViewDto = (view: PurchaseView): PurchaseViewDto => ({
  order: view.order,
  lines: view.lines.map((line) => ({ ...line, counts: line.counts.map(({ orderLineId: _line, ...count }) => count) })),
  entries: [...view.entries],
  steps: [...view.steps],
  shipments: [...view.shipments],
  receipts: view.receipts.map((receipt) => ({
    ...receipt,
    lines: receipt.lines.map((line) => {
      const { receiptId: _receipt, ...shown } = line as typeof line & { receiptId?: string };
      return shown;
    }),
  })),
  invoices: [...view.invoices],
  allocations: [...view.allocations],
  transfers: view.transfers.map((transfer) => ({ ...transfer, legs: [...transfer.legs] })),
});
