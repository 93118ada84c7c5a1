import type { VendorSchemas } from '../../api';

type Schemas = VendorSchemas['schemas'];

export type Order = Schemas['OrderDto'];
export type OrderLine = Schemas['OrderLineDto'];
export type OrderListed = Schemas['OrderListedDto'];
export type Proposal = Schemas['ProposalDto'];
export type Step = Schemas['StepDto'];
export type Shipment = Schemas['ShipmentDto'];
export type ShipmentListed = Schemas['ShipmentListedDto'];
export type Receipt = Schemas['ReceiptDto'];
export type Dispute = Schemas['DisputeDto'];
export type Return = Schemas['ReturnDto'];
export type Product = Schemas['OwnProductDto'];
export type Variant = Schemas['OwnVariantDto'];
export type Certificate = Schemas['CertificateDto'];
export type StockLevel = Schemas['StockLevelDto'];
export type StockMovement = Schemas['StockMovementDto'];
export type ImportOutcome = Schemas['ProductImportDto'];
export type ImportedLine = Schemas['ImportedLineDto'];
export type Invoice = Schemas['SupplierInvoiceDto'];
export type InvoiceDetail = Schemas['SupplierInvoiceDetailDto'];
export type Uninvoiced = Schemas['UninvoicedDto'];
export type Balance = Schemas['BalanceDto'];
export type Ageing = Schemas['AgeingDto'];
export type Movement = Schemas['MovementDto'];
